package io.github.groundwork.screening.session;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.RoutedAttention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said to the person right after an answer, before anything else. */
final class AfterAnswer {
    private static final List<Topic> DONE_TO_THE_PERSON = List.of(
            StandardTopic.TRAUMA_EXPOSURE.topic(), StandardTopic.TRAUMA.topic(), StandardTopic.DISCRIMINATION.topic());
    private static final List<Topic> WANTING_TO_DIE =
            List.of(StandardTopic.SUICIDE.topic(), StandardTopic.SELF_HARM.topic());

    private final SessionSetup setup;
    private final SessionState state;
    private final List<RoutedAttention> attentions;
    private final Sentences sentences;

    AfterAnswer(SessionSetup setup, SessionState state, List<RoutedAttention> attentions) {
        this.setup = setup;
        this.state = state;
        this.attentions = attentions;
        this.sentences = new Sentences(setup);
    }

    List<String> said() {
        Optional<String> item = state.justAnswered();
        return item.flatMap(this::settled)
                .map(answer -> said(item.get(), answer))
                .orElse(List.of());
    }

    /** The answer that stands alone. */
    private Optional<Answer> settled(String item) {
        List<Answer> answers = state.item(item).answers();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    private List<String> said(String item, Answer answer) {
        boolean isAcknowledged = setup.how().acknowledged();
        boolean isThanked = isAcknowledged && isHard(item, answer) && isAboutMore(item);
        List<String> said = new ArrayList<>();
        if (isThanked) {
            said.addAll(thanks(item));
        }
        if (isAcknowledged && answer instanceof Answer.Declined) {
            said.add(sentences.of(Phrase.SKIPPED));
        }
        Optional<List<Term>> givenTo = attentions.stream()
                .filter(each -> each.stands() && each.attention().item().equals(item))
                .map(RoutedAttention::recipients)
                .findFirst();
        givenTo.ifPresent(roles -> said.add(sentences.of(Phrase.GIVEN_ON, sentences.names(roles))));
        if (isAcknowledged && isHard(item, answer) && givenTo.isPresent()) {
            said.add(sentences.of(Phrase.TOGETHER));
        } else if (isThanked) {
            said.add(sentences.of(Phrase.YOU_DECIDE));
        }
        return said;
    }

    private List<String> thanks(String item) {
        List<Topic> about = StandardTopic.withBroader(topics(item));
        List<String> said = new ArrayList<>();
        said.add(sentences.of(Phrase.THANKS_FOR_TELLING));
        if (!Collections.disjoint(about, DONE_TO_THE_PERSON)) {
            said.add(sentences.of(Phrase.BELIEVED));
        }
        if (!Collections.disjoint(about, WANTING_TO_DIE)) {
            said.add(sentences.of(Phrase.NOT_ALONE));
        }
        return said;
    }

    /** Tells whether an item has a topic that no hard answer before it in the same row was about, so that thanks are not said by rote. */
    private boolean isAboutMore(String item) {
        Set<Topic> left = new HashSet<>(topics(item));
        state.row().findLast(before -> {
            boolean isHard = !before.equals(item)
                    && settled(before).filter(answer -> isHard(before, answer)).isPresent();
            if (isHard) {
                topics(before).forEach(left::remove);
            }
            return left.isEmpty();
        });
        return !left.isEmpty();
    }

    private List<Topic> topics(String item) {
        return setup.topics().getOrDefault(item, List.of());
    }

    /** Tells whether an answer may have been hard: about something that has a topic, and more than nothing. */
    private boolean isHard(String item, Answer answer) {
        if (!(answer instanceof Answer.Given given) || topics(item).isEmpty()) {
            return false;
        }
        return setup.instrument()
                .item(item)
                .map(each -> isMoreThanNothing(each, given))
                .orElse(true);
    }

    private static boolean isMoreThanNothing(Item item, Answer.Given given) {
        return item.format()
                .fold(
                        one -> isMore(one.options(), item, given),
                        several -> isMore(several.options(), item, given),
                        number -> isMore(number, item, given));
    }

    private static boolean isMore(OptionSet set, Item item, Answer.Given given) {
        List<Integer> scores = set.options().stream()
                .flatMap(option -> option.score().stream())
                .sorted()
                .toList();
        if (scores.size() < set.options().size()) {
            return set.options().stream()
                    .filter(option -> given.values().contains(option.value()))
                    .noneMatch(option -> option.exclusive());
        }
        boolean isReversed =
                item.higher().filter(Direction.LESS_DISTRESS::equals).isPresent();
        int nothing = scores.get(isReversed ? scores.size() - 1 : 0);
        return given.values().stream().anyMatch(value -> !value.equals(Integer.toString(nothing)));
    }

    private static boolean isMore(AnswerFormat.NumberEntry entry, Item item, Answer.Given given) {
        boolean isReversed =
                item.higher().filter(Direction.LESS_DISTRESS::equals).isPresent();
        Ratio nothing = isReversed ? entry.to() : entry.from();
        return !Ratio.from(new BigDecimal(given.values().get(0))).equals(nothing);
    }
}
