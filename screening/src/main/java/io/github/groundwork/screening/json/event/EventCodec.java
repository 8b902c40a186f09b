package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.screening.followup.FollowUpEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the events of one kind of history, each by its form. Immutable and thread-safe.
 *
 * @param <P> the type of the events
 */
public final class EventCodec<P> implements ContentCodec<P> {

    /** Reads and writes the events of sessions. */
    public static final EventCodec<SessionEvent> SESSION =
            new EventCodec<>(Stream.of(OpeningJson.FORMS, AskingJson.FORMS, FlowJson.FORMS)
                    .flatMap(List::stream)
                    .toList());

    /** Reads and writes the events of follow-ups. */
    public static final EventCodec<FollowUpEvent> FOLLOW_UPS = new EventCodec<>(FollowUpEventJson.FORMS);

    private final Map<String, EventForm<P, ?>> byType = new LinkedHashMap<>();
    private final Map<Class<?>, EventForm<P, ?>> byKind = new LinkedHashMap<>();

    private EventCodec(List<EventForm<P, ?>> forms) {
        for (EventForm<P, ?> form : forms) {
            byType.put(form.type(), form);
            byKind.put(form.kind(), form);
        }
    }

    @Override
    public List<String> types() {
        return List.copyOf(byType.keySet());
    }

    @Override
    public String type(P content) {
        return known(byKind.get(content.getClass())).type();
    }

    @Override
    public void write(P content, ObjectNode into) {
        known(byKind.get(content.getClass())).write(content, into);
    }

    @Override
    public Optional<P> read(String type, JsonFields fields, Problems problems) {
        return known(byType.get(type)).read(fields);
    }

    private static <F> F known(@Nullable F form) {
        return Objects.requireNonNull(form, "form");
    }
}
