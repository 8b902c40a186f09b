package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes how a session goes on and ends. Stateless and thread-safe. */
final class FlowJson {

    private static final String RATING = "rating";
    private static final String VALUE = "value";
    private static final String ROLE = "role";

    private static final Map<String, Moment> MOMENTS = JsonNames.all(Moment.class);
    private static final Map<String, Rating.Kind> KINDS = JsonNames.all(Rating.Kind.class);

    static final List<EventForm<SessionEvent, ?>> FORMS = List.of(
            EventForm.plain("paused", FlowEvent.Paused.class, new FlowEvent.Paused()),
            EventForm.plain("resumed", FlowEvent.Resumed.class, new FlowEvent.Resumed()),
            EventForm.plain("stop-asked", FlowEvent.StopAsked.class, new FlowEvent.StopAsked()),
            EventForm.plain("remains-told", FlowEvent.RemainsTold.class, new FlowEvent.RemainsTold()),
            EventForm.plain("stopped", FlowEvent.Stopped.class, new FlowEvent.Stopped()),
            new EventForm<>("checked-in", FlowEvent.CheckedIn.class, FlowJson::checkedIn, FlowJson::write),
            new EventForm<>(
                    "attention-delivered",
                    FlowEvent.AttentionDelivered.class,
                    FlowJson::delivered,
                    (event, into) -> into.put(AskingJson.ITEM, event.item())
                            .put(ROLE, event.role().value())),
            EventForm.plain("left", FlowEvent.Left.class, new FlowEvent.Left()),
            EventForm.plain("closed", FlowEvent.Closed.class, new FlowEvent.Closed()));

    private FlowJson() {}

    private static Optional<FlowEvent.CheckedIn> checkedIn(JsonFields fields) {
        Optional<Moment> moment = fields.oneOf("moment", MOMENTS);
        Optional<Rating> rating = rating(fields);
        return moment.flatMap(when -> rating.map(said -> new FlowEvent.CheckedIn(when, said)));
    }

    /** Reads a rating; only one that was given has a value, in whatever version. */
    private static Optional<Rating> rating(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Rating.Kind> kind = fields.oneOf(RATING, KINDS);
        if (kind.equals(Optional.of(Rating.Kind.GIVEN))) {
            int value = fields.whole(VALUE, 0, Rating.MOST);
            return Sound.make(fields, before, () -> Rating.of(value));
        }
        if (fields.has(VALUE) && kind.isPresent()) {
            fields.problems().add(JsonProblem.FIELD_UNKNOWN.at(fields.at(VALUE), "a rating that was given has it"));
        }
        return Sound.make(
                fields,
                before,
                () -> kind.orElseThrow() == Rating.Kind.DECLINED ? Rating.declined() : Rating.notOffered(),
                kind);
    }

    private static void write(FlowEvent.CheckedIn checkedIn, ObjectNode into) {
        Rating rating = checkedIn.rating();
        into.put("moment", JsonNames.of(checkedIn.moment())).put(RATING, JsonNames.of(rating.kind()));
        rating.value().ifPresent(value -> into.put(VALUE, value));
    }

    private static Optional<FlowEvent.AttentionDelivered> delivered(JsonFields fields) {
        int before = fields.problems().size();
        String item = fields.text(AskingJson.ITEM);
        Optional<Term> role = fields.text(ROLE, TextForm.TERM);
        return Sound.make(fields, before, () -> new FlowEvent.AttentionDelivered(item, role.orElseThrow()), role);
    }
}
