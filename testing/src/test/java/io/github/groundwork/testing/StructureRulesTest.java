package io.github.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.groundwork.testing.json.Document;
import io.github.groundwork.testing.sample.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks every rule once, since a rule that cannot fail holds nothing. */
class StructureRulesTest {
    private static final Layers LAYERS =
            new Layers("io.github.groundwork.testing", List.of(Set.of("sample"), Set.of("json")));

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(StructureRules.onlyJsonPackagesKnowJackson(), Value.Jackson.class),
                Arguments.of(StructureRules.onlyJsonAndCatalogPackagesReadJson(), Value.Json.class),
                Arguments.of(StructureRules.nothingUsesJavaUtilLogging(), Value.Logs.class),
                Arguments.of(StructureRules.nothingReadsAClockOrARandomSource(), Value.TicksByItself.class),
                Arguments.of(StructureRules.nothingReadsAClockOrARandomSource(), Value.ReadsTheTime.class),
                Arguments.of(StructureRules.nothingReadsAClockOrARandomSource(), Value.ThrowsDice.class),
                Arguments.of(StructureRules.nothingReadsAClockOrARandomSource(), Value.MakesIds.class),
                Arguments.of(inOrder(), Value.Json.class));
    }

    private static ArchRule inOrder() {
        return ArchRuleDefinition.classes().should(LAYERS.dependOnNothingLater());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_rule_sees_what_breaks_it_and_passes_what_does_not(ArchRule rule, Class<?> breaking) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(new ClassFileImporter().importClasses(breaking)))
                .withMessageContaining(breaking.getSimpleName());
        rule.check(new ClassFileImporter().importClasses(Value.Sound.class, Document.class));
    }

    @Test
    void a_package_has_the_row_of_what_it_lies_in() {
        assertThat(LAYERS.row("io.github.groundwork.testing.sample")).isZero();
        assertThat(LAYERS.row("io.github.groundwork.testing.json.tool")).isEqualTo(1);
        assertThat(LAYERS.row("io.github.groundwork.testing.jsonp")).isEqualTo(-1);
        assertThat(LAYERS.row("io.github.groundwork.testing")).isEqualTo(-1);
        assertThat(LAYERS.row("java.json")).isEqualTo(-1);
    }
}
