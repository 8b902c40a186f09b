package io.github.groundwork.screening.followup;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a follow-up is closed. There is no closing without a reason.
 *
 * <p>{@code toString} shows the reason, never what was done. Immutable and thread-safe; there is no natural order.
 *
 * @param reason why
 * @param done what was done, in the host's words, 1 to 60,000 characters; there for {@link Reason#DONE} and no other reason
 */
public record Closing(Reason reason, Optional<String> done) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if what was done does not go with the reason, or is empty or too long
     */
    public Closing {
        FollowUpProblem.stopIf(FollowUpProblem.ofClosing(reason, done));
        done.ifPresent(text -> HostText.checked(text, "done"));
    }

    /** Why a follow-up can be closed. The order of the constants means nothing. */
    public enum Reason {
        /** What was promised, or something in its place, was done. */
        DONE,
        /** The person did not want it. It wins over whatever was done without knowledge of it. */
        DECLINED_BY_PERSON,
        /** Nobody could reach the person. */
        UNABLE_TO_REACH,
        /** Somebody elsewhere took it over, outside these follow-ups. */
        TRANSFERRED,
        /** It is not needed any more, or was recorded by mistake. */
        NO_LONGER_NEEDED
    }

    /**
     * Returns the closing of a follow-up that was done.
     *
     * @param what what was done, in the host's words
     * @return the closing
     * @throws NullPointerException if {@code what} is null
     * @throws IllegalArgumentException if {@code what} is empty or too long
     */
    public static Closing done(String what) {
        return new Closing(Reason.DONE, Optional.of(Objects.requireNonNull(what, "what")));
    }

    /**
     * Returns the closing of a follow-up for a reason other than that it was done.
     *
     * @param reason why
     * @return the closing
     * @throws NullPointerException if {@code reason} is null
     * @throws IllegalArgumentException if the reason is {@link Reason#DONE}, for which what was done must be said
     */
    public static Closing of(Reason reason) {
        return new Closing(reason, Optional.empty());
    }

    /**
     * Tells whether the person did not want it.
     *
     * @return true for {@link Reason#DECLINED_BY_PERSON} only
     */
    public boolean isDeclined() {
        return reason == Reason.DECLINED_BY_PERSON;
    }

    /**
     * Returns the reason, never what was done.
     *
     * @return such as {@code Closing[DONE]}
     */
    @Override
    public String toString() {
        return "Closing[" + reason + "]";
    }
}
