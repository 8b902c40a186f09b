package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads and writes response pathways in the format {@code groundwork-response-pathway/1.0}.
 *
 * <p>What is not there is not known. The whole document is checked and every problem is reported at once, each with a code and a JSON
 * pointer. Stateless and thread-safe.
 */
public final class ResponsePathwayJson {

    private static final String FORMAT = "groundwork-response-pathway";
    private static final String ALWAYS = "always";
    private static final Map<String, Known> KNOWN = JsonNames.all(Known.class);
    private static final Map<String, DayOfWeek> DAYS = JsonNames.all(DayOfWeek.class);

    private ResponsePathwayJson() {}

    /**
     * Reads a pathway.
     *
     * @param document the document, UTF-8
     * @return the pathway, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<ResponsePathway> read(byte[] document) {
        return open(document).map(JsonDocument::value);
    }

    /**
     * Reads a pathway that is to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored pathway, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<ResponsePathway>> open(byte[] document) {
        return Reading.document(Objects.requireNonNull(document, "document"), FORMAT, ResponsePathwayJson::read);
    }

    private static Optional<ResponsePathway> read(JsonFields fields, Reading reading) {
        Optional<Responder> owner = fields.optionalObject("owner").flatMap(each -> responder(each, reading));
        Optional<Responder> cover = fields.optionalObject("cover").flatMap(each -> responder(each, reading));
        Optional<WeeklyHours> hours = fields.has("hours") ? hours(fields, reading) : Optional.empty();
        ResponsePathway read = owner.map(ResponsePathway.unknown()::withOwner).orElse(ResponsePathway.unknown());
        read = cover.map(read::withCover).orElse(read);
        read = hours.map(read::withHours).orElse(read);
        for (PathwayPart part : parts(PathwayPart::isText)) {
            Optional<String> text = reading.ifThere(fields, name(part), TextForm.ANY);
            read = text.isPresent() ? read.with(part, text.get()) : read;
        }
        Optional<JsonFields> limits = fields.optionalObject("timeLimits");
        if (limits.isPresent()) {
            read = timeLimits(limits.get(), read, reading);
        }
        Optional<JsonFields> facts = fields.optionalObject("facts");
        if (facts.isPresent()) {
            read = facts(facts.get(), read, reading);
        }
        reading.done(fields);
        return Optional.of(read);
    }

    private static List<PathwayPart> parts(Predicate<PathwayPart> which) {
        return Stream.of(PathwayPart.values()).filter(which).toList();
    }

    /** Returns the name of a part as a field: a text stands at the top and is written as other fields are, a fact is a constant. */
    private static String name(PathwayPart part) {
        return switch (part) {
            case REFERRAL_ROUTE -> "referralRoute";
            case OUTSIDE_HOURS -> "outsideHours";
            case ESCALATION -> "escalation";
            default -> JsonNames.of(part);
        };
    }

    private static Optional<Responder> responder(JsonFields fields, Reading reading) {
        Optional<ActorId> who = reading.one(fields, "who", TextForm.ACTOR);
        Optional<Term> role = reading.one(fields, "role", TextForm.TERM);
        reading.done(fields);
        return who.isEmpty() || role.isEmpty() ? Optional.empty() : Optional.of(new Responder(who.get(), role.get()));
    }

    private static ResponsePathway timeLimits(JsonFields fields, ResponsePathway pathway, Reading reading) {
        ResponsePathway read = pathway;
        for (String name : fields.names()) {
            Optional<Term> kind = TextForm.TERM.key(name, fields.at(name), reading.problems());
            Optional<Duration> within = reading.one(fields, name, TextForm.DURATION);
            read = kind.isPresent() && within.isPresent() ? read.with(kind.get(), within.get()) : read;
        }
        return read;
    }

    private static ResponsePathway facts(JsonFields fields, ResponsePathway pathway, Reading reading) {
        ResponsePathway read = pathway;
        for (PathwayPart part : parts(PathwayPart::isFact)) {
            Optional<Known> known = fields.has(name(part)) ? fields.oneOf(name(part), KNOWN) : Optional.empty();
            read = known.isPresent() ? read.with(part, known.get()) : read;
        }
        reading.done(fields);
        return read;
    }

    private static Optional<WeeklyHours> hours(JsonFields fields, Reading reading) {
        Optional<JsonNode> node = fields.node("hours");
        if (node.filter(JsonNode::isTextual).isPresent()) {
            boolean always = node.get().textValue().equals(ALWAYS);
            if (!always) {
                reading.problems().add(JsonProblem.VALUE_UNKNOWN.at(fields.at("hours"), ALWAYS + ", or an object"));
            }
            return always ? Optional.of(WeeklyHours.always()) : Optional.empty();
        }
        return node.isEmpty() ? Optional.empty() : week(fields.object("hours"), reading);
    }

    private static Optional<WeeklyHours> week(JsonFields fields, Reading reading) {
        Optional<ZoneId> zone = reading.one(fields, "zone", TextForm.ZONE);
        fields.notEmpty("days");
        List<DayHours> days = fields.list("days", (node, at) -> {
            JsonFields each = JsonFields.of(node, at, reading.problems());
            Optional<DayOfWeek> day = each.oneOf("day", DAYS);
            Optional<LocalTime> from = reading.one(each, "from", TextForm.TIME);
            Optional<LocalTime> to = reading.one(each, "to", TextForm.TIME);
            reading.done(each);
            return day.isEmpty() || from.isEmpty() || to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DayHours(day.get(), from.get(), to.get()));
        });
        reading.done(fields);
        return zone.isEmpty() || days.isEmpty() ? Optional.empty() : Optional.of(WeeklyHours.of(zone.get(), days));
    }

    /**
     * Writes a pathway.
     *
     * @param pathway the pathway
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code pathway} is null
     */
    public static byte[] write(ResponsePathway pathway) {
        return write(JsonDocument.of(Objects.requireNonNull(pathway, "pathway")));
    }

    /**
     * Writes a stored pathway, with the fields that were kept.
     *
     * @param document the stored pathway
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<ResponsePathway> document) {
        ResponsePathway pathway = document.value();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + document.minorVersion());
        pathway.owner().ifPresent(each -> root.set("owner", responder(each, document.kept("/owner"))));
        pathway.cover().ifPresent(each -> root.set("cover", responder(each, document.kept("/cover"))));
        if (!pathway.timeLimits().isEmpty()) {
            ObjectNode limits = root.putObject("timeLimits");
            pathway.timeLimits().forEach((kind, within) -> limits.put(kind.value(), within.toString()));
        }
        pathway.hours().ifPresent(hours -> hours(hours, root, document));
        parts(PathwayPart::isText).forEach(part -> pathway.text(part).ifPresent(text -> root.put(name(part), text)));
        ObjectNode facts = root.putObject("facts");
        parts(PathwayPart::isFact).forEach(part -> facts.put(name(part), JsonNames.of(pathway.fact(part))));
        facts.setAll(document.kept("/facts"));
        root.setAll(document.kept(""));
        return JsonOut.bytes(root);
    }

    private static ObjectNode responder(Responder responder, Map<String, JsonNode> kept) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("who", responder.who().value()).put("role", responder.role().value());
        node.setAll(kept);
        return node;
    }

    private static void hours(WeeklyHours hours, ObjectNode root, JsonDocument<ResponsePathway> document) {
        if (hours.isAlways()) {
            root.put("hours", ALWAYS);
            return;
        }
        ObjectNode week = root.putObject("hours").put("zone", hours.zone().getId());
        ArrayNode days = week.putArray("days");
        for (DayHours each : hours.hours()) {
            String at = "/hours/days/" + days.size();
            days.addObject()
                    .put("day", JsonNames.of(each.day()))
                    .put("from", each.from().toString())
                    .put("to", each.to().toString())
                    .setAll(document.kept(at));
        }
        week.setAll(document.kept("/hours"));
    }
}
