package io.github.groundwork.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds for the checker whatever the text is. */
class LanguageCheckerProperties {

    private static final LanguageRules RULES = LanguageLists.englishWithJudgements();
    private static final LanguageChecker CHECKER = LanguageChecker.of(RULES);

    /** Words and terms in any script, with every mark that quotes, parts or joins. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> terms = Arbitraries.of(RULES.rules().stream()
                .flatMap(rule -> rule.terms().stream())
                .map(term -> String.join(" ", Phrases.spelledOut(term).get(0)))
                .toList());
        Arbitrary<String> marks = Arbitraries.of(
                "\"",
                "'",
                "“",
                "”",
                "‘",
                "’",
                "„",
                "«",
                "»",
                "`",
                "``",
                "\n",
                "\n\n",
                "\n> ",
                "\n```\n",
                " ",
                " ",
                " ",
                ", ",
                ". ",
                "-",
                "(",
                ")",
                "](",
                "😀",
                "שלום",
                "\u00AD",
                "\uD800",
                "0",
                "I",
                "drug",
                "right to",
                "ß",
                "İ");
        return Arbitraries.frequencyOf(Tuple.of(1, terms), Tuple.of(2, marks))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1_500)
    void COR_18_findings_are_in_order_within_the_text_and_the_same_each_time(@ForAll("texts") String text) {
        CheckedText checked = CheckedText.of(text);
        List<Finding> findings = CHECKER.check(checked);

        Statistics.label("findings")
                .collect(findings.isEmpty() ? "none" : "some")
                .coverage(coverage -> {
                    coverage.check("none").percentage(p -> p > 5);
                    coverage.check("some").percentage(p -> p > 30);
                });
        assertThat(CHECKER.check(text)).isEqualTo(findings);
        assertThat(LanguageChecker.of(RULES).check(checked)).isEqualTo(findings);
        assertThat(checked.text()).isSameAs(text);
        int end = 0;
        for (Finding finding : findings) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(end);
            end = finding.end();
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Property
    void COR_18_what_is_found_is_found_again_alone(@ForAll("texts") String text) {
        for (Finding finding : CHECKER.check(text)) {
            String alone = text.substring(finding.start(), finding.end());
            assertThat(CHECKER.check(alone)).extracting(Finding::ruleId).containsExactly(finding.ruleId());
        }
    }

    @Property
    void COR_18_a_marked_text_yields_nothing(@ForAll("texts") String before, @ForAll("texts") String quoted) {
        List<Finding> findings =
                CHECKER.check(CheckedText.of(before).then("\n\n").thenQuoted(quoted));

        assertThat(findings).allMatch(finding -> finding.end() <= before.length());
        assertThat(CHECKER.check(CheckedText.of("").thenQuoted(quoted))).isEmpty();
    }

    @Property
    void COR_18_a_suppression_hides_its_rule_and_nothing_else(
            @ForAll("texts") String text, @ForAll("rules") LanguageRule rule) {
        LanguageChecker suppressing = CHECKER.suppressing(new Suppression(rule.id(), "a site's reason"));

        assertThat(suppressing.check(text))
                .isEqualTo(CHECKER.check(text).stream()
                        .filter(finding -> !finding.ruleId().equals(rule.id()))
                        .toList());
    }

    @Provide
    Arbitrary<LanguageRule> rules() {
        return Arbitraries.of(RULES.rules());
    }
}
