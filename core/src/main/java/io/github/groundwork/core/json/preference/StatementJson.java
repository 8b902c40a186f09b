package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.preference.statement.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads and writes every kind of statement. Stateless and thread-safe. */
final class StatementJson {

    private static final List<StatementForm<?>> FORMS = Stream.of(
                    HelpJson.FORMS, LimitJson.FORMS, IdentityJson.FORMS, ReachJson.FORMS)
            .<StatementForm<?>>flatMap(List::stream)
            .toList();
    private static final Map<String, StatementForm<?>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, StatementForm<?>> BY_KIND = new LinkedHashMap<>();

    static {
        for (StatementForm<?> form : FORMS) {
            BY_TYPE.put(form.type(), form);
            BY_KIND.put(form.kind(), form);
        }
    }

    private StatementJson() {}

    /** Returns the names of all kinds. */
    static Set<String> types() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }

    /** Reads a statement; what is wrong is reported. */
    static Optional<Statement> read(JsonFields fields) {
        Optional<StatementForm<?>> form = fields.oneOf(StatementForm.TYPE, BY_TYPE);
        if (form.isEmpty()) {
            fields.names(); // Nothing can be said of the fields of a kind that is not known.
        }
        return form.flatMap(f -> f.reader().apply(fields));
    }

    /** Writes a statement. */
    static ObjectNode write(Statement statement) {
        StatementForm<?> form = BY_KIND.get(statement.getClass());
        if (form == null) {
            throw new IllegalStateException("every kind of statement has its form");
        }
        return form.write(statement);
    }
}
