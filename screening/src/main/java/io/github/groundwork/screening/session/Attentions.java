package io.github.groundwork.screening.session;

import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the answers of a session bring to somebody's notice.
 *
 * <p>An answer counts once it was said, whatever becomes of it: that it was revised, is not settled, or was said without knowledge
 * of a consent that was taken back does not take an attention away, nor raise it a second time.
 */
final class Attentions {
    private static final String UNANSWERED = "A question that matters for safety was not answered. That is not a no.";

    private final SessionSetup setup;
    private final SessionState state;
    private final Map<String, List<Answer>> withoutEffect;

    Attentions(SessionSetup setup, SessionState state, Map<String, List<Answer>> withoutEffect) {
        this.setup = setup;
        this.state = state;
        this.withoutEffect = withoutEffect;
    }

    List<RoutedAttention> all() {
        List<Term> recipients = state.opening()
                .offer()
                .map(each -> each.offer().responders().roles())
                .orElse(List.of());
        List<RoutedAttention> found = new ArrayList<>();
        if (recipients.isEmpty() || setup.how().options().isTotalOnly()) {
            return found;
        }
        Set<String> critical = new LinkedHashSet<>();
        setup.instrument().critical().forEach(rule -> critical.addAll(rule.items()));
        for (String item : critical) {
            Set<Attention> called = called(item);
            for (Attention each : called) {
                found.add(new RoutedAttention(
                        each,
                        recipients,
                        delivered(item, each, called.size() == 1),
                        stands(item, each),
                        setup.person().planSteps()));
            }
        }
        return found;
    }

    /** Whoever gave it on knew of an answer that calls for it; or the answer does not count any more, and it is the only one. */
    private List<Term> delivered(String item, Attention attention, boolean isOnly) {
        boolean isAny = isOnly && !isCalledBy(item, attention, state.item(item).ever(Reading.ALL));
        return state.flow().delivered().stream()
                .filter(each -> each.item().equals(item))
                .filter(each -> isAny || isCalledBy(item, attention, each.known()))
                .map(FlowState.Delivered::role)
                .distinct()
                .toList();
    }

    private boolean isCalledBy(String item, Attention attention, List<Answer> answers) {
        return answers.stream().anyMatch(answer -> of(item, answer).contains(attention));
    }

    private Set<Attention> called(String item) {
        Set<Attention> called = new LinkedHashSet<>();
        state.item(item).ever(Reading.ALL).forEach(answer -> called.addAll(of(item, answer)));
        withoutEffect.getOrDefault(item, List.of()).forEach(answer -> called.addAll(of(item, answer)));
        return called;
    }

    private boolean stands(String item, Attention attention) {
        return isCalledBy(item, attention, state.item(item).answers());
    }

    /** What one answer calls for, whatever else was answered. */
    private List<Attention> of(String item, Answer answer) {
        if (answer.isGiven()) {
            return alone(item, answer);
        }
        if (setup.disclosure().afterwards().unanswered().isEmpty()) {
            return List.of();
        }
        List<Attention> published = alone(item, answer);
        return published.isEmpty() ? List.of(softer(item)) : published;
    }

    private List<Attention> alone(String item, Answer answer) {
        return setup.scoring()
                .score(Responses.start(setup.instrument()).with(item, answer))
                .attentions();
    }

    private Attention softer(String item) {
        CriticalRule rule = setup.instrument().critical().stream()
                .filter(each -> each.items().contains(item))
                .findFirst()
                .orElseThrow();
        return new Attention(
                AttentionKind.CONVERSATION,
                setup.instrument().id(),
                item,
                UNANSWERED,
                Optional.empty(),
                rule.evidence().source(),
                rule.evidence().confirmed());
    }
}
