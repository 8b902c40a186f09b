package io.github.groundwork.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.groundwork.testing.LayerChecks;
import io.github.groundwork.testing.Layers;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the structure of this module: its layers, and what its values may not reach for. */
class CoreArchitectureTest extends LayerChecks {
    private static final String ROOT = "io.github.groundwork.core";
    private static final int FEWEST_TYPES = 60;

    private static final Layers LAYERS = new Layers(
            ROOT,
            List.of(
                    Set.of("check", "persistent", "term", "time"),
                    Set.of("id", "text", "people"),
                    Set.of("history"),
                    Set.of("consent", "preference"),
                    Set.of("sharing", "resource", "suggestion"),
                    Set.of("language"),
                    Set.of("json"),
                    Set.of("catalog")));

    /** How the other modules of the library make a document and take it apart; no host can name what they are given. */
    private static final Set<String> FOR_OUR_MODULES =
            Set.of(ROOT + ".json.JsonDocument.of(" + ROOT + ".json.tool.Stored)", ROOT + ".json.JsonDocument.stored()");

    CoreArchitectureTest() {
        super(LAYERS, FEWEST_TYPES);
    }

    @Test
    void the_json_package_for_hosts_shows_neither_Jackson_nor_a_package_that_they_cannot_see() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".json")
                .and()
                .arePublic()
                .should(showOnly(name -> !name.startsWith("com.fasterxml.")
                        && !name.matches("io\\.github\\.groundwork\\.core\\.json\\.[a-z].*")))
                .check(PRODUCTION);
    }

    @Test
    void two_methods_are_for_our_modules_and_both_are_there() {
        assertThat(PRODUCTION.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .map(JavaCodeUnit::getFullName)
                        .filter(FOR_OUR_MODULES::contains))
                .hasSize(2);
    }

    @Test
    void a_class_that_shows_Jackson_would_be_seen() {
        JavaClasses tools =
                PRODUCTION.that(describe("a tool", type -> type.getName().endsWith(".JsonWriter")));

        assertThat(tools).hasSize(1);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> classes()
                        .should(showOnly(name -> !name.startsWith("com.fasterxml.")))
                        .check(tools));
    }

    /** What a public member of a class names: parameters, results, what it throws, and what it holds or extends. */
    private static ArchCondition<JavaClass> showOnly(Predicate<String> shown) {
        return new ArchCondition<>("show only what its readers can see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> members = Stream.concat(
                        type.getCodeUnits().stream()
                                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(unit -> !FOR_OUR_MODULES.contains(unit.getFullName()))
                                .flatMap(unit -> Stream.concat(
                                        unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())),
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                                .flatMap(field -> field.getAllInvolvedRawTypes().stream()));
                Stream.concat(
                                members,
                                Stream.concat(
                                        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream()))
                        .map(seen -> seen.getBaseComponentType().getName())
                        .filter(name -> !shown.test(name))
                        .forEach(name ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " shows " + name)));
            }
        };
    }
}
