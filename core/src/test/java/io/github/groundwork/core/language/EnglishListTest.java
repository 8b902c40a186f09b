package io.github.groundwork.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every rule of the English list: what it finds, what it leaves alone, and what it says. */
class EnglishListTest {

    private static final LanguageRules ENGLISH = LanguageLists.englishWithJudgements();
    private static final LanguageChecker CHECKER = LanguageChecker.of(ENGLISH);
    private static final double GRADE = 8;

    static Stream<LanguageRule> rules() {
        return ENGLISH.rules().stream();
    }

    @Test
    void it_has_every_pair_of_the_guidance_in_its_order() {
        List<String> pairs = Stream.of("SU19", "SH14", "MH25", "CO09", "TV14", "DI07")
                .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(2)))
                        .mapToObj(n -> last.substring(0, 2) + (n < 10 ? "0" : "") + n))
                .toList();

        assertThat(ENGLISH.rules()).extracting(LanguageRule::id).containsExactlyElementsOf(pairs);
        assertThat(pairs).hasSize(88);
    }

    @Test
    void another_language_has_no_list_and_gets_none() {
        assertThat(LanguageLists.in(Locale.UK)).contains(LanguageLists.english());
        assertThat(LanguageLists.in(Locale.GERMAN)).isEmpty();
        assertThat(LanguageLists.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void rules_that_are_a_judgement_of_ours_are_off_until_somebody_asks_for_them() {
        assertThat(LanguageLists.english().rules())
                .hasSize(64)
                .noneMatch(rule -> rule.advice().basis() == Basis.JUDGEMENT);
        assertThat(ENGLISH.rules()).containsAll(LanguageLists.english().rules());
    }

    @Test
    void every_severity_kind_and_basis_is_used_and_a_host_can_take_only_what_was_read() {
        assertThat(rules().map(LanguageRule::severity)).contains(Severity.values());
        assertThat(rules().map(LanguageRule::kind)).contains(TermKind.values());
        assertThat(rules().map(rule -> rule.advice().basis())).contains(Basis.values());
        assertThat(ENGLISH.only(rule -> rule.advice().basis() == Basis.LISTED).rules())
                .hasSizeBetween(30, 87)
                .allSatisfy(rule -> assertThat(rule.advice().basis()).isEqualTo(Basis.LISTED));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_term_is_found_in_a_sentence_whatever_its_case(LanguageRule rule) {
        for (String term : spelledOut(rule.terms())) {
            for (String shown : List.of(term, term.toUpperCase(Locale.ROOT))) {
                String text = "Somebody wrote: " + shown + ", at noon.";

                assertThat(CHECKER.check(text))
                        .as(shown)
                        .anySatisfy(finding -> assertThat(finding.ruleId()).isEqualTo(rule.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_term_is_found_inside_of_a_word_or_across_a_stop(LanguageRule rule) {
        for (String term : spelledOut(rule.terms())) {
            String longer = term.replace(' ', '.') + "zq";

            assertThat(CHECKER.check("zq" + longer))
                    .as(longer)
                    .noneMatch(found -> found.ruleId().equals(rule.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_exception_is_left_alone(LanguageRule rule) {
        for (String phrase : spelledOut(rule.exceptions())) {
            assertThat(CHECKER.check("Here " + phrase + " is written."))
                    .as(phrase)
                    .noneMatch(found -> found.ruleId().equals(rule.id()));
        }
    }

    @Test
    void a_name_is_left_alone() {
        assertThat(spelledOut(ENGLISH.names()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(CHECKER.check("The " + name + " wrote.")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void COR_18_each_finding_has_a_rule_a_reason_an_alternative_and_a_source(LanguageRule rule) {
        String term = spelledOut(rule.terms()).get(0);
        Finding finding = CHECKER.check(term).stream()
                .filter(each -> each.ruleId().equals(rule.id()))
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(rule.severity());
        assertThat(finding.reason()).isEqualTo(rule.advice().reason());
        assertThat(finding.alternatives()).isEqualTo(rule.advice().offers()).isNotEmpty();
        assertThat(finding.source()).isEqualTo(rule.advice().source()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void COR_20_what_a_rule_says_passes_the_checker(LanguageRule rule) {
        Advice advice = rule.advice();
        Stream<String> texts = Stream.concat(
                advice.offers().stream(),
                Stream.of(advice.reason(), advice.fineWhen().orElse("")));

        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(CHECKER.check(text)).noneMatch(finding -> finding.severity() == Severity.AVOID));
    }

    @Test
    void COR_20_the_reasons_are_plain_to_read() {
        String all = rules().map(rule -> rule.advice().reason()).collect(Collectors.joining(" "));
        double grade = Readability.of(all, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> {
            throw new AssertionError(reason);
        });

        assertThat(grade).isLessThanOrEqualTo(GRADE);
    }

    @Test
    void no_offer_is_a_term_of_its_own_rule() {
        assertThat(rules()).allSatisfy(rule -> {
            Set<String> found = rule.advice().offers().stream()
                    .flatMap(offer -> CHECKER.check(offer).stream())
                    .map(Finding::ruleId)
                    .collect(Collectors.toSet());
            assertThat(found).doesNotContain(rule.id());
        });
    }

    private static List<String> spelledOut(List<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Phrases.spelledOut(phrase).stream())
                .map(words -> String.join(" ", words))
                .toList();
    }
}
