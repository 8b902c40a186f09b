package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.Identity;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The sentences for persons: plain, without a term that hurts, and each of them said by some answer. */
class ReasonCodeProperties {

    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.said(PreferenceArbitraries.anything())
                .list()
                .ofMinSize(20)
                .ofMaxSize(40);
    }

    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> {
            throw new AssertionError(reason);
        });
    }

    @Example
    void COR_20_every_sentence_passes_the_checker_and_reads_at_grade_8_or_below() {
        for (ReasonCode code : ReasonCode.values()) {
            for (boolean personSaidSo : new boolean[] {true, false}) {
                String sentence = code.sentence(Locale.CANADA, personSaidSo).orElseThrow();
                assertThat(CHECKER.check(sentence)).as(sentence).isEmpty();
                assertThat(code.sentence(Locale.forLanguageTag("tr"), personSaidSo))
                        .isEmpty();
                // The formula asks for a longer text than a sentence: each is read as often as that takes.
                assertThat(grade((sentence + " ").repeat(20))).as(sentence).isLessThanOrEqualTo(8);
            }
        }
        String all = Arrays.stream(ReasonCode.values())
                .map(code -> code.sentence(Locale.ENGLISH, true).orElseThrow())
                .collect(Collectors.joining(" "));
        assertThat(grade(all)).isLessThanOrEqualTo(8);
    }

    @Property(tries = 600)
    void each_code_is_the_reason_of_some_answer(@ForAll("stories") List<Said> said) {
        Preferences preferences = Said.all(said);
        Set<ReasonCode> seen = EnumSet.noneOf(ReasonCode.class);
        for (Object answer : new Asked(preferences, Said.NOW).answers()) {
            seen.addAll(Parts.of(answer, ReasonCode.class));
        }
        Decisions decisions = Decisions.of(preferences);
        for (CareStep step : CareStep.values()) {
            for (Identity.Setting setting : Identity.Setting.values()) {
                seen.addAll(
                        Parts.of(decisions.step(new StepQuestion(step, setting, Said.NOW, ZONE)), ReasonCode.class));
            }
        }
        seen.forEach(code -> Statistics.label("code").collect(code));
        Statistics.label("code").coverage(coverage -> {
            for (ReasonCode code : ReasonCode.values()) {
                coverage.check(code).count(n -> n > 0);
            }
        });
    }
}
