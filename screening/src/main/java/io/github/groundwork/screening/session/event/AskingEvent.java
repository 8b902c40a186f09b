package io.github.groundwork.screening.session.event;

import io.github.groundwork.screening.answer.Answer;
import java.util.HashSet;
import java.util.List;

/**
 * What happens at a question. {@code toString} shows the item, never an answer.
 *
 * <p>Where only the total is asked for, the id of the scale stands in place of an item's id, and the answer is the total.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface AskingEvent extends SessionEvent {

    /**
     * A notice was shown, immediately before what it is about.
     *
     * @param items the ids of the items that it is about, in the order in which they come; at least one
     */
    record NoticeShown(List<String> items) implements AskingEvent {
        /**
         * Checks and copies the part.
         *
         * @throws NullPointerException if {@code items} or one of them is null
         * @throws IllegalArgumentException if there is no item, or one stands twice
         */
        public NoticeShown {
            items = Checks.items(items);
            if (items.isEmpty() || new HashSet<>(items).size() < items.size()) {
                throw new IllegalArgumentException("a notice is about at least one item, each once");
            }
        }
    }

    /**
     * A question was shown.
     *
     * @param item the item's id
     */
    record ItemShown(String item) implements AskingEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code item} is null
         * @throws IllegalArgumentException if {@code item} is empty
         */
        public ItemShown {
            Checks.item(item);
        }
    }

    /**
     * The first answer to a question, of which its author knew no other.
     *
     * @param item the item's id
     * @param answer given, declined, or not known to the person
     */
    record Answered(String item, Answer answer) implements AskingEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code item} is empty, or the answer says that it was not asked or not reached
         */
        public Answered {
            Checks.item(item);
            Checks.answer(answer);
        }

        /**
         * Returns the item, never the answer.
         *
         * @return such as {@code Answered[9]}
         */
        @Override
        public String toString() {
            return "Answered[" + item + "]";
        }
    }

    /**
     * An answer in place of every answer to the question that its author knew.
     *
     * @param item the item's id
     * @param answer given, declined, or not known to the person
     */
    record Revised(String item, Answer answer) implements AskingEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code item} is empty, or the answer says that it was not asked or not reached
         */
        public Revised {
            Checks.item(item);
            Checks.answer(answer);
        }

        /**
         * Returns the item, never the answer.
         *
         * @return such as {@code Revised[9]}
         */
        @Override
        public String toString() {
            return "Revised[" + item + "]";
        }
    }

    /**
     * The person said not to be asked a question again.
     *
     * @param item the item's id
     */
    record NotAgain(String item) implements AskingEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code item} is null
         * @throws IllegalArgumentException if {@code item} is empty
         */
        public NotAgain {
            Checks.item(item);
        }
    }

    /**
     * A declined question was offered once more, with a reason that the person is told.
     *
     * @param item the item's id
     * @param reason the host's words, not empty
     */
    record OfferedAgain(String item, String reason) implements AskingEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a text is empty
         */
        public OfferedAgain {
            Checks.item(item);
            Checks.text(reason, "reason");
        }

        /**
         * Returns the item, never the reason.
         *
         * @return such as {@code OfferedAgain[9]}
         */
        @Override
        public String toString() {
            return "OfferedAgain[" + item + "]";
        }
    }
}
