package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.History;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A format of documents that are a history: {@code id}, {@code owner} and {@code entries} stand beside the format.
 *
 * <p>Fields of a newer minor version are kept with their entries and around them. A format is made once and equal only to itself.
 * Immutable and thread-safe, as its functions must be.
 *
 * @param <T> the type of the value
 * @param <P> the type of the contents
 */
public final class HistoryFormat<T, P> {

    private final String name;
    private final ContentCodec<P> codec;
    private final Function<History<P>, Checked<T>> value;
    private final Function<T, History<P>> history;

    private HistoryFormat(
            String name,
            ContentCodec<P> codec,
            Function<History<P>, Checked<T>> value,
            Function<T, History<P>> history) {
        if (!JsonFormat.NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException("the name of a format has small letters and hyphens only");
        }
        this.name = name;
        this.codec = Objects.requireNonNull(codec, "codec");
        this.value = Objects.requireNonNull(value, "value");
        this.history = Objects.requireNonNull(history, "history");
    }

    /**
     * Returns a format.
     *
     * @param name small letters and hyphens, without a version, such as {@code groundwork-preferences}
     * @param codec how contents are read and written
     * @param value makes the value, or finds problems whose paths are the ids of entries, or empty for the entries together
     * @param history returns the value's history
     * @param <T> the type of the value
     * @param <P> the type of the contents
     * @return the format
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name has something else in it
     */
    public static <T, P> HistoryFormat<T, P> of(
            String name,
            ContentCodec<P> codec,
            Function<History<P>, Checked<T>> value,
            Function<T, History<P>> history) {
        return new HistoryFormat<>(name, codec, value, history);
    }

    /**
     * Reads a document as a whole or not at all.
     *
     * @param document the document, UTF-8
     * @return the value with what was kept, or every problem with its JSON pointer
     * @throws NullPointerException if {@code document} is null
     */
    public Checked<Stored<T>> read(byte[] document) {
        Problems problems = new Problems();
        Optional<JsonFields> opened =
                JsonFormat.openHistory(Objects.requireNonNull(document, "document"), name, problems);
        Optional<StoredHistory<P>> stored =
                opened.flatMap(fields -> HistoryJson.read(fields, JsonFormat.minor(fields), codec, problems));
        if (stored.isEmpty() || !problems.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Checked<Stored<T>> read = whole(stored.get());
        if (read.isValid()) {
            return read;
        }
        HistoryJson.report(read.problems(), opened.get(), problems);
        return Checked.failed(problems.list());
    }

    /**
     * Writes a value that was not stored yet; one that was is written by {@link Stored#write()}.
     *
     * @param fresh the value
     * @return the document, UTF-8: the same bytes for equal values
     * @throws NullPointerException if {@code fresh} is null
     * @throws IllegalArgumentException if the document would be larger than what is read
     */
    public byte[] write(T fresh) {
        Objects.requireNonNull(fresh, "fresh");
        return new Whole<>(this, fresh, StoredHistory.of(history.apply(fresh))).write();
    }

    /**
     * Puts two stored copies of one history together, with what was kept of both.
     *
     * @param one a copy
     * @param other another copy
     * @return the whole in the newer version of the two, or every problem, with the id of an entry as its path
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a copy was not read by this format
     */
    public Checked<Stored<T>> merge(Stored<T> one, Stored<T> other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Checked<StoredHistory<P>> merged = stored(one).merge(stored(other));
        return merged.isValid() ? whole(merged.orThrow()) : Checked.failed(merged.problems());
    }

    @SuppressWarnings("unchecked") // what has this format was made by it
    private StoredHistory<P> stored(Stored<T> copy) {
        if (copy instanceof Whole<?, ?> whole && whole.format() == this) {
            return ((Whole<T, P>) whole).stored();
        }
        throw new IllegalArgumentException("only documents of this format can be put together: " + name);
    }

    private Checked<Stored<T>> whole(StoredHistory<P> stored) {
        return value.apply(stored.history()).map(made -> new Whole<>(this, made, stored));
    }

    /**
     * Returns the name.
     *
     * @return such as {@code HistoryFormat[groundwork-preferences]}
     */
    @Override
    public String toString() {
        return "HistoryFormat[" + name + "]";
    }

    /** A value with the stored history of which it was made. */
    private record Whole<T, P>(HistoryFormat<T, P> format, T value, StoredHistory<P> stored) implements Stored<T> {

        @Override
        public int minorVersion() {
            return stored.minorVersion();
        }

        @Override
        public Stored<T> with(T changed) {
            return new Whole<>(
                    format, Objects.requireNonNull(changed, "changed"), stored.with(format.history.apply(changed)));
        }

        @Override
        public byte[] write() {
            ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", format.name + "/1." + minorVersion());
            root.setAll(HistoryJson.write(stored, format.codec));
            return JsonWriter.bytes(root);
        }

        @Override
        public String toString() {
            return "Stored[1." + minorVersion() + ", " + value + "]";
        }
    }
}
