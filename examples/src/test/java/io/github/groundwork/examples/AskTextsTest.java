package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command that asks says in words of its own. */
class AskTextsTest {

    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double PLAIN = 8.0;

    static Stream<String> texts() {
        List<String> texts = new ArrayList<>();
        for (boolean canBeSaved : List.of(true, false)) {
            Phrases phrases = AskPhrases.all(canBeSaved);
            for (Phrase phrase : Phrase.values()) {
                texts.add(
                        switch (phrase.places()) {
                            case 0 -> phrases.text(phrase);
                            case 1 -> phrases.text(phrase, "Sam");
                            default -> phrases.text(phrase, "Sam", "Sam");
                        });
            }
            Disclosure told = told(canBeSaved);
            texts.add(told.asking().choice());
            texts.add(told.handling().kept());
            told.handling().passedOn().ifPresent(texts::add);
            texts.add(told.afterwards().positive());
            texts.addAll(told.afterwards().notDone());
        }
        return texts.stream().distinct();
    }

    private static Disclosure told(boolean canBeSaved) {
        Asked asked = new Asked(
                Catalogue.INSTRUMENTS.get("gad-2"),
                Catalogue.INSTRUMENTS.wording("gad-2", Locale.ENGLISH),
                Optional.empty(),
                canBeSaved ? Optional.of(Path.of("me.json")) : Optional.empty(),
                Optional.of(new Helpers.Person("Sam", "555-0100")),
                Optional.empty());
        return new AskSetup(asked, canBeSaved).in(AskSetup.Place.ALONE).disclosure();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void COR_20_it_reads_plainly_and_says_nothing_that_should_be_avoided(String text) {
        assertThat(CHECKER.check(text).stream().filter(finding -> finding.severity() == Severity.AVOID))
                .isEmpty();
        double grade = Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
        assertThat(grade).isLessThanOrEqualTo(PLAIN);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_promises_that_somebody_will_know_or_respond(String text) {
        assertThat(text)
                .doesNotContain("we let somebody know", "We believe you", "somebody will", "That still happens");
    }
}
