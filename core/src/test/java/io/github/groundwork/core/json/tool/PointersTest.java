package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointersTest {

    @ParameterizedTest
    @CsvSource({"'',''", "a,a", "a/b,a~1b", "a~b,a~0b", "~1,~01", "~0,~00", "/,~1", "~/~,~0~1~0", "//,~1~1", "a b,a b"})
    void tildes_and_slashes_are_escaped(String key, String escaped) {
        assertThat(Pointers.escape(key)).isEqualTo(escaped);
    }

    @Test
    void null_is_not_a_key() {
        assertThatNullPointerException().isThrownBy(() -> Pointers.escape(null)).withMessage("key");
    }
}
