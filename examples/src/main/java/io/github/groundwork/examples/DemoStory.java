package io.github.groundwork.examples;

import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.json.SessionJson;
import io.github.groundwork.screening.pathway.EarlierResult;
import io.github.groundwork.screening.pathway.StageDecision;
import io.github.groundwork.screening.pathway.StageOffer;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionResult;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One conversation with Juno, told as it happens. The clock is set, so that it is told the same each time. Not thread-safe. */
final class DemoStory {

    private static final String TABLET = "tablet";
    private static final String PHONE = "phone";

    private final Visit visit;
    private final Voice voice;
    private final Minutes minutes;

    DemoStory(Visit visit, Voice voice, Minutes minutes) {
        this.visit = visit;
        this.voice = voice;
        this.minutes = minutes;
    }

    /** Tells the story and returns the session as it ended. */
    Session tell() {
        voice.say(
                "Groundwork: one visit, from a screening conversation to a plan that is shared. Juno does not exist. What the "
                        + "library says to Juno stands in quotes.");
        Session session = begin();
        session = questions(session);
        session = pause(session);
        session = twoDevices(session);
        session = seen(session);
        session = end(session);
        report(session.result());
        next(session);
        return session;
    }

    private By juno(String device) {
        return Visit.juno(device, minutes.next());
    }

    private By kim() {
        return Visit.kim(minutes.next());
    }

    private Session begin() {
        voice.heading("Somebody must be there to respond");
        Session nobody = offer(ResponsePathway.unknown());
        NextStep.Done blocked = (NextStep.Done) nobody.next();
        tell("Nobody is named: " + blocked.outcome() + ", "
                + blocked.obstacles().get(0));
        quote(blocked.sentences().get(0));
        Session session = offer(visit.pathway());
        tell("With "
                + names(session.setup().pathway().owner().stream()
                        .map(each -> each.role())
                        .toList()) + " and "
                + names(session.setup().pathway().cover().stream()
                        .map(each -> each.role())
                        .toList()) + ": "
                + session.result().outcome() + ".");
        voice.heading("Juno is told first, and says yes");
        quote(visit.disclosure().asking().choice());
        quote(visit.disclosure().afterwards().positive() + " "
                + String.join(" ", visit.disclosure().afterwards().notDone()));
        By told = kim();
        By said = juno(TABLET);
        session = session.told(
                        said.actor(),
                        DisclosureShown.Manner.ON_SCREEN,
                        DisclosureShown.Understanding.ACKNOWLEDGED,
                        told)
                .consented(visit.yes(told, said), said);
        quote(((NextStep.Notice) session.next()).sentences());
        return session.shown(juno(TABLET)).checkedIn(Rating.of(3), juno(TABLET));
    }

    private Session offer(ResponsePathway pathway) {
        return Session.offer(
                visit.setup(pathway),
                HistoryId.parse("session-1"),
                Visit.JUNO,
                Setting.ready(Mode.SELF_REPORT),
                Visit.kim(0));
    }

    private Session questions(Session start) {
        voice.heading("What Juno said before leads the way");
        Session session = start;
        for (String value : List.of("2", "2", "1", "2")) {
            session = answer(session, value, TABLET);
        }
        NextStep.Notice notice = (NextStep.Notice) session.next();
        tell("Items 1 to 4 are answered. Before item " + notice.items().get(0) + " comes a notice:");
        quote(notice.sentences());
        notice.helps().forEach(this::helps);
        session = answer(session.shown(juno(TABLET)), "1", TABLET);
        tell("Juno skips item 6. No reason is asked for:");
        session = session.shown(juno(TABLET)).skipped(juno(TABLET));
        quote(session.next().frame().first());
        return session;
    }

    private Session pause(Session start) {
        voice.heading("A pause, and on from another device");
        byte[] stored = SessionJson.write(start.paused(juno(TABLET)).record());
        Session onPhone = SessionJson.read(stored)
                .map(JsonDocument::value)
                .fold(record -> Session.open(record, start.setup()), problems -> {
                    throw new IllegalStateException("what was written can be read");
                })
                .orThrow();
        tell("Stored as " + stored.length + " bytes of JSON, read on the phone.");
        quote(((NextStep.Notice) onPhone.next()).sentences());
        Session resumed = onPhone.resumed(juno(PHONE));
        tell("Next on the tablet: " + start.next() + "; next on the phone: " + resumed.next() + ".");
        return resumed;
    }

    private Session twoDevices(Session start) {
        voice.heading("Both devices went on");
        Session phone = answer(start, "2", PHONE);
        Session tablet = answer(start, "1", TABLET);
        Session both = tablet.merge(phone).orThrow();
        tell("Item 7: the tablet has 1, the phone has 2. After the merge both are there, and "
                + both.result().unsettled().keySet() + " is not settled. Total over both: "
                + bounds(both.result()) + ".");
        quote(((NextStep.Question) both.next()).sentences());
        Session settled = answer(both, "2", PHONE);
        tell("Juno says 2. Total then: " + bounds(settled.result()) + ".");
        return settled;
    }

    private Session seen(Session start) {
        voice.heading("An answer that somebody should see");
        Session session = answer(answer(start, "0", PHONE), "1", PHONE);
        tell("Item 9 comes last, as Juno wanted. The call that records the answer raises it:");
        session = answer(session, "1", PHONE);
        RoutedAttention raised = session.raised().get(0);
        tell(raised.attention().reason() + " For: " + names(raised.recipients()) + ".");
        quote(session.next().frame().first());
        session = session.with(
                new FlowEvent.AttentionDelivered("9", raised.recipients().get(0)), kim());
        tell("The clinic tells Nurse Kim, and notes it. Waiting to be given on: "
                + session.next().frame().toDeliver().size() + ".");
        return session;
    }

    private Session end(Session start) {
        voice.heading("The end of the talk");
        Session session = start.checkedIn(Rating.of(5), juno(PHONE));
        NextStep.Closing closing = (NextStep.Closing) session.next();
        quote(closing.sentences());
        closing.helps().forEach(this::helps);
        Suggestions offers = closing.offers().orElseThrow();
        offers.list().forEach(this::offered);
        for (Suggestions.LeftOut out : offers.leftOut()) {
            tell("Not offered: " + out.suggestion().id() + ". "
                    + out.why().in(Locale.ENGLISH).orElseThrow());
        }
        quote(closing.frame().reach().contact());
        return session.closed(juno(PHONE));
    }

    private void report(SessionResult result) {
        voice.heading("The report");
        ScoreReport report = result.readings().get(0);
        List<String> lines = report.explanation().text(Locale.ENGLISH).lines().toList();
        lines.forEach(line -> tell(line.strip()));
        report.cutOffs().forEach(cutOff -> tell("Cut-off " + cutOff + "."));
        result.caveats().stream().map(Caveat::text).forEach(this::tell);
    }

    private void next(Session session) {
        voice.heading("What can be offered next, and never starts by itself");
        EarlierResult earlier =
                EarlierResult.of(session, Visit.kim(minutes.now()).at());
        List<StageOffer> offers = StageDecision.offers(Pathways.standard().after(earlier));
        for (StageOffer offer : offers) {
            tell(PreferenceWords.of(offer.kind())
                    + offer.target().map(id -> " " + id).orElse("") + ": "
                    + offer.rationale().reason());
        }
    }

    private Session answer(Session session, String value, String device) {
        NextStep.Question question = (NextStep.Question) session.next();
        return session.shown(juno(device)).answered(question.item(), new Answer.Given(List.of(value)), juno(device));
    }

    private static String bounds(SessionResult result) {
        ScaleOutcome outcome = result.scale("total").orElseThrow();
        return outcome.low().orElseThrow().shown() + " to "
                + outcome.high().orElseThrow().shown();
    }

    private String names(List<Term> roles) {
        return visit.disclosure().handling().recipients().stream()
                .filter(each -> roles.contains(each.role()))
                .map(DisclosedRecipient::label)
                .collect(Collectors.joining(", "));
    }

    private void helps(Strategy strategy) {
        voice.listed(StatementWords.of(strategy) + ", "
                + Quotes.labelled("in Juno's words:", strategy.words()).strip());
    }

    private void offered(Suggestion suggestion) {
        voice.listed(suggestion.text().in(Locale.ENGLISH).orElseThrow());
    }

    private void tell(String paragraph) {
        voice.under(paragraph);
    }

    private void quote(List<String> sentences) {
        quote(String.join(" ", sentences));
    }

    private void quote(String sentence) {
        voice.under("\"" + sentence + "\"");
    }
}
