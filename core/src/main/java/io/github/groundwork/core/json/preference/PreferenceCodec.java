package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.JsonFields;
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
public final class PreferenceCodec implements ContentCodec<PreferenceEvent> {

    /** The one instance. */
    public static final PreferenceCodec INSTANCE = new PreferenceCodec();

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
        return known(BY_TYPE.get(type)).read(fields);
    }

    @Override
    public Optional<PreferenceProblem> misfit(PreferenceEvent event, By by) {
        return PreferenceProblem.ofEvent(event, by);
    }

    private static PreferenceEventForm<?> known(@Nullable PreferenceEventForm<?> form) {
        return Objects.requireNonNull(form, "form");
    }
}
