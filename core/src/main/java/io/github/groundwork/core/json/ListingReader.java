package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.json.tool.WaysJson;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceProblem;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what crisis resources and supports have in common. Not thread-safe. */
final class ListingReader {

    private static final TextForm<Jurisdiction> PLACE =
            TextForm.of(Jurisdiction::parse, "a country such as US, or a part of one such as US-MA");
    private static final TextForm<String> DATED = TextForm.matching(
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"), "a year, a month or a day");

    private static final int MOST_DAYS = 3660;
    private static final Map<String, Checks.Status> STATUSES = JsonNames.all(Checks.Status.class);

    private final Problems problems;

    ListingReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the listing; empty if anything was wrong since there were so many problems, which is reported. */
    Optional<Listing> read(JsonFields row, String id, int before) {
        String name = row.text("name");
        List<Jurisdiction> places = row.texts("places", PLACE);
        row.notEmpty("places");
        JsonFields audience = row.object("for");
        String text = audience.text("text");
        List<Term> tags = audience.texts("tags", TextForm.TERM);
        List<ReachBy> ways = WaysJson.read(row, "reach");
        Optional<WeeklyHours> hours = TimesJson.hoursOrUnknown(row, "hours");
        List<Locale> languages = row.texts("languages", TextForm.LANGUAGE);
        List<Listing.Source> sources = sources(row);
        JsonFields checked = row.object("checked");
        Optional<Checks.Check> contact = check(checked.object("contact"), Checks.CONTACT_DAYS);
        Optional<Checks.Check> open = check(checked.object("hours"), Checks.CONTACT_DAYS);
        Optional<Checks.Check> policy = check(checked.object("policy"), Checks.POLICY_DAYS);
        if (problems.size() > before || contact.isEmpty() || open.isEmpty() || policy.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Listing(
                id,
                name,
                places,
                new Listing.Audience(text, tags),
                new Listing.Access(ways, hours, languages),
                sources,
                new Checks(contact.get(), open.get(), policy.get())));
    }

    private List<Listing.Source> sources(JsonFields row) {
        List<Listing.Source> sources = new ArrayList<>();
        for (JsonFields source : row.objects("sources")) {
            int before = problems.size();
            String text = source.text("text");
            String where = source.text("where");
            Optional<String> dated = source.optionalText("dated", DATED);
            if (problems.size() == before) {
                sources.add(new Listing.Source(text, where, dated));
            }
        }
        row.notEmpty("sources");
        return sources;
    }

    private Optional<Checks.Check> check(JsonFields check, int days) {
        int before = problems.size();
        Optional<Checks.Status> status = check.oneOf("status", STATUSES);
        Optional<ActorId> by = check.optionalText("by", TextForm.ACTOR);
        Optional<LocalDate> on = check.optionalText("on", TextForm.DAY);
        int counts = check.optionalWhole("staleAfterDays", 1, MOST_DAYS).orElse(days);
        boolean somebody =
                status.filter(each -> each != Checks.Status.UNVERIFIED).isPresent();
        if (status.isPresent() && (check.has("by") != somebody || check.has("on") != somebody)) {
            problems.add(ResourceProblem.RESOURCE_CHECK_MISFIT.at(check.path()));
        }
        return problems.size() > before ? Optional.empty() : status.map(each -> new Checks.Check(each, by, on, counts));
    }
}
