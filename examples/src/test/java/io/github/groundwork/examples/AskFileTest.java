package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.json.SessionJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a session that is asked in the terminal, where something is wrong with it. */
class AskFileTest {

    private static final List<String> TWO_ANSWERS = List.of("1", "1", "1", "", "s", "3", "p");

    @TempDir
    private Path folder;

    private static Ran ask(Path file, List<String> lines, String... args) {
        return ask(new ByteArrayInputStream(bytes(lines)), file, args);
    }

    private static Ran ask(InputStream in, Path file, String... args) {
        List<String> all = new ArrayList<>(List.of("--session", file.toString()));
        all.addAll(args.length == 0 ? List.of("gad-2", "--responder", Asking.SAM) : List.of(args));
        return new Asking().typing(in, all.toArray(String[]::new));
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Path saved() {
        Path file = folder.resolve("me.json");
        assertThat(ask(file, TWO_ANSWERS).code()).isZero();
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "\\Z, x, JSON_TRAILING",
        "(?s).{300}\\Z, '', JSON_SYNTAX",
        "(?s)\\A.*\\Z, '', JSON_SYNTAX",
        "groundwork-session/1.0, groundwork-session/2.0, FORMAT_UNKNOWN",
        "\"value\": 2, \"value\": 9, ANSWER_OFF_KEY",
        "\"answer\": \"yes\", \"answer\": \"no\", SESSION_NOT_AGREED"
    })
    void a_damaged_file_is_reported_with_code_and_path_and_left_untouched(String what, String by, String code)
            throws IOException {
        Path file = saved();
        String broken = Files.readString(file).replaceFirst(what, by);
        Files.writeString(file, broken);

        Ran ran = ask(file, List.of("", "1", "1"));

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("error: " + code)
                .endsWith("error: " + file + " is left as it is" + System.lineSeparator());
        assertThat(Files.readString(file)).isEqualTo(broken);
    }

    @Test
    void a_file_of_other_questions_or_another_person_or_another_disclosure_is_not_gone_on_with() throws IOException {
        Path file = saved();
        byte[] before = Files.readAllBytes(file);

        assertThat(ask(file, List.of(""), "phq-2", "--responder", Asking.SAM).err())
                .contains("holds a session of gad-2");
        assertThat(ask(file, List.of(""), "gad-2", "--responder", "Kim, 555-0101")
                        .err())
                .contains("SETUP_OTHER_DISCLOSURE at /disclosure", "name the same --responder");
        assertThat(ask(file, List.of(""), "gad-2", "--responder", Asking.SAM, "--preferences", "data/preferences.json")
                        .err())
                .contains("the preferences are of somebody else than the session");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void COR_02_the_file_holds_no_name_and_no_number_of_whom_the_person_named() throws IOException {
        assertThat(Files.readString(saved())).doesNotContain("Sam", "555");
    }

    @Test
    void each_run_counts_as_a_device_so_that_two_copies_of_a_file_can_be_put_together() throws IOException {
        Path file = saved();
        Path copy = Files.copy(file, folder.resolve("copy.json"));
        Asking runs = new Asking();
        for (Path each : List.of(file, copy)) {
            runs.typing(
                    new ByteArrayInputStream(bytes(List.of("", "1", "p"))),
                    "gad-2",
                    "--session",
                    each.toString(),
                    "--responder",
                    Asking.SAM);
        }
        var one = SessionJson.read(Files.readAllBytes(file)).orThrow();
        var other = SessionJson.read(Files.readAllBytes(copy)).orThrow();
        assertThat(SessionJson.merge(one, other).map(JsonDocument::value).isValid())
                .isTrue();
        assertThat(one.value()).isNotEqualTo(other.value());
    }

    @Test
    void where_nothing_can_be_saved_it_says_so_before_anything_is_asked() {
        assertThat(ask(folder, List.of("1")))
                .isEqualTo(
                        new Ran(1, "", "error: " + folder + ": this is a folder, not a file" + System.lineSeparator()));
        Path nowhere = folder.resolve("no/such/me.json");
        assertThat(ask(nowhere, List.of("1")).err())
                .isEqualTo("error: " + nowhere + ": there is no such folder" + System.lineSeparator());
    }

    @Test
    void what_another_run_saved_in_the_meantime_is_not_lost() throws IOException {
        Path file = saved();
        Asking runs = new Asking();
        String[] args = {"gad-2", "--responder", Asking.SAM, "--session", file.toString()};
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(bytes(List.of(""))),
                new After(
                        () -> runs.typing(new ByteArrayInputStream(bytes(List.of("", "1", "p"))), args),
                        bytes(List.of("4", "p"))));

        assertThat(runs.typing(in, args).code()).isZero();

        var both = SessionJson.read(Files.readAllBytes(file)).orThrow().value();
        assertThat(both.unsettled()).containsExactly("2");
    }

    @Test
    void a_file_that_came_to_hold_something_else_is_not_written_over() throws IOException {
        Path file = folder.resolve("me.json");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(bytes(List.of("1", "1", "1", "", "s"))),
                new After(() -> Files.writeString(file, "a letter"), bytes(List.of("4", "p"))));

        Ran ran = ask(in, file);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("It could not be saved in " + file);
        assertThat(Files.readString(file)).isEqualTo("a letter");
    }

    @Test
    void what_cannot_be_saved_when_the_person_pauses_is_said_and_they_go_on() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = inner.resolve("me.json");
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(bytes(List.of("1", "1", "1", "", "s", "3"))),
                new After(() -> Files.delete(inner), bytes(List.of("p", "2"))));

        Ran ran = ask(in, file);

        assertThat(ran.out())
                .contains("It could not be saved in " + file, "You chose: Several days")
                .endsWith("It could not be saved in " + file + ".\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void when_the_screen_is_gone_it_is_saved_all_the_same() throws IOException {
        Path file = folder.resolve("me.json");
        OutputStream screen = new OutputStream() {
            private int left = 4_000;

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                left -= length;
                if (left < 0) {
                    throw new IOException("the screen is gone");
                }
            }
        };
        Ran ran = new Asking()
                .typing(
                        new ByteArrayInputStream(bytes(List.of("1", "1", "1", "", "s", "3", "h", "h", "h"))),
                        screen,
                        "gad-2",
                        "--responder",
                        Asking.SAM,
                        "--country",
                        "US",
                        "--session",
                        file.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("the output could not be written");
        assertThat(Files.readString(file)).contains("\"paused\"");
        assertThat(ask(file, List.of(""), "gad-2", "--responder", Asking.SAM, "--country", "US")
                        .out())
                .startsWith("Welcome back.");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = saved();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        ask(link, List.of("", "1", "p"));
        assertThat(link).isSymbolicLink();
        assertThat(Files.size(file)).isEqualTo(Files.size(link));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("link.json", "me.json");
    }

    /** Does something when it is read for the first time. */
    private static final class After extends InputStream {
        private final Deed deed;
        private final ByteArrayInputStream then;
        private boolean done;

        After(Deed deed, byte[] then) {
            this.deed = deed;
            this.then = new ByteArrayInputStream(then);
        }

        @Override
        public int read() throws IOException {
            act();
            return then.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            act();
            return then.read(into, offset, length);
        }

        private void act() throws IOException {
            if (!done) {
                done = true;
                deed.run();
            }
        }
    }

    private interface Deed {
        void run() throws IOException;
    }
}
