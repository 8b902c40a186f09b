package io.github.groundwork.safetyplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.groundwork.testing.LayerChecks;
import io.github.groundwork.testing.Layers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the structure of this module: its layers, and what its values may not reach for. */
class SafetyPlanArchitectureTest extends LayerChecks {
    private static final int FEWEST_TYPES = 40;

    private static final Layers LAYERS = new Layers(
            "io.github.groundwork.safetyplan",
            List.of(
                    Set.of("plan"),
                    Set.of("event"),
                    Set.of("collaboration"),
                    Set.of("share"),
                    Set.of("render"),
                    Set.of("json"),
                    Set.of("catalog")));

    SafetyPlanArchitectureTest() {
        super(LAYERS, FEWEST_TYPES);
    }

    @Test
    void nothing_knows_screening() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.groundwork.screening..")
                .check(PRODUCTION);
    }
}
