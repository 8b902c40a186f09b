package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself. */
class GroundworkTest {

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void help_names_what_there_is_and_nothing_else(String word) throws IOException {
        Ran ran = Ran.of(word);
        assertThat(ran).isEqualTo(new Ran(0, expected("help.txt"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "demo", "instruments", "plan", "preferences", "score"})
    void help_on_one_command_is_its_part_of_all_help(String command) throws IOException {
        Ran ran = Ran.of("help", command);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("bin/groundwork " + command + " ");
        assertThat(expected("help.txt")).contains("\n\n" + ran.out() + "\n");
        for (String option : List.of("--help", "-h")) {
            assertThat(Ran.of(option, command)).isEqualTo(ran);
            assertThat(Ran.of(command, option)).isEqualTo(ran);
            assertThat(Ran.of(command, "a", "--what", option)).isEqualTo(ran);
        }
    }

    @Test
    void help_on_help_is_all_help() {
        assertThat(List.of(Ran.of("help", "help"), Ran.of("help", "--help"), Ran.of("--help", "-h")))
                .containsOnly(Ran.of("help"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|a command is needed; bin/groundwork help lists them",
                "dream|there is no command dream; there are ask, demo, instruments, plan, preferences, score, and help",
                "help dream|there is no command dream; there are ask, demo, instruments, plan, preferences, score, and help",
                "help plan score|usage: bin/groundwork help [COMMAND]",
                "dream --help|there is no command dream; there are ask, demo, instruments, plan, preferences, score, and help",
                "instruments phq-9 --wording en --wording es|--wording can be given once; usage: bin/groundwork instruments [ID "
                        + "[--wording LANGUAGE]]",
                "demo now|usage: bin/groundwork demo [--out FOLDER]",
                "demo --out|--out needs a folder; usage: bin/groundwork demo [--out FOLDER]",
                "score|usage: bin/groundwork score ID [FILE]",
                "score phq-9 a.csv b.csv|usage: bin/groundwork score ID [FILE]",
                "score --fast phq-9|score has no option --fast; usage: bin/groundwork score ID [FILE]",
                "preferences|usage: bin/groundwork preferences FILE [--at INSTANT] [--zone ZONE]",
                "preferences a.json b.json|usage: bin/groundwork preferences FILE [--at INSTANT] [--zone ZONE]",
                "preferences a.json --now|preferences has no option --now; usage: bin/groundwork preferences FILE "
                        + "[--at INSTANT] [--zone ZONE]",
                "preferences a.json --at|--at needs a time, such as 2026-11-24T23:30:00Z; usage: bin/groundwork preferences "
                        + "FILE [--at INSTANT] [--zone ZONE]",
                "preferences a.json --at today|a time is written like 2026-11-24T23:30:00Z",
                "preferences a.json --zone Atlantis|a zone is written like America/New_York or UTC",
                "instruments phq-9 gad-7|usage: bin/groundwork instruments [ID [--wording LANGUAGE]]",
                "instruments -v|instruments has no option -v; usage: bin/groundwork instruments [ID [--wording LANGUAGE]]",
                "instruments phq-9 --wording|--wording needs a language, such as en; usage: bin/groundwork instruments [ID "
                        + "[--wording LANGUAGE]]",
                "instruments --wording en|usage: bin/groundwork instruments [ID [--wording LANGUAGE]]",
                "instruments phq-9 --wording _!|a language is written like en or pt-BR"
            })
    void a_wrong_command_line_says_how_it_should_look(String line, String said) {
        Ran ran = line == null ? Ran.of() : Ran.of(line.split(" "));
        assertThat(ran).isEqualTo(new Ran(2, "", "error: " + said + System.lineSeparator()));
    }

    @Test
    void the_catalogue_is_a_table() throws IOException {
        assertThat(Ran.of("instruments")).isEqualTo(new Ran(0, expected("instruments.txt"), ""));
    }

    @Test
    void one_instrument_is_shown_as_a_whole() throws IOException {
        assertThat(Ran.of("instruments", "pc-ptsd-5")).isEqualTo(new Ran(0, expected("pc-ptsd-5.txt"), ""));
    }

    static String expected(String name) throws IOException {
        try (InputStream in = GroundworkTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
