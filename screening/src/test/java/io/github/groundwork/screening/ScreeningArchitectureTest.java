package io.github.groundwork.screening;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Holds the structure of this module: its layers, and what its values may not reach for. */
class ScreeningArchitectureTest {
    private static final String ROOT = "io.github.groundwork.screening.";

    /** The packages in the order of the design: a row may use the rows before it, and itself without cycles. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("rule"),
            Set.of("item"),
            Set.of("scale"),
            Set.of("completion"),
            Set.of("instrument"),
            Set.of("wording", "answer"),
            Set.of("score"),
            Set.of("session"),
            Set.of("pathway"),
            Set.of("followup"),
            Set.of("json"),
            Set.of("catalog"));

    /** Raised as the module grows, so that the rules below cannot pass by looking at nothing. */
    private static final int FEWEST_TYPES = 60;

    private static final Set<String> RANDOM_SOURCES_AND_OLD_CLOCKS = Set.of(
            "java.security.SecureRandom",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.util.random.RandomGeneratorFactory");

    private static final Set<String> HIDDEN_INPUTS = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.ZoneId.systemDefault",
            "java.util.Collections.shuffle",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID");

    private static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void the_rules_see_the_module() {
        long seen = PRODUCTION.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .count();
        assertThat(seen).isGreaterThanOrEqualTo(FEWEST_TYPES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void every_package_has_a_place_in_the_order() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(row(name)).as(name).isNotNegative());
    }

    @Test
    void packages_depend_only_on_earlier_packages() {
        classes().should(dependOnNothingLater()).check(PRODUCTION);
    }

    @Test
    void only_json_packages_know_Jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(PRODUCTION);
    }

    @Test
    void only_json_and_catalog_packages_read_JSON() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..json..", "..catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.groundwork..json..", "io.github.groundwork..catalog..")
                .check(PRODUCTION);
    }

    @Test
    void nothing_writes_to_the_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    @Test
    void nothing_uses_java_util_logging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(PRODUCTION);
    }

    @Test
    void nothing_reads_a_clock_or_a_random_source() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are random sources or old clocks",
                        type -> RANDOM_SOURCES_AND_OLD_CLOCKS.contains(type.getFullName())))
                .orShould()
                .accessTargetWhere(
                        describe("time or chance is not an argument", ScreeningArchitectureTest::isHiddenInput))
                .check(PRODUCTION);
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
        assertThat(getClass().getModule().isNamed()).isEqualTo(path.equals("module"));
        assertThat(Locale.getDefault()).hasToString("tr_TR");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .orElse(false);
    }

    private static boolean isHiddenInput(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return HIDDEN_INPUTS.contains(owner + "." + name)
                || owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
    }

    /** The row of a package, or -1 if the order does not name it. */
    private static int row(String packageName) {
        if (!packageName.startsWith(ROOT)) {
            return -1;
        }
        String first = packageName.substring(ROOT.length()).split("\\.", 2)[0];
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(first)) {
                return row;
            }
        }
        return -1;
    }

    private static ArchCondition<JavaClass> dependOnNothingLater() {
        return new ArchCondition<>("depend only on packages earlier in the order") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (row(target.getPackageName()) > row(type.getPackageName())) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
