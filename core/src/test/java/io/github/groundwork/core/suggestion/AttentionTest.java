package io.github.groundwork.core.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttentionTest {

    private static final QuotedUrgency URGENCY = new QuotedUrgency("imminent", "the screener's own triage, page 2");

    private static Attention attention(AttentionKind kind, Optional<QuotedUrgency> urgency) {
        return new Attention(kind, "asq", "5", "an answer that its authors name", urgency, "the authors", true);
    }

    private static Attention attention(String instrument, String item, String reason, String source) {
        return new Attention(AttentionKind.CRITICAL_ANSWER, instrument, item, reason, Optional.empty(), source, false);
    }

    @ParameterizedTest
    @EnumSource
    void an_attention_is_never_addressed_to_nobody(AttentionKind kind) {
        assertThat(attention(kind, Optional.empty()).recipient()).isEqualTo(Recipient.HOST_MUST_ROUTE);
        assertThat(attention(kind, Optional.of(URGENCY)).recipient()).isEqualTo(Recipient.HOST_MUST_ROUTE);
    }

    @Test
    void an_attention_says_what_it_is_about_and_where_the_rule_comes_from() {
        Attention attention = attention(AttentionKind.CONVERSATION, Optional.of(URGENCY));

        assertThat(attention.kind()).isEqualTo(AttentionKind.CONVERSATION);
        assertThat(attention.instrument()).isEqualTo("asq");
        assertThat(attention.item()).isEqualTo("5");
        assertThat(attention.reason()).isEqualTo("an answer that its authors name");
        assertThat(attention.urgency()).contains(URGENCY);
        assertThat(attention.source()).isEqualTo("the authors");
        assertThat(attention.confirmed()).isTrue();
    }

    @Test
    void an_attention_has_no_urgency_of_its_own() {
        assertThat(attention(AttentionKind.CRITICAL_ANSWER, Optional.empty()).urgency())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',5,r,s", "asq,'',r,s", "asq,5,'',s", "asq,5,r,''"})
    void no_text_may_be_empty(String instrument, String item, String reason, String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attention(instrument, item, reason, source))
                .withMessage("an attention names its instrument, item, reason and source");
    }

    @Test
    void no_part_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> attention(null, Optional.empty()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> attention(null, "5", "r", "s"))
                .withMessage("instrument");
        assertThatNullPointerException()
                .isThrownBy(() -> attention("asq", null, "r", "s"))
                .withMessage("item");
        assertThatNullPointerException()
                .isThrownBy(() -> attention("asq", "5", null, "s"))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> attention(AttentionKind.CRITICAL_ANSWER, null))
                .withMessage("urgency");
        assertThatNullPointerException()
                .isThrownBy(() -> attention("asq", "5", "r", null))
                .withMessage("source");
    }
}
