package io.github.groundwork.core.json.tool;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.HistoryProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A history as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept with their entry, written back and shown nowhere. They are content: an entry that is erased loses them.
 * Immutable and thread-safe, as far as the contents are.
 *
 * @param <P> the type of the contents
 */
public final class StoredHistory<P> {

    private final History<P> history;
    private final int minor;
    private final KeptFields around;
    private final Map<EventId, KeptFields> inside;

    private StoredHistory(History<P> history, int minor, KeptFields around, Map<EventId, KeptFields> inside) {
        this.history = history;
        this.minor = minor;
        this.around = around;
        this.inside = inside;
    }

    /** Puts a history and what was kept of its entries together; nothing stays of entries that are erased or not there. */
    static <P> StoredHistory<P> of(History<P> history, int minor, KeptFields around, Map<EventId, KeptFields> inside) {
        Map<EventId, KeptFields> kept = new LinkedHashMap<>();
        if (!inside.isEmpty()) {
            for (Entry<P> entry : history.entries()) {
                KeptFields fields = inside.getOrDefault(entry.id(), KeptFields.none());
                if (!fields.isEmpty() && !(entry instanceof Entry.Tombstone)) {
                    kept.put(entry.id(), fields);
                }
            }
        }
        return new StoredHistory<>(history, minor, around, kept);
    }

    /**
     * Returns a history that was not stored yet.
     *
     * @param history the history
     * @param <P> the type of the contents
     * @return the history at our own version, without other fields
     * @throws NullPointerException if {@code history} is null
     */
    public static <P> StoredHistory<P> of(History<P> history) {
        return of(Objects.requireNonNull(history, "history"), 0, KeptFields.none(), Map.of());
    }

    /**
     * Returns the history.
     *
     * @return the history
     */
    public History<P> history() {
        return history;
    }

    /**
     * Returns the minor version of the format in which it was stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return minor;
    }

    /**
     * Returns this with another state of the same history, keeping what was not known of the entries that are there and not erased.
     *
     * @param changed the history as it is now
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if it is another history, or another person's
     */
    public StoredHistory<P> with(History<P> changed) {
        if (!Objects.requireNonNull(changed, "changed").id().equals(history.id())
                || !changed.owner().equals(history.owner())) {
            throw new IllegalArgumentException("a stored history stays with its id and its owner");
        }
        return of(changed, minor, around, inside);
    }

    /**
     * Puts two stored copies of this history together, with what was kept of both.
     *
     * @param other the other copy
     * @return the whole in the newer version of the two, or every problem
     * @throws NullPointerException if {@code other} is null
     */
    public Checked<StoredHistory<P>> merge(StoredHistory<P> other) {
        Checked<History<P>> merged = history.merge(Objects.requireNonNull(other, "other").history);
        if (!merged.isValid()) {
            return Checked.failed(merged.problems());
        }
        History<P> whole = merged.orThrow();
        Problems problems = new Problems();
        Map<EventId, KeptFields> both = new LinkedHashMap<>(inside);
        for (Entry<P> entry : whole.entries()) {
            KeptFields theirs = other.inside.getOrDefault(entry.id(), KeptFields.none());
            if (!theirs.isEmpty() && !(entry instanceof Entry.Tombstone)) {
                both.getOrDefault(entry.id(), KeptFields.none())
                        .with(theirs)
                        .ifPresentOrElse(
                                all -> both.put(entry.id(), all),
                                () -> problems.add(HistoryProblem.EVENT_TWO_CONTENTS.at(
                                        entry.id().toString())));
            }
        }
        KeptFields newer =
                minor == other.minor ? around.firstOf(other.around) : minor > other.minor ? around : other.around;
        KeptFields ours = around.with(other.around).orElse(newer);
        return problems.toChecked(() -> of(whole, Math.max(minor, other.minor), ours, both));
    }

    KeptFields around() {
        return around;
    }

    KeptFields inside(EventId entry) {
        return inside.getOrDefault(entry, KeptFields.none());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredHistory<?> that
                && minor == that.minor
                && history.equals(that.history)
                && around.equals(that.around)
                && inside.equals(that.inside);
    }

    @Override
    public int hashCode() {
        return Objects.hash(history, minor);
    }

    /**
     * Returns the version, the history's id and the number of entries, never a content or an unknown field.
     *
     * @return such as {@code StoredHistory[1.0, History[plan-1, 12 entries]]}
     */
    @Override
    public String toString() {
        return "StoredHistory[1." + minor + ", " + history + "]";
    }
}
