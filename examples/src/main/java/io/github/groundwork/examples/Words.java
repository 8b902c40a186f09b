package io.github.groundwork.examples;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.instrument.RightsStatus;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.wording.TranslationStatus;
import java.util.ArrayList;
import java.util.List;

/** Plain words for what definitions hold as values. Stateless. */
final class Words {

    static final String NOT_CONFIRMED = " (not" + Page.NO_BREAK + "confirmed)";

    private static final int SHORTEST_RUN = 3;

    private Words() {}

    static String of(RightsStatus status) {
        return switch (status) {
            case PUBLIC_DOMAIN -> "public domain";
            case FREE_NO_PERMISSION -> "free to use";
            case FREE_WITH_ATTRIBUTION -> "free with credit";
            case FREE_NONCOMMERCIAL -> "free outside commerce";
            case PERMISSION_REQUIRED -> "by permission";
            case UNCLEAR -> "not clear";
        };
    }

    static String of(Informant informant) {
        return switch (informant) {
            case SELF -> "the person";
            case PARENT -> "a parent or carer";
            case PROXY -> "somebody who knows the person";
            case CLINICIAN -> "a clinician";
        };
    }

    static String of(Mode mode) {
        return switch (mode) {
            case SELF_REPORT -> "filled in alone";
            case INTERVIEW -> "asked face to face";
            case TELEPHONE -> "asked by telephone";
            case PROXY_REPORT -> "answered by somebody else";
        };
    }

    static String of(Direction direction) {
        return switch (direction) {
            case MORE_DISTRESS -> "higher means more distress";
            case LESS_DISTRESS -> "higher means less distress";
            case NEITHER -> "higher is neither better nor worse";
        };
    }

    static String of(TranslationStatus translation) {
        return switch (translation) {
            case ORIGINAL -> "the original";
            case OFFICIAL -> "the holder's translation";
            case VALIDATED -> "a translation that was studied";
            case UNVALIDATED -> "a translation that was not studied";
        };
    }

    /** A comparison, to stand behind "is". */
    static String of(Comparison comparison, Ratio limit) {
        return switch (comparison) {
            case AT_LEAST -> limit.shown() + " or more";
            case ABOVE -> "above " + limit.shown();
            case AT_MOST -> limit.shown() + " or less";
            case BELOW -> "below " + limit.shown();
            case EQUAL -> limit.shown();
        };
    }

    static String of(Requirement requirement) {
        if (requirement instanceof Requirement.Equals equals) {
            return equals.name() + " is " + equals.value();
        }
        return requirement instanceof Requirement.AgeBetween ages ? ages(ages) : requirement.name();
    }

    static String ages(Requirement.AgeBetween ages) {
        if (ages.from().isEmpty()) {
            return "up to age " + ages.to().map(String::valueOf).orElse("any");
        }
        return "from age " + ages.from().get()
                + ages.to().map(to -> " to " + to).orElse("");
    }

    static String range(Ratio from, Ratio to) {
        return from.equals(to) ? from.shown() : from.shown() + Page.NO_BREAK + "to" + Page.NO_BREAK + to.shown();
    }

    /** Where a rule is published, to stand at the end of what it says. */
    static String source(Evidence evidence) {
        return "Source" + unlessConfirmed(evidence.confirmed()) + ": " + evidence.source() + ".";
    }

    static String unlessConfirmed(boolean confirmed) {
        return confirmed ? "" : NOT_CONFIRMED;
    }

    /** Some items, such as "items 1 to 8 and 10". */
    static String items(List<String> ids) {
        return (ids.size() == 1 ? "item " : "items ") + and(runs(ids));
    }

    static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        int most = parts.size() - 1;
        return most < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, most)) + last + parts.get(most);
    }

    private static List<String> runs(List<String> ids) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        while (start < ids.size()) {
            int end = start + 1;
            while (end < ids.size() && follows(ids.get(end - 1), ids.get(end))) {
                end++;
            }
            if (end - start >= SHORTEST_RUN) {
                runs.add(ids.get(start) + " to " + ids.get(end - 1));
            } else {
                runs.addAll(ids.subList(start, end));
            }
            start = end;
        }
        return runs;
    }

    private static boolean follows(String before, String after) {
        return before.matches("\\d{1,4}")
                && after.matches("\\d{1,4}")
                && Integer.parseInt(after) == Integer.parseInt(before) + 1;
    }
}
