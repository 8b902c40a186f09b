package io.github.groundwork.safetyplan.plan;

/**
 * What kind of plan it is. Plans of different kinds stand beside each other and are never put together.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum PlanKind {
    /** What to do, and whom to turn to, when things get hard to bear. */
    CRISIS
}
