package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.language.Advice;
import io.github.groundwork.core.language.Basis;
import io.github.groundwork.core.language.LanguageRule;
import io.github.groundwork.core.language.LanguageRules;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.language.TermKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and writes lists of language rules in the format {@code groundwork-language-rules/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class LanguageRulesJson {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private static final Map<String, Severity> SEVERITIES = JsonNames.all(Severity.class);
    private static final Map<String, TermKind> KINDS = JsonNames.all(TermKind.class);
    private static final Map<String, Basis> BASES = JsonNames.all(Basis.class);

    private static final Format<LanguageRules> FORMAT = Format.of(
                    "groundwork-language-rules", LanguageRulesJson::read, LanguageRulesJson::write)
            .onlyOurVersion();

    private LanguageRulesJson() {}

    /**
     * Reads a list. One of a newer minor version is not read: what it adds could change what a rule means.
     *
     * @param document the document, UTF-8
     * @return the list, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<LanguageRules>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes a list that was not stored yet.
     *
     * @param list the list
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code list} is null
     */
    public static byte[] write(LanguageRules list) {
        return FORMAT.write(Objects.requireNonNull(list, "list"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<LanguageRules> document) {
        return Format.write(document);
    }

    private static Optional<LanguageRules> read(JsonFields fields, KeptParts.Reading reading) {
        Optional<Locale> language = fields.text("language", TextForm.LANGUAGE);
        List<String> names = fields.texts("names");
        List<LanguageRule> rules = fields.objects("rules").stream()
                .flatMap(each -> rule(each).stream())
                .toList();
        fields.notEmpty("rules");
        if (!reading.problems().isEmpty()) {
            return Optional.empty();
        }
        Checked<LanguageRules> read = LanguageRules.of(language.orElseThrow(), rules, names);
        read.problems().forEach(reading.problems()::add);
        return read.value();
    }

    private static Optional<LanguageRule> rule(JsonFields fields) {
        int before = fields.problems().size();
        String id = fields.text("id", ID);
        Optional<Severity> severity = fields.oneOf("severity", SEVERITIES);
        Optional<TermKind> kind = fields.oneOf("kind", KINDS);
        List<String> terms = fields.texts("terms");
        fields.notEmpty("terms");
        List<String> exceptions = fields.optionalTexts("exceptions");
        String reason = fields.text("reason");
        List<String> offers = fields.texts("offers");
        fields.notEmpty("offers");
        Optional<String> fineWhen = fields.optionalText("fineWhen");
        String source = fields.text("source");
        Optional<Basis> basis = fields.oneOf("basis", BASES);
        if (fields.problems().size() > before || severity.isEmpty() || kind.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        Advice advice = new Advice(reason, offers, fineWhen, source, basis.get());
        return Optional.of(new LanguageRule(id, severity.get(), kind.get(), terms, exceptions, advice));
    }

    private static void write(LanguageRules list, Tree tree) {
        tree.root().put("language", list.language().toLanguageTag());
        texts(list.names(), tree.root().putArray("names"));
        ArrayNode rules = tree.root().putArray("rules");
        list.rules().forEach(rule -> rule(rule, rules.addObject()));
    }

    private static void rule(LanguageRule rule, ObjectNode node) {
        node.put("id", rule.id());
        node.put("severity", JsonNames.of(rule.severity()));
        node.put("kind", JsonNames.of(rule.kind()));
        texts(rule.terms(), node.putArray("terms"));
        if (!rule.exceptions().isEmpty()) {
            texts(rule.exceptions(), node.putArray("exceptions"));
        }
        node.put("reason", rule.advice().reason());
        texts(rule.advice().offers(), node.putArray("offers"));
        rule.advice().fineWhen().ifPresent(text -> node.put("fineWhen", text));
        node.put("source", rule.advice().source());
        node.put("basis", JsonNames.of(rule.advice().basis()));
    }

    private static void texts(List<String> texts, ArrayNode into) {
        texts.forEach(into::add);
    }
}
