package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.screening.followup.Attempt;
import io.github.groundwork.screening.followup.Closing;
import io.github.groundwork.screening.followup.FollowUpEvent;
import io.github.groundwork.screening.followup.FollowUpProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes what happens to follow-ups. Stateless and thread-safe. */
final class FollowUpEventJson {

    private static final String FOLLOW_UP = "followUp";
    private static final String OWNER = "owner";
    private static final String REMIND_FROM = "remindFrom";
    private static final String DUE = "due";
    private static final String PROMISE = "promise";
    private static final String SESSION = "session";
    private static final String OUTCOME = "outcome";
    private static final String CLOSING = "closing";
    private static final String DONE = "done";
    private static final String REASON = "reason";

    private static final Map<String, Attempt.Outcome> OUTCOMES = JsonNames.all(Attempt.Outcome.class);
    private static final Map<String, Closing.Reason> CLOSINGS = JsonNames.all(Closing.Reason.class);

    /** A text of the host's. */
    private static final TextForm<String> TEXT =
            TextForm.of(FollowUpEventJson::checked, "at most " + Words.LONGEST + " characters");

    static final List<EventForm<FollowUpEvent, ?>> FORMS = List.of(
            new EventForm<>(
                    "promised", FollowUpEvent.Promised.class, FollowUpEventJson::promised, FollowUpEventJson::write),
            new EventForm<>(
                    "handed-over", FollowUpEvent.HandedOver.class, FollowUpEventJson::handed, FollowUpEventJson::write),
            new EventForm<>("tried", FollowUpEvent.Tried.class, FollowUpEventJson::tried, FollowUpEventJson::write),
            new EventForm<>(
                    "due-moved", FollowUpEvent.DueMoved.class, FollowUpEventJson::moved, FollowUpEventJson::write),
            new EventForm<>("closed", FollowUpEvent.Closed.class, FollowUpEventJson::closed, FollowUpEventJson::write),
            new EventForm<>(
                    "reopened", FollowUpEvent.Reopened.class, FollowUpEventJson::reopened, FollowUpEventJson::write));

    private FollowUpEventJson() {}

    private static String checked(String text) {
        if (text.length() > Words.LONGEST) {
            throw new IllegalArgumentException("a text must not be too long");
        }
        return text;
    }

    /** Reads two instants and reports if somebody would be reminded after the due one. */
    private record Times(Optional<Instant> remindFrom, Optional<Instant> due) {

        static Times read(JsonFields fields) {
            Times times = new Times(fields.text(REMIND_FROM, TextForm.INSTANT), fields.text(DUE, TextForm.INSTANT));
            times.remindFrom
                    .flatMap(from -> times.due.flatMap(due -> FollowUpProblem.ofTimes(from, due)))
                    .ifPresent(problem -> fields.problems().add(problem.at(fields.at(REMIND_FROM))));
            return times;
        }
    }

    private static Optional<FollowUpEvent.Promised> promised(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Term> kind = fields.text("kind", TextForm.TERM);
        Optional<Responder> owner = ConsentPartsJson.responder(fields.object(OWNER));
        Times times = Times.read(fields);
        Optional<String> promise = fields.text(PROMISE, TEXT);
        Optional<HistoryId> session = fields.optionalText(SESSION, TextForm.HISTORY);
        return Sound.make(
                fields,
                before,
                () -> new FollowUpEvent.Promised(
                        kind.orElseThrow(),
                        owner.orElseThrow(),
                        times.remindFrom().orElseThrow(),
                        times.due().orElseThrow(),
                        promise.orElseThrow(),
                        session));
    }

    private static void write(FollowUpEvent.Promised promised, ObjectNode into) {
        into.put("kind", promised.kind().value());
        ConsentPartsJson.write(promised.owner(), into.putObject(OWNER));
        into.put(REMIND_FROM, promised.remindFrom().toString())
                .put(DUE, promised.due().toString())
                .put(PROMISE, promised.promise());
        promised.session().ifPresent(session -> into.put(SESSION, session.value()));
    }

    private static Optional<EventId> which(JsonFields fields) {
        return fields.text(FOLLOW_UP, TextForm.EVENT);
    }

    private static ObjectNode about(FollowUpEvent.About about, ObjectNode into) {
        return into.put(FOLLOW_UP, about.followUp().toString());
    }

    private static Optional<FollowUpEvent.HandedOver> handed(JsonFields fields) {
        Optional<EventId> which = which(fields);
        Optional<Responder> to = ConsentPartsJson.responder(fields.object("to"));
        return which.flatMap(id -> to.map(who -> new FollowUpEvent.HandedOver(id, who)));
    }

    private static void write(FollowUpEvent.HandedOver handed, ObjectNode into) {
        ConsentPartsJson.write(handed.to(), about(handed, into).putObject("to"));
    }

    private static Optional<FollowUpEvent.Tried> tried(JsonFields fields) {
        Optional<EventId> which = which(fields);
        Optional<Term> way = fields.text("way", TextForm.TERM);
        Optional<Attempt.Outcome> outcome = fields.oneOf(OUTCOME, OUTCOMES);
        return which.isEmpty() || way.isEmpty()
                ? Optional.empty()
                : outcome.map(how -> new FollowUpEvent.Tried(which.get(), new Attempt(way.get(), how)));
    }

    private static void write(FollowUpEvent.Tried tried, ObjectNode into) {
        about(tried, into)
                .put("way", tried.attempt().way().value())
                .put(OUTCOME, JsonNames.of(tried.attempt().outcome()));
    }

    private static Optional<FollowUpEvent.DueMoved> moved(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EventId> which = which(fields);
        Times times = Times.read(fields);
        Optional<String> reason = fields.text(REASON, TEXT);
        return Sound.make(
                fields,
                before,
                () -> new FollowUpEvent.DueMoved(
                        which.orElseThrow(),
                        times.remindFrom().orElseThrow(),
                        times.due().orElseThrow(),
                        reason.orElseThrow()));
    }

    private static void write(FollowUpEvent.DueMoved moved, ObjectNode into) {
        about(moved, into)
                .put(REMIND_FROM, moved.remindFrom().toString())
                .put(DUE, moved.due().toString())
                .put(REASON, moved.reason());
    }

    private static Optional<FollowUpEvent.Closed> closed(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EventId> which = which(fields);
        Optional<Closing.Reason> closing = fields.oneOf(CLOSING, CLOSINGS);
        Optional<String> done = fields.optionalText(DONE, TEXT);
        Sound.check(
                fields,
                before,
                FollowUpProblem.FOLLOW_UP_DONE,
                () -> FollowUpProblem.ofClosing(closing.orElseThrow(), done).isEmpty());
        return Sound.make(
                fields,
                before,
                () -> new FollowUpEvent.Closed(which.orElseThrow(), new Closing(closing.orElseThrow(), done)));
    }

    private static void write(FollowUpEvent.Closed closed, ObjectNode into) {
        about(closed, into).put(CLOSING, JsonNames.of(closed.closing().reason()));
        closed.closing().done().ifPresent(done -> into.put(DONE, done));
    }

    private static Optional<FollowUpEvent.Reopened> reopened(JsonFields fields) {
        Optional<EventId> which = which(fields);
        Optional<String> reason = fields.text(REASON, TEXT);
        return which.flatMap(id -> reason.map(why -> new FollowUpEvent.Reopened(id, why)));
    }

    private static void write(FollowUpEvent.Reopened reopened, ObjectNode into) {
        about(reopened, into).put(REASON, reopened.reason());
    }
}
