package io.github.groundwork.benchmarks;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import java.util.Arrays;
import java.util.Random;

/** The answers that the benchmarks take, so that all of them add up the same numbers. */
final class Sheets {

    private static final int PHQ9_VALUES = 4;

    private Sheets() {}

    /** Returns nine PHQ-9 answers that add up to 13; the last one reaches the critical item's threshold. */
    static int[] phq9() {
        return new int[] {2, 2, 2, 2, 1, 1, 2, 0, 1};
    }

    /** Returns many PHQ-9 sheets without a pattern, the same ones in every run. */
    static int[][] manyPhq9(int sheets) {
        Random random = new Random(1);
        int[][] many = new int[sheets][phq9().length];
        for (int[] sheet : many) {
            Arrays.setAll(sheet, i -> random.nextInt(PHQ9_VALUES));
        }
        return many;
    }

    /** Returns a sheet on which every item has the same answer. */
    static Responses all(Instrument instrument, int value) {
        int[] values = new int[instrument.items().size()];
        Arrays.fill(values, value);
        return Responses.of(instrument, values);
    }

    /** Returns the values as bytes. */
    static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
