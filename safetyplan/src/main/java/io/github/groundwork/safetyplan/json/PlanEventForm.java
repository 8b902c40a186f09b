package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of event of a plan stands in a file. Immutable and thread-safe.
 *
 * @param type its name in files
 * @param kind the class of the event
 * @param reader reads the fields; what is wrong it reports, and then returns nothing
 * @param writer writes the fields
 * @param <E> the class of the event
 */
record PlanEventForm<E extends PlanEvent>(
        String type, Class<E> kind, Function<JsonFields, Optional<E>> reader, BiConsumer<E, ObjectNode> writer) {

    /** Reads an event of this kind. */
    Optional<PlanEvent> read(JsonFields fields) {
        return reader.apply(fields).map(event -> event);
    }

    /** Writes an event of this kind. */
    void write(PlanEvent event, ObjectNode into) {
        writer.accept(kind.cast(event), into);
    }
}
