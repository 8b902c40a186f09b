package io.github.groundwork.testing;

import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What holds for the structure of every module, and for the build that tests it. */
public abstract class StructureChecks {

    /** What the module ships. */
    protected static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private final int fewestTypes;

    /** Takes a number that is raised as the module grows, so that no rule can pass by looking at nothing. */
    protected StructureChecks(int fewestTypes) {
        this.fewestTypes = fewestTypes;
    }

    @Test
    void the_rules_see_the_module() {
        assertThat(PRODUCTION.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .count())
                .isGreaterThanOrEqualTo(fewestTypes);
    }

    @Test
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    @Test
    void nothing_uses_java_util_logging() {
        StructureRules.nothingUsesJavaUtilLogging().check(PRODUCTION);
    }

    @Test
    void nothing_reads_a_clock_or_a_random_source() {
        StructureRules.nothingReadsAClockOrARandomSource().check(PRODUCTION);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(javaPackage -> assertThat(isNullMarked(javaPackage))
                        .as(javaPackage.getName())
                        .isTrue());
    }

    @Test
    void the_build_runs_the_tests_far_from_home_and_on_both_paths() {
        String path = System.getProperty("groundwork.test.path");
        assumeTrue(path != null, "started by the build");
        assertThat(getClass().getModule().isNamed()).isEqualTo("module".equals(path));
        assertThat(Locale.getDefault()).hasToString("tr_TR");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }
}
