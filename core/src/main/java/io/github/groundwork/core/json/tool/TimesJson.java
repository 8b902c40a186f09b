package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes hours of the week and spans of the year, the same in every format.
 *
 * <p>Hours are {@code "always"} or {@code {"zone": …, "open": [{"day": …, "from": …, "to": …}]}}, and {@code "unknown"} where a format
 * knows that too. Reading reports to the collector of the fields. No argument may be null. Stateless and thread-safe.
 */
public final class TimesJson {

    private static final String OPEN = "open";
    private static final Map<String, DayOfWeek> DAYS = JsonNames.all(DayOfWeek.class);
    private static final Map<String, Optional<WeeklyHours>> WORDS = new LinkedHashMap<>();
    private static final Map<String, Optional<WeeklyHours>> ALWAYS =
            Map.of("always", Optional.of(WeeklyHours.always()));
    private static final String UNKNOWN = "unknown";

    static {
        WORDS.putAll(ALWAYS);
        WORDS.put(UNKNOWN, Optional.empty());
    }

    private TimesJson() {}

    /**
     * Reads required hours.
     *
     * @param fields the object that they stand in
     * @param name the field's name
     * @return the hours, or empty if they are missing or wrong, which is reported
     */
    public static Optional<WeeklyHours> hours(JsonFields fields, String name) {
        return hours(fields, name, ALWAYS);
    }

    /**
     * Reads required hours that can be unknown.
     *
     * @param fields the object that they stand in
     * @param name the field's name
     * @return the hours; empty if they are unknown, and if they are missing or wrong, which is reported
     */
    public static Optional<WeeklyHours> hoursOrUnknown(JsonFields fields, String name) {
        return hours(fields, name, WORDS);
    }

    private static Optional<WeeklyHours> hours(
            JsonFields fields, String name, Map<String, Optional<WeeklyHours>> words) {
        return fields.node(name).flatMap(node -> {
            if (!node.isTextual()) {
                return week(fields.inside(node, fields.at(name)));
            }
            return Scalars.pick(node.textValue(), fields.at(name), words, fields.problems)
                    .flatMap(hours -> hours);
        });
    }

    private static Optional<WeeklyHours> week(JsonFields week) {
        int before = week.problems.size();
        Optional<ZoneId> zone = week.text("zone", TextForm.ZONE);
        List<DayHours> open =
                week.objects(OPEN).stream().flatMap(each -> day(each).stream()).toList();
        week.notEmpty(OPEN);
        return week.problems.size() > before ? Optional.empty() : zone.map(z -> WeeklyHours.of(z, open));
    }

    private static Optional<DayHours> day(JsonFields fields) {
        Optional<DayOfWeek> day = fields.oneOf("day", DAYS);
        Optional<LocalTime> from = fields.text("from", TextForm.CLOCK);
        Optional<LocalTime> to = fields.text("to", TextForm.CLOCK);
        return day.flatMap(d -> from.flatMap(f -> to.map(t -> new DayHours(d, f, t))));
    }

    /**
     * Writes hours.
     *
     * @param hours the hours
     * @return a new node
     */
    public static JsonNode write(WeeklyHours hours) {
        if (Objects.requireNonNull(hours, "hours").isAlways()) {
            return TextNode.valueOf("always");
        }
        ObjectNode week =
                JsonNodeFactory.instance.objectNode().put("zone", hours.zone().getId());
        ArrayNode open = week.putArray(OPEN);
        for (DayHours each : hours.hours()) {
            open.addObject()
                    .put("day", JsonNames.of(each.day()))
                    .put("from", each.from().toString())
                    .put("to", each.to().toString());
        }
        return week;
    }

    /**
     * Writes hours that can be unknown.
     *
     * @param hours the hours, or empty if they are unknown
     * @return a new node
     */
    public static JsonNode writeOrUnknown(Optional<WeeklyHours> hours) {
        return Objects.requireNonNull(hours, "hours").map(TimesJson::write).orElseGet(() -> TextNode.valueOf(UNKNOWN));
    }

    /**
     * Reads a span of the year.
     *
     * @param span its fields {@code first} and {@code last}
     * @return the span, or empty if it is wrong, which is reported
     */
    public static Optional<YearlySpan> span(JsonFields span) {
        Optional<MonthDay> first = span.text("first", TextForm.DAY_OF_YEAR);
        Optional<MonthDay> last = span.text("last", TextForm.DAY_OF_YEAR);
        return first.flatMap(f -> last.map(l -> new YearlySpan(f, l)));
    }

    /**
     * Writes a span of the year.
     *
     * @param span the span
     * @return a new object
     */
    public static ObjectNode write(YearlySpan span) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("first", Objects.requireNonNull(span, "span").first().toString())
                .put("last", span.last().toString());
    }
}
