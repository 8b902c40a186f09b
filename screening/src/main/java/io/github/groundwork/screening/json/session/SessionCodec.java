package io.github.groundwork.screening.json.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes the events of sessions. Stateless and thread-safe. */
public final class SessionCodec implements ContentCodec<SessionEvent> {

    /** The one instance. */
    public static final SessionCodec INSTANCE = new SessionCodec();

    private static final Map<String, EventForm<?>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, EventForm<?>> BY_KIND = new LinkedHashMap<>();

    static {
        Stream.of(OpeningJson.FORMS, AskingJson.FORMS, FlowJson.FORMS)
                .flatMap(List::stream)
                .forEach(form -> {
                    BY_TYPE.put(form.type(), form);
                    BY_KIND.put(form.kind(), form);
                });
    }

    private SessionCodec() {}

    @Override
    public List<String> types() {
        return List.copyOf(BY_TYPE.keySet());
    }

    @Override
    public String type(SessionEvent content) {
        return known(BY_KIND.get(content.getClass())).type();
    }

    @Override
    public void write(SessionEvent content, ObjectNode into) {
        known(BY_KIND.get(content.getClass())).write(content, into);
    }

    @Override
    public Optional<SessionEvent> read(String type, JsonFields fields, Problems problems) {
        return known(BY_TYPE.get(type)).read(fields);
    }

    private static EventForm<?> known(@Nullable EventForm<?> form) {
        return Objects.requireNonNull(form, "form");
    }
}
