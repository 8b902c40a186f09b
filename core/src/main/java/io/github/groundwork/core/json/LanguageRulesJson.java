package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
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
 * Reads lists of language rules in the format {@code groundwork-language-rules/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class LanguageRulesJson {

    private static final String FORMAT = "groundwork-language-rules";
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");

    private static final Map<String, Severity> SEVERITIES = JsonNames.all(Severity.class);
    private static final Map<String, TermKind> KINDS = JsonNames.all(TermKind.class);
    private static final Map<String, Basis> BASES = JsonNames.all(Basis.class);

    private LanguageRulesJson() {}

    /**
     * Reads a list.
     *
     * @param document the document, UTF-8
     * @return the list, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<LanguageRules> read(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<JsonFields> opened = JsonFormat.open(document, FORMAT, false, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        JsonFields fields = opened.get();
        String language = fields.text("language", JsonFormat.LANGUAGE);
        List<String> names = fields.texts("names");
        List<LanguageRule> rules = fields.objects("rules").stream()
                .flatMap(each -> rule(each, problems).stream())
                .toList();
        fields.notEmpty("rules");
        fields.done();
        if (!problems.isEmpty()) {
            return Checked.failed(problems.list());
        }
        return LanguageRules.of(Locale.forLanguageTag(language), rules, names);
    }

    private static Optional<LanguageRule> rule(JsonFields fields, Problems problems) {
        int before = problems.size();
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
        fields.done();
        if (problems.size() > before || severity.isEmpty() || kind.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        Advice advice = new Advice(reason, offers, fineWhen, source, basis.get());
        return Optional.of(new LanguageRule(id, severity.get(), kind.get(), terms, exceptions, advice));
    }
}
