package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every Java snippet of the README and the guide, and compares what it yields with what the page says.
 *
 * <p>The snippets of a page are one session, into which they are pasted: what is complete at the end of a line is run at once. So a line
 * that begins with a dot is an error, unless the line before it cannot end there. A line that starts with {@code // =>} says what the
 * expression before it yields.
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
            block(shell, Files.readString(ROOT.resolve("examples/src/main/jshell/init.jsh")));
            int compared = 0;
            Matcher blocks = BLOCK.matcher(Files.readString(page, StandardCharsets.UTF_8));
            while (blocks.find()) {
                compared += block(shell, blocks.group(1));
            }
            assertThat(compared).as("results shown on %s", page.getFileName()).isPositive();
        }
    }

    @Test
    void what_is_complete_at_the_end_of_a_line_is_run_at_once() {
        try (JShell shell = JShell.create()) {
            assertThatThrownBy(() -> block(shell, "var two = java.util.List.of(1)\n    .size();\n"))
                    .hasMessageContaining(".size()");
            assertThat(
                            block(
                                    shell,
                                    "var one = java.util.List.of(1).\n    size();\none\n// => 1\nint two() {\n    return 2;\n}\ntwo()\n// => 2\n"))
                    .isEqualTo(2);
            assertThat(block(
                            shell,
                            "if (one > 1) one = 3;\none = 4\n// => 4\nvar text = \"\"\"\n    a\n    .b\"\"\";\n"))
                    .isOne();
            assertThatThrownBy(() -> block(shell, "two(\n")).isInstanceOf(AssertionError.class);
        }
    }

    /** Runs a block line by line and returns how many results it shows. */
    private static int block(JShell shell, String block) {
        int compared = 0;
        Paste paste = new Paste(shell);
        for (String line : block.split("\n")) {
            if (line.startsWith(YIELDS)) {
                assertThat(paste.end()).as("%s", block).isEqualTo(line.substring(YIELDS.length()));
                compared++;
            } else {
                paste.line(line);
            }
        }
        paste.end();
        return compared;
    }

    /** What is pasted into a session, as JShell itself reads it: line by line. Not thread-safe. */
    private static final class Paste {
        private final JShell shell;
        private String rest = "";
        private String last = "";

        Paste(JShell shell) {
            this.shell = shell;
        }

        void line(String line) {
            rest = rest.isBlank() ? line : rest + "\n" + line;
            run(false);
        }

        /** Returns the text of the last value since the last end. What could go on, such as an "if" without an "else", does not. */
        String end() {
            run(true);
            assertThat(rest).isBlank();
            String value =
                    last.startsWith("\"") ? last.substring(1, last.length() - 1).replace("\\\"", "\"") : last;
            last = "";
            return value;
        }

        private void run(boolean isEnd) {
            while (!rest.isBlank()) {
                var next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                boolean isWhole = isEnd && next.completeness() == Completeness.CONSIDERED_INCOMPLETE;
                if (!isWhole && !next.completeness().isComplete()) {
                    rest = next.remaining();
                    return;
                }
                last = value(shell, next.source()).orElse(last);
                rest = next.remaining();
            }
        }
    }

    /** Runs code and returns its value, if it has one. */
    private static Optional<String> value(JShell shell, String code) {
        Optional<String> value = Optional.empty();
        for (SnippetEvent event : shell.eval(code)) {
            assertThat(event.exception()).as("%s", code).isNull();
            assertThat(event.status())
                    .as(
                            "%s %s",
                            code,
                            shell.diagnostics(event.snippet())
                                    .map(d -> d.getMessage(null))
                                    .toList())
                    .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
            if (event.value() != null) {
                value = Optional.of(event.value());
            }
        }
        return value;
    }

    /** Returns where the library lies, whether the tests run on the class path or on the module path. */
    private static Stream<String> classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty());
    }
}
