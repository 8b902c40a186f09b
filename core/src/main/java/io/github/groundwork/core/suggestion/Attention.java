package io.github.groundwork.core.suggestion;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in an answer sheet that somebody should see, whatever the total says.
 *
 * <p>It holds no answer: an id of what it is about, the reason in plain words, and where the rule comes from. It sends
 * nothing and decides nothing. Immutable and thread-safe; attentions have no natural order.
 *
 * @param kind why it is brought to notice
 * @param instrument the id of the instrument, not empty
 * @param item the id of the item that it is about, not empty
 * @param reason the library's own plain words, not empty
 * @param urgency the instrument's own published urgency, or empty where it has none
 * @param source where the rule is published, or that nothing is published; not empty
 * @param confirmed whether the rule was confirmed in its source; an unconfirmed one is a marked suggestion
 */
public record Attention(
        AttentionKind kind,
        String instrument,
        String item,
        String reason,
        Optional<QuotedUrgency> urgency,
        String source,
        boolean confirmed) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public Attention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(source, "source");
        if (instrument.isEmpty() || item.isEmpty() || reason.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("an attention names its instrument, item, reason and source");
        }
    }

    /**
     * Returns reason, source and whether that was confirmed, as a {@link Suggestion} has them.
     *
     * @return the rationale
     */
    public Rationale rationale() {
        return new Rationale(reason, source, confirmed);
    }

    /**
     * Returns who it is for.
     *
     * @return the recipient; outside a session always {@link Recipient#HOST_MUST_ROUTE}, never nobody
     */
    public Recipient recipient() {
        return Recipient.HOST_MUST_ROUTE;
    }

    /**
     * Returns the instrument only: that there is an attention on an item says something about the answer.
     *
     * @return such as {@code Attention[phq-9]}
     */
    @Override
    public String toString() {
        return "Attention[" + instrument + "]";
    }
}
