package io.github.groundwork.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-MA", "GB-NIR", "AU-ACT", "NZ", "FR-75C"})
    void a_place_is_written_as_it_is_read(String text) {
        assertThat(Jurisdiction.parse(text)).hasToString(text);
        assertThat(Jurisdiction.parse(text).country()).isEqualTo(text.substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "USA", "US-", "-MA", "US-ma", "US-MASS", "US MA", "\u0130E", "US-MA-1"})
    void a_text_of_another_form_is_no_place(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Jurisdiction.parse(text));
    }

    @Test
    void a_part_lies_in_its_own_country() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Jurisdiction("CA", Optional.of("US-CA")))
                .withMessageContaining("ISO 3166");
    }

    @ParameterizedTest
    @CsvSource({
        "US, US, true, true",
        "US, US-MA, true, true",
        "US-MA, US-MA, true, true",
        "US-MA, US, false, true",
        "US-MA, US-CA, false, true",
        "CA, US-CA, false, false"
    })
    void a_country_covers_its_parts_and_no_part_its_country(String one, String other, boolean covers, boolean same) {
        Jurisdiction place = Jurisdiction.parse(one);

        assertThat(place.covers(Jurisdiction.parse(other))).isEqualTo(covers);
        assertThat(place.isSameCountry(Jurisdiction.parse(other))).isEqualTo(same);
    }
}
