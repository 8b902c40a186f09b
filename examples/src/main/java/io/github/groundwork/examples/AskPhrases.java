package io.github.groundwork.examples;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The library's phrases, for a program that nobody stands behind: it tells nobody, believes nothing, and promises nobody's help.
 *
 * <p>Stateless.
 */
final class AskPhrases {

    private static final Map<Phrase, String> OURS = ours();

    private AskPhrases() {}

    private static Map<Phrase, String> ours() {
        Map<Phrase, String> ours = new EnumMap<>(Phrase.class);
        ours.put(Phrase.THANKS_FOR_TELLING, "Thank you for saying this.");
        ours.put(Phrase.BELIEVED, "What happened to you matters.");
        ours.put(Phrase.NOT_ALONE, "Many people know such thoughts. You do not have to be alone with them.");
        ours.put(Phrase.GIVEN_ON, "This program tells nobody. You can reach {0}.");
        ours.put(Phrase.TOGETHER, "You decide what happens next.");
        ours.put(Phrase.REMAINS_WAITING, "This program has told nobody what you said, and it will tell nobody.");
        ours.put(Phrase.REMAINS_RECORD, "This program keeps no note that you were asked, unless you save it.");
        ours.put(Phrase.NOTHING_NEXT, "Nothing happens because of your answers. You decide what you do with them.");
        ours.put(Phrase.KEPT, "About your answers: {0}");
        ours.put(Phrase.RATE, "If you like, say how hard things feel now. 0 is not at all, 10 is as hard as can be.");
        ours.put(Phrase.HELPS, "You wrote down what helps you. This may be a good time for it.");
        ours.put(
                Phrase.AFTERCARE,
                "Things feel harder now than when you began. You do not have to be alone with that. "
                        + "Is there somebody who can be with you?");
        return ours;
    }

    /** The phrases for a session that can be saved, or that cannot. */
    static Phrases all(boolean canBeSaved) {
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase, phrase.english());
        }
        texts.putAll(OURS);
        texts.put(
                Phrase.REMAINS_CHOICE,
                canBeSaved
                        ? "If you choose so, nothing is kept. Or what you said is saved in your file. You can also go on."
                        : "Nothing is saved, since no file was named. You can also go on.");
        Map<Topic, String> topics = new LinkedHashMap<>();
        for (StandardTopic topic : StandardTopic.values()) {
            topics.put(topic.topic(), topic.label());
        }
        Map<Obstacle, String> obstacles =
                Arrays.stream(Obstacle.values()).collect(Collectors.toMap(Function.identity(), Obstacle::sentence));
        return Phrases.of(Locale.ENGLISH, texts, topics, obstacles);
    }
}
