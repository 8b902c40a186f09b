package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the documents of the project, and what the tour says, as their readers do; code and quotations are not read. */
class DocumentLanguageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SHOWN = Path.of("src/test/resources/io/github/groundwork/examples");
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    static Stream<Path> documents() {
        Stream<Path> pages = Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(ROOT::resolve)
                .filter(Files::exists);
        Stream<Path> shown =
                Stream.of("help.txt", "preferences.txt", "ask.txt", "demo.txt").map(SHOWN::resolve);
        return Stream.of(pages, guide().stream(), shown).flatMap(Function.identity());
    }

    private static List<Path> guide() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_documents_to_read() {
        assertThat(documents()).hasSizeGreaterThan(5);
        assertThat(CHECKER.check("# A page\n\nIt calls somebody an addict.\n")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void COR_20_no_document_says_what_should_be_avoided(Path file) throws IOException {
        String text = Files.readString(file);

        List<String> found = CHECKER.check(text).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .map(finding ->
                        "line " + text.substring(0, finding.start()).lines().count() + ", " + finding.ruleId() + ": "
                                + text.substring(finding.start(), finding.end()))
                .toList();

        assertThat(found).isEmpty();
    }
}
