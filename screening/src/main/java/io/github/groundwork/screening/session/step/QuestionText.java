package io.github.groundwork.screening.session.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The exact wording of a question, as its rights holder has it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no text.
 *
 * @param stem the sentence that stands before the question, if it has one: that of the form for the items of its scales
 * @param lines the question; where only the total is asked for, each line that is counted
 * @param options the labels of the options in their printed order; empty where a number is asked for
 */
public record QuestionText(Optional<String> stem, List<String> lines, List<Label> options) {

    /**
     * One option and its label.
     *
     * @param value the option's value
     * @param text its label
     */
    public record Label(String value, String text) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Label {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no line
     */
    public QuestionText {
        Objects.requireNonNull(stem, "stem");
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        options = List.copyOf(Objects.requireNonNull(options, "options"));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a question has a text");
        }
    }

    /**
     * Returns how many options there are.
     *
     * @return such as {@code QuestionText[4 options]}
     */
    @Override
    public String toString() {
        return "QuestionText[" + options.size() + " options]";
    }
}
