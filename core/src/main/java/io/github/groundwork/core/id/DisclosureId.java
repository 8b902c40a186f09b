package io.github.groundwork.core.id;

/**
 * An opaque id of a disclosure: what is said before anybody is asked. Its versions share it.
 *
 * <p>It is chosen by the host and should name nobody: ids may appear in logs, so a name or an address does not belong here.
 * Immutable and thread-safe; ids have no natural order.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, hyphens or underscores, as {@link #parse(String)} accepts
 */
public record DisclosureId(String value) {

    /**
     * Checks the form of the id.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public DisclosureId {
        IdForm.check(value);
    }

    /**
     * Reads an id from its text.
     *
     * @param text the id as {@link #toString()} writes it
     * @return the id
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} does not have the form
     */
    public static DisclosureId parse(String text) {
        return new DisclosureId(text);
    }

    /**
     * Returns the id's text, which {@link #parse(String)} reads back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
