package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every Java snippet of the README and the guide, and compares what it yields with what the page says.
 *
 * <p>The snippets of a page are one session. A line that starts with {@code // =>} says what the expression before it yields.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String YIELDS = "// => ";

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            List<Path> pages = new ArrayList<>(
                    guide.filter(p -> p.toString().endsWith(".md")).sorted().toList());
            pages.add(0, ROOT.resolve("README.md"));
            pages.add(ROOT.resolve("docs/formats/csv.md"));
            pages.add(ROOT.resolve("docs/formats/resources.md"));
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_snippet_yields_what_the_page_says(Path page) throws IOException {
        try (JShell shell =
                JShell.builder().remoteVMOptions("-Duser.language=en").build()) {
            classPath().forEach(shell::addToClasspath);
            run(shell, Files.readString(ROOT.resolve("examples/src/main/jshell/init.jsh")));
            int compared = 0;
            Matcher blocks = BLOCK.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (blocks.find()) {
                compared += block(shell, blocks.group(1));
            }
            assertThat(compared).as("results shown on %s", page.getFileName()).isPositive();
        }
    }

    private static int block(JShell shell, String block) {
        int compared = 0;
        StringBuilder code = new StringBuilder();
        for (String line : block.split("\n")) {
            if (line.startsWith(YIELDS)) {
                assertThat(run(shell, code.toString())).as("%s", code).isEqualTo(line.substring(YIELDS.length()));
                code.setLength(0);
                compared++;
            } else {
                code.append(line).append('\n');
            }
        }
        run(shell, code.toString());
        return compared;
    }

    /** Runs code and returns the text of its last value. */
    private static String run(JShell shell, String code) {
        String last = "";
        String rest = code;
        while (!rest.isBlank()) {
            var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.exception()).as("%s", next.source()).isNull();
                assertThat(event.status())
                        .as(
                                "%s %s",
                                next.source(),
                                shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList())
                        .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
                last = Objects.requireNonNullElse(event.value(), last);
            }
            rest = next.remaining();
        }
        return last.startsWith("\"") ? last.substring(1, last.length() - 1).replace("\\\"", "\"") : last;
    }

    /** Returns where the library lies, whether the tests run on the class path or on the module path. */
    private static Stream<String> classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty());
    }
}
