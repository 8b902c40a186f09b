package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.history.Script;
import io.github.groundwork.core.history.Script.Note;
import io.github.groundwork.core.id.HistoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the corpus of broken histories, and holds the form of a history byte for byte. */
class HistoryJsonTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path INVALID = RESOURCES.resolve("invalid").resolve("history");
    private static final String MANY = "many-at-once.json";
    private static final By PHONE = Script.by(0, 0);
    private static final Note NOTE = new Note("sleep", "badly", false);

    /** Raised by merging, and by a file too large for a fixture. */
    private static final Set<HistoryProblem> OF_NO_FIXTURE = EnumSet.of(
            HistoryProblem.HISTORY_OTHER_ID, HistoryProblem.HISTORY_OTHER_OWNER, HistoryProblem.HISTORY_TOO_WIDE);

    static List<Path> broken() {
        try (Stream<Path> files = Files.list(INVALID)) {
            return files.filter(file -> !file.endsWith(MANY)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String golden(String name) {
        return new String(bytes(RESOURCES.resolve("golden").resolve(name)), StandardCharsets.UTF_8);
    }

    private static StoredHistory<Note> opened(String document) {
        return NoteCodec.open(document.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static String written(StoredHistory<Note> stored) {
        return new String(NoteCodec.write(stored), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_history_raises_exactly_its_code(Path file) {
        Checked<StoredHistory<Note>> read = NoteCodec.open(bytes(file));

        assertThat(read.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(file.getFileName().toString()).startsWith(problem.code() + "_"));
    }

    @Test
    void every_code_of_a_history_that_a_file_can_raise_has_a_fixture() {
        List<String> names =
                broken().stream().map(file -> file.getFileName().toString()).toList();

        assertThat(HistoryProblem.values())
                .filteredOn(code -> !OF_NO_FIXTURE.contains(code))
                .allSatisfy(code -> assertThat(names).anyMatch(name -> name.startsWith(code.name() + "_")));
    }

    @Test
    void many_faults_are_reported_at_once_those_of_the_order_among_them() {
        assertThat(NoteCodec.open(bytes(INVALID.resolve(MANY))).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/history/entries/0/by/role"),
                        tuple("TEXT_INVALID", "/history/entries/1/by/at"),
                        tuple("EVENT_TYPE_UNKNOWN", "/history/entries/3/event"),
                        tuple("FIELD_UNKNOWN", "/history/weather"),
                        tuple("EVENT_SEEN_MISSING", "/history/entries/3"));
    }

    @Test
    void a_problem_of_the_order_has_the_pointer_of_its_entry() {
        assertThat(NoteCodec.open(bytes(INVALID.resolve("EVENT_FORGETFUL_own-device.json")))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("/history/entries/4");
        assertThat(NoteCodec.open(bytes(INVALID.resolve("EVENT_REPEATED_same.json")))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("/history/entries/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.json", "newer-minor.notes.json"})
    void a_history_is_written_as_its_golden_file(String name) {
        StoredHistory<Note> stored = opened(golden(name));

        assertThat(stored.history().size()).isEqualTo(5);
        assertThat(written(stored)).isEqualTo(golden(name));
        assertThat(stored.minorVersion()).isEqualTo(name.startsWith("newer") ? 3 : 0);
        assertThat(stored.toString()).doesNotContain("rain").doesNotContain("badly");
    }

    @Test
    void what_a_newer_version_added_stays_with_its_entry_until_that_is_erased() {
        StoredHistory<Note> stored = opened(golden("newer-minor.notes.json"));
        History<Note> history = stored.history();

        String longer = written(stored.with(history.record(PHONE, NOTE)));
        assertThat(longer).contains("\"voice\": \"low\"", "\"mood\": [", "\"weather\": \"rain\"", "\"seal\": {");

        StoredHistory<Note> erased = stored.with(history.erase(PHONE, Erasure.DISCARDED, EventId.parse("phone:1")));
        assertThat(written(erased))
                .doesNotContain("voice")
                .doesNotContain("mood")
                .doesNotContain("clear")
                .contains("\"weather\": \"rain\"");
        assertThat(written(erased.with(history))).doesNotContain("voice").contains("rain");
    }

    @Test
    void a_tombstone_keeps_nothing_that_is_not_known() {
        String newer = golden("newer-minor.notes.json")
                .replace("\"erased\": \"entered-in-error\"", "\"erased\": \"entered-in-error\", \"was\": \"a secret\"");

        assertThat(newer).contains("a secret");
        assertThat(written(opened(newer))).isEqualTo(golden("newer-minor.notes.json"));
    }

    @Test
    void merging_stored_copies_keeps_what_both_kept() {
        StoredHistory<Note> whole = opened(golden("newer-minor.notes.json"));
        StoredHistory<Note> plain = opened(golden("notes.json"));
        StoredHistory<Note> apart = plain.with(plain.history().record(PHONE, NOTE));

        StoredHistory<Note> merged = whole.merge(apart).orThrow();

        assertThat(merged).isEqualTo(apart.merge(whole).orThrow());
        assertThat(merged.minorVersion()).isEqualTo(3);
        assertThat(written(merged))
                .contains("\"voice\": \"low\"", "\"weather\": \"rain\"", "\"seal\": {", "device-0:1");
        assertThat(merged.merge(merged).orThrow()).isEqualTo(merged);
    }

    @Test
    void COR_22_one_entry_with_two_unknown_contents_is_an_error() {
        StoredHistory<Note> rain = opened(golden("newer-minor.notes.json"));
        StoredHistory<Note> snow = opened(golden("newer-minor.notes.json").replace("rain", "snow"));

        assertThat(rain.merge(snow).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("EVENT_TWO_CONTENTS", "clinic:2"));
    }

    @Test
    void COR_23_an_erasing_wins_over_what_was_kept() {
        StoredHistory<Note> whole = opened(golden("newer-minor.notes.json"));
        StoredHistory<Note> plain = opened(golden("notes.json"));
        StoredHistory<Note> erased = plain.with(plain.history().eraseAll(PHONE, Erasure.DISCARDED));

        assertThat(written(whole.merge(erased).orThrow()))
                .isEqualTo(written(erased.merge(whole).orThrow()))
                .doesNotContain("voice")
                .doesNotContain("rain")
                .doesNotContain("sleep");
    }

    @Test
    void a_stored_history_stays_with_its_id_and_owner() {
        StoredHistory<Note> stored = opened(golden("notes.json"));
        History<Note> other =
                History.start(HistoryId.parse("h-2"), stored.history().owner());

        assertThatIllegalArgumentException().isThrownBy(() -> stored.with(other));
        assertThat(stored.merge(StoredHistory.of(other)).problems())
                .extracting(Problem::code)
                .containsExactly("HISTORY_OTHER_ID");
    }

    @Test
    void every_moment_that_can_be_recorded_is_read_back() {
        for (Instant at : List.of(
                Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.EPOCH.plusNanos(1), Instant.ofEpochSecond(-1))) {
            By by = new By(PHONE.actor(), PHONE.role(), PHONE.device(), at);
            History<Note> history = History.<Note>start(Script.ID, Script.OWNER).record(by, NOTE);

            assertThat(NoteCodec.open(NoteCodec.write(history)).orThrow().history())
                    .isEqualTo(history);
        }
    }

    @Test
    void ten_thousand_events_with_a_page_of_words_each_are_stored_and_read() {
        Note page = new Note("sleep", "a line of words\n".repeat(150), false);
        History<Note> history = History.start(Script.ID, Script.OWNER);
        for (int i = 0; i < 10_000; i++) {
            history = history.record(Script.by(i % 4, i), page);
        }

        byte[] document = NoteCodec.write(history);

        assertThat(document.length).isGreaterThan(25_000_000);
        assertThat(NoteCodec.open(document).orThrow().history()).isEqualTo(history);
    }

    @Test
    void a_file_of_far_too_many_devices_is_not_taken_in() {
        ObjectNode node =
                HistoryJson.write(History.<Note>start(Script.ID, Script.OWNER).record(PHONE, NOTE), new NoteCodec());
        ArrayNode entries = (ArrayNode) node.get("entries");
        ObjectNode last = entries.addObject().put("id", "last:1");
        ArrayNode seen = last.putArray("seen").add("device-0:1");
        for (int d = 10_000; d < 16_000; d++) {
            entries.addObject()
                    .put("id", "x-" + d + ":1")
                    .put("erased", "discarded")
                    .putArray("seen");
            seen.add("x-" + d + ":1");
        }
        last.put("erased", "discarded");
        Problems problems = new Problems();

        assertThat(HistoryJson.read(JsonFields.of(node, "/h", problems), 0, new NoteCodec(), problems))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("HISTORY_TOO_WIDE", "/h/entries"));
    }

    @Test
    void a_codec_that_breaks_its_contract_is_found_out() {
        ContentCodec<Note> greedy = new ContentCodec<>() {
            @Override
            public List<String> types() {
                return List.of("shared", "revoked");
            }

            @Override
            public String type(Note content) {
                return "shared";
            }

            @Override
            public void write(Note content, ObjectNode into) {
                into.put(content.topic(), "");
            }

            @Override
            public Optional<Note> read(String type, JsonFields fields, Problems problems) {
                return Optional.empty();
            }
        };
        History<Note> history = History.start(Script.ID, Script.OWNER);
        for (String taken : List.of("id", "seen", "by", "event", "erases", "erased", "because")) {
            History<Note> one = history.record(PHONE, new Note(taken, "", false));
            assertThatIllegalArgumentException().isThrownBy(() -> HistoryJson.write(one, greedy));
        }
        ObjectNode good = HistoryJson.write(history.record(PHONE, NOTE), new NoteCodec());
        Problems problems = new Problems();
        assertThatIllegalStateException()
                .isThrownBy(() -> HistoryJson.read(JsonFields.of(good, "", problems), 0, greedy, problems));
    }
}
