package io.github.groundwork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the person's own words and other people's words have in common, and what keeps them apart. */
class WordsTest {

    private static final ActorId SPEAKER = ActorId.parse("s-1");
    private static final ActorId RECORDER = ActorId.parse("r-1");
    private static final Attribution PERSON = Attribution.written(SPEAKER, Role.PERSON);
    private static final Attribution PEER = Attribution.written(SPEAKER, Role.PEER_WORKER);

    static Stream<String> fragile() {
        return Stream.of(
                        CoreArbitraries.FRAGILE_WORDS.stream(),
                        CoreArbitraries.HALF_PAIRS.stream(),
                        Stream.of("\ud83d\ude22 so tired\n".repeat(Words.LONGEST / 12)))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("fragile")
    void COR_03_words_are_kept_as_they_were_given(String text) {
        assertThat(OwnWords.of(text, PERSON).text()).isEqualTo(text);
        assertThat(OthersWords.of(text, PEER).text()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("wellFormed")
    void COR_03_words_have_the_same_bytes_before_and_after(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(OwnWords.of(text, PERSON).text().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
        assertThat(OthersWords.of(text, PEER).text().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
    }

    static Stream<byte[]> wellFormed() {
        return CoreArbitraries.FRAGILE_WORDS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void COR_04_own_words_need_the_person_and_anybody_elses_are_others_words(Role role) {
        for (Attribution said :
                List.of(Attribution.written(SPEAKER, role), Attribution.spoken(SPEAKER, role, RECORDER))) {
            if (role == Role.PERSON) {
                assertThat(OwnWords.of("words", said).said()).isEqualTo(said);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> OthersWords.of("words", said))
                        .withMessage("the person's words are OwnWords");
            } else {
                assertThat(OthersWords.of("words", said).said()).isEqualTo(said);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> OwnWords.of("words", said))
                        .withMessage("own words are the person's: anybody else's are OthersWords");
            }
        }
    }

    @Test
    void COR_04_the_three_kinds_of_words_are_never_taken_for_each_other() {
        List<Class<?>> kinds = List.of(OwnWords.class, OthersWords.class, LocalizedText.class);

        assertThat(kinds).allSatisfy(kind -> {
            assertThat(kind.getSuperclass()).isEqualTo(Object.class);
            assertThat(kind.getConstructors()).isEmpty();
            assertThat(kind).isFinal();
        });
        assertThat(OwnWords.class.getInterfaces()).containsExactly(Words.class);
        assertThat(OthersWords.class.getInterfaces()).containsExactly(Words.class);
        assertThat(Words.class.getPermittedSubclasses()).containsExactly(OwnWords.class, OthersWords.class);
        assertThat(LocalizedText.class.getInterfaces()).isEmpty();
        assertThat((Object) OwnWords.of("words", PERSON)).isNotEqualTo(OthersWords.of("words", PEER));
    }

    @Test
    void words_are_equal_if_text_and_attribution_are() {
        assertThat(OwnWords.of("a", PERSON))
                .isEqualTo(OwnWords.of("a", PERSON))
                .hasSameHashCodeAs(OwnWords.of("a", PERSON))
                .isNotEqualTo(OwnWords.of("A", PERSON))
                .isNotEqualTo(OwnWords.of("a", Attribution.spoken(SPEAKER, Role.PERSON, RECORDER)))
                .isNotEqualTo("a");
        assertThat(OthersWords.of("a", PEER))
                .isEqualTo(OthersWords.of("a", PEER))
                .hasSameHashCodeAs(OthersWords.of("a", PEER))
                .isNotEqualTo(OthersWords.of("a ", PEER))
                .isNotEqualTo(OthersWords.of("a", Attribution.written(SPEAKER, Role.STAFF)))
                .isNotEqualTo("a");
    }

    @Test
    void different_words_have_different_hash_codes() {
        assertThat(OwnWords.of("a", PERSON)).doesNotHaveSameHashCodeAs(OwnWords.of("b", PERSON));
        assertThat(OthersWords.of("a", PEER)).doesNotHaveSameHashCodeAs(OthersWords.of("b", PEER));
    }

    @Test
    void texts_that_only_look_the_same_are_different_words() {
        assertThat(OwnWords.of("e\u0301", PERSON)).isNotEqualTo(OwnWords.of("\u00e9", PERSON));
    }

    @Test
    void COR_02_to_string_shows_the_type_and_a_count() {
        assertThat(OwnWords.of("I want it to stop", PERSON)).hasToString("OwnWords[17 characters]");
        assertThat(OthersWords.of("She seems tired", PEER)).hasToString("OthersWords[15 characters]");
    }

    @Test
    void words_have_as_many_characters_as_can_be_stored_and_no_more() {
        String longest = "x".repeat(Words.LONGEST);

        assertThat(OwnWords.of(longest, PERSON).text()).hasSize(60_000);
        assertThat(OthersWords.of(longest, PEER).text()).hasSize(60_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.of(longest + "x", PERSON))
                .withMessage("words have at most 60000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OthersWords.of(longest + "x", PEER))
                .withMessage("words have at most 60000 characters");
    }

    @Test
    void no_part_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> OwnWords.of(null, PERSON))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> OwnWords.of("a", null))
                .withMessage("said");
        assertThatNullPointerException()
                .isThrownBy(() -> OthersWords.of(null, PEER))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> OthersWords.of("a", null))
                .withMessage("said");
    }
}
