package io.github.groundwork.core.suggestion;

/** What a suggestion offers. Immutable and thread-safe; the order of the constants means nothing. */
public enum SuggestionKind {
    /** Something to try, such as slow breathing. */
    STRATEGY,
    /** A person or a group that can be there. */
    SUPPORT,
    /** A service to reach in a crisis. */
    CRISIS_RESOURCE,
    /** A safety plan, made together. */
    SAFETY_PLAN,
    /** A talk with somebody. */
    CONVERSATION,
    /** The next step of a screening. */
    SCREENING_STAGE,
    /** Something for everyday wellbeing. */
    WELLNESS,
    /** A fresh look at what was written down. */
    REVIEW
}
