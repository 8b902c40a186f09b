package io.github.groundwork.csv;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.groundwork.testing.StructureChecks;
import org.junit.jupiter.api.Test;

/** Holds the structure of this module: a thin layer over the public API of screening, with one public surface. */
class CsvArchitectureTest extends StructureChecks {
    private static final int FEWEST_TYPES = 12;

    CsvArchitectureTest() {
        super(FEWEST_TYPES);
    }

    @Test
    void what_is_public_is_public_on_purpose() {
        assertThat(PRODUCTION.stream()
                        .filter(type ->
                                type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("CsvListener", "CsvProblem", "CsvScoring", "CsvSummary");
    }

    @Test
    void it_uses_the_library_the_CSV_reader_and_nothing_else() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        describe(
                                "are ours, Java's, JSpecify's or FastCSV's",
                                type -> type.getBaseComponentType().isPrimitive()
                                        || type.getPackageName()
                                                .matches(
                                                        "(java|io\\.github\\.groundwork|org\\.jspecify|de\\.siegmar\\.fastcsv)\\..*")))
                .check(PRODUCTION);
    }

    @Test
    void public_types_show_nothing_of_the_CSV_reader() {
        noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(PRODUCTION);
    }

    @Test
    void nothing_knows_what_time_is() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "time is not an argument",
                        access -> access.getTargetOwner().getFullName().equals("java.lang.System")
                                        && access.getTarget().getName().matches("currentTimeMillis|nanoTime")
                                || access.getTargetOwner().getPackageName().startsWith("java.time")))
                .check(PRODUCTION);
    }

    @Test
    void there_is_one_package() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
                .containsExactly("io.github.groundwork.csv");
    }
}
