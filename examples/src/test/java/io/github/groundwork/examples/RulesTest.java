package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the rules says which of them no test names, and every other rule is named by one. */
class RulesTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> TESTS =
            List.of("core", "screening", "safetyplan", "integrations/csv", "examples");
    private static final Pattern RULE = Pattern.compile("\\b(COR|SCR|PLN)[-_](\\d\\d)(?!\\d)");

    private static Set<String> rules(Stream<String> texts) {
        return texts.flatMap(text -> RULE.matcher(text).results())
                .map(found -> found.group(1) + "-" + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("RulesTest.java"))
                    .map(RulesTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_rule_is_named_by_a_test_or_listed_as_not_built() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/invariants.md"));
        int body = page.indexOf("\n## ");
        Set<String> unnamed = rules(page.substring(body).lines().filter(line -> line.startsWith("- **")));
        assertThat(unnamed).hasSizeGreaterThan(70);

        unnamed.removeAll(rules(TESTS.stream().flatMap(RulesTest::sources)));

        String listed = page.substring(page.indexOf("No test names them"), page.indexOf("and what PLN-16"));
        assertThat(rules(Stream.of(listed))).isEqualTo(unnamed);
    }
}
