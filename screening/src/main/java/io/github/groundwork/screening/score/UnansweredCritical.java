package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Answer;
import java.util.Objects;

/**
 * A critical item that was not answered, which is not a no.
 *
 * <p>An item behind its closed gate is not among them. Immutable and thread-safe.
 *
 * @param item the item's id
 * @param answer what happened instead; never a given answer
 */
public record UnansweredCritical(String item, Answer answer) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the answer was given
     */
    public UnansweredCritical {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(answer, "answer");
        if (answer.isGiven()) {
            throw new IllegalArgumentException("an unanswered item has no given answer");
        }
    }

    /**
     * Returns the item's id, not what happened there.
     *
     * @return such as {@code UnansweredCritical[item 9]}
     */
    @Override
    public String toString() {
        return "UnansweredCritical[item " + item + "]";
    }
}
