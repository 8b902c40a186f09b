package io.github.groundwork.core.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody can be reached: a number, an address, an account. Kept as it was given.
 *
 * <p>{@code toString} does not show it. Two addresses are equal if their texts are: nothing is normalized. Immutable and thread-safe;
 * there is no natural order.
 */
public final class ContactAddress {

    /** The most characters (UTF-16 units) that an address has. */
    public static final int LONGEST = 2_000;

    private final String text;

    private ContactAddress(String text) {
        this.text = Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an address is not empty");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("an address has at most " + LONGEST + " characters");
        }
    }

    /**
     * Returns an address.
     *
     * @param text the number, address or account, not empty, at most {@link #LONGEST} characters
     * @return the address
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} is empty or longer
     */
    public static ContactAddress of(String text) {
        return new ContactAddress(text);
    }

    /**
     * Returns the address as it was given.
     *
     * @return the text, verbatim
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactAddress that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the type and the length, never the address.
     *
     * @return such as {@code ContactAddress[12 characters]}
     */
    @Override
    public String toString() {
        return "ContactAddress[" + text.length() + " characters]";
    }
}
