package io.github.groundwork.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Responses EMPTY =
            Responses.start(Instruments.standard().get("audit-c"));

    @Test
    void what_is_known_around_either_sheet_is_kept() {
        Responses one = EMPTY.given(1, 2).in(Context.unknown().withAge(30)).in(Locale.ENGLISH);
        Responses other = EMPTY.given(2, 1)
                .in(Context.unknown().withSex("female"))
                .in(Mode.INTERVIEW)
                .declaring("total", Ratio.of(3));

        Responses whole = EMPTY.given(1, 2)
                .given(2, 1)
                .in(Context.unknown().withAge(30).withSex("female"))
                .in(Locale.ENGLISH)
                .in(Mode.INTERVIEW)
                .declaring("total", Ratio.of(3));
        assertThat(one.mergedWith(other).orThrow()).isEqualTo(whole);
        assertThat(other.mergedWith(one).orThrow()).isEqualTo(whole);
    }

    @Test
    void every_difference_in_what_is_known_is_a_conflict() {
        Responses one = EMPTY.in(Context.unknown().withAge(30).withSex("female"))
                .in(Locale.ENGLISH)
                .in(Mode.INTERVIEW)
                .declaring("total", Ratio.of(3));
        Responses other = EMPTY.in(Context.unknown().withAge(31).withSex("male"))
                .in(Locale.FRENCH)
                .in(Mode.TELEPHONE)
                .declaring("total", Ratio.of(4));

        assertThat(one.mergedWith(other).problems())
                .extracting(Problem::path)
                .containsExactly("/context/age", "/context/sex", "/language", "/mode", "/declared/total");
        assertThat(one.mergedWith(other).problems()).extracting(Problem::code).containsOnly("MERGE_CONFLICT");
        assertThat(one.mergedWith(one).orThrow()).isEqualTo(one);
    }
}
