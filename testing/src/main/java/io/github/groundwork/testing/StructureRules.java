package io.github.groundwork.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules of structure that name no module. */
final class StructureRules {
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

    private StructureRules() {}

    /** Time and chance are arguments. */
    static ArchRule nothingReadsAClockOrARandomSource() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are random sources or old clocks",
                        type -> RANDOM_SOURCES_AND_OLD_CLOCKS.contains(type.getFullName())))
                .orShould()
                .accessTargetWhere(describe("time or chance is not an argument", StructureRules::isHiddenInput));
    }

    /** Logs go to slf4j, if anywhere. */
    static ArchRule nothingUsesJavaUtilLogging() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
    }

    /** Values know nothing of the library that reads their documents. */
    static ArchRule onlyJsonPackagesKnowJackson() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..");
    }

    /** Values know nothing of documents, of this module or of another. */
    static ArchRule onlyJsonAndCatalogPackagesReadJson() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..json..", "..catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.groundwork..json..", "io.github.groundwork..catalog..");
    }

    private static boolean isHiddenInput(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return HIDDEN_INPUTS.contains(owner + "." + name)
                || (owner.startsWith("java.time.") && name.equals("now"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")));
    }
}
