package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.Outcome;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes what is said of a preference, from its record to what became of it. Stateless and thread-safe. */
final class PreferenceEventJson {

    static final String SAID = "said";
    static final String BASIS = "basis";

    static final List<PreferenceEventForm<?>> FORMS = List.of(
            new PreferenceEventForm<>(
                    "recorded",
                    PreferenceEvent.Recorded.class,
                    PreferenceEventJson::recorded,
                    PreferenceEventJson::write),
            new PreferenceEventForm<>(
                    "revised", PreferenceEvent.Revised.class, PreferenceEventJson::revised, PreferenceEventJson::write),
            new PreferenceEventForm<>(
                    "confirmed",
                    PreferenceEvent.Confirmed.class,
                    PreferenceEventJson::confirmed,
                    PreferenceEventJson::write),
            new PreferenceEventForm<>(
                    "withdrawn",
                    PreferenceEvent.Withdrawn.class,
                    PreferenceEventJson::withdrawn,
                    PreferenceEventJson::write),
            new PreferenceEventForm<>(
                    "commented",
                    PreferenceEvent.Commented.class,
                    PreferenceEventJson::commented,
                    PreferenceEventJson::write),
            new PreferenceEventForm<>(
                    "happened",
                    PreferenceEvent.Happened.class,
                    PreferenceEventJson::happened,
                    PreferenceEventJson::write));

    private static final String PREFERENCE = "preference";
    private static final String STRENGTH = "strength";
    private static final String REVIEW_BY = "reviewBy";
    private static final Map<String, Strength> STRENGTHS = JsonNames.all(Strength.class);

    private PreferenceEventJson() {}

    private static Optional<PreferenceEvent.Recorded> recorded(JsonFields fields) {
        return draft(fields).map(PreferenceEvent.Recorded::new);
    }

    private static void write(PreferenceEvent.Recorded recorded, ObjectNode into) {
        write(recorded.draft(), into);
    }

    private static Optional<PreferenceEvent.Revised> revised(JsonFields fields) {
        Optional<EventId> replaces = fields.text("replaces", TextForm.EVENT);
        Optional<PreferenceDraft> draft = draft(fields);
        return replaces.flatMap(r -> draft.map(d -> new PreferenceEvent.Revised(r, d)));
    }

    private static void write(PreferenceEvent.Revised revised, ObjectNode into) {
        into.put("replaces", revised.replaces().toString());
        write(revised.draft(), into);
    }

    private static Optional<PreferenceDraft> draft(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Statement> statement = StatementJson.read(fields.object("statement"));
        Optional<Strength> strength = fields.oneOf(STRENGTH, STRENGTHS);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        Optional<Instant> reviewBy = fields.optionalText(REVIEW_BY, TextForm.INSTANT);
        Optional<Words> basis = PartsJson.words(fields, BASIS);
        return Form.make(
                fields,
                before,
                () ->
                        PreferenceProblem.ofDraft(
                                        statement.orElseThrow(), strength.orElseThrow(), said.orElseThrow(), basis)
                                .stream()
                                .map(problem -> new Form.Wrong(place(problem), problem)),
                () -> new PreferenceDraft(
                        statement.orElseThrow(), strength.orElseThrow(), said.orElseThrow(), reviewBy, basis));
    }

    private static String place(PreferenceProblem problem) {
        return switch (problem) {
            case LIMIT_THAT_OPENS, CLOSED_WITHOUT_LIMIT -> STRENGTH;
            case OWN_WORDS_OF_ANOTHER -> SAID;
            default -> BASIS;
        };
    }

    private static void write(PreferenceDraft draft, ObjectNode into) {
        into.set("statement", StatementJson.write(draft.statement()));
        into.put(STRENGTH, JsonNames.of(draft.strength()));
        into.set(SAID, AttributionJson.write(draft.said()));
        PartsJson.writeMoment(into, REVIEW_BY, draft.reviewBy());
        PartsJson.write(into, BASIS, draft.basis());
    }

    private static Optional<PreferenceEvent.Confirmed> confirmed(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EventId> preference = fields.text(PREFERENCE, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        Optional<Instant> reviewBy = fields.optionalText(REVIEW_BY, TextForm.INSTANT);
        return Form.make(
                fields,
                before,
                () -> new PreferenceEvent.Confirmed(preference.orElseThrow(), said.orElseThrow(), reviewBy));
    }

    private static void write(PreferenceEvent.Confirmed confirmed, ObjectNode into) {
        into.put(PREFERENCE, confirmed.preference().toString());
        into.set(SAID, AttributionJson.write(confirmed.said()));
        PartsJson.writeMoment(into, REVIEW_BY, confirmed.reviewBy());
    }

    private static Optional<PreferenceEvent.Withdrawn> withdrawn(JsonFields fields) {
        Optional<EventId> preference = fields.text(PREFERENCE, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return preference.flatMap(p -> said.map(s -> new PreferenceEvent.Withdrawn(p, s)));
    }

    private static void write(PreferenceEvent.Withdrawn withdrawn, ObjectNode into) {
        into.put(PREFERENCE, withdrawn.preference().toString());
        into.set(SAID, AttributionJson.write(withdrawn.said()));
    }

    private static Optional<PreferenceEvent.Commented> commented(JsonFields fields) {
        Optional<EventId> preference = fields.text(PREFERENCE, TextForm.EVENT);
        Optional<OthersWords> comment = WordsJson.others(fields.object("comment"));
        return preference.flatMap(p -> comment.map(c -> new PreferenceEvent.Commented(p, c)));
    }

    private static void write(PreferenceEvent.Commented commented, ObjectNode into) {
        into.put(PREFERENCE, commented.preference().toString());
        into.set("comment", WordsJson.write(commented.comment()));
    }

    private static Optional<PreferenceEvent.Happened> happened(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EventId> preference = fields.text(PREFERENCE, TextForm.EVENT);
        boolean honoured = fields.flag("honoured");
        Optional<Words> why = PartsJson.words(fields, "why");
        Permission told = PartsJson.permission(fields, "personTold");
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return Form.make(
                fields,
                before,
                () -> PreferenceProblem.ofOutcome(honoured, why, said.orElseThrow()).stream()
                        .map(problem ->
                                new Form.Wrong(problem == PreferenceProblem.REASON_MISSING ? "why" : SAID, problem)),
                () -> new PreferenceEvent.Happened(
                        preference.orElseThrow(), new Outcome(honoured, why, told, said.orElseThrow())));
    }

    private static void write(PreferenceEvent.Happened happened, ObjectNode into) {
        Outcome outcome = happened.outcome();
        into.put(PREFERENCE, happened.preference().toString());
        into.put("honoured", outcome.honoured());
        PartsJson.write(into, "why", outcome.why());
        PartsJson.write(into, "personTold", outcome.personTold());
        into.set(SAID, AttributionJson.write(outcome.said()));
    }
}
