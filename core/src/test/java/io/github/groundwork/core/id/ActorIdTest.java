package io.github.groundwork.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {

    private static final String FORM = "an id is 1 to 64 ASCII letters, digits, dots, hyphens or underscores";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", ".", "-", "_", "p-1", "staff.7_b", "I", "i"})
    void an_id_is_its_text(String text) {
        assertThat(ActorId.parse(text)).isEqualTo(new ActorId(text)).hasToString(text);
        assertThat(ActorId.parse(text).value()).isEqualTo(text);
    }

    @Test
    void the_longest_id_has_64_characters() {
        assertThat(ActorId.parse("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.parse("a".repeat(65)))
                .withMessage(FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a\n",
                "\na",
                "a\u0000",
                "jo@example.org",
                "+1 555 0100",
                "a/b",
                "\u00e9",
                "\u0131",
                "\u0130",
                "\u0661",
                "\uff41",
                "\ud83d\ude22"
            })
    void COR_02_what_is_no_id_is_not_repeated_in_the_message(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorId.parse(text))
                .withMessage(FORM);
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId(text)).withMessage(FORM);
    }

    @Test
    void only_these_single_characters_are_allowed() {
        for (char c = 0; c < 0x3000; c++) {
            String text = String.valueOf(c);
            boolean allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-".contains(text);
            boolean accepted;
            try {
                accepted = ActorId.parse(text).value().equals(text);
            } catch (IllegalArgumentException e) {
                accepted = false;
            }
            if (accepted != allowed) {
                throw new AssertionError("character " + (int) c);
            }
        }
    }

    @Test
    void null_is_not_an_id() {
        assertThatNullPointerException().isThrownBy(() -> ActorId.parse(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new ActorId(null)).withMessage("value");
    }

    @Test
    void ids_that_differ_in_case_are_different() {
        assertThat(ActorId.parse("a")).isNotEqualTo(ActorId.parse("A"));
    }
}
