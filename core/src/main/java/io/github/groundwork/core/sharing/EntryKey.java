package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.EventId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque key of one entry that can be shared: of a plan, of a list of preferences.
 *
 * <p>It stays the same when the entry's words change. It names nobody and may appear in logs. Immutable and thread-safe; there is no
 * natural order.
 *
 * @param value 1 to 96 ASCII letters, digits, dots, hyphens, underscores or colons; the text of an {@link EventId} is one
 */
public record EntryKey(String value) {

    static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,96}");
    private static final Pattern EVENT = Pattern.compile("[A-Za-z0-9._-]{1,64}:[1-9][0-9]{0,17}");

    /**
     * Checks the form.
     *
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form
     */
    public EntryKey {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "a key is 1 to 96 ASCII letters, digits, dots, hyphens, underscores or colons");
        }
    }

    /**
     * Returns the key of the entry that an event made.
     *
     * @param event the event's id
     * @return the key
     * @throws NullPointerException if {@code event} is null
     */
    public static EntryKey of(EventId event) {
        return new EntryKey(Objects.requireNonNull(event, "event").toString());
    }

    /**
     * Reads a key from its text.
     *
     * @param text the text as {@link #toString()} writes it
     * @return the key
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} does not have the form
     */
    public static EntryKey parse(String text) {
        return new EntryKey(text);
    }

    /**
     * Returns the event that this is the key of.
     *
     * @return the event's id, or empty if this does not have the form of one, as a place in a view
     */
    public Optional<EventId> event() {
        return EVENT.matcher(value).matches() ? Optional.of(EventId.parse(value)) : Optional.empty();
    }

    /**
     * Returns the text, which {@link #parse(String)} reads back.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
