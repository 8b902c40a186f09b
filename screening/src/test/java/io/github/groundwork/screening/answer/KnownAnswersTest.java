package io.github.groundwork.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownAnswersTest {

    private static final Instruments ALL = Instruments.standard();
    private static final HistoryId FROM = HistoryId.parse("screening-1");
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    private static KnownAnswers of(Responses earlier, String target) {
        return KnownAnswers.of(earlier, FROM, AT, ALL.get(target));
    }

    private static Answer.Given given(String value) {
        return new Answer.Given(List.of(value));
    }

    @Test
    void SCR_25_the_PHQ_2_answers_the_first_two_items_of_the_PHQ_9() {
        KnownAnswers known = of(Responses.of(ALL.get("phq-2"), 3, 1), "phq-9");

        assertThat(known.answers()).containsExactly(entry("1", given("3")), entry("2", given("1")));
        assertThat(known.target()).isEqualTo(ALL.get("phq-9"));
        assertThat(known.from()).isEqualTo(FROM);
        assertThat(known.at()).isEqualTo(AT);
        assertThat(known.informant()).isEqualTo(Informant.SELF);
        assertThat(known.isEmpty()).isFalse();
    }

    @Test
    void SCR_25_the_GAD_2_answers_the_first_two_items_of_the_GAD_7_and_the_other_way_round() {
        assertThat(of(Responses.of(ALL.get("gad-2"), 0, 2), "gad-7").answers())
                .containsExactly(entry("1", given("0")), entry("2", given("2")));
        assertThat(of(Responses.of(ALL.get("gad-7"), 0, 2, 1, 1, 1, 1, 1), "gad-2")
                        .answers())
                .containsExactly(entry("1", given("0")), entry("2", given("2")));
    }

    @Test
    void SCR_25_a_decline_is_never_known() {
        Responses earlier = Responses.start(ALL.get("phq-2")).declined(1).given(2, 3);

        assertThat(of(earlier, "phq-9").answers()).containsExactly(entry("2", given("3")));
        assertThat(of(earlier.dontKnow("2"), "phq-9").isEmpty()).isTrue();
    }

    /** Both ask how hard the problems above make daily life, with one code; the problems above are not the same. */
    @Test
    void SCR_25_what_an_item_asks_about_the_items_before_it_is_the_same_in_the_same_instrument_only() {
        Responses earlier = Responses.of(ALL.get("phq-9"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);

        assertThat(of(earlier, "gad-7").isEmpty()).isTrue();
        assertThat(of(earlier, "phq-9").answers()).hasSize(10).containsEntry("10", given("2"));
    }

    @Test
    void SCR_25_an_instrument_without_codes_knows_its_own_answers_and_no_others() {
        Responses earlier = Responses.start(ALL.get("asq")).given(1, 1).declined(2);

        assertThat(of(earlier, "asq").answers()).containsOnlyKeys("1");
        assertThat(of(earlier, "c-ssrs-screener").isEmpty()).isTrue();
    }

    @Test
    void SCR_24_a_proxys_answers_are_not_known_to_an_instrument_that_asks_the_person() {
        Responses earlier = Responses.of(ALL.get("phq-2"), 3, 3).by(Informant.PROXY);

        assertThat(of(earlier, "phq-9").isEmpty()).isTrue();
    }

    @Test
    void no_two_shipped_instruments_share_more_than_their_short_forms_do() {
        for (String one : ALL.ids()) {
            for (String other : ALL.ids()) {
                boolean isShortForm = List.of("phq-2 phq-9", "phq-9 phq-2", "gad-2 gad-7", "gad-7 gad-2")
                        .contains(one + " " + other);
                if (!one.equals(other)) {
                    assertThat(SameItems.of(ALL.get(one), ALL.get(other)))
                            .as(one + " " + other)
                            .hasSize(isShortForm ? 2 : 0);
                }
            }
        }
    }

    @Test
    void COR_02_its_text_shows_how_many_are_known_and_no_answer() {
        Instrument audit = ALL.get("audit-c");

        assertThat(of(Responses.of(audit, 4, 4, 4), "audit-c")).hasToString("KnownAnswers[audit-c 1998, 3 of 3 known]");
        assertThat(of(Responses.of(audit, 4, 4, 4), "audit-c"))
                .isEqualTo(of(Responses.of(audit, 4, 4, 4), "audit-c"))
                .hasSameHashCodeAs(of(Responses.of(audit, 4, 4, 4), "audit-c"))
                .isNotEqualTo(of(Responses.of(audit, 4, 4, 3), "audit-c"))
                .isNotEqualTo(KnownAnswers.of(Responses.of(audit, 4, 4, 4), FROM, AT.plusSeconds(1), audit));
    }
}
