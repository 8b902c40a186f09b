package io.github.groundwork.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.catalog.LanguageLists;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checker reads, and what it does not read. */
class LanguageCheckerTest {

    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    private static List<String> found(String text) {
        return CHECKER.check(text).stream()
                .map(finding -> finding.ruleId() + " " + text.substring(finding.start(), finding.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“addict”",
                "„addict“ and „addict”",
                "«addict» and ‹addict›",
                "‘an addict’s word’",
                "‘addict’",
                "\"addict\"",
                "(\"addict,\") and 'addict'",
                "She said: “an addict, and then\nanother addict",
                "`addict`",
                "``an ` addict``",
                "```\naddict\n\naddict\n```",
                "```text\naddict",
                "~~~~\naddict\n~~~~",
                "> addict\n  > addict",
                "https://example.org/addict and www.addict.example",
                "addict@example.org",
                "[link](addict/page.md)",
                "the National Institute on Drug Abuse",
                "“a” addicted “addict”",
                "addiction, readdict, addictive, addict1",
                "„ein ‚addict‘“",
                "「addict」"
            })
    void COR_18_quotations_code_addresses_names_and_parts_of_words_are_not_read(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addict",
                "An ADDICT.",
                "the addict's room",
                "the addict’s room",
                "“quoted” addict “quoted”",
                "`code` addict `code`",
                "6\" of snow, addict, 5\" of rain",
                "the clients' addict",
                "it's an addict, isn't it",
                "a ` alone addict",
                "\"open addict",
                "\"open addict\n\nclosed\"",
                "“quoted\n\naddict",
                "> quoted\naddict",
                "```\ncode\n```\naddict",
                "😀addict😀",
                "שלום addict שלום",
                "\u202Baddict\u202C",
                "ａｄｄｉｃｔ",
                "add\u00ADict",
                "(addict)",
                "[addict](page.md)",
                "addict/client",
                "addict…",
                "漢字 addict 漢字",
            })
    void a_term_is_found_once_beside_anything(String text) {
        assertThat(CHECKER.check(text)).extracting(Finding::ruleId).containsExactly("SU01");
    }

    @Test
    void a_place_is_exact_and_leaves_out_the_possessive() {
        assertThat(found("😀 An addict’s drug-abuse, a FORMER\naddict."))
                .containsExactly("SU01 addict", "SU06 drug-abuse", "SU11 FORMER\naddict");
    }

    @Test
    void the_longest_term_wins_and_findings_do_not_overlap() {
        assertThat(found("drug addict")).containsExactly("SU01 drug addict");
        assertThat(found("ex-addict")).containsExactly("SU11 ex-addict");
        assertThat(found("a failed suicide attempt")).containsExactly("SH04 failed suicide attempt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drug, abuse",
                "drug. Abuse",
                "drug\n\nabuse",
                "drug\n- abuse",
                "drug – abuse",
                "drug “x” abuse",
                "drug 😀 abuse",
                "drug_abuse",
                "drug (abuse)",
                "drug/abuse",
                "drug - abuse"
            })
    void words_that_something_parts_are_no_phrase(String text) {
        assertThat(CHECKER.check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drug abuse",
                "drug  abuse",
                "drug\nabuse",
                "drug\u00A0abuse",
                "drug-abuse",
                "drug‑abuse",
                "drug\r\nabuse",
                "drug \u200Fabuse"
            })
    void spaces_line_ends_and_hyphens_join_a_phrase(String text) {
        assertThat(CHECKER.check(text)).extracting(Finding::ruleId).containsExactly("SU06");
    }

    @Test
    void COR_18_what_the_caller_marks_is_not_read() {
        CheckedText text = CheckedText.of("Scale: ")
                .thenQuoted("Addict Severity")
                .then("; the addict; ")
                .thenQuoted("substance abuse")
                .thenQuoted("");

        assertThat(CHECKER.check(text)).extracting(Finding::start).containsExactly(28);
        assertThat(CHECKER.check(CheckedText.of("an addict").quoting(3, 9))).isEmpty();
        assertThat(CHECKER.check(CheckedText.of("an addict").quoting(5, 6))).isEmpty();
        assertThat(CHECKER.check(CheckedText.of("drug then abuse").quoting(5, 9)))
                .isEmpty();
    }

    @Test
    void a_marked_part_lies_in_the_text() {
        CheckedText text = CheckedText.of("words");
        assertThatIllegalArgumentException().isThrownBy(() -> text.quoting(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> text.quoting(2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> text.quoting(2, 6));
    }

    @Test
    void COR_18_a_suppression_needs_a_reason_and_a_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Suppression("SU14", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Suppression("S U", "why"));
        assertThatNullPointerException().isThrownBy(() -> new Suppression("SU14", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKER.suppressing(new Suppression("XX99", "no such rule")));

        Suppression suppression = new Suppression("SU14", "our patients' council chose the word");
        LanguageChecker checker = CHECKER.suppressing(suppression);
        assertThat(checker.suppressions()).containsExactly(suppression);
        assertThat(checker.check("A relapse of an addict."))
                .extracting(Finding::ruleId)
                .containsExactly("SU01");
        assertThat(CHECKER.check("A relapse of an addict."))
                .extracting(Finding::ruleId)
                .containsExactly("SU14", "SU01");
    }

    @Test
    void no_method_takes_a_persons_own_words() {
        assertThat(List.of(LanguageChecker.class.getMethods()))
                .filteredOn(method -> method.getName().equals("check"))
                .extracting(method -> method.getParameterTypes()[0].getSimpleName())
                .containsExactlyInAnyOrder("String", "CheckedText");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "addict ",
                "\"a ",
                "'a ",
                "“",
                "‘a ",
                "`",
                "``a` ",
                "(",
                "](",
                "(a",
                "[a](",
                "\n> ",
                "\n```a`\n",
                " \n",
                "drug-",
                "'",
                "@",
                "right to refuse ",
                "a@",
                "…",
                "\n~~~\n",
                "<"
            })
    void hostile_text_takes_no_more_than_its_length(String piece) {
        String text = piece.repeat(300_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECKER.check(text));
    }

    @Test
    void runs_of_backticks_of_every_length_are_read_quickly() {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n < 700; n++) {
            text.append("`".repeat(n)).append(" a ");
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECKER.check(text.toString()));
    }
}
