package io.github.groundwork.core.history;

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
     * @param winner the content that may win
     * @param other the content of an event whose author did not know of it, and of which its author did not know
     * @return true if the other has no effect
     */
    default boolean overrules(P winner, P other) {
        return false;
    }

    /**
     * Tells whether an event can win over any other at all; only for those is {@link #overrules} asked.
     *
     * @param content the content
     * @return true if it can
     */
    default boolean prevails(P content) {
        return false;
    }
}
