package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes who decides for the person, and when. Stateless and thread-safe. */
final class AgentEventJson {

    static final List<PreferenceEventForm<?>> FORMS = List.of(
            new PreferenceEventForm<>(
                    "agent-named", PreferenceEvent.AgentNamed.class, AgentEventJson::named, AgentEventJson::write),
            new PreferenceEventForm<>(
                    "agent-ended", PreferenceEvent.AgentEnded.class, AgentEventJson::ended, AgentEventJson::write),
            new PreferenceEventForm<>(
                    "capacity-noted",
                    PreferenceEvent.CapacityNoted.class,
                    AgentEventJson::capacity,
                    AgentEventJson::write));

    private static final String AGENT = "agent";
    private static final String SAID = PreferenceEventJson.SAID;
    private static final String BASIS = PreferenceEventJson.BASIS;

    private AgentEventJson() {}

    private static Optional<PreferenceEvent.AgentNamed> named(JsonFields fields) {
        int before = fields.problems().size();
        Optional<ActorId> agent = fields.text(AGENT, TextForm.ACTOR);
        boolean onlyWhileUnable = fields.flag("onlyWhileUnable");
        Optional<Instant> from = fields.optionalText("from", TextForm.INSTANT);
        Optional<Instant> until = fields.optionalText("until", TextForm.INSTANT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("until", PreferenceProblem.ofTerm(from, until)),
                () -> new PreferenceEvent.AgentNamed(
                        agent.orElseThrow(), new AgentTerm(onlyWhileUnable, from, until), said.orElseThrow()));
    }

    private static void write(PreferenceEvent.AgentNamed named, ObjectNode into) {
        into.put(AGENT, named.agent().value());
        into.put("onlyWhileUnable", named.term().onlyWhileUnable());
        PartsJson.writeMoment(into, "from", named.term().from());
        PartsJson.writeMoment(into, "until", named.term().until());
        into.set(SAID, AttributionJson.write(named.said()));
    }

    private static Optional<PreferenceEvent.AgentEnded> ended(JsonFields fields) {
        Optional<ActorId> agent = fields.text(AGENT, TextForm.ACTOR);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return agent.flatMap(a -> said.map(s -> new PreferenceEvent.AgentEnded(a, s)));
    }

    private static void write(PreferenceEvent.AgentEnded ended, ObjectNode into) {
        into.put(AGENT, ended.agent().value());
        into.set(SAID, AttributionJson.write(ended.said()));
    }

    private static Optional<PreferenceEvent.CapacityNoted> capacity(JsonFields fields) {
        int before = fields.problems().size();
        boolean canDecide = fields.flag("canDecide");
        Optional<Words> basis = WordsJson.any(fields.object(BASIS));
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at(SAID, PreferenceProblem.ofWords(List.of(basis.orElseThrow()), said.orElseThrow())),
                () -> new PreferenceEvent.CapacityNoted(canDecide, said.orElseThrow(), basis.orElseThrow()));
    }

    private static void write(PreferenceEvent.CapacityNoted noted, ObjectNode into) {
        into.put("canDecide", noted.canDecide());
        into.set(BASIS, WordsJson.write(noted.basis()));
        into.set(SAID, AttributionJson.write(noted.said()));
    }
}
