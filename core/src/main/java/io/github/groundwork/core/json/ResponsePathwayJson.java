package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Duration;
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

    private static final Map<String, Known> KNOWN = JsonNames.all(Known.class);
    private static final Format<ResponsePathway> FORMAT =
            Format.of("groundwork-response-pathway", (fields, reading) -> read(fields), ResponsePathwayJson::write);

    private ResponsePathwayJson() {}

    /**
     * Reads a pathway, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the pathway with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<ResponsePathway>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes a pathway that was not stored yet.
     *
     * @param pathway the pathway
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code pathway} is null
     */
    public static byte[] write(ResponsePathway pathway) {
        return FORMAT.write(Objects.requireNonNull(pathway, "pathway"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<ResponsePathway> document) {
        return Format.write(document);
    }

    private static Optional<ResponsePathway> read(JsonFields fields) {
        Optional<Responder> owner = fields.optionalObject("owner").flatMap(ConsentPartsJson::responder);
        Optional<Responder> cover = fields.optionalObject("cover").flatMap(ConsentPartsJson::responder);
        Optional<WeeklyHours> hours = fields.has("hours") ? TimesJson.hours(fields, "hours") : Optional.empty();
        ResponsePathway read = owner.map(ResponsePathway.unknown()::withOwner).orElse(ResponsePathway.unknown());
        read = cover.map(read::withCover).orElse(read);
        read = hours.map(read::withHours).orElse(read);
        for (PathwayPart part : parts(PathwayPart::isText)) {
            Optional<String> text = fields.optionalText(name(part));
            read = text.isPresent() ? read.with(part, text.get()) : read;
        }
        Optional<JsonFields> limits = fields.optionalObject("timeLimits");
        if (limits.isPresent()) {
            read = timeLimits(limits.get(), read);
        }
        Optional<JsonFields> facts = fields.optionalObject("facts");
        if (facts.isPresent()) {
            read = facts(facts.get(), read);
        }
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

    private static ResponsePathway timeLimits(JsonFields fields, ResponsePathway pathway) {
        ResponsePathway read = pathway;
        for (String name : fields.names()) {
            Optional<Term> kind = TextForm.TERM.read(name, fields.at(name), fields.problems());
            Optional<Duration> within = fields.text(name, TextForm.DURATION);
            read = kind.isPresent() && within.isPresent() ? read.with(kind.get(), within.get()) : read;
        }
        return read;
    }

    private static ResponsePathway facts(JsonFields fields, ResponsePathway pathway) {
        ResponsePathway read = pathway;
        for (PathwayPart part : parts(PathwayPart::isFact)) {
            Optional<Known> known = fields.has(name(part)) ? fields.oneOf(name(part), KNOWN) : Optional.empty();
            read = known.isPresent() ? read.with(part, known.get()) : read;
        }
        return read;
    }

    private static void write(ResponsePathway pathway, Tree tree) {
        ObjectNode root = tree.root();
        pathway.owner().ifPresent(each -> ConsentPartsJson.write(each, root.putObject("owner")));
        pathway.cover().ifPresent(each -> ConsentPartsJson.write(each, root.putObject("cover")));
        if (!pathway.timeLimits().isEmpty()) {
            ObjectNode limits = root.putObject("timeLimits");
            pathway.timeLimits().forEach((kind, within) -> limits.put(kind.value(), within.toString()));
        }
        pathway.hours().ifPresent(hours -> root.set("hours", TimesJson.write(hours)));
        parts(PathwayPart::isText).forEach(part -> pathway.text(part).ifPresent(text -> root.put(name(part), text)));
        ObjectNode facts = root.putObject("facts");
        parts(PathwayPart::isFact).forEach(part -> facts.put(name(part), JsonNames.of(pathway.fact(part))));
    }
}
