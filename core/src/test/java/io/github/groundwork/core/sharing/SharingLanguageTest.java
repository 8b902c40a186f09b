package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.suggestion.SuggestionProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what sharing says. */
class SharingLanguageTest {

    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double GRADE = 8;

    @Test
    void COR_20_what_sharing_says_is_respectful_and_plain_to_read() {
        List<String> sentences = Stream.of(SharingDecision.Reason.values())
                .map(reason -> reason.sentence().in(Locale.ENGLISH).orElseThrow())
                .toList();
        List<String> labels = Stream.of(SensitivityLabel.values())
                .map(label -> label.text().in(Locale.ENGLISH).orElseThrow())
                .toList();
        List<String> rules = Stream.<ProblemCode[]>of(SharingProblem.values(), SuggestionProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::rule)
                .toList();

        assertThat(Stream.of(sentences, labels, rules).flatMap(List::stream))
                .hasSizeGreaterThan(25)
                .allSatisfy(text -> assertThat(CHECKER.check(text)).as(text).isEmpty());
        assertThat(sentences)
                .allSatisfy(text -> assertThat(grade(text)).as(text).isLessThanOrEqualTo(GRADE));
        assertThat(grade(String.join(" ", sentences))).isBetween(1.0, GRADE);
        assertThat(grade(labels.stream()
                        .map(label -> "This is about " + label + ".")
                        .collect(Collectors.joining(" "))))
                .isBetween(1.0, GRADE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharing", "suggestions"})
    void COR_20_the_schemas_are_respectful(String kind) throws IOException {
        Path schema = Path.of("src", "main", "resources", "io", "github", "groundwork", "core", "schema")
                .resolve(kind + "-1.0.schema.json");
        List<String> descriptions = new ObjectMapper().readTree(schema.toFile()).findValuesAsText("description");

        assertThat(descriptions)
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(CHECKER.check(text)).as(text).isEmpty());
    }

    /** Returns the grade, or 0 where the text is too short for one. */
    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
    }
}
