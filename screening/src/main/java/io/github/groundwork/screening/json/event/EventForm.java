package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of event stands in a file. Immutable and thread-safe.
 *
 * @param type its name in files
 * @param kind the class of the event
 * @param reader reads the fields; what is wrong it reports, and then returns nothing
 * @param writer writes the fields
 * @param <P> the type of all events of the history
 * @param <E> the class of the event
 */
record EventForm<P, E extends P>(
        String type, Class<E> kind, Function<JsonFields, Optional<E>> reader, BiConsumer<E, ObjectNode> writer) {

    /** Returns the form of an event that says nothing beyond its kind. */
    static <P, E extends P> EventForm<P, E> plain(String type, Class<E> kind, E event) {
        return new EventForm<>(type, kind, fields -> Optional.of(event), (each, into) -> {});
    }

    /** Reads an event of this kind. */
    Optional<P> read(JsonFields fields) {
        return reader.apply(fields).map(event -> event);
    }

    /** Writes an event of this kind. */
    void write(P event, ObjectNode into) {
        writer.accept(kind.cast(event), into);
    }
}
