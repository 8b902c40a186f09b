package io.github.groundwork.examples;

import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts conditions into words. Stateless. */
final class ConditionWords {

    private ConditionWords() {}

    /** A line of an outline. */
    record Line(int depth, String text) {}

    /** Items of which the same is asked, one after the other. */
    private record Asked(List<String> items, String what) {}

    /** Returns a condition on one line if it fits there, such as "any of items 1 to 4 is 1". */
    static String sentence(Condition condition) {
        List<Line> lines = outline(condition);
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            boolean sibling = lines.get(i).depth() <= lines.get(i - 1).depth();
            text.append(sibling ? "; " : " ").append(lines.get(i).text());
        }
        return text.toString();
    }

    /** Returns a condition as an outline. */
    static List<Line> outline(Condition condition) {
        List<Line> lines = new ArrayList<>();
        add(condition, 0, lines);
        return lines;
    }

    private static void add(Condition condition, int depth, List<Line> lines) {
        if (!(condition instanceof Condition.AtLeast some)) {
            lines.add(new Line(depth, single(condition)));
            return;
        }
        if (some.of().size() == 1) {
            add(some.of().get(0), depth, lines);
            return;
        }
        List<Object> parts = grouped(some.of());
        boolean all = some.least() == some.of().size();
        if (parts.size() == 1 && parts.get(0) instanceof Asked asked) {
            String quantity = all ? "each of " : some.least() == 1 ? "any of " : "at least " + some.least() + " of ";
            String what = all || some.least() == 1 ? asked.what() : plural(asked.what());
            lines.add(new Line(depth, quantity + Words.items(asked.items()) + " " + what));
            return;
        }
        lines.add(new Line(
                depth,
                all
                        ? "all of these:"
                        : some.least() == 1 ? "any of these:" : "at least " + some.least() + " of these:"));
        for (Object part : parts) {
            if (part instanceof Asked asked) {
                String each = asked.items().size() == 1 ? "" : all ? "each of " : some.least() == 1 ? "any of " : "";
                String counted = asked.items().size() > 1 && each.isEmpty() ? ", each that " : " ";
                lines.add(new Line(depth + 1, each + Words.items(asked.items()) + counted + asked.what()));
            } else {
                add((Condition) part, depth + 1, lines);
            }
        }
    }

    /** Puts neighbours of which the same is asked together. */
    private static List<Object> grouped(List<Condition> conditions) {
        List<Object> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<Asked> asked = asked(condition);
            Object last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
            if (asked.isPresent()
                    && last instanceof Asked before
                    && before.what().equals(asked.get().what())) {
                List<String> items = new ArrayList<>(before.items());
                items.addAll(asked.get().items());
                parts.set(parts.size() - 1, new Asked(List.copyOf(items), before.what()));
            } else {
                parts.add(asked.isPresent() ? asked.get() : condition);
            }
        }
        return parts;
    }

    private static Optional<Asked> asked(Condition condition) {
        if (condition instanceof Condition.ItemIs is) {
            return Optional.of(new Asked(List.of(is.item()), of(is.test())));
        }
        if (condition instanceof Condition.ItemDeclined declined) {
            return Optional.of(new Asked(List.of(declined.item()), "is declined"));
        }
        return condition instanceof Condition.ItemNotApplicable absent
                ? Optional.of(new Asked(List.of(absent.item()), "does not apply"))
                : Optional.empty();
    }

    private static String single(Condition condition) {
        if (condition instanceof Condition.ScaleIs is) {
            return "the score " + is.scale() + " is " + Words.of(is.comparison(), is.limit());
        }
        return asked(condition)
                .map(asked -> Words.items(asked.items()) + " " + asked.what())
                .orElse("something else");
    }

    private static String plural(String what) {
        return what.replaceFirst("^is ", "are ").replaceFirst("^does ", "do ");
    }

    /** Which answers are counted, of several items. */
    static String counted(ValueTest test) {
        return test instanceof ValueTest.Chosen chosen
                ? "have the answer " + Words.or(chosen.values())
                : plural(of(test));
    }

    /** What is asked of an answer, with its verb. */
    static String of(ValueTest test) {
        if (test instanceof ValueTest.Compares compares) {
            return "is " + Words.of(compares.comparison(), compares.limit());
        }
        return test instanceof ValueTest.Chosen chosen ? "is " + Words.or(chosen.values()) : "is something else";
    }
}
