package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes what happens before the first question. Stateless and thread-safe. */
final class OpeningJson {

    private static final String ANSWER = "answer";
    private static final String CONSENT = "consent";
    private static final String ROUTE = "route";
    private static final String SETTING = "setting";

    private static final Map<String, Manner> MANNERS = JsonNames.all(Manner.class);
    private static final Map<String, Understanding> UNDERSTANDINGS = JsonNames.all(Understanding.class);
    private static final Map<String, Grantor.Capacity> CAPACITIES = JsonNames.all(Grantor.Capacity.class);
    private static final Map<String, Consent.Answer> CONSENT_ANSWERS = JsonNames.all(Consent.Answer.class);

    static final List<EventForm<SessionEvent, ?>> FORMS = List.of(
            new EventForm<>(
                    "offered",
                    OpeningEvent.Offered.class,
                    fields -> OfferJson.read(fields).map(OpeningEvent.Offered::new),
                    (event, into) -> OfferJson.write(event.offer(), into)),
            new EventForm<>(
                    "disclosure-told", OpeningEvent.DisclosureTold.class, OpeningJson::told, OpeningJson::write),
            new EventForm<>("consent-said", OpeningEvent.ConsentSaid.class, OpeningJson::said, OpeningJson::write),
            new EventForm<>(
                    "consent-taken-back",
                    OpeningEvent.ConsentTakenBack.class,
                    fields -> fields.text(CONSENT, TextForm.CONSENT).map(OpeningEvent.ConsentTakenBack::new),
                    (event, into) -> into.put(CONSENT, event.consent().value())),
            EventForm.plain("not-today", OpeningEvent.NotToday.class, new OpeningEvent.NotToday()),
            new EventForm<>(
                    "preview-shown",
                    OpeningEvent.PreviewShown.class,
                    fields -> RouteJson.read(fields.object(ROUTE)).map(OpeningEvent.PreviewShown::new),
                    (event, into) -> RouteJson.write(event.route(), into.putObject(ROUTE))),
            new EventForm<>("rerouted", OpeningEvent.Rerouted.class, OpeningJson::rerouted, OpeningJson::write),
            new EventForm<>("known-offered", OpeningEvent.KnownOffered.class, OpeningJson::known, OpeningJson::write),
            new EventForm<>(
                    "known-decided",
                    OpeningEvent.KnownDecided.class,
                    OpeningJson::decided,
                    (event, into) -> into.put("agreed", event.agreed())));

    private OpeningJson() {}

    private static Optional<OpeningEvent.DisclosureTold> told(JsonFields fields) {
        Optional<ActorId> to = fields.text("to", TextForm.ACTOR);
        Optional<Manner> manner = fields.oneOf("manner", MANNERS);
        Optional<Understanding> understanding = fields.oneOf("understanding", UNDERSTANDINGS);
        return to.isEmpty() || manner.isEmpty()
                ? Optional.empty()
                : understanding.map(said -> new OpeningEvent.DisclosureTold(to.get(), manner.get(), said));
    }

    private static void write(OpeningEvent.DisclosureTold told, ObjectNode into) {
        into.put("to", told.to().value())
                .put("manner", JsonNames.of(told.manner()))
                .put("understanding", JsonNames.of(told.understanding()));
    }

    private static Optional<OpeningEvent.ConsentSaid> said(JsonFields fields) {
        Optional<ConsentId> consent = fields.text(CONSENT, TextForm.CONSENT);
        Optional<Grantor.Capacity> capacity = fields.oneOf("capacity", CAPACITIES);
        Optional<Consent.Answer> answer = fields.oneOf(ANSWER, CONSENT_ANSWERS);
        return consent.isEmpty() || capacity.isEmpty()
                ? Optional.empty()
                : answer.map(said -> new OpeningEvent.ConsentSaid(consent.get(), capacity.get(), said));
    }

    private static void write(OpeningEvent.ConsentSaid said, ObjectNode into) {
        into.put(CONSENT, said.consent().value())
                .put("capacity", JsonNames.of(said.capacity()))
                .put(ANSWER, JsonNames.of(said.answer()));
    }

    private static Optional<OpeningEvent.Rerouted> rerouted(JsonFields fields) {
        Optional<Setting> setting = SettingJson.read(fields.object(SETTING));
        Optional<Route> route = RouteJson.read(fields.object(ROUTE));
        return setting.flatMap(where -> route.map(what -> new OpeningEvent.Rerouted(where, what)));
    }

    private static void write(OpeningEvent.Rerouted rerouted, ObjectNode into) {
        SettingJson.write(rerouted.setting(), into.putObject(SETTING));
        RouteJson.write(rerouted.route(), into.putObject(ROUTE));
    }

    private static Optional<OpeningEvent.KnownOffered> known(JsonFields fields) {
        int before = fields.problems().size();
        Optional<HistoryId> from = fields.text("from", TextForm.HISTORY);
        Optional<Instant> at = fields.text("at", TextForm.INSTANT);
        Map<String, Answer.Given> answers = new LinkedHashMap<>();
        fields.notEmpty("answers");
        for (JsonFields each : fields.objects("answers")) {
            String item = each.text(AskingJson.ITEM);
            boolean isAgain = answers.containsKey(item);
            AnswerJson.given(each).ifPresent(given -> answers.put(item, given));
            if (isAgain) {
                fields.problems().add(SessionProblem.SESSION_ITEM_TWICE.at(each.at(AskingJson.ITEM)));
            }
        }
        return Sound.make(
                fields,
                before,
                () -> new OpeningEvent.KnownOffered(from.orElseThrow(), at.orElseThrow(), answers),
                from,
                at);
    }

    private static void write(OpeningEvent.KnownOffered known, ObjectNode into) {
        into.put("from", known.from().value()).put("at", known.at().toString());
        ArrayNode answers = into.putArray("answers");
        known.answers()
                .forEach((item, given) ->
                        AnswerJson.write(given, answers.addObject().put(AskingJson.ITEM, item)));
    }

    private static Optional<OpeningEvent.KnownDecided> decided(JsonFields fields) {
        int before = fields.problems().size();
        boolean agreed = fields.flag("agreed");
        return Sound.make(fields, before, () -> new OpeningEvent.KnownDecided(agreed));
    }
}
