package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.resource.ResourceProblem;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads when a service is open. Not thread-safe. */
final class HoursReader {

    /** How far hours are known. */
    enum Known {
        ALWAYS,
        WEEKLY,
        UNKNOWN
    }

    static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private static final Map<String, Known> KNOWN = JsonNames.all(Known.class);
    private static final Map<String, DayOfWeek> DAYS = JsonNames.all(DayOfWeek.class);

    private final ResourcesReader reader;
    private final Problems problems;

    HoursReader(ResourcesReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Returns the hours; empty if the document says that they are not known, or if something was wrong, which is reported. */
    Optional<WeeklyHours> read(JsonFields hours, String where) {
        int before = problems.size();
        Optional<Known> known = hours.oneOf("known", KNOWN);
        Optional<ZoneId> zone = hours.optionalText("zone").flatMap(text -> zone(text, hours.at("zone")));
        List<DayHours> open = open(hours, where);
        boolean weekly = known.filter(Known.WEEKLY::equals).isPresent();
        if (known.isPresent() && (hours.has("zone") != weekly || hours.has("open") != weekly)) {
            problems.add(ResourceProblem.RESOURCE_HOURS_MISFIT.at(hours.path()));
        }
        reader.finish(hours, where);
        if (problems.size() > before) {
            return Optional.empty();
        }
        return weekly
                ? zone.map(each -> WeeklyHours.of(each, open))
                : known.filter(Known.ALWAYS::equals).map(each -> WeeklyHours.always());
    }

    private List<DayHours> open(JsonFields hours, String where) {
        List<DayHours> open = new ArrayList<>();
        List<JsonFields> listed = hours.optionalObjects("open");
        for (int i = 0; i < listed.size(); i++) {
            JsonFields each = listed.get(i);
            int before = problems.size();
            Optional<DayOfWeek> day = each.oneOf("day", DAYS);
            String from = each.text("from", TIME);
            String to = each.text("to", TIME);
            reader.finish(each, where + "/open/" + i);
            if (problems.size() == before) {
                day.ifPresent(on -> open.add(new DayHours(on, LocalTime.parse(from), LocalTime.parse(to))));
            }
        }
        hours.notEmpty("open");
        return open;
    }

    private Optional<ZoneId> zone(String text, String at) {
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return Optional.of(ZoneId.of(text));
        }
        problems.add(JsonProblem.TEXT_INVALID.at(at, "the name of a time zone, such as Europe/London"));
        return Optional.empty();
    }
}
