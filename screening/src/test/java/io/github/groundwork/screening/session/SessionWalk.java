package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.consent.DisclosureShown.Manner;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A session that some people hold on three devices, by the public operations only: mostly what comes next, at times anything else,
 * possible or not. The devices put their copies together now and then, and at the end. Used within one test.
 */
public final class SessionWalk {

    /** A reason of a host that stands nowhere else. */
    public static final String REASON = "quillowmere \ud83e\udd8b\n\"so\"";

    private static final ActorId SISTER = ActorId.parse("sister-1");

    private final SessionSetup setup;
    private final Session[] copies;
    private int minute = 3;

    private SessionWalk(SessionSetup setup, Setting setting) {
        this.setup = setup;
        Session offered = Session.offer(setup, Scene.ID, Scene.ROWAN, setting, Scene.nurse(0));
        this.copies = new Session[] {offered, offered, offered};
    }

    /** What a walk came to, with the setup that it was held with. */
    public record Walked(SessionSetup setup, Session session) {
        @Override
        public String toString() {
            return session.record().history().entries().toString();
        }
    }

    /** Returns walks with one of several forms, preferences, settings and options. */
    @SuppressWarnings("exports") // seen by tests only
    public static Arbitrary<Walked> any() {
        return Combinators.combine(
                        setups(),
                        settings(),
                        Arbitraries.integers()
                                .between(0, 1 << 20)
                                .list()
                                .ofMinSize(8)
                                .ofMaxSize(70))
                .as((setup, setting, picks) -> {
                    SessionWalk walk = new SessionWalk(setup, setting);
                    picks.forEach(walk::step);
                    return new Walked(setup, walk.whole());
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<SessionSetup> setups() {
        Arbitrary<SessionSetup> forms = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.create(Teatime::setup)),
                Tuple.of(3, Arbitraries.of("phq-9", "gad-2", "asq").map(Scene::setup)),
                Tuple.of(1, Arbitraries.of("lec-5", "lec-5", "brs").map(Scene::setup)));
        return Combinators.combine(forms, preferences(), options(), Arbitraries.of(true, true, false), pathways())
                .as((form, said, options, isDespite, pathway) -> {
                    SessionSetup setup = SessionSetup.of(form.instrument(), form.disclosure(), pathway)
                            .with(said)
                            .with(fitting(options, form));
                    setup = form.how().wording().map(setup::with).orElse(setup);
                    for (Obstacle each : Obstacle.values()) {
                        setup = isDespite && each.canBeOpened() ? setup.despite(each, REASON) : setup;
                    }
                    return setup;
                });
    }

    private static SessionOptions fitting(SessionOptions options, SessionSetup form) {
        boolean isPlain = form.instrument().id().equals("gad-2");
        return isPlain || !options.isTotalOnly() ? options : SessionOptions.usual();
    }

    private static Arbitrary<ResponsePathway> pathways() {
        ResponsePathway whole = Scene.pathway();
        return Arbitraries.frequency(
                Tuple.of(9, whole),
                Tuple.of(1, whole.with(PathwayPart.TRAINED_STAFF, PathwayPart.Known.NO)),
                Tuple.of(1, ResponsePathway.unknown().withOwner(whole.owner().orElseThrow())),
                Tuple.of(1, ResponsePathway.unknown()));
    }

    private static Arbitrary<SessionOptions> options() {
        SessionOptions usual = SessionOptions.usual();
        return Arbitraries.of(
                usual,
                usual.withDistress().withCheckInEvery(2),
                usual.withAssent().withCadence(Duration.ofDays(7)),
                usual.totalOnly(),
                usual.withCheckInEvery(1).withCadence(Duration.ofMinutes(1)));
    }

    private static Arbitrary<Preferences> preferences() {
        Arbitrary<Preferences> none =
                Arbitraries.just(Preferences.start(HistoryId.parse("preferences-1"), Scene.ROWAN));
        List<StandardTopic> topics = List.of(
                StandardTopic.MOOD,
                StandardTopic.BODY,
                StandardTopic.DEATH,
                StandardTopic.SUICIDE,
                StandardTopic.ANXIETY);
        return Combinators.combine(
                        none,
                        Combinators.combine(Arbitraries.of(topics), Arbitraries.of(AskingManner.values()))
                                .as((topic, manner) -> manner == AskingManner.ONLY_WITH
                                        ? TopicBoundary.onlyWith(SISTER, topic.topic())
                                        : TopicBoundary.of(manner, topic.topic()))
                                .list()
                                .ofMaxSize(4))
                .as((start, said) -> {
                    Preferences all = start;
                    for (TopicBoundary each : said) {
                        all = Scene.saying(
                                all,
                                each,
                                each.manner() == AskingManner.DO_NOT_ASK ? Strength.LIMIT : Strength.PREFERENCE);
                    }
                    return all;
                });
    }

    private static Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.of(Mode.values()),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)),
                        Arbitraries.of(Circumstance.values()),
                        Arbitraries.of(PathwayPart.Known.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((mode, isReady, which, known, isAccompanied, isWriting) -> {
                    Setting setting =
                            isReady ? Setting.ready(mode) : Setting.of(mode).with(which, known);
                    setting =
                            isAccompanied ? setting.withPresent(SISTER).withLastAsked(Scene.at(-60 * 24 * 3)) : setting;
                    return setting.withWriting(isWriting);
                });
    }

    private static By by(int device, int minute) {
        return switch (device) {
            case 0 -> Scene.rowan(minute);
            case 1 -> Scene.nurse(minute);
            default -> Scene.onPhone(minute);
        };
    }

    private void step(int pick) {
        int device = pick % 7 < 5 ? 0 : pick % 7 - 4;
        int what = pick / 7;
        minute += what % 5 - 1;
        Session before = copies[device];
        try {
            copies[device] =
                    what % 8 < 6 ? forward(before, by(device, minute), what / 8) : anything(before, device, what / 8);
        } catch (NotPossibleException e) {
            copies[device] = before;
        }
    }

    private Session whole() {
        Session whole = copies[0];
        for (Session other : copies) {
            whole = whole.merge(other).orThrow();
        }
        return whole;
    }

    /** What the step at hand asks for. */
    private Session forward(Session session, By by, int pick) {
        NextStep next = session.next();
        if (next instanceof NextStep.Notice notice) {
            return switch (notice.kind()) {
                case DISCLOSURE -> session.told(SISTER, Manner.ON_PAPER, Understanding.ACKNOWLEDGED, by);
                case CONSENT -> agreed(session, by);
                case KNOWN_ANSWERS -> session.with(new OpeningEvent.KnownDecided(pick % 3 > 0), by);
                case PAUSED -> session.resumed(by);
                case WHAT_REMAINS -> {
                    Session told = session.shown(by);
                    yield pick % 3 == 0 ? told.resumed(by) : pick % 3 == 1 ? told.stopped(by) : told;
                }
                case PREVIEW, CONTENT -> session.shown(by);
            };
        }
        if (next instanceof NextStep.Question question) {
            if (pick % 13 > 10) {
                return pick % 13 == 11
                        ? known(session, by)
                        : again(session, List.copyOf(setup.topics().keySet()), by);
            }
            return session.shown(by).answered(question.item(), answer(question, pick), by);
        }
        if (next instanceof NextStep.CheckIn checkIn) {
            return session.checkedIn(checkIn.rated() ? rating(pick) : Rating.notOffered(), by);
        }
        return next instanceof NextStep.Closing && pick % 2 == 0 ? session.closed(by) : session;
    }

    private static Session agreed(Session session, By by) {
        return session.consented(Scene.yes(2), by)
                .consented(Scene.consent("yes-2", Capacity.GUARDIAN, Role.GUARDIAN, "mother-1", 2, true), by);
    }

    private static Rating rating(int pick) {
        return pick % 3 == 0 ? Rating.declined() : Rating.of(pick % (Rating.MOST + 1));
    }

    private static Answer answer(NextStep.Question question, int pick) {
        if (pick % 7 == 0) {
            return pick % 2 == 0 ? Answer.declined() : Answer.dontKnow();
        }
        return new Answer.Given(question.format()
                .fold(
                        one -> List.of(one.options()
                                .values()
                                .get(pick % one.options().values().size())),
                        several -> several(several, pick),
                        number -> List.of(number.from()
                                .plus(number.step().times(Ratio.of(pick % 3)))
                                .rounded()
                                .toPlainString())));
    }

    private static List<String> several(AnswerFormat.SeveralChoices several, int pick) {
        List<String> values = several.options().options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::value)
                .toList();
        int first = pick % values.size();
        return pick % 2 == 0
                ? List.of(values.get(first))
                : List.of(values.get(first), values.get((first + 1) % values.size()));
    }

    /** Anything, whether it is possible or not. */
    private Session anything(Session session, int device, int pick) {
        By by = by(device, minute);
        List<String> items = new ArrayList<>(setup.topics().keySet());
        String item = items.get(pick % items.size());
        if (!session.attentions().isEmpty() && pick % 3 == 0) {
            return session.with(new FlowEvent.AttentionDelivered(raised(session, item), Scene.NURSE), by);
        }
        return switch (pick % 24) {
            case 0 -> session.notToday(by);
            case 1 -> session.consented(Scene.consent("no-1", Capacity.ASSENT, Role.PERSON, "rowan", 2, false), by);
            case 2 -> session.with(new OpeningEvent.ConsentTakenBack(ConsentId.parse("yes-1")), by);
            case 3 -> session.told(SISTER, Manner.READ_ALOUD, Understanding.UNSURE, by);
            case 4, 5 -> session.paused(by);
            case 6 -> session.rerouted(Setting.ready(Mode.INTERVIEW).withWriting(pick % 2 == 0), by);
            case 7, 8 -> session.declined(item, by);
            case 9 -> session.with(new AskingEvent.NotAgain(item), by);
            case 10, 11 -> again(session, items, by);
            case 12 -> session.with(new FlowEvent.StopAsked(), by);
            case 13 -> session.with(new FlowEvent.StopAsked(), by).shown(by).discarded(by);
            case 14 -> session.enteredInError(by);
            case 15 -> session.left(by);
            case 16 -> session.with(new FlowEvent.AttentionDelivered(raised(session, item), Scene.NURSE), by);
            case 17 -> session.checkedIn(rating(pick), by);
            case 18 -> session.skipped(by);
            case 19 -> known(session, by);
            case 20 -> session.stopped(by);
            default -> session.merge(copies[pick % copies.length]).orThrow();
        };
    }

    /** Offers the first declined question again that can be. */
    private static Session again(Session session, List<String> items, By by) {
        for (String item : items) {
            try {
                return session.with(new AskingEvent.OfferedAgain(item, REASON), by);
            } catch (NotPossibleException e) {
                // the next one, if any
            }
        }
        return session;
    }

    private Session known(Session session, By by) {
        Responses earlier = Responses.start(setup.instrument());
        for (Item item : setup.instrument().items()) {
            String first = item.format()
                    .fold(
                            one -> one.options().values().get(0),
                            several -> several.options().values().get(0),
                            number -> number.from().shown());
            earlier = earlier.given(item.id(), first);
        }
        return session.knownOffered(
                KnownAnswers.of(
                        earlier.by(setup.how().informant()),
                        HistoryId.parse("session-0"),
                        Scene.at(-99),
                        setup.instrument()),
                by);
    }

    private static String raised(Session session, String otherwise) {
        return session.attentions().stream()
                .map(each -> each.attention().item())
                .findFirst()
                .orElse(otherwise);
    }
}
