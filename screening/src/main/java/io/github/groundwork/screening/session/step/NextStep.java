package io.github.groundwork.screening.session.step;

import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.offer.Obstacle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a session asks its host to do next.
 *
 * <p>Later versions may add kinds: use {@link #accept} with {@link StepVisitor#other}. Sentences are in the language of the session, to be
 * shown in their order. {@code toString} shows kinds and item ids, never an answer or somebody's words. Immutable and thread-safe.
 */
public sealed interface NextStep {

    /**
     * Returns what comes with the step.
     *
     * @return what is said first, choices, whom to reach, and what waits to be given on
     */
    Frame frame();

    /**
     * Calls the method of a visitor for the kind of this step.
     *
     * @param visitor what to do with each kind
     * @param <R> the type of the outcome
     * @return what the visitor returned
     * @throws NullPointerException if {@code visitor} is null
     */
    <R> R accept(StepVisitor<R> visitor);

    /**
     * Something to tell the person, and to wait for what they choose.
     *
     * @param kind what it is about
     * @param sentences what to say, in the library's words and the host's reasons
     * @param topics the topics that it is about, in their order
     * @param items the ids of the items that it is about, in the order in which they come
     * @param helps what the person said that helps them
     * @param frame what comes with it
     */
    record Notice(
            Kind kind,
            List<String> sentences,
            List<Topic> topics,
            List<String> items,
            List<Strategy> helps,
            Frame frame)
            implements NextStep {

        /** What a notice is about. Immutable and thread-safe; the order is that of a session. */
        public enum Kind {
            /** The disclosure, which the host shows as it is, and what is missing, which the sentences tell. */
            DISCLOSURE,
            /** Whether the person wants to go on. */
            CONSENT,
            /** What will be asked. */
            PREVIEW,
            /** Answers that are already known. */
            KNOWN_ANSWERS,
            /** What the next questions are about. */
            CONTENT,
            /** That the session is paused. */
            PAUSED,
            /** What remains if the session is discarded. */
            WHAT_REMAINS
        }

        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Notice {
            Objects.requireNonNull(kind, "kind");
            sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            topics = List.copyOf(Objects.requireNonNull(topics, "topics"));
            items = List.copyOf(Objects.requireNonNull(items, "items"));
            helps = List.copyOf(Objects.requireNonNull(helps, "helps"));
            Objects.requireNonNull(frame, "frame");
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").notice(this);
        }

        /**
         * Returns the kind and the items.
         *
         * @return such as {@code Notice[CONTENT, [9]]}
         */
        @Override
        public String toString() {
            return "Notice[" + kind + ", " + items + "]";
        }
    }

    /**
     * A question to put to the person, in its exact wording.
     *
     * @param item the item's id, or the scale's where only the total is asked for
     * @param text the wording
     * @param format how it can be answered
     * @param progress how far the session has come
     * @param sentences what to say with it: why it is asked, that it was offered again and why, or which answers differ
     * @param open the answers that differ, if the person is asked which one stands; else empty
     * @param frame what comes with it
     */
    record Question(
            String item,
            QuestionText text,
            AnswerFormat format,
            Progress progress,
            List<String> sentences,
            List<Answer> open,
            Frame frame)
            implements NextStep {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Question {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(format, "format");
            Objects.requireNonNull(progress, "progress");
            sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            open = List.copyOf(Objects.requireNonNull(open, "open"));
            Objects.requireNonNull(frame, "frame");
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").question(this);
        }

        /**
         * Returns the item.
         *
         * @return such as {@code Question[9]}
         */
        @Override
        public String toString() {
            return "Question[" + item + "]";
        }
    }

    /**
     * Asking the person how they are.
     *
     * @param moment at which point
     * @param rated true if a rating from 0 to 10 is offered, which the person can leave out
     * @param sentences what to say
     * @param frame what comes with it
     */
    record CheckIn(Moment moment, boolean rated, List<String> sentences, Frame frame) implements NextStep {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public CheckIn {
            Objects.requireNonNull(moment, "moment");
            sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            Objects.requireNonNull(frame, "frame");
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").checkIn(this);
        }

        /**
         * Returns the moment.
         *
         * @return such as {@code CheckIn[AFTER]}
         */
        @Override
        public String toString() {
            return "CheckIn[" + moment + "]";
        }
    }

    /**
     * The end of the talk: thanks, what happens next, what helps, and whom to reach.
     *
     * @param sentences what to say
     * @param aftercare true if things feel harder for the person than before, so that somebody stays with them if they want
     * @param helps what the person said that helps them
     * @param offers what can be offered, whatever the result is
     * @param frame what comes with it
     */
    record Closing(
            List<String> sentences, boolean aftercare, List<Strategy> helps, Optional<Suggestions> offers, Frame frame)
            implements NextStep {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Closing {
            sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            helps = List.copyOf(Objects.requireNonNull(helps, "helps"));
            Objects.requireNonNull(offers, "offers");
            Objects.requireNonNull(frame, "frame");
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").closing(this);
        }

        /** Returns the type only. */
        @Override
        public String toString() {
            return "Closing";
        }
    }

    /**
     * Nothing is left to do.
     *
     * @param outcome how the session ended
     * @param obstacles what blocked it, or which choice ended it before a question came; else empty
     * @param sentences what to say to the person
     * @param frame what comes with it
     */
    record Done(SessionOutcome outcome, List<Obstacle> obstacles, List<String> sentences, Frame frame)
            implements NextStep {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Done {
            Objects.requireNonNull(outcome, "outcome");
            obstacles = List.copyOf(Objects.requireNonNull(obstacles, "obstacles"));
            sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
            Objects.requireNonNull(frame, "frame");
        }

        @Override
        public <R> R accept(StepVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").done(this);
        }

        /**
         * Returns how the session ended.
         *
         * @return such as {@code Done[COMPLETED]}
         */
        @Override
        public String toString() {
            return "Done[" + outcome + "]";
        }
    }
}
