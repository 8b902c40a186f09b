package io.github.groundwork.screening.followup;

import io.github.groundwork.core.check.ProblemCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What stands against an act on a follow-up, or is wrong with a stored one. Immutable and thread-safe. */
public enum FollowUpProblem implements ProblemCode {
    /** There is no such follow-up. */
    FOLLOW_UP_UNKNOWN("there must be such a follow-up"),
    /** The follow-up is closed. */
    FOLLOW_UP_CLOSED("the follow-up must not be closed: reopen it first"),
    /** The follow-up is not closed. */
    FOLLOW_UP_NOT_CLOSED("only a follow-up that is closed can be reopened"),
    /** Somebody else would reopen what the person declined. */
    FOLLOW_UP_DECLINED("what the person declined is reopened by the person or their agent only"),
    /** A supporter or guardian would make, change or close a follow-up. */
    FOLLOW_UP_NOT_THEIRS("a supporter or guardian makes, changes and closes no follow-up"),
    /** A single act was erased, which could bring back what it had ended. */
    FOLLOW_UP_ERASED("acts on follow-ups must not be erased: close a follow-up with a reason"),
    /** Somebody would be reminded after the due instant. */
    FOLLOW_UP_TIMES("the instant to be reminded must not be after the due instant"),
    /** A follow-up is closed as done, and not said what was done; or the other way round. */
    FOLLOW_UP_DONE("what was done must be said for a follow-up that was done, and for no other");

    private final String rule;

    FollowUpProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }

    /**
     * Finds out whether somebody would be reminded after the due instant.
     *
     * @param remindFrom from when somebody is reminded
     * @param due the due instant
     * @return {@link #FOLLOW_UP_TIMES}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<FollowUpProblem> ofTimes(Instant remindFrom, Instant due) {
        Objects.requireNonNull(due, "due");
        return Objects.requireNonNull(remindFrom, "remindFrom").isAfter(due)
                ? Optional.of(FOLLOW_UP_TIMES)
                : Optional.empty();
    }

    /**
     * Finds out whether what was done is missing, or said where nothing was.
     *
     * @param reason why the follow-up is closed
     * @param done what was done
     * @return {@link #FOLLOW_UP_DONE}, or empty if they fit
     * @throws NullPointerException if an argument is null
     */
    public static Optional<FollowUpProblem> ofClosing(Closing.Reason reason, Optional<String> done) {
        Objects.requireNonNull(reason, "reason");
        return (reason == Closing.Reason.DONE)
                        == Objects.requireNonNull(done, "done").isPresent()
                ? Optional.empty()
                : Optional.of(FOLLOW_UP_DONE);
    }

    /** Stops a constructor if something is wrong. */
    static void stopIf(Optional<FollowUpProblem> wrong) {
        wrong.ifPresent(problem -> {
            throw new IllegalArgumentException(problem.rule());
        });
    }
}
