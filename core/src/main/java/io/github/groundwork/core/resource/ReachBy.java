package io.github.groundwork.core.resource;

import io.github.groundwork.core.people.ContactAddress;
import java.util.Objects;
import java.util.Optional;

/**
 * One way to reach a service. The library shows it and uses none of them itself.
 *
 * <p>{@code toString} shows the kind only. Immutable and thread-safe; there is no natural order.
 *
 * @param kind what the person does
 * @param address the number, web address, mail address or place, as the service gives it
 * @param note what is good to know, such as a word to send first; not empty if there is one
 */
public record ReachBy(Kind kind, ContactAddress address, Optional<String> note) {

    /** What a person does to reach a service. Immutable and thread-safe. */
    public enum Kind {
        /** Call a number. */
        CALL,
        /** Send a text message to a number. */
        TEXT,
        /** Open a chat or a video call at a web address. */
        CHAT,
        /** Write to a mail address. */
        EMAIL,
        /** Go to a place. */
        VISIT
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is an empty note
     */
    public ReachBy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        if (Objects.requireNonNull(note, "note").filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a note is not empty: leave it out");
        }
    }

    /**
     * Returns a way without a note.
     *
     * @param kind what the person does
     * @param address the number or address, not empty
     * @return the way
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the address is empty
     */
    public static ReachBy of(Kind kind, String address) {
        return new ReachBy(kind, ContactAddress.of(address), Optional.empty());
    }

    /**
     * Returns this way with a note.
     *
     * @param text the note, not empty
     * @return a new value
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} is empty
     */
    public ReachBy withNote(String text) {
        return new ReachBy(kind, address, Optional.of(text));
    }

    /**
     * Returns the kind, never the address.
     *
     * @return such as {@code ReachBy[CALL]}
     */
    @Override
    public String toString() {
        return "ReachBy[" + kind + "]";
    }
}
