package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Script.Note;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.OwnWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A tiny codec: topics that are shared with words, or whose sharing is revoked, in documents that hold a history and no more. */
public final class NoteCodec implements ContentCodec<Note> {

    /** The format of the documents. */
    static final String FORMAT = "groundwork-notes";

    private static final Attribution PERSON = Attribution.written(ActorId.parse("p-1"), Role.PERSON);
    private static final Pattern TOPIC = Pattern.compile("[a-z-]{1,20}");

    @Override
    public List<String> types() {
        return List.of("shared", "revoked");
    }

    @Override
    public String type(Note content) {
        return content.revoked() ? "revoked" : "shared";
    }

    @Override
    public void write(Note content, ObjectNode into) {
        into.put("topic", content.topic());
        into.set("words", WordsJson.write(OwnWords.of(content.value(), PERSON)));
    }

    @Override
    public Optional<Note> read(String type, JsonFields fields, Problems problems) {
        String topic = fields.text("topic", TOPIC);
        Optional<OwnWords> words = WordsJson.own(fields.object("words"));
        return words.map(w -> new Note(topic, w.text(), type.equals("revoked")));
    }

    /** Reads a document. */
    static Checked<StoredHistory<Note>> open(byte[] document) {
        Problems problems = new Problems();
        Optional<StoredHistory<Note>> read = JsonFormat.openHistory(document, FORMAT, problems)
                .flatMap(fields -> {
                    Optional<StoredHistory<Note>> history = HistoryJson.read(
                            fields.object("history"), JsonFormat.minor(fields), new NoteCodec(), problems);
                    KeptFields.take(fields, JsonFormat.minor(fields), problems);
                    return history;
                });
        return read.isPresent() && problems.isEmpty() ? Checked.of(read.get()) : Checked.failed(problems.list());
    }

    /** Writes a document. */
    static byte[] write(StoredHistory<Note> stored) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + stored.minorVersion());
        root.set("history", HistoryJson.write(stored, new NoteCodec()));
        return JsonWriter.bytes(root);
    }

    static byte[] write(History<Note> history) {
        return write(StoredHistory.of(history));
    }
}
