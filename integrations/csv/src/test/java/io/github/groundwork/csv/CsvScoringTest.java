package io.github.groundwork.csv;

import static io.github.groundwork.csv.Scored.PHQ_ADDED;
import static io.github.groundwork.csv.Scored.PHQ_HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.score.AnalystRule;
import io.github.groundwork.screening.score.Scoring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Sound files, and what is written for each kind of instrument. */
class CsvScoringTest {

    private static final Instrument PHQ = Instruments.standard().get("phq-9");

    private static final CsvListener DEAF = new CsvListener() {
        @Override
        public void error(Problem problem) {}

        @Override
        public void warning(Problem problem) {}
    };

    @Test
    void a_full_sheet_gets_value_band_cut_off_and_category() {
        Scored scored = Scored.of("phq-9", "id," + PHQ_HEADER, "a,2,2,2,2,1,1,2,0,0,1");
        assertThat(scored.text())
                .isEqualTo("id," + PHQ_HEADER + PHQ_ADDED
                        + "a,2,2,2,2,1,1,2,0,0,1,scored,12,12,12,moderate,positive,major,,\r\n");
        assertThat(scored.errors()).isEmpty();
        assertThat(scored.warnings()).isEmpty();
        assertThat(scored.rows()).containsExactly(1L);
        assertThat(scored.summary()).isEqualTo(new CsvSummary(1, 0, 0, 0, true));
        assertThat(scored.summary().isClean()).isTrue();
    }

    @Test
    void SCR_01_missing_answers_leave_bounds_and_never_a_zero() {
        Scored scored = Scored.of(
                "phq-9",
                PHQ_HEADER,
                "3,3,declined,,,,,,,",
                "0,0,0,0,0,0,0,0,dont-know,",
                ",,,,,,,,,3",
                "declined,dont-know,not-asked,,,,,,,");
        assertThat(scored.added(1, 10)).isEqualTo("bounded,,6,27,,undetermined,major|other,,9");
        assertThat(scored.added(2, 10)).isEqualTo("bounded,,0,3,minimal,negative,none,,9");
        assertThat(scored.added(3, 10)).isEqualTo("withheld,,,,,undetermined,major|other|none,,9");
        assertThat(scored.added(4, 10)).isEqualTo("withheld,,,,,undetermined,major|other|none,,9");
        assertThat(scored.summary().isClean()).isTrue();
    }

    @Test
    void what_somebody_should_see_is_named_by_its_item() {
        Scored scored = Scored.of("phq-9", PHQ_HEADER, "0,0,0,0,0,0,0,0,1,0", "0,0,0,0,0,0,0,0,declined,0");
        assertThat(scored.added(1, 10)).isEqualTo("scored,1,1,1,minimal,negative,none,9,");
        assertThat(scored.added(2, 10)).isEqualTo("bounded,,0,3,minimal,negative,none,,9");
    }

    @Test
    void columns_come_in_any_order_and_others_are_carried_through_as_they_are() {
        Scored scored = Scored.of(
                "gad-7",
                "\"note, long\",7,6,5,4,when,3,2,1,8,",
                "\"said \"\"no\"\", then\nyes\",0,1,2,3, 2026-11-22 ,3,2,1,,=1+1",
                "#1,0,0,0,0,'é😀,0,0,0,declined,x\ty");
        assertThat(scored.text())
                .startsWith("\"note, long\",7,6,5,4,when,3,2,1,8,,total.status,")
                .contains(
                        "\r\n\"said \"\"no\"\", then\nyes\",0,1,2,3, 2026-11-22 ,3,2,1,,=1+1,scored,12,12,12,moderate,")
                .contains("\r\n\"#1\",0,0,0,0,'é😀,0,0,0,declined,x\ty,scored,0,0,0,minimal,");
        assertThat(scored.errors()).isEmpty();
    }

    @Test
    void SCR_13_a_gate_that_is_closed_gives_a_score_and_one_that_is_not_answered_none() {
        Scored scored = Scored.of(
                "pc-ptsd-5", "0,1,2,3,4,5", "0,,,,,", "1,1,1,1,1,0", ",1,1,1,1,0", "declined,,,,,", "0,1,,,,");
        assertThat(scored.lines().get(0))
                .isEqualTo("0,1,2,3,4,5,total.status,total.value,total.low,total.high,total.band,"
                        + "cutoff:>=4,cutoff:women >=3,cutoff:>=3,attention,attention.unanswered");
        assertThat(scored.added(1, 6)).isEqualTo("scored,0,0,0,,negative,undetermined,negative,,");
        assertThat(scored.added(2, 6)).isEqualTo("scored,4,4,4,,positive,undetermined,positive,,");
        assertThat(scored.added(4, 6)).isEqualTo("withheld,,,,,undetermined,undetermined,undetermined,,");
        assertThat(scored.added(5, 6)).isEqualTo("withheld,,,,,undetermined,undetermined,undetermined,,");
    }

    @Test
    void SCR_32_cut_offs_follow_the_context_and_unknown_context_decides_nothing() {
        Scored scored = Scored.of(
                "audit-c",
                "context.sex,1,2,3,context.age",
                "female,2,1,0,40",
                "male,2,1,0,",
                ",2,1,0,unknown",
                "unknown,2,1,0,0",
                "other,2,1,0,130");
        assertThat(scored.lines().get(0))
                .contains("cutoff:men >=4,cutoff:women >=3,\"cutoff:>=5 (VA brief-intervention, all)\",");
        assertThat(scored.added(1, 5)).startsWith("scored,3,3,3,,not-applicable,positive,negative,");
        assertThat(scored.added(2, 5)).startsWith("scored,3,3,3,,negative,not-applicable,negative,");
        assertThat(scored.added(3, 5)).startsWith("scored,3,3,3,,undetermined,undetermined,negative,");
        assertThat(scored.added(4, 5)).startsWith("scored,3,3,3,,undetermined,undetermined,negative,");
        assertThat(scored.added(5, 5)).startsWith("scored,3,3,3,,not-applicable,not-applicable,negative,");
    }

    @Test
    void SCR_05_a_published_rule_gives_an_estimate_beside_its_bounds() {
        Scored scored = Scored.of(
                "psc-17", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17", "2,2,2,2,2,2,2,2,,declined,,0,0,0,0,0,0");
        assertThat(scored.added(1, 17))
                .isEqualTo(
                        "estimated,16,16,22,,estimated,4,4,8,,scored,6,6,6,,estimated,6,6,8,,positive,negative,negative,negative,,");
    }

    @Test
    void SCR_34_a_mean_is_rounded_only_when_it_is_written() {
        Scored scored = Scored.of("brs", "1,2,3,4,5,6", "3,3,3,3,3,4", "1,2,3,4,5,declined");
        assertThat(scored.added(1, 6)).startsWith("scored,2.83,2.83,2.83,low");
        assertThat(scored.added(2, 6)).startsWith("estimated,3,2.67,3.33,normal");
    }

    @Test
    void several_choices_are_joined_by_semicolons_in_any_order() {
        Scored scored = Scored.of(
                "lec-5",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17",
                "job;happened,witnessed,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,"
                        + "doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,doesnt-apply,"
                        + "declined,not-sure");
        assertThat(scored.added(1, 17)).isEqualTo("bounded,,1,2,,bounded,,1,2,,bounded,,0,1,,bounded,,1,2,,,");
    }

    @Test
    void parts_of_an_item_have_columns_of_their_own() {
        Scored scored = Scored.of("btq", "1,1.life,1.injury,4,4.life", "1,0,1,0,", "0,,,1,0", "1,declined,,0,");
        assertThat(scored.lines().get(0))
                .isEqualTo("1,1.life,1.injury,4,4.life,category:Criterion A,attention,attention.unanswered");
        assertThat(scored.added(1, 5)).isEqualTo("met,,");
        assertThat(scored.added(2, 5)).isEqualTo("met|not-met,,");
        assertThat(scored.added(3, 5)).isEqualTo("met|not-met,,");
        assertThat(scored.warnings())
                .containsExactly("CSV_ITEM_WITHOUT_COLUMN at row 1: an item without a column counts as not reached: "
                        + "2, 2.life, 2.injury, 3, 3.life, 3.injury, 4.injury, 5, 5.life, 5.injury, 6, 6.life, 6.injury, "
                        + "7, 7.life, 7.injury, 8, 8.life, 8.injury, 9, 9.life, 9.injury, 10, 10.life, 10.injury");
    }

    @Test
    void SCR_02_a_decline_that_leads_to_a_conversation_is_a_category_of_its_own_and_no_yes() {
        Scored scored = Scored.of("asq", "1,2,3,4,5", "0,0,declined,0,0", "0,0,0,0,", "1,0,0,0,1");
        assertThat(scored.added(1, 5)).isEqualTo("non-acute-positive-because-declined,3,3");
        assertThat(scored.added(2, 5)).isEqualTo("negative,,");
        assertThat(scored.added(3, 5)).isEqualTo("acute-positive,5;1,");
    }

    @Test
    void an_analysts_rule_estimates_and_says_so() {
        CsvScoring scoring =
                CsvScoring.of(Scoring.of(PHQ).estimatingBy(AnalystRule.prorated(Ratio.of(3, 4), "a study")));
        Scored scored = Scored.of(scoring, (PHQ_HEADER + "\n1,1,1,1,1,1,1,1,,\n").getBytes(StandardCharsets.UTF_8));
        assertThat(scored.added(1, 10)).startsWith("estimated,9,8,11,mild,negative,");
        assertThat(scoring.instrument()).isEqualTo(PHQ);
        assertThat(scoring).hasToString("CsvScoring[phq-9 1999]");
        assertThat(scoring.addedColumns())
                .startsWith("total.status", "total.value")
                .hasSize(9);
    }

    @Test
    void an_instrument_whose_values_mean_something_else_in_a_cell_is_turned_away() {
        Instrument instrument = Fixtures.instrument("taken-word");
        assertThatThrownBy(() -> CsvScoring.of(instrument))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 1 of taken-word has a value that means something else in a cell");
    }

    @Test
    void null_is_turned_away_by_name() {
        CsvScoring scoring = CsvScoring.of(PHQ);
        InputStream in = InputStream.nullInputStream();
        OutputStream out = OutputStream.nullOutputStream();
        assertThatThrownBy(() -> CsvScoring.of((Scoring) null)).hasMessage("scoring");
        assertThatThrownBy(() -> CsvScoring.of((Instrument) null)).hasMessage("instrument");
        assertThatThrownBy(() -> scoring.score(null, out, DEAF)).hasMessage("in");
        assertThatThrownBy(() -> scoring.score(in, null, DEAF)).hasMessage("out");
        assertThatThrownBy(() -> scoring.score(in, out, null)).hasMessage("listener");
    }

    @Test
    void failures_to_read_or_write_come_out_as_they_are() {
        CsvScoring scoring = CsvScoring.of(PHQ);
        IOException broken = new IOException("broken");
        InputStream unreadable = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        OutputStream unwritable = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw broken;
            }
        };
        InputStream in = new ByteArrayInputStream((PHQ_HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> scoring.score(unreadable, OutputStream.nullOutputStream(), DEAF))
                .isSameAs(broken);
        assertThatThrownBy(() -> scoring.score(in, unwritable, DEAF)).isSameAs(broken);
    }
}
