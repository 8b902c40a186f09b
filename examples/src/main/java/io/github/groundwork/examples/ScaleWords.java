package io.github.groundwork.examples;

import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.List;

/** Puts scales and their rules for missing answers into words. Stateless. */
final class ScaleWords {

    private ScaleWords() {}

    /** How a scale is made, such as "sum of items 1 to 9". */
    static String made(Scale scale) {
        List<String> items = scale.terms().stream().map(Term::item).toList();
        String made = switch (scale.rule()) {
            case SUM -> "sum of " + Words.items(items);
            case MEAN -> "mean of " + Words.items(items);
            case COUNT ->
                "how many of " + Words.items(items) + " "
                        + scale.counts().map(ConditionWords::counted).orElse("");
        };
        List<String> reversed =
                scale.terms().stream().filter(Term::reversed).map(Term::item).toList();
        String weighted = Words.and(scale.terms().stream()
                .filter(term -> !term.weight().equals(Ratio.ONE))
                .map(term -> "item " + term.item() + " times " + term.weight().shown())
                .toList());
        return made
                + (reversed.isEmpty() ? "" : ", " + Words.items(reversed) + " reversed")
                + (weighted.isEmpty() ? "" : ", " + weighted)
                + (scale.multiplier().equals(Ratio.ONE)
                        ? ""
                        : ", times " + scale.multiplier().shown());
    }

    /** What is published about missing answers. */
    static String missing(Scale scale) {
        MissingRule rule = scale.missing();
        if (rule instanceof MissingRule.BlankAs blank) {
            return "a blank counts as " + blank.value().shown() + " while there are at most " + blank.atMost()
                    + " on the " + (blank.over() == MissingRule.Over.FORM ? "form" : "scale") + ". "
                    + Words.source(blank.evidence());
        }
        if (rule instanceof MissingRule.MeanOfAnswered mean) {
            return "the " + (scale.rule() == ScaleRule.MEAN ? "mean" : "score")
                    + " is taken over the answered items, if " + mean.atLeast() + " or more were answered. "
                    + Words.source(mean.evidence());
        }
        if (rule instanceof MissingRule.Implied implied) {
            return Words.items(implied.items()) + " count as " + implied.value().shown() + " where blank, if "
                    + ConditionWords.sentence(implied.when()) + ", unless one of them was answered otherwise. "
                    + Words.source(implied.evidence());
        }
        return rule instanceof MissingRule.NonePublished none
                ? "no rule; bounds are given. " + none.note()
                : "no rule.";
    }
}
