package io.github.groundwork.core.history;

import java.util.Optional;

/**
 * How the events of a history make a state.
 *
 * <p>The fold is total: every event is answered, if only by saying why it has no effect. Implementations are pure: they change
 * nothing and depend on nothing but their arguments.
 *
 * @param <S> the type of the state, an immutable value
 * @param <P> the type of the events' contents
 */
public interface Fold<S, P> {

    /**
     * Returns the state before any event.
     *
     * @return the state
     */
    S start();

    /**
     * Answers one event.
     *
     * @param state the state before it
     * @param event the event
     * @param knowledge what its author had seen
     * @return the state after it, or why it has no effect
     */
    Step<S> apply(S state, Entry.Event<P> event, Knowledge knowledge);

    /**
     * Tells whether one event wins over another that was recorded without knowledge of it, as a withdrawal, a revocation or a
     * do-not-notify does.
     *
     * <p>Such an event has no effect, in whatever order the two arrive.
     *
     * @param winner the event that may win
     * @param other an event whose author did not know of it, and of which its author did not know
     * @return true if the other has no effect
     */
    default boolean overrules(Entry.Event<P> winner, Entry.Event<P> other) {
        return false;
    }

    /**
     * Names what an event is about, if an event never wins over one about something else.
     *
     * <p>{@link #overrules} is then asked about events of one subject only, and about those without a subject. It changes no answer,
     * only how many questions are asked where devices went on apart for long.
     *
     * @param content the content of an event
     * @return such as a topic's id, or empty if the event may win over, or give way to, an event about anything
     */
    default Optional<String> subject(P content) {
        return Optional.empty();
    }

    /**
     * Tells whether an event can win over any other at all; only for those is {@link #overrules} asked.
     *
     * @param event the event
     * @return true if it can
     */
    default boolean prevails(Entry.Event<P> event) {
        return false;
    }
}
