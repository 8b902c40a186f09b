package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what a host can say in words of its own, and what its texts must have. */
class PhrasesTest {
    private static final Phrases ENGLISH = Phrases.inEnglish();

    private static Map<Phrase, String> texts() {
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase, phrase.english());
        }
        return texts;
    }

    private static Phrases whole(Map<Phrase, String> texts) {
        Map<Topic, String> topics = new HashMap<>();
        for (StandardTopic topic : StandardTopic.values()) {
            topics.put(topic.topic(), topic.label());
        }
        Map<Obstacle, String> obstacles = new EnumMap<>(Obstacle.class);
        for (Obstacle obstacle : Obstacle.values()) {
            obstacles.put(obstacle, obstacle.sentence());
        }
        return Phrases.of(Locale.ENGLISH, texts, topics, obstacles);
    }

    @Test
    void one_phrase_in_other_words_leaves_all_else_as_it_was() {
        Phrases ours = ENGLISH.with(Phrase.COUNT, "There are {0} questions.");

        assertThat(ours.text(Phrase.COUNT, "9")).isEqualTo("There are 9 questions.");
        assertThat(ENGLISH.text(Phrase.COUNT, "9")).isEqualTo("How many questions we would ask: 9.");
        assertThat(ours.with(Phrase.COUNT, Phrase.COUNT.english())).isEqualTo(ENGLISH);
        assertThat(ours.language()).isEqualTo(ENGLISH.language());
    }

    @Test
    void one_phrase_after_the_other_is_the_same_as_a_whole_translation_with_them() {
        Map<Phrase, String> texts = texts();
        texts.put(Phrase.THANKS_FOR_TELLING, "Thanks.");
        texts.put(Phrase.GAP_REASON, "{1}: {0}");

        assertThat(ENGLISH.with(Phrase.THANKS_FOR_TELLING, "Thanks.").with(Phrase.GAP_REASON, "{1}: {0}"))
                .isEqualTo(whole(texts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THANKS | ''",
                "THANKS | Thank you, {0}.",
                "COUNT | Some questions.",
                "COUNT | {0} of {1} questions.",
                "GAP_REASON | {0} We go on.",
                "GAP_REASON | {1}"
            })
    void a_text_without_the_places_of_its_phrase_is_refused_by_itself_and_in_a_translation(Phrase phrase, String text) {
        Map<Phrase, String> texts = texts();
        texts.put(phrase, text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.with(phrase, text))
                .withMessageEndingWith(": " + phrase);
        assertThatIllegalArgumentException().isThrownBy(() -> whole(texts)).withMessageEndingWith(": " + phrase);
    }
}
