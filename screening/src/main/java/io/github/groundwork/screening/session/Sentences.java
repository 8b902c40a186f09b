package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Puts together what is said to the person, from the library's checked phrases and the host's own texts. */
final class Sentences {
    private static final List<Topic> DONE_TO_THE_PERSON = List.of(
            StandardTopic.TRAUMA_EXPOSURE.topic(), StandardTopic.TRAUMA.topic(), StandardTopic.DISCRIMINATION.topic());
    private static final List<Topic> WANTING_TO_DIE =
            List.of(StandardTopic.SUICIDE.topic(), StandardTopic.SELF_HARM.topic());

    private final SessionSetup setup;
    private final Phrases phrases;

    Sentences(SessionSetup setup) {
        this.setup = setup;
        this.phrases = setup.how().phrases();
    }

    String of(Phrase phrase, String... fillings) {
        return phrases.text(phrase, fillings);
    }

    String of(Obstacle obstacle) {
        return phrases.text(obstacle);
    }

    String topics(Phrase phrase, List<Topic> topics) {
        return of(phrase, String.join(", ", phrases.labels(topics)));
    }

    private boolean isEnglish() {
        return phrases.language().getLanguage().equals("en");
    }

    /** What the form is for; in another language than English, what the disclosure says that is asked. */
    String why() {
        return of(
                Phrase.WHY,
                isEnglish()
                        ? setup.instrument().about().purpose()
                        : setup.disclosure().asking().asked());
    }

    /** What is missing, and why the session goes on all the same. */
    List<String> gaps(List<Gap> gaps) {
        List<String> told = new ArrayList<>();
        for (Gap gap : gaps) {
            String missing = gap.parts().isEmpty() || !isEnglish()
                    ? phrases.text(gap.obstacle())
                    : String.join(
                            " ", gap.parts().stream().map(PathwayPart::sentence).toList());
            switch (gap.basis()) {
                case REASON ->
                    told.add(of(Phrase.GAP_REASON, missing, gap.reason().orElseThrow()));
                case SUICIDE_SCREENING -> told.add(of(Phrase.GAP_SUICIDE, missing));
                case BLOCKS -> told.add(missing);
            }
        }
        return told;
    }

    /** Why a notice comes, as the person or a note said it. */
    List<String> because(List<Routing.Because> because) {
        return because.stream()
                .flatMap(each -> each.code().sentence(phrases.language(), each.personSaidSo()).stream())
                .distinct()
                .toList();
    }

    /** How the disclosure names some roles. */
    String names(List<Term> roles) {
        return String.join(
                ", ",
                setup.disclosure().handling().recipients().stream()
                        .filter(each -> roles.contains(each.role()))
                        .map(DisclosedRecipient::label)
                        .toList());
    }

    /** What is said first after an answer. */
    List<String> afterAnswer(String item, Answer answer, Optional<List<Term>> givenTo) {
        List<String> said = new ArrayList<>();
        boolean isHard = isHard(item, answer);
        if (setup.how().acknowledged() && isHard) {
            said.add(of(Phrase.THANKS_FOR_TELLING));
            List<Topic> about = StandardTopic.withBroader(setup.topics().getOrDefault(item, List.of()));
            if (!Collections.disjoint(about, DONE_TO_THE_PERSON)) {
                said.add(of(Phrase.BELIEVED));
            }
            if (!Collections.disjoint(about, WANTING_TO_DIE)) {
                said.add(of(Phrase.NOT_ALONE));
            }
        }
        if (setup.how().acknowledged() && answer instanceof Answer.Declined) {
            said.add(of(Phrase.SKIPPED));
        }
        givenTo.ifPresent(roles -> said.add(of(Phrase.GIVEN_ON, names(roles))));
        if (setup.how().acknowledged() && isHard) {
            said.add(of(givenTo.isPresent() ? Phrase.TOGETHER : Phrase.YOU_DECIDE));
        }
        return said;
    }

    /** Tells whether an answer may have been hard: about something that has a topic, and more than nothing. */
    private boolean isHard(String item, Answer answer) {
        List<Topic> topics = setup.topics().getOrDefault(item, List.of());
        if (!(answer instanceof Answer.Given given) || topics.isEmpty()) {
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
