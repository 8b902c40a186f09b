package io.github.groundwork.screening.answer;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Instrument;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers of an earlier sheet to items that another instrument, or the same one, defines as the same.
 *
 * <p>Two items are the same if they share a code, no other item of either instrument shares one with them, they are answered in an equal
 * format (the same values, scores and codes in the same order), and both instruments state the same time frame. A supplementary item
 * asks about the items before it, so it is the same only where the whole instrument is. Only what was given is known: a decline, or
 * anything else without a value, never is.
 *
 * <p>Nothing is carried forward by this: the person is shown each answer and agrees first. {@code toString} shows how many there are, no
 * answer. Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 */
public final class KnownAnswers {

    private final Instrument target;
    private final HistoryId from;
    private final Instant at;
    private final Informant informant;
    private final Map<String, Answer.Given> answers;

    private KnownAnswers(
            Instrument target, HistoryId from, Instant at, Informant informant, Map<String, Answer.Given> answers) {
        this.target = target;
        this.from = from;
        this.at = at;
        this.informant = informant;
        this.answers = answers;
    }

    /**
     * Returns what an earlier sheet answers of an instrument.
     *
     * @param earlier the earlier sheet
     * @param from the id of the history in which it was filled in
     * @param at when it was filled in
     * @param target the instrument that may be asked next
     * @return the known answers; none if the two have no item in common, or the target does not take the earlier sheet's informant
     */
    public static KnownAnswers of(Responses earlier, HistoryId from, Instant at, Instrument target) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(target, "target");
        Map<String, Answer.Given> known = new LinkedHashMap<>();
        if (target.about().informants().contains(earlier.informant())) {
            SameItems.of(earlier.instrument(), target).forEach((theirs, item) -> {
                if (earlier.answer(item) instanceof Answer.Given given) {
                    known.put(theirs, given);
                }
            });
        }
        return new KnownAnswers(target, from, at, earlier.informant(), Collections.unmodifiableMap(known));
    }

    /**
     * Returns the instrument whose items are answered.
     *
     * @return the instrument
     */
    public Instrument target() {
        return target;
    }

    /**
     * Returns in which history the answers were given.
     *
     * @return the history's id
     */
    public HistoryId from() {
        return from;
    }

    /**
     * Returns when the answers were given.
     *
     * @return when
     */
    public Instant at() {
        return at;
    }

    /**
     * Returns whose knowledge the answers report. They are never put together with another informant's.
     *
     * @return the informant
     */
    public Informant informant() {
        return informant;
    }

    /**
     * Returns the answers.
     *
     * @return an unmodifiable map from the target's item ids to given answers, in the target's order
     */
    public Map<String, Answer.Given> answers() {
        return answers;
    }

    /**
     * Tells whether nothing is known.
     *
     * @return true if there is no answer
     */
    public boolean isEmpty() {
        return answers.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownAnswers that
                && target.equals(that.target)
                && from.equals(that.from)
                && at.equals(that.at)
                && informant == that.informant
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, from, at, informant, answers);
    }

    /**
     * Returns the instrument and how many of its items are answered, never an answer.
     *
     * @return such as {@code KnownAnswers[phq-9 1999, 2 of 10 known]}
     */
    @Override
    public String toString() {
        return "KnownAnswers[" + target.id() + " " + target.version() + ", " + answers.size() + " of "
                + target.items().size() + " known]";
    }
}
