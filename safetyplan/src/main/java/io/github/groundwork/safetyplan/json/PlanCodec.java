package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.SharingCodec;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes the events of a plan; acts of sharing stand in it as they do in every history. Stateless and thread-safe. */
final class PlanCodec implements ContentCodec<PlanEvent> {
    static final PlanCodec INSTANCE = new PlanCodec();

    private static final String COPY = "copy";
    private static final String SAID = "said";
    private static final SharingCodec SHARING = SharingCodec.INSTANCE;
    private static final Map<String, PlanEventForm<?>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<Class<?>, PlanEventForm<?>> BY_KIND = new LinkedHashMap<>();

    static {
        Stream.of(DraftEventJson.FORMS, AgreementEventJson.FORMS)
                .flatMap(List::stream)
                .forEach(form -> {
                    BY_TYPE.put(form.type(), form);
                    BY_KIND.put(form.kind(), form);
                });
    }

    private PlanCodec() {}

    @Override
    public List<String> types() {
        List<String> types = new ArrayList<>(BY_TYPE.keySet());
        types.addAll(SHARING.types());
        return List.copyOf(types);
    }

    @Override
    public String type(PlanEvent content) {
        return content instanceof PlanEvent.Shared shared
                ? SHARING.type(shared.act())
                : known(BY_KIND.get(content.getClass())).type();
    }

    @Override
    public void write(PlanEvent content, ObjectNode into) {
        if (content instanceof PlanEvent.Shared shared) {
            SHARING.write(shared.act(), into);
            shared.heard().ifPresent(heard -> into.set(SAID, AttributionJson.write(heard)));
        } else {
            known(BY_KIND.get(content.getClass())).write(content, into);
        }
    }

    @Override
    public Optional<PlanEvent> read(String type, JsonFields fields, Problems problems) {
        return SHARING.types().contains(type)
                ? shared(SHARING.read(type, fields, problems), type, fields, problems)
                : known(BY_TYPE.get(type)).read(fields);
    }

    /** A choice that the person said and another wrote down names both; a copy names nobody but whoever gave it. */
    private static Optional<PlanEvent> shared(
            Optional<SharingEvent> act, String type, JsonFields fields, Problems problems) {
        Optional<JsonFields> said = type.equals(COPY) ? Optional.empty() : fields.optionalObject(SAID);
        Optional<Attribution> heard = said.flatMap(AttributionJson::read);
        if (heard.filter(each -> each.recordedBy().isEmpty()).isPresent()) {
            problems.add(JsonProblem.FIELD_UNKNOWN.at(fields.at(SAID)));
            return Optional.empty();
        }
        return said.isPresent() && heard.isEmpty()
                ? Optional.empty()
                : act.map(each -> new PlanEvent.Shared(each, heard));
    }

    private static PlanEventForm<?> known(@Nullable PlanEventForm<?> form) {
        return Objects.requireNonNull(form, "form");
    }
}
