package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads and writes what people agree and disagree on, approvals, and noted facts. Stateless and thread-safe. */
final class AgreementEventJson {
    static final List<PlanEventForm<?>> FORMS = List.of(
            new PlanEventForm<>(
                    "disagreed",
                    AgreementEvent.Disagreed.class,
                    AgreementEventJson::disagreed,
                    AgreementEventJson::write),
            new PlanEventForm<>(
                    "settled", AgreementEvent.Settled.class, AgreementEventJson::settled, AgreementEventJson::write),
            new PlanEventForm<>(
                    "approved", AgreementEvent.Approved.class, AgreementEventJson::approved, AgreementEventJson::write),
            new PlanEventForm<>(
                    "approval-withdrawn",
                    AgreementEvent.ApprovalWithdrawn.class,
                    AgreementEventJson::withdrawn,
                    AgreementEventJson::write),
            new PlanEventForm<>(
                    "fact-noted", AgreementEvent.FactNoted.class, AgreementEventJson::noted, AgreementEventJson::write),
            new PlanEventForm<>(
                    "fact-cleared",
                    AgreementEvent.FactCleared.class,
                    AgreementEventJson::cleared,
                    AgreementEventJson::write));

    private static final String SAID = DraftEventJson.SAID;
    private static final String ENTRY = DraftEventJson.ENTRY;
    private static final String WITH = "with";
    private static final String WORDS = "words";
    private static final String DISAGREEMENT = "disagreement";
    private static final String VERSIONS = "versions";
    private static final String FACT = "fact";

    private AgreementEventJson() {}

    private static Optional<AgreementEvent.Disagreed> disagreed(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EventId> about = fields.optionalText("about", TextForm.EVENT);
        Optional<ActorId> with = fields.text(WITH, TextForm.ACTOR);
        Optional<Words> words = WordsJson.any(fields.object(WORDS));
        if (with.isPresent() && with.equals(words.map(each -> each.said().by()))) {
            fields.problems().add(PlanPartProblem.DISAGREED_ALONE.at(fields.at(WITH)));
        }
        return fields.problems().size() > before
                ? Optional.empty()
                : Optional.of(new AgreementEvent.Disagreed(about, with.orElseThrow(), words.orElseThrow()));
    }

    private static void write(AgreementEvent.Disagreed disagreed, ObjectNode into) {
        disagreed.about().ifPresent(about -> into.put("about", about.toString()));
        into.put(WITH, disagreed.with().value());
        into.set(WORDS, WordsJson.write(disagreed.words()));
    }

    private static Optional<AgreementEvent.Settled> settled(JsonFields fields) {
        Optional<EventId> disagreement = fields.text(DISAGREEMENT, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return disagreement.flatMap(d -> said.map(s -> new AgreementEvent.Settled(d, s)));
    }

    private static void write(AgreementEvent.Settled settled, ObjectNode into) {
        into.put(DISAGREEMENT, settled.disagreement().toString());
        into.set(SAID, AttributionJson.write(settled.said()));
    }

    private static Optional<AgreementEvent.Approved> approved(JsonFields fields) {
        int before = fields.problems().size();
        List<EventId> versions = fields.texts(VERSIONS, TextForm.EVENT);
        fields.notEmpty(VERSIONS);
        if (new HashSet<>(versions).size() < versions.size()) {
            fields.problems().add(PlanPartProblem.VERSION_REPEATED.at(fields.at(VERSIONS)));
        }
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return fields.problems().size() > before
                ? Optional.empty()
                : said.map(each -> new AgreementEvent.Approved(versions, each));
    }

    private static void write(AgreementEvent.Approved approved, ObjectNode into) {
        ArrayNode versions = into.putArray(VERSIONS);
        approved.versions().forEach(each -> versions.add(each.toString()));
        into.set(SAID, AttributionJson.write(approved.said()));
    }

    private static Optional<AgreementEvent.ApprovalWithdrawn> withdrawn(JsonFields fields) {
        return AttributionJson.read(fields.object(SAID)).map(AgreementEvent.ApprovalWithdrawn::new);
    }

    private static void write(AgreementEvent.ApprovalWithdrawn withdrawn, ObjectNode into) {
        into.set(SAID, AttributionJson.write(withdrawn.said()));
    }

    private static Optional<AgreementEvent.FactNoted> noted(JsonFields fields) {
        Optional<EventId> entry = fields.text(ENTRY, TextForm.EVENT);
        Optional<Words> words = WordsJson.any(fields.object(WORDS));
        return entry.flatMap(e -> words.map(w -> new AgreementEvent.FactNoted(e, w)));
    }

    private static void write(AgreementEvent.FactNoted noted, ObjectNode into) {
        into.put(ENTRY, noted.entry().toString());
        into.set(WORDS, WordsJson.write(noted.fact()));
    }

    private static Optional<AgreementEvent.FactCleared> cleared(JsonFields fields) {
        return fields.text(FACT, TextForm.EVENT).map(AgreementEvent.FactCleared::new);
    }

    private static void write(AgreementEvent.FactCleared cleared, ObjectNode into) {
        into.put(FACT, cleared.fact().toString());
    }
}
