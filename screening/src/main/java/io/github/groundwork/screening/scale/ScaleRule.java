package io.github.groundwork.screening.scale;

/** How a scale is made from its items. Immutable and thread-safe; the order of the constants means nothing. */
public enum ScaleRule {
    /** The items' numbers are added. */
    SUM,
    /** The items' numbers are averaged. */
    MEAN,
    /** The answers that pass a test are counted. */
    COUNT
}
