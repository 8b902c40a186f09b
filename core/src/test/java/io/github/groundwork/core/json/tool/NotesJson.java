package io.github.groundwork.core.json.tool;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Script.Note;
import io.github.groundwork.core.json.JsonDocument;
import java.util.List;
import java.util.Objects;

/** A tiny codec of documents that are a history, as another module of the library has it: it stands on what is public only. */
final class NotesJson {

    static final HistoryFormat<Notes, Note> FORMAT =
            HistoryFormat.of("groundwork-tiny-notes", new NoteCodec(), Notes::of, Notes::history);

    private NotesJson() {}

    static Checked<JsonDocument<Notes>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    static byte[] write(Notes notes) {
        return FORMAT.write(Objects.requireNonNull(notes, "notes"));
    }

    static byte[] write(JsonDocument<Notes> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    static Checked<JsonDocument<Notes>> merge(JsonDocument<Notes> one, JsonDocument<Notes> other) {
        return FORMAT.merge(
                        Objects.requireNonNull(one, "one").stored(),
                        Objects.requireNonNull(other, "other").stored())
                .map(JsonDocument::of);
    }

    /** Notes of which none may be empty. */
    record Notes(History<Note> history) {

        static Checked<Notes> of(History<Note> history) {
            List<Problem> empty = history.entries().stream()
                    .filter(entry -> entry instanceof Entry.Event<Note> event
                            && event.content().value().isEmpty())
                    .map(entry -> JsonProblem.FIELD_EMPTY.at(entry.id().toString()))
                    .toList();
            return empty.isEmpty() ? Checked.of(new Notes(history)) : Checked.failed(empty);
        }
    }
}
