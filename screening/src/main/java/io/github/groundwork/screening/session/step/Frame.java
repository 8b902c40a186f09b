package io.github.groundwork.screening.session.step;

import java.util.List;
import java.util.Objects;

/**
 * What comes with every step: what is said first, why anything is asked, what the person can choose, whom they can reach, and what
 * waits to be given on.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no text.
 *
 * @param first what is said to the person before anything else, such as thanks for a hard answer; empty if nothing is
 * @param why why the questions are asked, to be shown when the person wants to know; not empty
 * @param choices what the person can choose
 * @param reach whom they can reach
 * @param toDeliver attentions that the host has not noted as given to anybody yet
 */
public record Frame(
        List<String> first, String why, List<Choice> choices, Reach reach, List<RoutedAttention> toDeliver) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if {@code why} is empty
     */
    public Frame {
        first = List.copyOf(Objects.requireNonNull(first, "first"));
        choices = List.copyOf(Objects.requireNonNull(choices, "choices"));
        Objects.requireNonNull(reach, "reach");
        toDeliver = List.copyOf(Objects.requireNonNull(toDeliver, "toDeliver"));
        if (Objects.requireNonNull(why, "why").isEmpty()) {
            throw new IllegalArgumentException("it is always said why questions are asked");
        }
    }

    /**
     * Returns the choices and how much waits.
     *
     * @return such as {@code Frame[[ANSWER, SKIP], 1 to deliver]}
     */
    @Override
    public String toString() {
        return "Frame[" + choices + ", " + toDeliver.size() + " to deliver]";
    }
}
