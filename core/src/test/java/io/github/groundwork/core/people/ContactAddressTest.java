package io.github.groundwork.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.CoreArbitraries;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactAddressTest {

    static Stream<String> addresses() {
        return Stream.of(
                        Stream.of("+1 555 0173", "988", " name@example.org ", "@zebra", "\u260e 5"),
                        CoreArbitraries.FRAGILE_WORDS.stream(),
                        CoreArbitraries.HALF_PAIRS.stream(),
                        Stream.of("x".repeat(ContactAddress.LONGEST)))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("addresses")
    void an_address_is_kept_as_it_was_given_and_not_shown(String text) {
        ContactAddress address = ContactAddress.of(text);

        assertThat(address.text()).isEqualTo(text);
        assertThat(address).isEqualTo(ContactAddress.of(text)).hasSameHashCodeAs(ContactAddress.of(text));
        assertThat(address).hasToString("ContactAddress[" + text.length() + " characters]");
    }

    @Test
    void addresses_that_reach_the_same_telephone_are_not_equal_unless_written_alike() {
        assertThat(List.of(ContactAddress.of("5550173"), ContactAddress.of("555 0173"), ContactAddress.of("+15550173")))
                .doesNotHaveDuplicates();
        assertThat(ContactAddress.of("5550173")).isNotEqualTo("5550173");
    }

    @Test
    void an_address_is_neither_null_nor_empty_nor_endless_and_a_wrong_one_is_not_repeated() {
        assertThatNullPointerException()
                .isThrownBy(() -> ContactAddress.of(null))
                .withMessage("text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactAddress.of(""))
                .withMessage("an address is not empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactAddress.of("x".repeat(ContactAddress.LONGEST + 1)))
                .withMessage("an address has at most 2000 characters");
    }
}
