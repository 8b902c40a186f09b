package io.github.groundwork.core.language;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds that this package stands apart from the others. */
class LanguageArchitectureTest {

    @Test
    void language_knows_checked_results_and_nothing_else_of_the_library() {
        classes()
                .that()
                .resideInAPackage("io.github.groundwork.core.language")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.github.groundwork.core.check",
                        "io.github.groundwork.core.language")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }
}
