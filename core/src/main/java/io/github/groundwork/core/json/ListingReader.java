package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceProblem;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what crisis resources and supports have in common. Not thread-safe. */
final class ListingReader {

    static final Pattern PLACE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    static final Pattern DATED = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    static final Pattern BY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final int MOST_DAYS = 3660;
    private static final Map<String, ReachBy.Kind> WAYS = JsonNames.all(ReachBy.Kind.class);
    private static final Map<String, Checks.Status> STATUSES = JsonNames.all(Checks.Status.class);

    private final ResourcesReader reader;
    private final Problems problems;

    ListingReader(ResourcesReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Returns the listing; empty if anything was wrong since there were so many problems, which is reported. */
    Optional<Listing> read(JsonFields row, String id, int before) {
        String name = row.text("name");
        List<Jurisdiction> places = row.list("places", matching(PLACE, Jurisdiction::parse));
        row.notEmpty("places");
        JsonFields audience = row.object("for");
        String text = audience.text("text");
        List<Term> tags = audience.list("tags", matching(ResourcesReader.ID, Term::parse));
        reader.finish(audience, id + "/for");
        List<ReachBy> ways = ways(row, id);
        Optional<WeeklyHours> hours = new HoursReader(reader, problems).read(row.object("hours"), id + "/hours");
        List<Locale> languages = row.list("languages", this::language);
        List<Listing.Source> sources = sources(row, id);
        JsonFields checked = row.object("checked");
        Optional<Checks.Check> contact = check(checked, "contact", Checks.CONTACT_DAYS, id);
        Optional<Checks.Check> open = check(checked, "hours", Checks.CONTACT_DAYS, id);
        Optional<Checks.Check> policy = check(checked, "policy", Checks.POLICY_DAYS, id);
        reader.finish(checked, id + "/checked");
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

    private List<ReachBy> ways(JsonFields row, String id) {
        List<ReachBy> ways = new ArrayList<>();
        List<JsonFields> listed = row.objects("reach");
        for (int i = 0; i < listed.size(); i++) {
            JsonFields way = listed.get(i);
            int before = problems.size();
            Optional<ReachBy.Kind> by = way.oneOf("by", WAYS);
            String at = way.text("at");
            Optional<String> note = way.optionalText("note");
            reader.finish(way, id + "/reach/" + i);
            if (problems.size() == before) {
                by.ifPresent(kind -> ways.add(new ReachBy(kind, ContactAddress.of(at), note)));
            }
        }
        row.notEmpty("reach");
        return ways;
    }

    private List<Listing.Source> sources(JsonFields row, String id) {
        List<Listing.Source> sources = new ArrayList<>();
        List<JsonFields> listed = row.objects("sources");
        for (int i = 0; i < listed.size(); i++) {
            JsonFields source = listed.get(i);
            int before = problems.size();
            String text = source.text("text");
            String where = source.text("where");
            Optional<String> dated = form(source, "dated", DATED);
            reader.finish(source, id + "/sources/" + i);
            if (problems.size() == before) {
                sources.add(new Listing.Source(text, where, dated));
            }
        }
        row.notEmpty("sources");
        return sources;
    }

    private Optional<Checks.Check> check(JsonFields checked, String part, int days, String id) {
        int before = problems.size();
        JsonFields check = checked.object(part);
        Optional<Checks.Status> status = check.oneOf("status", STATUSES);
        Optional<ActorId> by = form(check, "by", BY).map(ActorId::parse);
        Optional<LocalDate> on = form(check, "on", DAY).flatMap(text -> day(text, check.at("on")));
        int counts = check.optionalWhole("staleAfterDays", 1, MOST_DAYS).orElse(days);
        boolean somebody =
                status.filter(each -> each != Checks.Status.UNVERIFIED).isPresent();
        if (status.isPresent() && (check.has("by") != somebody || check.has("on") != somebody)) {
            problems.add(ResourceProblem.RESOURCE_CHECK_MISFIT.at(check.path()));
        }
        reader.finish(check, id + "/checked/" + part);
        return problems.size() > before ? Optional.empty() : status.map(each -> new Checks.Check(each, by, on, counts));
    }

    private Optional<LocalDate> day(String text, String at) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(JsonProblem.TEXT_INVALID.at(at, "a day of the calendar"));
            return Optional.empty();
        }
    }

    /** Reads an optional text of a form; empty if it does not have it, which is reported. */
    private Optional<String> form(JsonFields fields, String name, Pattern form) {
        Optional<String> text = fields.optionalText(name);
        if (text.filter(each -> !form.matcher(each).matches()).isPresent()) {
            problems.add(JsonProblem.TEXT_INVALID.at(fields.at(name), form.pattern()));
            return Optional.empty();
        }
        return text;
    }

    private <T> ElementReader<T> matching(Pattern form, Function<String, T> parse) {
        return (node, at) -> {
            Optional<String> text = Scalars.text(node, at, problems);
            if (text.filter(each -> !form.matcher(each).matches()).isPresent()) {
                problems.add(JsonProblem.TEXT_INVALID.at(at, form.pattern()));
                return Optional.empty();
            }
            return text.map(parse);
        };
    }

    private Optional<Locale> language(JsonNode node, String at) {
        Optional<Locale> locale =
                matching(JsonFormat.LANGUAGE, text -> text).read(node, at).map(Locale::forLanguageTag);
        if (locale.filter(each ->
                        each.getLanguage().isEmpty() || !each.toLanguageTag().equalsIgnoreCase(node.textValue()))
                .isPresent()) {
            problems.add(
                    JsonProblem.TEXT_INVALID.at(at, "a language as a BCP 47 tag; leave out one that is not known"));
            return Optional.empty();
        }
        return locale;
    }
}
