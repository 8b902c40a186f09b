package io.github.groundwork.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void a_phrase_has_as_many_places_as_are_written_in_it() {
        assertThat(Places.in("")).isZero();
        assertThat(Places.in("{2} and { 0}")).isZero();
        assertThat(Places.in("call {0}, {0}")).isEqualTo(1);
        assertThat(Places.in("{1} after {0}")).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> Places.in("only {1}"));
    }

    @Test
    void a_translation_fits_with_the_same_places_in_any_order() {
        assertThat(Places.fit("{1}, {0}", 2)).isTrue();
        assertThat(Places.fit("llama al {0}", 1)).isTrue();
        assertThat(Places.fit("nada", 0)).isTrue();
        assertThat(List.of("", "nada", "{1}", "{0} {1}")).noneMatch(text -> Places.fit(text, 1));
        assertThat(List.of("", "{0}", "{1}")).noneMatch(text -> Places.fit(text, 2));
        assertThat(List.of("", "{0}", "{1}")).noneMatch(text -> Places.fit(text, 0));
    }

    @Property
    void COR_03_what_is_filled_in_stays_as_it_is_whatever_it_looks_like(@ForAll String one, @ForAll String other) {
        for (String first : List.of(one, "{1}", "{0}", "")) {
            assertThat(Places.fill("{1}: {0}; {1}{0}", List.of(first, other)))
                    .isEqualTo(other + ": " + first + "; " + other + first);
        }
        assertThat(Places.fill("{0}", List.of(one))).isEqualTo(one);
    }

    @Test
    void there_are_as_many_fillings_as_places() {
        assertThatIllegalArgumentException().isThrownBy(() -> Places.fill("x", List.of("y")));
        assertThatIllegalArgumentException().isThrownBy(() -> Places.fill("{0}", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Places.fill("{0} {1}", List.of("y")));
        assertThatNullPointerException().isThrownBy(() -> Places.fill("{0}", Collections.singletonList(null)));
    }
}
