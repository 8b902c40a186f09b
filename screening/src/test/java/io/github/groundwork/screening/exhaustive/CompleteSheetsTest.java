package io.github.groundwork.screening.exhaustive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.CutOffResult.Status;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every complete sheet of the two most used forms, against a sum, a table of bands and an item, in plain loops; and of the
 * forms of two items made from them.
 */
class CompleteSheetsTest {

    private static final String[] VALUES = {"0", "1", "2", "3"};

    /** Calls for every sheet of the first items, in the order of counting; returns how many there were. */
    private static int every(Instrument instrument, int items, ToIntFunction<ScoreReport> wrong) {
        Scoring scoring = Scoring.of(instrument);
        ResponsesBuilder builder = new ResponsesBuilder(instrument);
        int[] sheet = new int[items];
        for (int item = 0; item < items; item++) {
            builder.given(instrument.items().get(item).id(), VALUES[0]);
        }
        int faults = 0;
        int count = 0;
        int moved = 0;
        while (moved < items) {
            faults += wrong.applyAsInt(scoring.score(builder.build()));
            count++;
            moved = 0;
            while (moved < items && sheet[moved] == 3) {
                sheet[moved] = 0;
                builder.given(instrument.items().get(moved).id(), VALUES[0]);
                moved++;
            }
            if (moved < items) {
                sheet[moved]++;
                builder.given(instrument.items().get(moved).id(), VALUES[sheet[moved]]);
            }
        }
        assertThat(faults).isZero();
        return count;
    }

    @Test
    void SCR_03_all_262144_sheets_of_the_PHQ_9_have_their_sum_band_cut_off_and_attention() {
        int[] sheet = new int[9];
        int[] next = {0};
        int seen = every(Instruments.standard().get("phq-9"), 9, report -> {
            int sum = count(next[0]++, sheet);
            boolean right = isRight(report.total(), sum, phq(sum))
                    && report.cutOffs().get(0).status() == (sum >= 10 ? Status.POSITIVE : Status.NEGATIVE)
                    && report.attentions().size() == (sheet[8] > 0 ? 1 : 0)
                    && (sheet[8] == 0 || report.attentions().get(0).item().equals("9"));
            return right ? 0 : 1;
        });
        assertThat(seen).isEqualTo(262_144);
    }

    @Test
    void SCR_03_all_16384_sheets_of_the_GAD_7_have_their_sum_band_and_cut_offs() {
        int[] sheet = new int[7];
        int[] next = {0};
        int seen = every(Instruments.standard().get("gad-7"), 7, report -> {
            int sum = count(next[0]++, sheet);
            boolean right = isRight(report.total(), sum, gad(sum))
                    && report.cutOff(">=10").orElseThrow().status() == (sum >= 10 ? Status.POSITIVE : Status.NEGATIVE)
                    && report.cutOff(">=8").orElseThrow().status() == (sum >= 8 ? Status.POSITIVE : Status.NEGATIVE)
                    && report.attentions().isEmpty();
            return right ? 0 : 1;
        });
        assertThat(seen).isEqualTo(16_384);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phq-2", "gad-2"})
    void SCR_03_all_16_sheets_of_a_form_of_two_items_have_their_sum_and_cut_offs_and_no_band(String id) {
        int[] sheet = new int[2];
        int[] next = {0};
        int seen = every(Instruments.standard().get(id), 2, report -> {
            int sum = count(next[0]++, sheet);
            boolean right = isSum(report.total(), sum)
                    && report.total().band().isEmpty()
                    && report.cutOff(">=3").orElseThrow().status() == (sum >= 3 ? Status.POSITIVE : Status.NEGATIVE)
                    && report.cutOff(">=2")
                            .filter(cutOff -> cutOff.status() != (sum >= 2 ? Status.POSITIVE : Status.NEGATIVE))
                            .isEmpty()
                    && report.attentions().isEmpty();
            return right ? 0 : 1;
        });
        assertThat(seen).isEqualTo(16);
    }

    /** Writes a number's digits to base four, the lowest first, and returns their sum. */
    private static int count(int number, int[] into) {
        int sum = 0;
        int rest = number;
        for (int i = 0; i < into.length; i++) {
            into[i] = rest & 3;
            sum += into[i];
            rest >>= 2;
        }
        return sum;
    }

    private static boolean isRight(ScaleResult total, int sum, String band) {
        return isSum(total, sum)
                && total.band().filter(b -> b.label().equals(band)).isPresent();
    }

    private static boolean isSum(ScaleResult total, int sum) {
        return total.value().filter(v -> v.isWhole() && v.numerator() == sum).isPresent();
    }

    private static String phq(int sum) {
        if (sum <= 4) {
            return "minimal";
        }
        if (sum <= 9) {
            return "mild";
        }
        if (sum <= 14) {
            return "moderate";
        }
        return sum <= 19 ? "moderately severe" : "severe";
    }

    private static String gad(int sum) {
        if (sum <= 4) {
            return "minimal";
        }
        if (sum <= 9) {
            return "mild";
        }
        return sum <= 14 ? "moderate" : "severe";
    }
}
