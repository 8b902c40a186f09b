package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.preference.statement.Statement;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of statement stands in a file. Immutable and thread-safe.
 *
 * @param type its name in files
 * @param kind the class of the statement
 * @param reader reads the fields; what is wrong it reports, and then returns nothing
 * @param writer writes the fields
 * @param <S> the class of the statement
 */
record StatementForm<S extends Statement>(
        String type, Class<S> kind, Function<JsonFields, Optional<S>> reader, BiConsumer<S, ObjectNode> writer) {

    static final String TYPE = "type";

    /** Writes a statement of this kind. */
    ObjectNode write(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(TYPE, type);
        writer.accept(kind.cast(statement), node);
        return node;
    }
}
