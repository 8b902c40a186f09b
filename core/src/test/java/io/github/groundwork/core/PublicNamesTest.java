package io.github.groundwork.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.testing.PublicTypes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the public names of this module as words. */
class PublicNamesTest {

    private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    @Test
    void COR_21_no_public_name_is_a_term_of_severity_A() {
        List<String> names = PublicTypes.all().stream()
                .flatMap(PublicNamesTest::names)
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(100);
        assertThat(names).allSatisfy(name -> assertThat(found(name)).as(name).isEmpty());
    }

    @Test
    void COR_21_the_test_would_see_one() {
        assertThat(Stream.of("isAddict", "DrugAbuseRule", "COMMITTED_SUICIDE", "getURLOfAddict", "refusedTreatment"))
                .allSatisfy(name -> assertThat(found(name)).as(name).isNotEmpty());
        assertThat(found("InvalidInputException")).isEmpty();
    }

    private static List<Finding> found(String name) {
        return CHECKER.check(SEAM.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT)).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .toList();
    }

    private static Stream<String> names(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(Field::getName);
        return Stream.concat(Stream.of(type.getSimpleName()), Stream.concat(methods, fields));
    }
}
