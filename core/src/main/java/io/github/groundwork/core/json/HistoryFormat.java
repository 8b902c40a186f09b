package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.HistoryJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.json.tool.StoredHistory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format of documents that are a history: {@code id}, {@code owner} and {@code entries} stand beside the format. Immutable and
 * thread-safe.
 *
 * @param name such as groundwork-preferences
 * @param codec how contents are read and written
 * @param value makes the value, or finds problems whose paths are the ids of entries
 * @param history returns the value's history
 * @param <T> the type of the value
 * @param <P> the type of the contents
 */
record HistoryFormat<T, P>(
        String name, ContentCodec<P> codec, Function<History<P>, Checked<T>> value, Function<T, History<P>> history) {

    Checked<JsonDocument<T>> read(byte[] document) {
        Problems problems = new Problems();
        Optional<JsonFields> opened =
                JsonFormat.openHistory(Objects.requireNonNull(document, "document"), name, problems);
        Optional<StoredHistory<P>> stored =
                opened.flatMap(fields -> HistoryJson.read(fields, JsonFormat.minor(fields), codec, problems));
        if (stored.isEmpty() || !problems.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Checked<JsonDocument<T>> read = document(stored.get());
        if (read.isValid()) {
            return read;
        }
        Function<EventId, String> places = HistoryJson.places(opened.get());
        read.problems()
                .forEach(each -> problems.add(
                        new Problem(each.code(), places.apply(EventId.parse(each.path())), each.message())));
        return Checked.failed(problems.list());
    }

    byte[] write(T fresh) {
        return new Whole<>(this, StoredHistory.of(history.apply(fresh))).write(fresh);
    }

    /** Puts two copies together, with what was kept of both; problems have the ids of entries as their paths. */
    Checked<JsonDocument<T>> merge(JsonDocument<T> one, JsonDocument<T> other) {
        Checked<StoredHistory<P>> merged = stored(one).merge(stored(other));
        return merged.isValid() ? document(merged.orThrow()) : Checked.failed(merged.problems());
    }

    @SuppressWarnings("unchecked") // a document of a history is made here only
    private StoredHistory<P> stored(JsonDocument<T> document) {
        return ((Whole<T, P>) document.kept()).stored();
    }

    private Checked<JsonDocument<T>> document(StoredHistory<P> stored) {
        return value.apply(stored.history()).map(made -> new JsonDocument<>(made, new Whole<>(this, stored)));
    }

    /** A stored history, which holds what was kept of its entries. */
    private record Whole<T, P>(HistoryFormat<T, P> format, StoredHistory<P> stored) implements Kept<T> {

        @Override
        public int minorVersion() {
            return stored.minorVersion();
        }

        @Override
        public Kept<T> with(T before, T changed) {
            return new Whole<>(format, stored.with(format.history().apply(changed)));
        }

        @Override
        public byte[] write(T value) {
            ObjectNode root =
                    JsonNodeFactory.instance.objectNode().put("format", format.name() + "/1." + minorVersion());
            root.setAll(HistoryJson.write(stored, format.codec()));
            return JsonWriter.bytes(root);
        }
    }
}
