package io.github.groundwork.core.language;

/** How strongly the sources advise against a term. Immutable and thread-safe; the order is from the strongest to the weakest. */
public enum Severity {
    /** Severity A: the sources agree that the term does harm. */
    AVOID,
    /** Severity C: another term is usually better. */
    CONSIDER,
    /** Severity I: only the context shows whether the term is fine. */
    CONTEXT_ONLY
}
