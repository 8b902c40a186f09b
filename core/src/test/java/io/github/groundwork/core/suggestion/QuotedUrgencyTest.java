package io.github.groundwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class QuotedUrgencyTest {

    @Test
    void an_urgency_is_a_term_and_its_source() {
        QuotedUrgency urgency = new QuotedUrgency("Acute positive screen", "the authors' information sheet");

        assertThat(urgency.label()).isEqualTo("Acute positive screen");
        assertThat(urgency.source()).isEqualTo("the authors' information sheet");
    }

    @Test
    void an_urgency_without_a_source_would_be_the_librarys_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotedUrgency("Acute positive screen", ""))
                .withMessage("a quoted urgency needs a label and a source");
        assertThatNullPointerException()
                .isThrownBy(() -> new QuotedUrgency("Acute positive screen", null))
                .withMessage("source");
    }

    @Test
    void an_urgency_needs_a_label() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotedUrgency("", "the authors"))
                .withMessage("a quoted urgency needs a label and a source");
        assertThatNullPointerException()
                .isThrownBy(() -> new QuotedUrgency(null, "the authors"))
                .withMessage("label");
    }
}
