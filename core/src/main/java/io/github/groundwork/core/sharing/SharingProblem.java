package io.github.groundwork.core.sharing;

import io.github.groundwork.core.check.ProblemCode;

/** What stands against an act of sharing, or is wrong with a stored one. Immutable and thread-safe. */
public enum SharingProblem implements ProblemCode {
    /** Somebody other than the person, or an agent, lets others see more; or a supporter or guardian hides something. */
    SHARING_NOT_THEIRS(
            "only the person or their agent can let others see more, and a supporter or guardian cannot hide anything"),
    /** A choice is about the person. */
    SHARING_PERSON("the person always sees what is their own, so no choice is made about that"),
    /** A single act of sharing was erased, which could bring back what it had ended. */
    SHARING_ERASED("acts of sharing must not be erased: a new choice or a revocation takes their place"),
    /** Emergency access by somebody who does not work where the person is served. */
    EMERGENCY_ROLE("emergency access must be by somebody who works where the person is served");

    private final String rule;

    SharingProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
