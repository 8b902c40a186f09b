package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How some topics may be brought up with this person.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param topics the topics, at least one; what lies within a topic is meant too
 * @param manner how they may be brought up
 * @param with who has to be there, for {@link AskingManner#ONLY_WITH}, any one of them; empty if the words say who
 * @param words more about it, in somebody's words
 */
public record TopicBoundary(List<Topic> topics, AskingManner manner, List<ActorId> with, Optional<Words> words)
        implements Statement {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no topic, if somebody has to be there for another manner than
     *     {@link AskingManner#ONLY_WITH}, or if nobody and no words say who for that one
     */
    public TopicBoundary {
        topics = List.copyOf(Objects.requireNonNull(topics, "topics"));
        Objects.requireNonNull(manner, "manner");
        with = List.copyOf(Objects.requireNonNull(with, "with"));
        Objects.requireNonNull(words, "words");
        StatementProblem.stopIf(StatementProblem.ofTopics(topics));
        StatementProblem.stopIf(StatementProblem.ofCompanions(manner, with, words));
    }

    /**
     * Returns a boundary without words.
     *
     * @param manner how the topics may be brought up, but not {@link AskingManner#ONLY_WITH}
     * @param topics the topics, at least one
     * @return the boundary
     * @throws NullPointerException if an argument or a topic is null
     * @throws IllegalArgumentException if there is no topic, or somebody would have to be there
     */
    public static TopicBoundary of(AskingManner manner, Topic... topics) {
        return new TopicBoundary(List.of(topics), manner, List.of(), Optional.empty());
    }

    /**
     * Returns a boundary that asks for somebody to be there.
     *
     * @param somebody who has to be there
     * @param topics the topics, at least one
     * @return the boundary
     * @throws NullPointerException if an argument or a topic is null
     * @throws IllegalArgumentException if there is no topic
     */
    public static TopicBoundary onlyWith(ActorId somebody, Topic... topics) {
        return new TopicBoundary(List.of(topics), AskingManner.ONLY_WITH, List.of(somebody), Optional.empty());
    }

    @Override
    public Bearing bearing() {
        return manner == AskingManner.ASK ? Bearing.OPENS : Bearing.INFORMS;
    }

    @Override
    public List<Words> allWords() {
        return Present.of(List.of(words));
    }

    /**
     * Returns how many topics there are.
     *
     * @return such as {@code TopicBoundary[2 topics]}
     */
    @Override
    public String toString() {
        return "TopicBoundary[" + Counts.of(topics.size(), "topic") + "]";
    }
}
