package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;

/** The one home of the plain English sentences about rules. */
final class RuleTexts {

    private RuleTexts() {}

    static String of(Scale scale) {
        String made = switch (scale.rule()) {
            case SUM -> "The points of the items are added";
            case MEAN -> "The points of the items are averaged";
            case COUNT -> "The items that count are counted";
        };
        return scale.multiplier().equals(Ratio.ONE)
                ? made + "."
                : made + ", and the result is multiplied by "
                        + scale.multiplier().shown() + ".";
    }

    static String of(MissingRule rule) {
        if (rule instanceof MissingRule.BlankAs blank) {
            return "Blank items count as " + blank.value().shown() + " if there are no more than " + blank.atMost()
                    + (blank.over() == MissingRule.Over.FORM ? " on the form." : " in the scale.");
        }
        if (rule instanceof MissingRule.MeanOfAnswered mean) {
            return "The average is taken over the items that were answered, at least " + mean.atLeast() + ".";
        }
        if (rule instanceof MissingRule.Implied implied) {
            return "Other answers say that blank items count as "
                    + implied.value().shown() + ", unless one of them was answered in another way.";
        }
        return "Nothing is published about missing answers.";
    }

    static String of(AnalystRule rule) {
        return "An analyst let the answered items stand for all, if at least "
                + rule.share().numerator() + " in " + rule.share().denominator() + " were answered"
                + (rule.whole() ? ", rounded to a whole number." : ".");
    }
}
