package io.github.groundwork.screening.session;

import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be asked of a session without changing it. */
abstract sealed class Conversation permits Session {
    private final SessionSetup setup;
    private final SessionRecord record;
    private final Withheld withheld;
    private final List<RoutedAttention> attentions;
    private final List<RoutedAttention> raised;

    /** Makes a session of which is told, by all its attentions, which of them the operation that makes it raises. */
    Conversation(
            SessionSetup setup, SessionRecord record, Withheld withheld, UnaryOperator<List<RoutedAttention>> raising) {
        this.setup = setup;
        this.record = record;
        this.withheld = withheld;
        this.attentions = List.copyOf(new Attentions(setup, record.state(), withheld.answers()).all());
        this.raised = List.copyOf(raising.apply(attentions));
    }

    /** Finds what is not among the attentions so far. */
    final UnaryOperator<List<RoutedAttention>> beyondThese() {
        return all -> all.stream()
                .filter(each ->
                        attentions.stream().noneMatch(old -> old.attention().equals(each.attention())))
                .toList();
    }

    final Withheld withheld() {
        return withheld;
    }

    final Steps steps() {
        return new Steps(setup, record, attentions);
    }

    /**
     * Returns what comes next.
     *
     * @return the step, the same wherever the session goes on
     */
    public NextStep next() {
        return steps().next();
    }

    /**
     * Returns what the operation that made this value brought to somebody's notice for the first time.
     *
     * @return an unmodifiable list; each attention is in it once in the life of a session
     */
    public List<RoutedAttention> raised() {
        return raised;
    }

    /**
     * Returns all that was brought to somebody's notice, delivered or not.
     *
     * @return an unmodifiable list in the order of the instrument's rules
     */
    public List<RoutedAttention> attentions() {
        return attentions;
    }

    /**
     * Returns what the session comes to, at any moment.
     *
     * @return answers, scores, and what was not asked
     */
    public SessionResult result() {
        return SessionResult.of(setup, record, attentions);
    }

    /**
     * Returns what is stored of it.
     *
     * @return the record
     */
    public SessionRecord record() {
        return record;
    }

    /**
     * Returns what it is held with.
     *
     * @return the setup
     */
    public SessionSetup setup() {
        return setup;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Conversation that && record.equals(that.record) && setup.equals(that.setup);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }

    /**
     * Returns the instrument and the number of entries, never an answer.
     *
     * @return such as {@code Session[phq-9, 12 entries]}
     */
    @Override
    public String toString() {
        return "Session[" + setup.instrument().id() + ", " + record.history().size() + " entries]";
    }
}
