package io.github.groundwork.screening.session.step;

/**
 * What to do with each kind of step. A kind without a method of its own goes to {@link #other}.
 *
 * @param <R> the type of the outcome
 */
public interface StepVisitor<R> {
    /**
     * Is called for a kind that has no method of its own, and by those that are not overridden.
     *
     * @param step the step
     * @return the outcome
     */
    R other(NextStep step);

    /**
     * Is called for a notice.
     *
     * @param notice the step
     * @return the outcome
     */
    default R notice(NextStep.Notice notice) {
        return other(notice);
    }

    /**
     * Is called for a question.
     *
     * @param question the step
     * @return the outcome
     */
    default R question(NextStep.Question question) {
        return other(question);
    }

    /**
     * Is called for a check-in.
     *
     * @param checkIn the step
     * @return the outcome
     */
    default R checkIn(NextStep.CheckIn checkIn) {
        return other(checkIn);
    }

    /**
     * Is called for a closing.
     *
     * @param closing the step
     * @return the outcome
     */
    default R closing(NextStep.Closing closing) {
        return other(closing);
    }

    /**
     * Is called when nothing is left to do.
     *
     * @param done the step
     * @return the outcome
     */
    default R done(NextStep.Done done) {
        return other(done);
    }
}
