package io.github.groundwork.screening.session;

import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.QuestionText;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the next question of a session, and the notice that comes immediately before it. */
final class Questions {
    private static final List<Choice> ON_NOTICE =
            List.of(Choice.GO_ON, Choice.SKIP, Choice.PAUSE, Choice.STOP, Choice.DISCARD);
    private static final List<Choice> ON_QUESTION = List.of(
            Choice.ANSWER, Choice.SKIP, Choice.DONT_KNOW, Choice.NOT_AGAIN, Choice.PAUSE, Choice.STOP, Choice.DISCARD);

    private final SessionSetup setup;
    private final SessionState state;
    private final Reading reading;
    private final Steps steps;

    Questions(SessionSetup setup, SessionState state, Reading reading, Steps steps) {
        this.setup = setup;
        this.state = state;
        this.reading = reading;
        this.steps = steps;
    }

    Optional<NextStep> next() {
        Optional<String> unsettled = reading.unsettled().stream().findFirst();
        if (unsettled.isPresent()) {
            return Optional.of(noticeOr(List.of(unsettled.get()), true));
        }
        Optional<String> again =
                reading.order().stream().filter(reading::isOfferedAgain).findFirst();
        if (again.isPresent()) {
            return Optional.of(noticeOr(List.of(again.get()), false));
        }
        List<String> pending = reading.pending();
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        boolean isCheckIn = setup.how()
                .options()
                .checkInEvery()
                .filter(every -> state.flow().since() >= every)
                .isPresent();
        return Optional.of(isCheckIn ? steps.checkIn(Moment.DURING) : noticeOr(pending, false));
    }

    private NextStep noticeOr(List<String> items, boolean isSettling) {
        String item = items.get(0);
        boolean isWarned = state.opening().route().isWarned(item, Reading.ALL);
        return isWarned && !state.isNoticed(item, Reading.ALL) ? notice(run(items)) : question(item, isSettling);
    }

    /** The item and those right behind it that are about nothing else, so that one notice is enough for them. */
    private List<String> run(List<String> items) {
        List<Topic> warned = changes(items.get(0)).warned();
        List<String> run = new ArrayList<>();
        for (String item : items) {
            List<Topic> about = changes(item).warned();
            if (about.isEmpty() || !warned.containsAll(about)) {
                break;
            }
            run.add(item);
        }
        return run;
    }

    private RouteState.Changes changes(String item) {
        return state.opening().route().of(item).changes();
    }

    private NextStep notice(List<String> items) {
        List<Topic> topics = changes(items.get(0)).warned();
        List<Routing.Because> because =
                items.stream().flatMap(item -> changes(item).because().stream()).toList();
        Sentences sentences = steps.sentences();
        List<String> said = new ArrayList<>();
        said.add(sentences.topics(Phrase.COMES_NEXT, topics));
        said.addAll(sentences.because(because));
        said.add(sentences.of(Phrase.BEFORE_IT_COMES));
        if (!steps.helps().isEmpty()) {
            said.add(sentences.of(Phrase.HELPS));
        }
        return new NextStep.Notice(
                NextStep.Notice.Kind.CONTENT, said, topics, items, steps.helps(), steps.frame(ON_NOTICE));
    }

    private NextStep question(String item, boolean isSettling) {
        List<String> said = new ArrayList<>();
        Sentences sentences = steps.sentences();
        if (isSettling) {
            said.add(sentences.of(Phrase.WHICH_ONE));
        }
        state.item(item).waiting().ifPresent(reason -> said.add(sentences.of(Phrase.AGAIN, reason)));
        if (changes(item).isWritten()) {
            said.add(sentences.of(Phrase.IN_WRITING));
        }
        List<Answer> open = isSettling ? state.item(item).answers() : List.of();
        WordingPack pack = setup.how().wording().orElseThrow();
        boolean isTotal = setup.how().options().isTotalOnly();
        if (isTotal) {
            said.add(sentences.of(Phrase.TOTAL_ONLY));
        }
        return new NextStep.Question(
                item,
                isTotal ? total(pack) : text(pack, item),
                isTotal ? range() : format(item),
                reading.progress(),
                said,
                open,
                steps.frame(ON_QUESTION));
    }

    private AnswerFormat format(String item) {
        return setup.instrument().item(item).orElseThrow().format();
    }

    private AnswerFormat range() {
        Scale scale = setup.instrument().scales().get(0);
        return new AnswerFormat.NumberEntry(scale.lowest(), scale.highest(), Ratio.ONE);
    }

    private static QuestionText text(WordingPack pack, String item) {
        List<QuestionText.Label> labels = new ArrayList<>();
        Optional<OptionSet> set = pack.instrument()
                .item(item)
                .orElseThrow()
                .format()
                .fold(
                        one -> Optional.of(one.options()),
                        several -> Optional.of(several.options()),
                        number -> Optional.empty());
        set.ifPresent(options -> options.values()
                .forEach(value -> labels.add(
                        new QuestionText.Label(value, pack.label(item, value).orElseThrow()))));
        Optional<String> stem = pack.stem().filter(text -> isBehindStem(pack.instrument(), item));
        return new QuestionText(stem, List.of(pack.text(item)), labels);
    }

    /** A form prints its stem before the items of its scales: a gate, or a question that is never scored, is a sentence of its own. */
    private static boolean isBehindStem(Instrument instrument, String item) {
        List<Scale> scales = instrument.scales();
        return scales.isEmpty()
                || scales.stream()
                        .anyMatch(scale -> scale.terms().stream()
                                .anyMatch(term -> term.item().equals(item)));
    }

    private static QuestionText total(WordingPack pack) {
        Instrument instrument = pack.instrument();
        return new QuestionText(
                pack.stem(),
                instrument.items().stream().map(Item::id).map(pack::text).toList(),
                List.of());
    }
}
