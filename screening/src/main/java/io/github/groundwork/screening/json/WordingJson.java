package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.Scalars;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.TranslationStatus;
import io.github.groundwork.screening.wording.WordingPack;
import io.github.groundwork.screening.wording.WordingParts;
import io.github.groundwork.screening.wording.WordingProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads wording packs in the format {@code groundwork-wording/1.0}.
 *
 * <p>A pack that a host brings under its own licence is read by {@link #read}. Stateless and thread-safe.
 */
public final class WordingJson {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern LINE_OR_TAB = Pattern.compile("[\\t\\n]");
    private static final Map<String, TranslationStatus> STATUSES = JsonNames.all(TranslationStatus.class);

    private WordingJson() {}

    /**
     * Reads a pack that a host brings.
     *
     * @param document the document, UTF-8
     * @param instrument the instrument that it words
     * @return the pack, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<WordingPack> read(byte[] document, Instrument instrument) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(instrument, "instrument");
        Problems problems = new Problems();
        Optional<WordingParts> parts =
                JsonFormat.open(document, Formats.WORDING, false, problems).flatMap(opened -> parts(opened, problems));
        if (!problems.isEmpty() || parts.isEmpty()) {
            return Checked.failed(problems.list());
        }
        return WordingPack.of(instrument, parts.get());
    }

    /**
     * Reads a pack that is to come with the library, which the rights in the wording must allow.
     *
     * @param document the document, UTF-8
     * @param instrument the instrument that it words
     * @return the pack, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<WordingPack> readShipped(byte[] document, Instrument instrument) {
        if (!instrument.rights().wordingMayShip()) {
            return Checked.failed(List.of(WordingProblem.WORDING_RIGHTS.at("")));
        }
        return read(document, instrument);
    }

    private static Optional<WordingParts> parts(JsonFields fields, Problems problems) {
        String instrument = fields.text("instrument");
        String version = fields.text("version");
        String language = fields.text("language", JsonFormat.LANGUAGE);
        String holder = fields.text("holder");
        String terms = fields.text("terms");
        String credit = fields.text("credit");
        String source = fields.text("source");
        Optional<TranslationStatus> translation = fields.oneOf("translation", STATUSES);
        boolean confirmed = fields.flag("confirmed");
        Optional<String> stem = fields.optionalText("stem");
        Map<String, String> items = texts(fields.object("items"), problems);
        Map<String, Map<String, String>> options = fields.object("options")
                .entries((node, at) -> Optional.of(texts(JsonFields.of(node, at, problems), problems)));
        String digest = fields.text("digest", DIGEST);
        fields.done();
        return translation.map(status -> new WordingParts(
                instrument,
                version,
                Locale.forLanguageTag(language),
                new WordingParts.Provenance(holder, terms, credit, source, status, confirmed),
                stem,
                new WordingParts.Texts(items, options),
                digest));
    }

    private static Map<String, String> texts(JsonFields fields, Problems problems) {
        return fields.entries((node, at) -> {
            Optional<String> text = Scalars.text(node, at, problems);
            if (text.filter(t -> LINE_OR_TAB.matcher(t).find()).isPresent()) {
                problems.add(JsonProblem.TEXT_INVALID.at(at, "no tabs or line breaks"));
            }
            return text;
        });
    }
}
