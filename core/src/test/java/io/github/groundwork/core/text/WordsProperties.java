package io.github.groundwork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.CoreArbitraries;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordsProperties {

    /** Stands in the middle of generated words, so that a shown text is found whatever surrounds it. */
    private static final String CANARY = "zebra-quilt-47";

    @Provide
    Arbitrary<String> words() {
        return CoreArbitraries.words();
    }

    @Provide
    Arbitrary<String> wellFormedWords() {
        return CoreArbitraries.wellFormedWords();
    }

    @Provide
    Arbitrary<Attribution> byThePerson() {
        return CoreArbitraries.attributions(Role.PERSON);
    }

    @Provide
    Arbitrary<Attribution> byAnother() {
        return CoreArbitraries.attributions(CoreArbitraries.rolesOfOthers());
    }

    @Property
    void COR_03_own_words_are_kept_as_they_were_given(
            @ForAll("words") String text, @ForAll("byThePerson") Attribution said) {
        OwnWords words = OwnWords.of(text, said);

        assertThat(words.text()).isEqualTo(text);
        assertThat(words.said()).isEqualTo(said);
        assertThat(words).isEqualTo(OwnWords.of(text, said)).hasSameHashCodeAs(OwnWords.of(text, said));
    }

    @Property
    void COR_03_words_of_others_are_kept_as_they_were_given(
            @ForAll("words") String text, @ForAll("byAnother") Attribution said) {
        OthersWords words = OthersWords.of(text, said);

        assertThat(words.text()).isEqualTo(text);
        assertThat(words.said()).isEqualTo(said);
        assertThat(words).isEqualTo(OthersWords.of(text, said)).hasSameHashCodeAs(OthersWords.of(text, said));
    }

    @Property
    void COR_03_own_words_keep_their_bytes_in_UTF_8(
            @ForAll("wellFormedWords") String text, @ForAll("byThePerson") Attribution said) {
        byte[] bytes = OwnWords.of(text, said).text().getBytes(StandardCharsets.UTF_8);
        OwnWords read = OwnWords.of(new String(bytes, StandardCharsets.UTF_8), said);

        assertThat(read).isEqualTo(OwnWords.of(text, said));
        assertThat(read.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    @Property
    void COR_04_nobody_else_makes_own_words(@ForAll("words") String text, @ForAll("byAnother") Attribution said) {
        assertThatIllegalArgumentException().isThrownBy(() -> OwnWords.of(text, said));
    }

    @Property
    void COR_04_the_persons_words_are_never_taken_for_anothers(
            @ForAll("words") String text, @ForAll("byThePerson") Attribution said) {
        assertThatIllegalArgumentException().isThrownBy(() -> OthersWords.of(text, said));
    }

    @Property
    void COR_02_words_are_neither_in_to_string_nor_in_messages(
            @ForAll("words") String text,
            @ForAll("byThePerson") Attribution person,
            @ForAll("byAnother") Attribution another) {
        String canary = text + CANARY + ".";

        assertThat(OwnWords.of(canary, person).toString()).doesNotContain(CANARY);
        assertThat(OthersWords.of(canary, another).toString()).doesNotContain(CANARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.of(canary, another))
                .withMessageNotContaining(CANARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OthersWords.of(canary, person))
                .withMessageNotContaining(CANARY);
    }
}
