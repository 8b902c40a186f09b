package io.github.groundwork.core.id;

/**
 * An opaque id of one consent, or of one no.
 *
 * <p>It is chosen by the host and should name nobody: ids may appear in logs, so a name or an address does not belong here.
 * Immutable and thread-safe; ids have no natural order.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, hyphens or underscores, as {@link #parse(String)} accepts
 */
public record ConsentId(String value) {

    /**
     * Checks the form of the id.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public ConsentId {
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
    public static ConsentId parse(String text) {
        return new ConsentId(text);
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
