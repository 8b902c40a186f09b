package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.instrument.Origins;
import io.github.groundwork.screening.instrument.Rights;
import io.github.groundwork.screening.instrument.RightsStatus;
import io.github.groundwork.screening.instrument.Validated;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads instrument definitions in the format {@code groundwork-instrument/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. A definition with
 * a problem yields no instrument. Stateless and thread-safe.
 */
public final class InstrumentJson {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Map<String, Informant> INFORMANTS = JsonNames.all(Informant.class);
    private static final Map<String, Mode> MODES = JsonNames.all(Mode.class);
    private static final Map<String, RightsStatus> STATUSES = JsonNames.all(RightsStatus.class);

    private InstrumentJson() {}

    /**
     * Reads a definition.
     *
     * @param document the document, UTF-8
     * @return the instrument, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<Instrument> read(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<JsonFields> opened = JsonFormat.open(document, Formats.INSTRUMENT, false, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Origins origins = Origins.none();
        Optional<InstrumentParts> parts = parts(opened.get(), new RuleReader(problems, origins));
        if (parts.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Checked<Instrument> checked = Instrument.of(parts.get(), origins);
        problems.addAll(checked.problems());
        return problems.toChecked(checked::orThrow);
    }

    private static Optional<InstrumentParts> parts(JsonFields fields, RuleReader rules) {
        InstrumentParts.Identity identity = new InstrumentParts.Identity(
                fields.text("id", ID),
                fields.text("version", VERSION),
                fields.text("title"),
                fields.text("abbreviation"),
                rules.codings(fields, "codes", true));
        InstrumentParts.About about = about(fields, rules);
        Rights rights = rights(fields.object("rights"));
        List<String> citations = fields.texts("citations");
        fields.notEmpty("citations");
        List<String> notes = fields.texts("notes");
        Optional<List<Item>> items = new ItemReader(rules).items(fields);
        Optional<InstrumentParts.Rules> follows = new ScoringReader(rules).rules(fields);
        fields.done();
        if (items.isEmpty() || follows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InstrumentParts(identity, about, items.get(), follows.get(), rights, citations, notes));
    }

    private static InstrumentParts.About about(JsonFields fields, RuleReader rules) {
        String purpose = fields.text("purpose");
        String construct = fields.text("construct");
        String timeFrame = fields.text("timeFrame");
        String population = fields.text("population");
        List<Informant> informants = fields.list("informants", (n, at) -> Named.of(n, at, INFORMANTS, rules.problems));
        fields.notEmpty("informants");
        Validated validated = validated(fields.object("validated"), rules);
        return new InstrumentParts.About(
                purpose,
                construct,
                timeFrame,
                population,
                informants.isEmpty() ? List.of(Informant.SELF) : informants,
                validated);
    }

    private static Validated validated(JsonFields fields, RuleReader rules) {
        Optional<Requirement.AgeBetween> ages = fields.optionalObject("ages").flatMap(rules::ages);
        List<String> languages = fields.has("languages")
                ? fields.list("languages", (n, at) -> Named.of(n, at, JsonFormat.LANGUAGE, rules.problems))
                : List.of();
        List<Mode> modes = fields.has("modes")
                ? fields.list("modes", (n, at) -> Named.of(n, at, MODES, rules.problems))
                : List.of();
        Validated validated = new Validated(ages, languages, modes, rules.evidence(fields));
        fields.done();
        return validated;
    }

    private static Rights rights(JsonFields fields) {
        Optional<RightsStatus> status = fields.oneOf("status", STATUSES);
        String holder = fields.text("holder");
        String terms = fields.text("terms");
        String source = fields.text("source");
        boolean wordingMayShip = fields.flag("wordingMayShip");
        fields.done();
        return new Rights(status.orElse(RightsStatus.UNCLEAR), holder, terms, source, wordingMayShip);
    }
}
