package io.github.groundwork.safetyplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.PlanProblem;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.render.PlanPhrase;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads what this module says. */
class PlanLanguageTest {
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double GRADE = 8;
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)promise|contract|\\bsign(ed|ature)?\\b|pledge|\\bvow|guarantee|agree not|(will|shall|must) (not|never)|won't");

    private static final List<String> PHRASES = Stream.of(PlanPhrase.values())
            .map(phrase -> phrase.english().replace("{0}", "Maya").replace("{1}", "the lake"))
            .toList();

    private static List<String> template() {
        PlanTemplate crisis = PlanTemplates.crisis();
        return Stream.concat(
                        Stream.of(crisis.title()),
                        crisis.sections().stream().flatMap(section -> Stream.of(section.title(), section.prompt())))
                .map(PlanLanguageTest::english)
                .toList();
    }

    private static List<String> rules() {
        return Stream.<ProblemCode[]>of(PlanProblem.values(), PlanPartProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::rule)
                .toList();
    }

    private static String english(LocalizedText text) {
        return text.in(Locale.ENGLISH).orElseThrow();
    }

    @Test
    void COR_20_what_a_plan_says_is_respectful() {
        assertThat(Stream.of(PHRASES, template(), rules()).flatMap(List::stream))
                .hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(CHECKER.check(text)).as(text).isEmpty());
    }

    @Test
    void COR_20_what_a_plan_says_is_plain_to_read() {
        assertThat(Stream.of(PHRASES, template(), rules()).flatMap(List::stream))
                .allSatisfy(text -> assertThat(grade(text)).as(text).isLessThanOrEqualTo(GRADE));
        assertThat(grade(String.join(" ", PHRASES))).isBetween(0.5, GRADE);
        assertThat(grade(String.join(". ", template()))).isBetween(0.5, GRADE);
        assertThat(grade(String.join(". ", rules()))).isBetween(0.5, GRADE);
    }

    @Test
    void PLN_04_no_phrase_and_no_text_of_a_template_holds_a_promise_not_to_act() {
        assertThat(Stream.of(PHRASES, template()).flatMap(List::stream))
                .noneMatch(text -> PROMISE.matcher(text).find());
        assertThat(Stream.of("I will not act on it.", "Signed by", "I promise to call."))
                .allMatch(text -> PROMISE.matcher(text).find());
    }

    /** Returns the grade, or 0 where the text is too short for one. */
    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
    }
}
