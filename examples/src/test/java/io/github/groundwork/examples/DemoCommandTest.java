package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.json.SessionJson;
import io.github.groundwork.screening.session.SessionRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of one conversation, as it is told and as it is stored. */
class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void the_story_is_told_exactly_as_expected() throws IOException {
        Ran ran = Ran.of("demo", "--out", folder.toString());
        assertThat(ran)
                .isEqualTo(new Ran(
                        0, GroundworkTest.expected("demo.txt"), "the files are in " + folder + System.lineSeparator()));
    }

    @Test
    void without_a_folder_it_makes_one_and_says_which() throws IOException {
        Ran ran = Ran.of("demo");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(GroundworkTest.expected("demo.txt"));
        Path made = Path.of(ran.err().strip().substring("the files are in ".length()));
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.sorted().toList()) {
                Files.delete(file);
            }
        }
        Files.delete(made);
    }

    @Test
    void the_stored_session_can_be_read_and_the_report_says_what_the_story_says() throws IOException {
        Ran.of("demo", "--out", folder.toString());
        SessionRecord record = SessionJson.read(Files.readAllBytes(folder.resolve("session.json")))
                .map(JsonDocument::value)
                .orThrow();
        assertThat(record.person()).isEqualTo(Visit.JUNO);
        assertThat(record.unsettled()).isEmpty();
        assertThat(Files.readString(folder.resolve("report.json")))
                .contains("\"groundwork-score-report/1.0\"", "\"bounded\"");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("session.json", "report.json", "plan.json");
    }

    @Test
    void the_readme_shows_lines_that_really_come_out() throws IOException {
        Matcher block = Pattern.compile("bin/groundwork demo\n.*?```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        assertThat(block.find()).isTrue();
        List<String> shown = block.group(1).lines().toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(GroundworkTest.expected("demo.txt").lines().toList()).containsSubsequence(shown);
    }

    @Test
    void sample_files_that_are_not_there_or_damaged_are_named() throws IOException {
        assertThat(run(folder).err()).contains("disclosure.json: there is no such file");
        Path visit = Files.createDirectory(folder.resolve("visit"));
        for (String name :
                List.of("disclosure.json", "response-pathway.json", "preferences.json", "suggestions.json")) {
            Files.copy(Path.of("data/visit", name), visit.resolve(name));
        }
        Files.writeString(visit.resolve("suggestions.json"), "{}");
        Ran ran = run(folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("suggestions.json: FORMAT_UNKNOWN at /format");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Ran ran = Ran.of("demo", "--out", file.resolve("inner").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("this folder cannot be made");
    }

    private static Ran run(Path samples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, false, false)) {
            code = new DemoCommand(samples).run(List.of(), terminal);
        }
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
