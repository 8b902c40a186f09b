package io.github.groundwork.screening.score;

/** Why a scale has no value and no bounds. Immutable and thread-safe; the order of the constants means nothing. */
public enum WithheldReason {
    /** None of its items was answered. An empty form is not a low score. */
    NOTHING_ANSWERED,
    /** Answers contradict the instrument's own gate. */
    CONTRADICTION
}
