package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.IllformedLocaleException;
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
        int before = fields.problems.size();
        Optional<Words> words = WordsJson.any(fields.object(what));
        List<Identity.Setting> safeIn = TermsJson.requiredConstants(fields, "safeIn", SETTINGS);
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("safeIn", StatementProblem.ofSettings(safeIn)),
                () -> maker.apply(words.orElseThrow(), safeIn));
    }

    private static void write(ObjectNode into, String what, Words words, List<Identity.Setting> safeIn) {
        into.set(what, WordsJson.write(words));
        TermsJson.write(into, "safeIn", safeIn);
    }

    private static Optional<Identity.Speaks> speaks(JsonFields fields) {
        int before = fields.problems.size();
        Optional<Locale> language = fields.node("language")
                .flatMap(node -> Scalars.text(node, fields.at("language"), fields.problems))
                .flatMap(tag -> locale(tag, fields));
        Permission interpreter = TermsJson.permission(fields, "interpreter");
        Permission relative = TermsJson.permission(fields, "relativeMayInterpret");
        Optional<Words> words = TermsJson.words(fields, "words");
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("language", StatementProblem.ofLanguage(language.orElseThrow())),
                () -> new Identity.Speaks(language.orElseThrow(), interpreter, relative, words));
    }

    private static Optional<Locale> locale(String tag, JsonFields fields) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            fields.problems.add(JsonProblem.TEXT_INVALID.at(fields.at("language"), "a BCP 47 tag such as pt-BR"));
            return Optional.empty();
        }
    }

    private static void write(Identity.Speaks speaks, ObjectNode into) {
        into.put("language", speaks.language().toLanguageTag());
        TermsJson.write(into, "interpreter", speaks.interpreter());
        TermsJson.write(into, "relativeMayInterpret", speaks.relativeMayInterpret());
        TermsJson.write(into, "words", speaks.words());
    }

    private static Optional<Identity.Observance> observance(JsonFields fields) {
        int before = fields.problems.size();
        List<Term> terms = TermsJson.terms(fields, "terms");
        Optional<Words> asks = TermsJson.words(fields, "asks");
        List<CareStep> at = TermsJson.constants(fields, "at", STEPS);
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("", StatementProblem.ofContent(terms, asks)),
                () -> new Identity.Observance(terms, asks, at));
    }

    private static void write(Identity.Observance observance, ObjectNode into) {
        TermsJson.write(into, "terms", observance.terms());
        TermsJson.write(into, "asks", observance.asks());
        TermsJson.write(into, "at", observance.at());
    }
}
