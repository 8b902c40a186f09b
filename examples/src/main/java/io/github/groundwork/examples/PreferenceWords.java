package io.github.groundwork.examples;

import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.Agent;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.time.WeekSpan;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Plain words for the parts of preferences. Stateless. */
final class PreferenceWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private PreferenceWords() {}

    /** A constant's own name, such as "strong preference". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String who(Attribution said) {
        return of(said.role()) + " " + said.by();
    }

    /** Where a reader finds what was said: its id, how strongly, by whom unless by the person, and whether to ask again. */
    static String reference(Preference preference, Instant at) {
        return "(" + preference.id() + ", " + of(preference.strength())
                + (preference.isPersonsWord() ? "" : " by " + who(preference.said()))
                + (preference.needsConfirming(at) ? ", to confirm" : "") + ")";
    }

    static String of(AskingManner manner) {
        return switch (manner) {
            case ASK -> "can be asked";
            case WARN_FIRST -> "after a word of warning";
            case ASK_LAST -> "after everything else";
            case IN_WRITING -> "in writing";
            case ONLY_WITH -> "with somebody there";
            case DO_NOT_ASK -> "not asked";
        };
    }

    static String of(ContactPoint.Use use) {
        return switch (use) {
            case CALL -> "call";
            case LEAVE_MESSAGE -> "leave a message";
            case SEND_TEXT -> "send a text";
            case WRITE -> "write";
            case COME_BY -> "come by";
            case NAME_ORGANISATION -> "say who we are";
        };
    }

    static String of(ContactPoint.Safety safety) {
        return switch (safety) {
            case SAFE -> "safe";
            case NOT_SAFE -> "not safe";
            case UNKNOWN -> "not known to be safe";
        };
    }

    static String of(Purposes purposes) {
        return purposes.isAll() ? "every purpose" : of(purposes.named());
    }

    static String of(Collection<Purpose> purposes) {
        return Words.and(purposes.stream().map(Purpose::value).toList());
    }

    static String of(Agent agent, ZoneId zone) {
        if (agent.ended()) {
            return "no longer decides: the person ended it.";
        }
        return "decides" + (agent.term().onlyWhileUnable() ? " only while the person cannot" : " beside the person")
                + agent.term()
                        .from()
                        .map(from -> ", from " + moment(from, zone))
                        .orElse("")
                + agent.term()
                        .until()
                        .map(until -> ", until " + moment(until, zone))
                        .orElse("")
                + ".";
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** Hours of a week, such as "Monday to Friday 18:00 to 21:00 (Europe/Berlin)". */
    static String of(WeeklyHours hours) {
        if (hours.isAlways()) {
            return "at any hour";
        }
        List<String> parts = hours.spans().stream()
                .map(span -> days(span) + " " + (span.isWholeDay() ? "all day" : span.from() + " to " + span.to()))
                .toList();
        return String.join(", ", parts) + " (" + hours.zone() + ")";
    }

    private static String days(WeekSpan span) {
        List<String> names = span.days().stream().map(PreferenceWords::name).toList();
        return span.isRow() ? names.get(0) + " to " + names.get(names.size() - 1) : Words.and(names);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
