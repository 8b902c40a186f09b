package io.github.groundwork.screening.testing;

import java.util.List;

/**
 * What a generated instrument is made from: numbers that {@link Assembly} reads as choices among what is possible.
 *
 * <p>Every plan yields a definition that loads, and smaller numbers yield plainer definitions, so that what jqwik shrinks stays
 * sound all the way.
 */
public record Plan(
        List<OfItem> items,
        List<OfGate> gates,
        boolean asksAbsence,
        List<OfScale> scales,
        List<OfCutOff> cutOffs,
        List<List<OfCategory>> categories,
        List<OfCritical> critical) {

    /** An item: its format, how many answers, what a higher one means, and its standing. */
    public record OfItem(int format, int size, int higher, int standing) {}

    /** A condition: what a leaf asks of which item, or how many of the parts must be met. */
    public record OfCondition(int kind, int target, int value, int comparison, int least, List<OfCondition> parts) {}

    /** A gate: from which item on it opens how many, when, and what they count as while it is closed. */
    public record OfGate(int first, int width, OfCondition when, int closed) {}

    /** A scale: its rule and items, its key, and its meaning. */
    public record OfScale(int rule, int members, Key key, int higher, List<Integer> bands, Missing missing) {}

    /** The key of a scale. */
    public record Key(int reversed, int weights, int multiplier, int counts) {}

    /** A rule for missing answers. */
    public record Missing(int kind, int value, int limit, OfCondition when) {}

    /** A cut-off: on which scale, how, at which value, and what must be known. */
    public record OfCutOff(int scale, int comparison, int value, int requirements) {}

    /** A category: when it holds, and what it shares with others. */
    public record OfCategory(OfCondition when, int shares) {}

    /** A critical rule: for which items, which answers, and whether a decline counts as a reason for a conversation. */
    public record OfCritical(int item, int more, int comparison, int value, int rest) {}
}
