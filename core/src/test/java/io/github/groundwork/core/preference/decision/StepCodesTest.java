package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.term.Term;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a step says of one preference: never more than was said, and never a yes that is not sure. */
class StepCodesTest {

    private static StepAnswer.Ask only(CareStep step, Said said) {
        StepAnswer answer = Decisions.of(said.addTo(Said.base(), 0))
                .step(new StepQuestion(step, Identity.Setting.ALONE, Said.NOW, ZoneOffset.UTC));
        assertThat(answer.asks()).hasSize(1);
        return answer.asks().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, NONE, WELCOME",
        "STAFF_THEN_CONFIRMED, NONE, WELCOME",
        "STAFF, NONE, WELCOME_TO_CONFIRM",
        "PERSON, PAST, WELCOME_TO_CONFIRM"
    })
    void COR_11_a_welcome_that_is_not_sure_is_asked_about_and_is_no_yes(
            Said.Who who, Said.Review review, ReasonCode code) {
        Boundary touch = Boundary.of(Boundary.Area.TOUCH, Boundary.Rule.WELCOME, new Term("hands"));
        StepAnswer.Ask ask = only(CareStep.EXAMINATION, new Said(words -> touch, 1, who, review));

        assertThat(ask.code()).isEqualTo(code);
        assertThat(ask.confirm()).isEqualTo(code == ReasonCode.WELCOME_TO_CONFIRM);
    }

    @ParameterizedTest
    @EnumSource
    void a_document_that_does_not_hold_is_not_said_to_be_there(LegalDocument.Status status) {
        ReasonCode expected = switch (status) {
            case WITHDRAWN -> ReasonCode.DOCUMENT_WITHDRAWN;
            case IN_PREPARATION -> ReasonCode.DOCUMENT_IN_PREPARATION;
            default -> ReasonCode.DOCUMENT;
        };
        StepAnswer.Ask ask = only(
                CareStep.CRISIS,
                new Said(
                        words -> new LegalDocument(new Term("advance-directive"), words.apply("a drawer"), status),
                        1,
                        Said.Who.PERSON,
                        Said.Review.NONE));

        assertThat(ask.code()).isEqualTo(expected);
    }

    @Test
    void the_sentences_say_what_is_so() {
        assertThat(ReasonCode.DOCUMENT_WITHDRAWN.sentence(Locale.ENGLISH, true))
                .isEqualTo(Optional.of("You said that you took a legal document back."));
        assertThat(ReasonCode.WELCOME_TO_CONFIRM.sentence(Locale.ENGLISH, false))
                .isEqualTo(Optional.of("You are asked if this is welcome before it is done."));
    }
}
