package io.github.groundwork.screening.session.step;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Places;
import io.github.groundwork.screening.session.offer.Obstacle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the library says to a person, in one language: its own English, or a host's translation; {@code with} puts single texts in a host's
 * own words.
 *
 * <p>There is no fallback to another language, so a translation is whole or is not made. Immutable and thread-safe; there is no natural
 * order.
 */
public final class Phrases {
    private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH, english(), topics(), obstacles());

    private final Locale language;
    private final Map<Phrase, String> texts;
    private final Map<Topic, String> topics;
    private final Map<Obstacle, String> obstacles;

    private Phrases(
            Locale language, Map<Phrase, String> texts, Map<Topic, String> topics, Map<Obstacle, String> obstacles) {
        this.language = language;
        this.texts = texts;
        this.topics = topics;
        this.obstacles = obstacles;
    }

    private static Map<Phrase, String> english() {
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase, phrase.english());
        }
        return texts;
    }

    private static Map<Topic, String> topics() {
        Map<Topic, String> topics = new LinkedHashMap<>();
        for (StandardTopic topic : StandardTopic.values()) {
            topics.put(topic.topic(), topic.label());
        }
        return topics;
    }

    private static Map<Obstacle, String> obstacles() {
        Map<Obstacle, String> obstacles = new EnumMap<>(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            obstacles.put(obstacle, obstacle.sentence());
        }
        return obstacles;
    }

    /**
     * Returns the library's own words in English.
     *
     * @return the phrases
     */
    public static Phrases inEnglish() {
        return ENGLISH;
    }

    /**
     * Returns a host's translation.
     *
     * @param language its language
     * @param texts a text for every phrase, with the same places
     * @param topics a label for every standard topic
     * @param obstacles a text for every obstacle
     * @return the phrases
     * @throws NullPointerException if an argument, a key or a text is null
     * @throws IllegalArgumentException if one is missing or empty, or has other places than the English one; the message names it
     */
    public static Phrases of(
            Locale language, Map<Phrase, String> texts, Map<Topic, String> topics, Map<Obstacle, String> obstacles) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(obstacles, "obstacles");
        Map<Phrase, String> all = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            all.put(phrase, checked(phrase, texts.getOrDefault(phrase, "")));
        }
        Map<Topic, String> labels = new LinkedHashMap<>();
        for (Topic topic : ENGLISH.topics.keySet()) {
            if (topics.getOrDefault(topic, "").isEmpty()) {
                throw new IllegalArgumentException("a translation has a label for every topic: " + topic);
            }
        }
        topics.forEach((topic, label) ->
                labels.put(Objects.requireNonNull(topic, "topic"), Objects.requireNonNull(label, "label")));
        Map<Obstacle, String> missing = new EnumMap<>(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            if (obstacles.getOrDefault(obstacle, "").isEmpty()) {
                throw new IllegalArgumentException("a translation has a text for every obstacle: " + obstacle);
            }
            missing.put(obstacle, obstacles.get(obstacle));
        }
        return new Phrases(language, all, Collections.unmodifiableMap(labels), missing);
    }

    private static String checked(Phrase phrase, String text) {
        if (!Places.fit(text, phrase.places())) {
            throw new IllegalArgumentException("a phrase has a text with its places: " + phrase);
        }
        return text;
    }

    /**
     * Returns these phrases with one phrase in a host's own words, such as its own thanks.
     *
     * @param phrase the phrase
     * @param text the words, in the language of these phrases and with the places of the phrase
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code text} is empty or has other places; the message names the phrase
     */
    public Phrases with(Phrase phrase, String text) {
        Objects.requireNonNull(phrase, "phrase");
        Map<Phrase, String> more = new EnumMap<>(texts);
        more.put(phrase, checked(phrase, Objects.requireNonNull(text, "text")));
        return new Phrases(language, more, topics, obstacles);
    }

    /**
     * Returns these phrases with a label for a topic, such as one of the host's own.
     *
     * @param topic the topic
     * @param label its label, not empty
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code label} is empty
     */
    public Phrases with(Topic topic, String label) {
        if (Objects.requireNonNull(label, "label").isEmpty()) {
            throw new IllegalArgumentException("a label is not empty");
        }
        Map<Topic, String> more = new LinkedHashMap<>(topics);
        more.put(Objects.requireNonNull(topic, "topic"), label);
        return new Phrases(language, texts, Collections.unmodifiableMap(more), obstacles);
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * Returns a phrase with its places filled.
     *
     * @param phrase the phrase
     * @param fillings what stands in its places, as many as it has
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are too many fillings or too few
     */
    public String text(Phrase phrase, String... fillings) {
        if (Objects.requireNonNull(fillings, "fillings").length
                != Objects.requireNonNull(phrase, "phrase").places()) {
            throw new IllegalArgumentException(phrase + " has places: " + phrase.places());
        }
        return Places.fill(Objects.requireNonNull(texts.get(phrase)), List.of(fillings));
    }

    /**
     * Returns what the person is told of an obstacle.
     *
     * @param obstacle the obstacle
     * @return the text
     * @throws NullPointerException if {@code obstacle} is null
     */
    public String text(Obstacle obstacle) {
        return Objects.requireNonNull(obstacles.get(Objects.requireNonNull(obstacle, "obstacle")));
    }

    /**
     * Returns the labels of topics, each once.
     *
     * @param about the topics
     * @return the labels in the order of the topics; the id stands in for a topic of a host's own that has none
     * @throws NullPointerException if {@code about} or one of them is null
     */
    public List<String> labels(List<Topic> about) {
        return List.copyOf(Objects.requireNonNull(about, "about")).stream()
                .map(topic -> topics.getOrDefault(topic, topic.value()))
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrases that
                && language.equals(that.language)
                && texts.equals(that.texts)
                && topics.equals(that.topics)
                && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, texts, topics, obstacles);
    }

    /**
     * Returns the language.
     *
     * @return such as {@code Phrases[en]}
     */
    @Override
    public String toString() {
        return "Phrases[" + language.toLanguageTag() + "]";
    }
}
