package io.github.groundwork.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for readability whatever the text is. */
class ReadabilityProperties {

    @Property
    void COR_19_any_text_gives_a_finite_number_or_a_reason_and_always_the_same(@ForAll String text) {
        Readability once = Readability.of(text, Locale.ENGLISH);

        assertThat(Readability.of(text, Locale.ENGLISH)).isEqualTo(once).hasSameHashCodeAs(once);
        for (ReadingScore score :
                new ReadingScore[] {once.fleschKincaidGrade(), once.fleschReadingEase(), once.smogGrade()}) {
            assertThat(score.<Boolean>fold(Double::isFinite, reason -> true)).isTrue();
        }
    }

    @Property
    void COR_19_a_text_said_twice_is_as_hard_as_once(
            @ForAll @IntRange(min = 2, max = 6) int times, @ForAll @IntRange(min = 12, max = 40) int words) {
        String sentence = "Any banana is yellow ".repeat(words).strip() + ". ";
        double once = grade(sentence);

        assertThat(grade(sentence.repeat(times))).isCloseTo(once, within(1e-9));
        assertThat(grade(sentence.replace("banana", "sun"))).isLessThan(once);
    }

    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(number -> number, reason -> {
            throw new AssertionError(reason);
        });
    }
}
