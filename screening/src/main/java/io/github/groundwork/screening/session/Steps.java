package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.FlowState.EndKind;
import io.github.groundwork.screening.session.FlowState.HoldKind;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.Frame;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.NextStep.Notice.Kind;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Reach;
import io.github.groundwork.screening.session.step.RoutedAttention;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the next step of a session. It is told from what happened and from the setup alone, so that it is the same wherever it goes on. */
final class Steps {
    private final SessionSetup setup;
    private final SessionRecord record;
    private final SessionState state;
    private final List<RoutedAttention> attentions;
    private final Sentences sentences;
    private final Reading reading;

    Steps(SessionSetup setup, SessionRecord record, List<RoutedAttention> attentions) {
        this.setup = setup;
        this.record = record;
        this.state = record.state();
        this.attentions = attentions;
        this.sentences = new Sentences(setup);
        this.reading = new Reading(setup, state);
    }

    NextStep next() {
        SessionOutcome outcome = Outcomes.of(record, reading);
        boolean isOver = state.flow().isOver(Reading.ALL)
                || outcome == SessionOutcome.BLOCKED
                || outcome == SessionOutcome.ENTERED_IN_ERROR;
        if (isOver) {
            return done(outcome);
        }
        Optional<HoldKind> held = state.flow().held(Reading.ALL);
        boolean isStopping = held.filter(kind -> kind != HoldKind.PAUSED).isPresent();
        boolean isGoingOn = outcome == SessionOutcome.OPEN || outcome == SessionOutcome.COMPLETED;
        if (isStopping || (held.isPresent() && isGoingOn)) {
            return held(held.get());
        }
        if (!isGoingOn) {
            return new Endings(this).next(outcome);
        }
        return opening().orElseGet(this::asking);
    }

    private NextStep done(SessionOutcome outcome) {
        List<Obstacle> obstacles = Outcomes.obstacles(record, outcome);
        List<String> said = obstacles.stream().map(sentences::of).toList();
        return new NextStep.Done(outcome, obstacles, said, frame(List.of()));
    }

    private NextStep held(HoldKind kind) {
        if (kind == HoldKind.PAUSED) {
            return notice(
                    Kind.PAUSED,
                    List.of(sentences.of(Phrase.PAUSED)),
                    List.of(),
                    List.of(Choice.GO_ON, Choice.STOP, Choice.DISCARD));
        }
        List<String> said = new ArrayList<>();
        List<Term> given = attentions.stream()
                .flatMap(each -> each.delivered().stream())
                .distinct()
                .toList();
        if (!given.isEmpty()) {
            said.add(sentences.of(Phrase.REMAINS_GIVEN_ON, sentences.names(given)));
        }
        if (attentions.stream().anyMatch(RoutedAttention::waits)) {
            said.add(sentences.of(Phrase.REMAINS_WAITING));
        }
        if (said.isEmpty()) {
            said.add(sentences.of(Phrase.REMAINS_NOTHING));
        }
        said.add(sentences.of(Phrase.REMAINS_RECORD));
        said.add(sentences.of(Phrase.REMAINS_CHOICE));
        return notice(Kind.WHAT_REMAINS, said, List.of(), List.of(Choice.STOP, Choice.DISCARD, Choice.GO_ON));
    }

    private Optional<NextStep> opening() {
        OpeningState opening = state.opening();
        List<Gap> gaps = opening.offer().orElseThrow().offer().gaps();
        if (!opening.isClear(Reading.ALL)) {
            return Optional.of(notice(
                    Kind.DISCLOSURE,
                    sentences.gaps(gaps),
                    List.of(),
                    List.of(Choice.GO_ON, Choice.NOT_TODAY, Choice.STOP)));
        }
        if (!opening.isAgreed(Reading.ALL)) {
            return Optional.of(notice(
                    Kind.CONSENT,
                    List.of(sentences.of(Phrase.CONSENT)),
                    List.of(),
                    List.of(Choice.YES, Choice.NO, Choice.NOT_TODAY)));
        }
        if (!opening.route().isPreviewed(Reading.ALL)) {
            return Optional.of(preview());
        }
        boolean isAsked = setup.how().options().isDistressOffered()
                && state.flow().rating(Moment.BEFORE, Reading.ALL).isEmpty()
                && state.justAnswered().isEmpty();
        if (isAsked && reading.progress().done() == 0) {
            return Optional.of(checkIn(Moment.BEFORE));
        }
        return opening.known().undecided(Reading.ALL).flatMap(this::known);
    }

    /** Asks about the known answers that can still be used: not those to what is left out, or was answered, since. */
    private Optional<NextStep> known(KnownState.Offered known) {
        List<String> items = known.what().answers().keySet().stream()
                .filter(item -> reading.order().contains(item)
                        && state.item(item).standing().isEmpty())
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NextStep.Notice(
                Kind.KNOWN_ANSWERS,
                List.of(sentences.of(Phrase.KNOWN, Integer.toString(items.size()))),
                List.of(),
                items,
                List.of(),
                frame(List.of(Choice.YES, Choice.NO, Choice.PAUSE, Choice.STOP, Choice.DISCARD))));
    }

    Route route() {
        return route(setup, record);
    }

    /** The route as the preview shows it, found at the time of the newest entry, so that it is the same when it is noted as shown. */
    static Route route(SessionSetup setup, SessionRecord record) {
        Instant at = record.history()
                .newest()
                .map(entry -> ((Entry.Event<?>) entry).by().at())
                .orElseThrow();
        Setting setting = record.state().opening().setting().orElseThrow();
        return new Routes(setup, setting, at).route();
    }

    private NextStep preview() {
        Route route = route();
        List<Topic> topics = setup.topics().entrySet().stream()
                .filter(each -> route.order().contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .distinct()
                .toList();
        boolean isTotalOnly = setup.how().options().isTotalOnly();
        List<String> said = new ArrayList<>();
        int count = isTotalOnly ? 1 : route.order().size();
        said.add(sentences.why());
        said.add(sentences.of(Phrase.COUNT, Integer.toString(count)));
        if (!topics.isEmpty()) {
            said.add(sentences.topics(Phrase.TOPICS, topics));
        }
        if (isTotalOnly) {
            said.add(sentences.of(Phrase.TOTAL_ONLY));
        }
        long out = route.routings().stream()
                .filter(each -> each.withheld().isPresent())
                .count();
        if (out > 0) {
            said.add(sentences.of(Phrase.LEFT_OUT, Long.toString(out)));
        }
        if (route.routings().stream().anyMatch(Routing::last)) {
            said.add(sentences.of(Phrase.MOVED));
        }
        said.add(sentences.of(Phrase.CAN_SKIP));
        return new NextStep.Notice(
                Kind.PREVIEW,
                said,
                topics,
                route.order(),
                List.of(),
                frame(List.of(Choice.GO_ON, Choice.NOT_TODAY, Choice.PAUSE, Choice.STOP, Choice.DISCARD)));
    }

    private NextStep asking() {
        return new Questions(setup, state, reading, this)
                .next()
                .orElseGet(() -> new Endings(this).next(SessionOutcome.COMPLETED));
    }

    NextStep checkIn(Moment moment) {
        boolean isRated = setup.how().options().isDistressOffered() && moment != Moment.DURING;
        List<String> said = new ArrayList<>();
        said.add(sentences.of(
                switch (moment) {
                    case BEFORE -> Phrase.HOW_ARE_YOU;
                    case DURING -> Phrase.HOW_IS_IT_GOING;
                    case AFTER -> Phrase.HOW_ARE_YOU_NOW;
                }));
        if (isRated) {
            said.add(sentences.of(Phrase.RATE));
        }
        List<Choice> choices = moment == Moment.AFTER
                ? List.of(Choice.ANSWER, Choice.SKIP)
                : List.of(Choice.ANSWER, Choice.SKIP, Choice.GO_ON, Choice.PAUSE, Choice.STOP, Choice.DISCARD);
        return new NextStep.CheckIn(moment, isRated, said, frame(choices));
    }

    private NextStep notice(Kind kind, List<String> said, List<Topic> topics, List<Choice> choices) {
        return new NextStep.Notice(kind, said, topics, List.of(), List.of(), frame(choices));
    }

    Frame frame(List<Choice> choices) {
        List<Term> roles = state.opening()
                .offer()
                .map(each -> each.offer().responders().roles())
                .orElse(setup.responders().roles());
        List<DisclosedRecipient> responders = setup.disclosure().handling().recipients().stream()
                .filter(each -> roles.contains(each.role()))
                .toList();
        return new Frame(
                new AfterAnswer(setup, state, attentions).said(),
                sentences.why(),
                choices,
                new Reach(setup.disclosure().afterwards().contact(), responders),
                attentions.stream().filter(RoutedAttention::waits).toList());
    }

    /** What the person themselves said that helps them. */
    List<Strategy> helps() {
        return setup.decisions().map(decisions -> decisions.supports().helps()).orElse(List.of()).stream()
                .map(Preference::statement)
                .filter(Strategy.class::isInstance)
                .map(Strategy.class::cast)
                .toList();
    }

    SessionSetup setup() {
        return setup;
    }

    SessionRecord record() {
        return record;
    }

    Sentences sentences() {
        return sentences;
    }

    Reading reading() {
        return reading;
    }

    List<RoutedAttention> attentions() {
        return attentions;
    }

    boolean isDiscarded() {
        return record.erasing()
                .filter(each -> each.erasure() == Erasure.DISCARDED)
                .isPresent();
    }

    boolean hasEnded(EndKind kind) {
        return state.flow().hasEnded(kind, Reading.ALL);
    }
}
