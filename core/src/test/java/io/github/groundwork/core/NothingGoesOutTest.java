package io.github.groundwork.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds that this module shows ways to reach somebody and has no means to use one: no network, file, process, screen or thread. */
class NothingGoesOutTest {

    private static final Set<String> DOORS = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.io.RandomAccessFile",
            "java.io.PrintStream",
            "java.io.PrintWriter");

    private static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final ArchRule RULE =
            noClasses().should().dependOnClassesThat(describe("lead out of the library", NothingGoesOutTest::leadsOut));

    @Test
    void COR_17_no_class_can_call_send_write_or_dispatch_anything() {
        RULE.check(PRODUCTION);
    }

    @Test
    void COR_17_the_test_would_see_a_class_that_can() {
        JavaClasses here = new ClassFileImporter().importClasses(Caller.class, Writer.class, Starter.class);

        for (JavaClass each : here) {
            assertThatExceptionOfType(AssertionError.class)
                    .as(each.getName())
                    .isThrownBy(() -> RULE.check(new ClassFileImporter().importClasses(each.reflect())));
        }
        assertThat(here).hasSize(3);
    }

    @Test
    void COR_17_files_of_the_library_are_read_as_resources_and_in_the_catalog_only() {
        assertThat(PRODUCTION.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(NothingGoesOutTest::opensResource)
                        .map(call -> call.getOriginOwner().getPackageName()))
                .isNotEmpty()
                .containsOnly("io.github.groundwork.core.catalog");
    }

    private static boolean opensResource(JavaMethodCall call) {
        return call.getName().startsWith("getResource") || call.getName().startsWith("getSystemResource");
    }

    private static boolean leadsOut(JavaClass type) {
        String name = type.getFullName();
        return name.startsWith("java.net.") && !name.equals("java.net.URI")
                || name.startsWith("java.nio.file.")
                || name.startsWith("java.nio.channels.")
                || name.startsWith("java.io.File")
                || name.startsWith("java.awt.")
                || name.startsWith("java.rmi.")
                || name.startsWith("java.sql.")
                || name.startsWith("java.util.concurrent.")
                || name.startsWith("javax.")
                || DOORS.contains(name);
    }

    private static final class Caller {
        URL where;
    }

    private static final class Writer {
        void write(File file) {
            file.deleteOnExit();
        }
    }

    private static final class Starter {
        Object started() {
            return new ProcessBuilder("ls");
        }
    }
}
