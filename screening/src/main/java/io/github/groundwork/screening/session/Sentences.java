package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Puts together what is said to the person, from the library's checked phrases and the host's own texts. */
final class Sentences {
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
}
