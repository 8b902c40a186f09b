package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Script;
import io.github.groundwork.core.history.Script.Note;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.NotesJson.Notes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads, writes and merges histories by a codec such as another module of the library has. */
class HistoryFormatTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final History<Note> BEFORE =
            History.<Note>start(Script.ID, Script.OWNER).record(Script.by(0, 0), new Note("sleep", "badly", false));
    private static final EventId FIRST = BEFORE.entries().get(0).id();

    /** Writes a history and changes what was written. */
    private static byte[] document(History<Note> history, Consumer<ObjectNode> change) {
        try {
            ObjectNode root = (ObjectNode) MAPPER.readTree(NotesJson.write(new Notes(history)));
            change.accept(root);
            return JsonWriter.bytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of a newer minor version, with a field around its entries and one in the first. */
    private static byte[] newer(History<Note> history, int minor, String field) {
        return document(history, root -> {
            root.put("format", "groundwork-tiny-notes/1." + minor).put("moon", "full");
            ((ObjectNode) root.at("/entries/0")).put(field, "rain");
        });
    }

    private static JsonDocument<Notes> read(byte[] document) {
        return NotesJson.read(document).orThrow();
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static Notes plus(int device, String value) {
        return new Notes(BEFORE.record(Script.by(device, 9), new Note("work", value, false)));
    }

    @Test
    void a_document_is_its_history_beside_its_format() {
        byte[] written = NotesJson.write(new Notes(BEFORE));

        assertThat(text(written)).startsWith("""
                {
                  "format": "groundwork-tiny-notes/1.0",
                  "id": "story",
                  "owner": "person-1",
                  "entries": [
                    {
                      "id": "device-0:1",
                """);
        JsonDocument<Notes> read = read(written);
        assertThat(read.value().history()).isEqualTo(BEFORE);
        assertThat(read.minorVersion()).isZero();
        assertThat(NotesJson.write(read)).isEqualTo(written);
        assertThat(read)
                .isEqualTo(read(written))
                .hasSameHashCodeAs(read(written))
                .isNotEqualTo(read.with(plus(1, "late")))
                .isNotEqualTo(read(document(BEFORE, root -> root.put("format", "groundwork-tiny-notes/1.1"))));
    }

    @Test
    void what_a_newer_version_added_is_kept_when_the_value_changes_and_shown_nowhere() {
        byte[] newer = newer(BEFORE, 4, "weather");
        JsonDocument<Notes> read = read(newer);

        assertThat(read.minorVersion()).isEqualTo(4);
        assertThat(NotesJson.write(read)).isEqualTo(newer);
        assertThat(read.toString() + read.stored())
                .startsWith("JsonDocument[1.4, ")
                .contains("Stored[1.4, ")
                .doesNotContain("moon", "weather", "rain");
        assertThat(text(NotesJson.write(read.with(plus(1, "late")))))
                .contains("/1.4\"", "\"moon\": \"full\"", "\"weather\": \"rain\"", "\"late\"");
        Notes erased = new Notes(BEFORE.erase(Script.by(0, 1), Erasure.DISCARDED, FIRST));
        assertThat(text(NotesJson.write(read.with(erased))))
                .contains("\"moon\": \"full\"")
                .doesNotContain("weather", "badly");
        Notes anothers = new Notes(History.start(HistoryId.parse("another"), Script.OWNER));
        assertThatIllegalArgumentException().isThrownBy(() -> read.with(anothers));
    }

    @Test
    void problems_of_the_value_are_found_at_their_entries() {
        byte[] twoEmpty =
                document(plus(1, "").history().record(Script.by(0, 12), new Note("kin", "", true)), root -> {});

        assertThat(NotesJson.read(twoEmpty).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("FIELD_EMPTY", "/entries/1"), tuple("FIELD_EMPTY", "/entries/2"));
    }

    @Test
    void a_problem_of_the_whole_value_is_found_at_its_entries() {
        HistoryFormat<Notes, Note> demanding = HistoryFormat.of(
                "groundwork-tiny-notes",
                new NoteCodec(),
                history -> Checked.failed(List.of(JsonProblem.FIELD_EMPTY.at(""))),
                Notes::history);

        assertThat(demanding.read(NotesJson.write(new Notes(BEFORE))).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("FIELD_EMPTY", "/entries"));
    }

    @Test
    void problems_of_the_document_are_reported_before_a_value_is_made() {
        byte[] broken =
                document(plus(1, "").history(), root -> root.put("moon", "full").remove("owner"));
        byte[] anothers = document(BEFORE, root -> root.put("format", "groundwork-notes/1.0"));

        assertThat(NotesJson.read(broken).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(tuple("FIELD_MISSING", "/owner"), tuple("FIELD_UNKNOWN", "/moon"));
        assertThat(NotesJson.read(anothers).problems())
                .extracting(Problem::code)
                .containsExactly("FORMAT_UNKNOWN");
    }

    @Test
    void two_copies_are_put_together_with_what_was_kept_of_both() {
        JsonDocument<Notes> phone = read(newer(plus(0, "late").history(), 2, "weather"));
        JsonDocument<Notes> clinic = read(newer(plus(1, "early").history(), 3, "tide"));

        JsonDocument<Notes> merged = NotesJson.merge(phone, clinic).orThrow();

        assertThat(merged.value().history())
                .isEqualTo(plus(0, "late")
                        .history()
                        .merge(plus(1, "early").history())
                        .orThrow());
        assertThat(text(NotesJson.write(merged)))
                .contains("/1.3\"", "\"weather\": \"rain\"", "\"tide\": \"rain\"", "\"late\"", "\"early\"");
        assertThat(NotesJson.merge(clinic, phone).orThrow()).isEqualTo(merged);
        assertThat(NotesJson.merge(merged, phone).orThrow()).isEqualTo(merged);
    }

    @Test
    void copies_of_two_histories_are_not_put_together() {
        Notes another = new Notes(History.start(HistoryId.parse("another"), Script.OWNER));

        assertThat(NotesJson.merge(read(newer(BEFORE, 2, "weather")), read(NotesJson.write(another)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("HISTORY_OTHER_ID");
    }

    @Test
    void what_is_wrong_with_all_entries_together_stands_at_their_list() {
        HistoryFormat<Notes, Note> strict = HistoryFormat.of(
                "groundwork-tiny-notes",
                new NoteCodec(),
                history -> Checked.failed(
                        List.of(JsonProblem.FIELD_EMPTY.at(""), JsonProblem.FIELD_NULL.at(FIRST.toString()))),
                Notes::history);

        assertThat(strict.read(NotesJson.write(new Notes(BEFORE))).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("FIELD_EMPTY", "/entries"), tuple("FIELD_NULL", "/entries/0"));
    }

    @Test
    void a_format_merges_only_what_it_read_itself() {
        HistoryFormat<Notes, Note> twin =
                HistoryFormat.of("groundwork-tiny-notes", new NoteCodec(), Notes::of, Notes::history);
        Stored<Notes> ours =
                NotesJson.FORMAT.read(NotesJson.write(new Notes(BEFORE))).orThrow();
        Stored<Notes> theirs = twin.read(NotesJson.write(new Notes(BEFORE))).orThrow();

        assertThat(twin.merge(theirs, theirs).orThrow()).isEqualTo(theirs);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotesJson.FORMAT.merge(ours, theirs))
                .withMessageContaining("groundwork-tiny-notes");
        assertThatIllegalArgumentException().isThrownBy(() -> NotesJson.FORMAT.merge(theirs, ours));
        assertThat(ours).isNotEqualTo(theirs);
    }

    @Test
    void a_format_has_a_name_that_a_document_can_have() {
        assertThat(NotesJson.FORMAT).hasToString("HistoryFormat[groundwork-tiny-notes]");
        assertThat(Stream.of("", "Groundwork", "groundwork notes", "groundwork-notes/1.0"))
                .allSatisfy(name -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> HistoryFormat.of(name, new NoteCodec(), Notes::of, Notes::history)));
    }

    @Test
    void nothing_is_null() {
        Stored<Notes> stored =
                NotesJson.FORMAT.read(NotesJson.write(new Notes(BEFORE))).orThrow();

        assertThatNullPointerException()
                .isThrownBy(() -> NotesJson.FORMAT.read(null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> NotesJson.FORMAT.write(null))
                .withMessage("fresh");
        assertThatNullPointerException()
                .isThrownBy(() -> NotesJson.FORMAT.merge(null, stored))
                .withMessage("one");
        assertThatNullPointerException()
                .isThrownBy(() -> NotesJson.FORMAT.merge(stored, null))
                .withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> stored.with(null)).withMessage("changed");
        assertThatNullPointerException().isThrownBy(() -> JsonDocument.of(null)).withMessage("stored");
        assertThatNullPointerException()
                .isThrownBy(() -> HistoryFormat.of("groundwork-x", null, Notes::of, Notes::history))
                .withMessage("codec");
    }
}
