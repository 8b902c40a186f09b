package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.rule.ValueTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer that an item can be given, as the definition itself lists them, or that the item is closed. */
public record Choice(List<String> values, Optional<Fraction> score) {

    /** What stands at an item that its gate closes. */
    public static final Choice CLOSED = new Choice(List.of(), Optional.empty());

    /** Returns every answer that a format allows. */
    public static List<Choice> of(AnswerFormat format) {
        return format.fold(
                one -> one.options().options().stream()
                        .map(o -> new Choice(
                                List.of(o.value()),
                                o.score().map(Integer::longValue).map(Fraction::of)))
                        .toList(),
                several -> sets(several.options().options()),
                Choice::numbers);
    }

    private static List<Choice> sets(List<Option> options) {
        List<Choice> all = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (Option option : options) {
            if (option.exclusive()) {
                all.add(new Choice(List.of(option.value()), Optional.empty()));
            } else {
                together.add(option.value());
            }
        }
        for (int bits = 1; bits < 1 << together.size(); bits++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < together.size(); i++) {
                if ((bits >> i) % 2 == 1) {
                    chosen.add(together.get(i));
                }
            }
            all.add(new Choice(List.copyOf(chosen), Optional.empty()));
        }
        return List.copyOf(all);
    }

    private static List<Choice> numbers(AnswerFormat.NumberEntry entry) {
        List<Choice> all = new ArrayList<>();
        Fraction to = Fraction.from(entry.to());
        for (Fraction n = Fraction.from(entry.from()); n.compareTo(to) <= 0; n = n.plus(Fraction.from(entry.step()))) {
            all.add(new Choice(List.of(plain(n)), Optional.of(n)));
        }
        return List.copyOf(all);
    }

    private static String plain(Fraction number) {
        return new BigDecimal(number.top())
                .divide(new BigDecimal(number.bottom()))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Returns the choice that a given answer is. */
    public static Choice among(List<Choice> choices, Answer.Given given) {
        return choices.stream()
                .filter(choice -> List.copyOf(choice.values).equals(given.values()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a given answer is one that its item allows"));
    }

    public boolean isClosed() {
        return values.isEmpty();
    }

    /** Tells whether the answer passes a test, by the words of the format. */
    public boolean passes(ValueTest test) {
        if (test instanceof ValueTest.Compares compares) {
            return score.filter(s -> s.is(compares.comparison(), Fraction.from(compares.limit())))
                    .isPresent();
        }
        List<String> wanted = ((ValueTest.Chosen) test).values();
        return values.stream().anyMatch(wanted::contains);
    }

    /** Returns this answer as it is given. */
    public Answer toAnswer() {
        return new Answer.Given(values);
    }
}
