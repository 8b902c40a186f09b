package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads and writes names, pronouns, languages and practices. Stateless and thread-safe. */
final class IdentityJson {

    static final List<StatementForm<?>> FORMS = List.of(
            new StatementForm<>(
                    "name-used",
                    Identity.NameUsed.class,
                    fields -> safe(fields, "name", Identity.NameUsed::new),
                    (name, into) -> write(into, "name", name.name(), name.safeIn())),
            new StatementForm<>(
                    "pronouns",
                    Identity.Pronouns.class,
                    fields -> safe(fields, "pronouns", Identity.Pronouns::new),
                    (pronouns, into) -> write(into, "pronouns", pronouns.pronouns(), pronouns.safeIn())),
            new StatementForm<>("speaks", Identity.Speaks.class, IdentityJson::speaks, IdentityJson::write),
            new StatementForm<>(
                    "observance", Identity.Observance.class, IdentityJson::observance, IdentityJson::write));

    private static final Map<String, Identity.Setting> SETTINGS = JsonNames.all(Identity.Setting.class);
    private static final Map<String, CareStep> STEPS = JsonNames.all(CareStep.class);

    private IdentityJson() {}

    private static <S> Optional<S> safe(
            JsonFields fields, String what, BiFunction<Words, List<Identity.Setting>, S> maker) {
        int before = fields.problems().size();
        Optional<Words> words = WordsJson.any(fields.object(what));
        List<Identity.Setting> safeIn = fields.someOf("safeIn", SETTINGS);
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("safeIn", StatementProblem.ofSettings(safeIn)),
                () -> maker.apply(words.orElseThrow(), safeIn));
    }

    private static void write(ObjectNode into, String what, Words words, List<Identity.Setting> safeIn) {
        into.set(what, WordsJson.write(words));
        PartsJson.write(into, "safeIn", safeIn);
    }

    private static Optional<Identity.Speaks> speaks(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Locale> language = fields.text("language", TextForm.ANY_LANGUAGE);
        Permission interpreter = PartsJson.permission(fields, "interpreter");
        Permission relative = PartsJson.permission(fields, "relativeMayInterpret");
        Optional<Words> words = PartsJson.words(fields, "words");
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("language", StatementProblem.ofLanguage(language.orElseThrow())),
                () -> new Identity.Speaks(language.orElseThrow(), interpreter, relative, words));
    }

    private static void write(Identity.Speaks speaks, ObjectNode into) {
        into.put("language", speaks.language().toLanguageTag());
        PartsJson.write(into, "interpreter", speaks.interpreter());
        PartsJson.write(into, "relativeMayInterpret", speaks.relativeMayInterpret());
        PartsJson.write(into, "words", speaks.words());
    }

    private static Optional<Identity.Observance> observance(JsonFields fields) {
        int before = fields.problems().size();
        List<Term> terms = fields.optionalTexts("terms", TextForm.TERM);
        Optional<Words> asks = PartsJson.words(fields, "asks");
        List<CareStep> at = fields.has("at") ? fields.someOf("at", STEPS) : List.of();
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("", StatementProblem.ofContent(terms, asks)),
                () -> new Identity.Observance(terms, asks, at));
    }

    private static void write(Identity.Observance observance, ObjectNode into) {
        PartsJson.write(into, "terms", observance.terms());
        PartsJson.write(into, "asks", observance.asks());
        PartsJson.write(into, "at", observance.at());
    }
}
