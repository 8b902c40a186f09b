package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns given values into the codes of a sheet and back. */
final class AnswerCodec {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final List<NotAskedReason> REASONS = List.of(
            NotAskedReason.NOT_APPLICABLE, NotAskedReason.PREFERENCE, NotAskedReason.STAGE, NotAskedReason.HOST);

    private AnswerCodec() {}

    /** Returns the code of given values, or the one problem with them; the problem's path is empty. */
    static Checked<Integer> encode(AnswerFormat format, List<String> values) {
        return format.fold(
                one -> single(one.options(), values),
                several -> several(several.options(), values),
                number -> number(number, values));
    }

    private static Checked<Integer> single(OptionSet set, List<String> values) {
        if (values.size() != 1) {
            return failed(ResponseProblem.RESPONSE_VALUE_TYPE, "one of " + allowed(set));
        }
        int position = set.indexOf(values.get(0));
        return position < 0
                ? failed(ResponseProblem.RESPONSE_VALUE_OFF_KEY, "one of " + allowed(set))
                : Checked.of(position);
    }

    private static Checked<Integer> several(OptionSet set, List<String> values) {
        int bits = 0;
        boolean alone = false;
        for (String value : values) {
            int position = set.indexOf(value);
            if (position < 0) {
                return failed(ResponseProblem.RESPONSE_VALUE_OFF_KEY, "some of " + allowed(set));
            }
            bits |= 1 << position;
            alone |= set.options().get(position).exclusive();
        }
        if (bits == 0) {
            return failed(ResponseProblem.RESPONSE_VALUE_TYPE, "at least one of " + allowed(set));
        }
        return alone && Integer.bitCount(bits) > 1
                ? failed(ResponseProblem.RESPONSE_EXCLUSIVE, exclusive(set))
                : Checked.of(bits);
    }

    private static Checked<Integer> number(AnswerFormat.NumberEntry entry, List<String> values) {
        if (values.size() != 1 || !NUMBER.matcher(values.get(0)).matches()) {
            return failed(ResponseProblem.RESPONSE_VALUE_TYPE, limits(entry));
        }
        return steps(entry, new BigDecimal(values.get(0)))
                .map(Checked::of)
                .orElseGet(() -> failed(ResponseProblem.RESPONSE_VALUE_OFF_KEY, limits(entry)));
    }

    private static Optional<Integer> steps(AnswerFormat.NumberEntry entry, BigDecimal number) {
        try {
            Ratio given = Ratio.from(number);
            Ratio steps = given.minus(entry.from()).dividedBy(entry.step());
            boolean fits = steps.isWhole() && steps.signum() >= 0 && given.compareTo(entry.to()) <= 0;
            return fits ? Optional.of((int) steps.numerator()) : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty(); // too long to be any of the numbers that the item takes
        }
    }

    private static Checked<Integer> failed(ProblemCode code, String allowed) {
        return Checked.failed(List.of(code.at("", allowed)));
    }

    /** Says in words what an item takes. */
    static String allowed(AnswerFormat format) {
        return format.fold(
                one -> "one of " + allowed(one.options()),
                several -> "some of " + allowed(several.options()) + ", joined by ;",
                AnswerCodec::limits);
    }

    private static String allowed(OptionSet set) {
        return String.join(", ", set.values());
    }

    private static String exclusive(OptionSet set) {
        return String.join(
                ", ",
                set.options().stream()
                        .filter(Option::exclusive)
                        .map(Option::value)
                        .toList());
    }

    private static String limits(AnswerFormat.NumberEntry entry) {
        return "a number from " + entry.from().shown() + " to " + entry.to().shown() + " in steps of "
                + entry.step().shown();
    }

    /** Returns the answer that a code stands for. */
    static Answer decode(AnswerFormat format, int code) {
        if (Codes.isGiven(code)) {
            return new Answer.Given(values(format, code));
        }
        return switch (code) {
            case Codes.NOT_REACHED -> Answer.notReached();
            case Codes.DECLINED -> Answer.declined();
            case Codes.DONT_KNOW -> Answer.dontKnow();
            default -> new Answer.NotAsked(REASONS.get(Codes.NOT_APPLICABLE - code));
        };
    }

    static int code(NotAskedReason reason) {
        return Codes.NOT_APPLICABLE - REASONS.indexOf(reason);
    }

    private static List<String> values(AnswerFormat format, int code) {
        return format.fold(
                one -> List.of(one.options().options().get(code).value()),
                several -> chosen(several.options(), code),
                number -> List.of(exact(number, code)));
    }

    private static List<String> chosen(OptionSet set, int bits) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < set.options().size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(set.options().get(i).value());
            }
        }
        return chosen;
    }

    private static String exact(AnswerFormat.NumberEntry entry, int steps) {
        Ratio number = entry.from().plus(entry.step().times(Ratio.of(steps)));
        return BigDecimal.valueOf(number.numerator())
                .divide(BigDecimal.valueOf(number.denominator()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
