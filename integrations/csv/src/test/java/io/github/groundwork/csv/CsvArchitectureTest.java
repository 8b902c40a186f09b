package io.github.groundwork.csv;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Holds the structure of this module: a thin layer over the public API of screening, with one public surface. */
class CsvArchitectureTest {

    /** Raised as the module grows, so that the rules below cannot pass by looking at nothing. */
    private static final int FEWEST_TYPES = 12;

    private static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void the_rules_see_the_module() {
        assertThat(PRODUCTION.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .count())
                .isGreaterThanOrEqualTo(FEWEST_TYPES);
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
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    @Test
    void nothing_reads_a_clock() {
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
    void the_package_is_null_marked() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackage).distinct())
                .singleElement()
                .satisfies(
                        own -> assertThat(own.getPackageInfo().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                                .isTrue());
    }

    @Test
    void the_build_runs_the_tests_far_from_home_and_on_both_paths() {
        String path = System.getProperty("groundwork.test.path");
        assumeTrue(path != null, "started by the build");
        assertThat(getClass().getModule().isNamed()).isEqualTo(path.equals("module"));
        assertThat(Locale.getDefault()).hasToString("tr_TR");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
    }
}
