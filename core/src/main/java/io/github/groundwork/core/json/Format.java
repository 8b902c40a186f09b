package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A format of documents that hold a value, with other values in it that may have ids. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
final class Format<T> {

    private final String name;
    private final boolean isNewerRead;
    private final Function<T, ?> owner;
    private final BiFunction<JsonFields, KeptParts.Reading, Optional<T>> reader;
    private final BiConsumer<T, Tree> writer;

    private Format(
            String name,
            boolean isNewerRead,
            Function<T, ?> owner,
            BiFunction<JsonFields, KeptParts.Reading, Optional<T>> reader,
            BiConsumer<T, Tree> writer) {
        this.name = name;
        this.isNewerRead = isNewerRead;
        this.owner = owner;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Makes a format of which newer minor versions are read too.
     *
     * @param name such as groundwork-disclosure
     * @param reader reads the fields of a document, and keeps those parts whose unknown fields go where they go; empty if something is
     *     wrong, which it reports
     * @param writer writes the fields of a document, beside its format
     */
    static <T> Format<T> of(
            String name, BiFunction<JsonFields, KeptParts.Reading, Optional<T>> reader, BiConsumer<T, Tree> writer) {
        return new Format<>(name, true, value -> name, reader, writer);
    }

    /** Returns this format with what tells whose a value is, which does not change. */
    Format<T> ownedBy(Function<T, ?> whose) {
        return new Format<>(name, isNewerRead, whose, reader, writer);
    }

    /** Returns this format without newer minor versions. */
    Format<T> onlyOurVersion() {
        return new Format<>(name, false, owner, reader, writer);
    }

    Checked<JsonDocument<T>> read(byte[] document) {
        Problems problems = new Problems();
        Optional<JsonFields> opened =
                JsonFormat.open(Objects.requireNonNull(document, "document"), name, isNewerRead, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        KeptParts.Reading reading = new KeptParts.Reading(JsonFormat.minor(opened.get()), problems);
        Optional<T> value = reader.apply(opened.get(), reading);
        reading.keep("", opened.get());
        return problems.isEmpty() && value.isPresent()
                ? Checked.of(JsonDocument.of(reading.kept(this, value.get())))
                : Checked.failed(problems.list());
    }

    byte[] write(T value) {
        return KeptParts.none(this, value).write();
    }

    static <T> byte[] write(JsonDocument<T> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    boolean isOfOne(T before, T changed) {
        return owner.apply(before).equals(owner.apply(changed));
    }

    /** Writes a value without anything that was kept. */
    Tree tree(T value, int minor) {
        Tree tree = new Tree(name + "/1." + minor);
        writer.accept(value, tree);
        return tree;
    }
}
