package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.RoutedAttention;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the end of a session together. Every session has one, whatever was answered.
 *
 * <p>Source of the order: SAMHSA, TIP 57, which asks that a person leaves grounded and safe; the rest is the design of this library.
 */
final class Endings {
    private final Steps steps;
    private final SessionState state;

    Endings(Steps steps) {
        this.steps = steps;
        this.state = steps.record().state();
    }

    NextStep next(SessionOutcome outcome) {
        boolean isAsked = state.opening().route().isPreviewed(Reading.ALL)
                && (outcome == SessionOutcome.COMPLETED || outcome == SessionOutcome.STOPPED);
        if (isAsked && state.flow().rating(Moment.AFTER, Reading.ALL).isEmpty()) {
            return steps.checkIn(Moment.AFTER);
        }
        return closing(outcome);
    }

    private NextStep closing(SessionOutcome outcome) {
        Sentences sentences = steps.sentences();
        boolean isHarder = isHarder();
        List<String> said = new ArrayList<>();
        said.add(sentences.of(
                switch (outcome) {
                    case COMPLETED, STOPPED -> Phrase.THANKS;
                    case DISCARDED -> Phrase.NOTHING_KEPT;
                    case TAKEN_BACK -> Phrase.TAKEN_BACK;
                    default -> Phrase.THANKS_ANYWAY;
                }));
        if (isHarder) {
            said.add(sentences.of(Phrase.AFTERCARE));
        }
        if (!steps.helps().isEmpty()) {
            said.add(sentences.of(Phrase.HELPS));
        }
        if (steps.reading().hasAnswers()) {
            said.add(
                    leadsToSomething()
                            ? sentences.of(
                                    Phrase.WHAT_NEXT,
                                    steps.setup().disclosure().afterwards().positive())
                            : sentences.of(Phrase.NOTHING_NEXT));
            said.add(sentences.of(
                    Phrase.KEPT, steps.setup().disclosure().handling().kept()));
        }
        Optional<Suggestions> offers = offers();
        if (offers.filter(each -> !each.list().isEmpty()).isPresent()) {
            said.add(sentences.of(Phrase.MORE));
        }
        List<Choice> choices =
                steps.reading().hasAnswers() ? List.of(Choice.GO_ON, Choice.DISCARD) : List.of(Choice.GO_ON);
        return new NextStep.Closing(said, isHarder, steps.helps(), offers, steps.frame(choices));
    }

    /** Tells whether distress was rated higher after than before. */
    private boolean isHarder() {
        Optional<Integer> before =
                state.flow().rating(Moment.BEFORE, Reading.ALL).flatMap(Rating::value);
        Optional<Integer> after = state.flow().rating(Moment.AFTER, Reading.ALL).flatMap(Rating::value);
        return before.isPresent() && after.isPresent() && after.get() > before.get();
    }

    private boolean leadsToSomething() {
        if (steps.attentions().stream().anyMatch(RoutedAttention::stands)) {
            return true;
        }
        boolean isScored = !steps.setup().how().options().isTotalOnly()
                && state.opening().route().isPreviewed(Reading.ALL);
        return isScored
                && steps.setup().scoring().score(steps.reading().responses(Map.of())).cutOffs().stream()
                        .anyMatch(each -> each.status() == CutOffResult.Status.POSITIVE);
    }

    private Optional<Suggestions> offers() {
        Optional<Suggestions> all = steps.setup().person().offers();
        return all.map(offers -> steps.setup()
                .decisions()
                .map(decisions -> offers.suitedTo(decisions, at()))
                .orElse(offers));
    }

    /** The time of the newest entry of which the time is known: of an event that was erased, it is not. */
    private Instant at() {
        List<Entry<SessionEvent>> entries = steps.record().history().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry<SessionEvent> entry = entries.get(i);
            if (entry instanceof Entry.Event<SessionEvent> event) {
                return event.by().at();
            }
            if (entry instanceof Entry.Erasing<SessionEvent> erasing) {
                return erasing.by().at();
            }
        }
        throw new IllegalStateException("a session that ends was offered or erased by somebody");
    }
}
