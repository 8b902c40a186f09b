package io.github.groundwork.screening.session.step;

import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;

/**
 * An attention with those whom the host gives it to: roles in the disclosure that the person was shown.
 *
 * <p>It is never held back: not for a talk with the person first, not until an answer is settled, not after it was revised. Immutable
 * and thread-safe; {@code toString} shows no words.
 *
 * @param attention what needs somebody's eyes
 * @param recipients the roles that it goes to, at least one
 * @param delivered the roles that the host noted it was given to
 * @param stands true if an answer that stands calls for it; false if only one that was revised, or does not count, did
 * @param planSteps the steps of the person's own plan, if the host passed them
 */
public record RoutedAttention(
        Attention attention, List<Term> recipients, List<Term> delivered, boolean stands, List<Words> planSteps) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no recipient
     */
    public RoutedAttention {
        Objects.requireNonNull(attention, "attention");
        recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
        delivered = List.copyOf(Objects.requireNonNull(delivered, "delivered"));
        planSteps = List.copyOf(Objects.requireNonNull(planSteps, "planSteps"));
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("an attention always goes to somebody");
        }
    }

    /**
     * Tells whether the host has not noted yet that somebody got it.
     *
     * @return true if nobody did
     */
    public boolean waits() {
        return delivered.isEmpty();
    }

    /**
     * Returns the attention and how many plan steps come with it, never an answer or words.
     *
     * @return such as {@code RoutedAttention[Attention[phq-9], to [nurse]]}
     */
    @Override
    public String toString() {
        return "RoutedAttention[" + attention + ", to " + recipients + "]";
    }
}
