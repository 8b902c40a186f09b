package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads and writes hours of the week, spans of the year and moments that may be left out. Stateless and thread-safe. */
final class TimesJson {

    private static final String ALWAYS = "always";
    private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Map<String, DayOfWeek> DAYS = JsonNames.all(DayOfWeek.class);

    private TimesJson() {}

    /** Reads a moment that may be left out. */
    static Optional<Instant> instant(JsonFields fields, String name) {
        return fields.has(name) ? fields.instant(name) : Optional.empty();
    }

    /** Reads hours: {@code "always"}, or a zone and at least one stretch of a day. */
    static Optional<WeeklyHours> hours(JsonFields fields, String name) {
        Optional<JsonNode> node = fields.node(name);
        if (node.filter(JsonNode::isTextual).isPresent()) {
            return Scalars.pick(
                    node.get().textValue(), fields.at(name), Map.of(ALWAYS, WeeklyHours.always()), fields.problems);
        }
        return node.flatMap(some -> week(fields.inside(some, fields.at(name))));
    }

    private static Optional<WeeklyHours> week(JsonFields week) {
        int before = week.problems.size();
        Optional<ZoneId> zone = parsed(week, "zone", ZoneId::of, JsonProblem.VALUE_UNKNOWN, "such as Europe/Berlin");
        List<DayHours> hours = week.objects("hours").stream()
                .flatMap(each -> day(each).stream())
                .toList();
        week.notEmpty("hours");
        return week.problems.size() > before ? Optional.empty() : zone.map(z -> WeeklyHours.of(z, hours));
    }

    private static Optional<DayHours> day(JsonFields fields) {
        Optional<DayOfWeek> day = fields.oneOf("day", DAYS);
        Optional<LocalTime> from = clock(fields, "from");
        Optional<LocalTime> to = clock(fields, "to");
        return day.flatMap(d -> from.flatMap(f -> to.map(t -> new DayHours(d, f, t))));
    }

    private static Optional<LocalTime> clock(JsonFields fields, String name) {
        return fields.node(name)
                .flatMap(node -> Scalars.text(node, fields.at(name), fields.problems))
                .flatMap(text -> {
                    if (CLOCK.matcher(text).matches()) {
                        return Optional.of(LocalTime.parse(text));
                    }
                    fields.problems.add(JsonProblem.TEXT_INVALID.at(fields.at(name), "a time such as 09:30"));
                    return Optional.empty();
                });
    }

    /** Reads a span of the year that may be left out. */
    static Optional<YearlySpan> span(JsonFields fields, String name) {
        return fields.optionalObject(name).flatMap(span -> {
            Optional<MonthDay> first = dayOfYear(span, "first");
            Optional<MonthDay> last = dayOfYear(span, "last");
            return first.flatMap(f -> last.map(l -> new YearlySpan(f, l)));
        });
    }

    private static Optional<MonthDay> dayOfYear(JsonFields fields, String name) {
        return parsed(fields, name, MonthDay::parse, JsonProblem.TEXT_INVALID, "a day such as --12-20");
    }

    private static <T> Optional<T> parsed(
            JsonFields fields, String name, Function<String, T> parse, JsonProblem code, String form) {
        return fields.node(name)
                .flatMap(node -> Scalars.text(node, fields.at(name), fields.problems))
                .flatMap(text -> {
                    try {
                        return Optional.of(parse.apply(text));
                    } catch (DateTimeException e) {
                        fields.problems.add(code.at(fields.at(name), form));
                        return Optional.empty();
                    }
                });
    }

    /** Returns hours as they are written. */
    static JsonNode write(WeeklyHours hours) {
        if (hours.isAlways()) {
            return JsonNodeFactory.instance.textNode(ALWAYS);
        }
        ObjectNode week =
                JsonNodeFactory.instance.objectNode().put("zone", hours.zone().getId());
        ArrayNode days = week.putArray("hours");
        for (DayHours each : hours.hours()) {
            days.addObject()
                    .put("day", JsonNames.of(each.day()))
                    .put("from", each.from().toString())
                    .put("to", each.to().toString());
        }
        return week;
    }

    /** Writes a span unless there is none. */
    static void write(ObjectNode into, String name, Optional<YearlySpan> span) {
        span.ifPresent(s -> into.putObject(name)
                .put("first", s.first().toString())
                .put("last", s.last().toString()));
    }

    /** Writes a moment unless there is none. */
    static void writeMoment(ObjectNode into, String name, Optional<Instant> at) {
        at.ifPresent(a -> into.put(name, a.toString()));
    }
}
