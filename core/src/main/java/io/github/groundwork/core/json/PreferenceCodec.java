package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.PreferenceProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes the events of preferences, and asks whether who says them fits who records them. Stateless and thread-safe. */
final class PreferenceCodec implements ContentCodec<PreferenceEvent> {

    static final PreferenceCodec INSTANCE = new PreferenceCodec();

    private static final DeviceId ANY_DEVICE = DeviceId.parse("-");
    private static final Map<String, PreferenceEventForm<?>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, PreferenceEventForm<?>> BY_KIND = new LinkedHashMap<>();

    static {
        Stream.of(PreferenceEventJson.FORMS, AgentEventJson.FORMS)
                .flatMap(List::stream)
                .forEach(form -> {
                    BY_TYPE.put(form.type(), form);
                    BY_KIND.put(form.kind(), form);
                });
    }

    private PreferenceCodec() {}

    @Override
    public List<String> types() {
        return List.copyOf(BY_TYPE.keySet());
    }

    @Override
    public String type(PreferenceEvent content) {
        return known(BY_KIND.get(content.getClass())).type();
    }

    @Override
    public void write(PreferenceEvent content, ObjectNode into) {
        known(BY_KIND.get(content.getClass())).write(content, into);
    }

    @Override
    public Optional<PreferenceEvent> read(String type, JsonFields fields, Problems problems) {
        Optional<PreferenceEvent> event = known(BY_TYPE.get(type)).read(fields);
        event.flatMap(read -> by(fields).flatMap(by -> PreferenceProblem.ofEvent(read, by)))
                .ifPresent(problem -> problems.add(problem.at(fields.path())));
        return event;
    }

    private static PreferenceEventForm<?> known(@Nullable PreferenceEventForm<?> form) {
        return Objects.requireNonNull(form, "form");
    }

    /** Reads who recorded an entry once more, in silence: what is wrong with that is reported where it is read first. */
    private static Optional<By> by(JsonFields fields) {
        return Optional.ofNullable(fields.object.get(EntryReader.BY))
                .flatMap(by -> AttributionJson.readBy(JsonFields.of(by, "", new Problems()), ANY_DEVICE));
    }
}
