package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.json.PreferencesJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that shows what preferences permit, from its command line to its exit code. */
class PreferencesCommandTest {

    private static final String SAMPLE = "data/preferences.json";
    private static final String TUESDAY = "2026-11-24T23:30:00Z";
    private static final String NEW_YORK = "America/New_York";

    private static Ran sample(String at) {
        return Ran.of("preferences", SAMPLE, "--at", at, "--zone", NEW_YORK);
    }

    @Test
    void the_sample_file_gives_exactly_what_is_expected() throws IOException {
        Ran expected = new Ran(0, GroundworkTest.expected("preferences.txt"), "");
        assertThat(sample(TUESDAY)).isEqualTo(expected);
        assertThat(Ran.of("preferences", "--zone", NEW_YORK, "--at", TUESDAY, SAMPLE))
                .isEqualTo(expected);
    }

    @Test
    void the_sample_file_holds_the_preferences_of_the_story() throws IOException {
        byte[] file = Files.readAllBytes(Path.of(SAMPLE));
        assertThat(PreferencesJson.read(file).orThrow().value()).isEqualTo(SamplePreferences.rowan());
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo(new String(PreferencesJson.write(SamplePreferences.rowan()), StandardCharsets.UTF_8));
    }

    @Test
    void the_readme_shows_lines_that_really_come_out() throws IOException {
        Matcher block = Pattern.compile("bin/groundwork preferences .*?```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        assertThat(block.find()).isTrue();
        List<String> shown = block.group(1).lines().toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(GroundworkTest.expected("preferences.txt").lines().toList()).containsSubsequence(shown);
    }

    @Test
    void without_a_time_it_is_now_by_the_clock() throws IOException {
        Clock clock = Clock.fixed(Instant.parse(TUESDAY), ZoneId.of(NEW_YORK));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), false, false)) {
            assertThat(new PreferencesCommand(clock).run(List.of(SAMPLE), terminal))
                    .isZero();
            terminal.flush();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GroundworkTest.expected("preferences.txt"));
    }

    @Test
    void the_time_decides_what_can_be_done() {
        assertThat(sample("2026-11-24T17:00:00Z").out())
                .contains("on Tuesday 24 November 2026 at 12:00 (America/New_York)")
                .contains("follow-up: no. This is not a time at which you want to be reached.")
                .doesNotContain("follow-up: yes.");
        assertThat(sample("2027-03-02T23:30:00Z").out())
                .contains("no. It is time to ask you again if this is a safe way to reach you. Until then\n")
                .doesNotContain("yes. ")
                .contains("  no way at all       for care, crisis and follow-up.")
                .contains("(phone:5, limit)");
    }

    @Test
    void COR_13_whoever_is_not_to_be_told_is_not_named() {
        assertThat(sample(TUESDAY).out()).contains("rowans-sister").doesNotContain("brother", "Not even that");
    }

    @Test
    void COR_02_problems_are_said_all_at_once_and_repeat_nothing(@TempDir Path folder) throws IOException {
        String broken = Files.readString(Path.of(SAMPLE))
                .replaceFirst("\"domestic-violence\"", "\"Raised VOICES\"")
                .replaceFirst("\"not-safe\"", "\"Elm-ish\"");
        Path file = Files.writeString(folder.resolve("broken.json"), broken);

        Ran ran = Ran.of("preferences", file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("error: [A-Z_]+ at /entries/\\d+/statement/.*: .*"))
                .noneMatch(line -> line.matches("(?i).*(raised|voices|door|elm|rowan|555).*"));
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason(@TempDir Path folder) {
        assertThat(Ran.of("preferences", "no/such.json"))
                .isEqualTo(new Ran(1, "", "error: no/such.json: there is no such file" + System.lineSeparator()));
        assertThat(Ran.of("preferences", folder.toString()).err()).contains("this is a folder, not a file");
        assertThat(Ran.of("preferences", "data/phq-9.csv").code()).isEqualTo(1);
    }
}
