package io.github.groundwork.benchmarks;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.Scoring;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Many different PHQ-9 sheets, so that no branch can be guessed from the sheet before; the times are for one sheet. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CohortBenchmark {

    private static final int SHEETS = 4096;

    private final Scoring scoring = Scoring.of(Instruments.standard().get("phq-9"));
    private final Responses[] sheets = sheets(scoring.instrument());
    private final byte[][] bytes = bytes();

    private static Responses[] sheets(Instrument instrument) {
        Responses[] sheets = new Responses[SHEETS];
        int[][] values = Sheets.manyPhq9(SHEETS);
        for (int i = 0; i < SHEETS; i++) {
            sheets[i] = Responses.of(instrument, values[i]);
        }
        return sheets;
    }

    private static byte[][] bytes() {
        byte[][] bytes = new byte[SHEETS][];
        int[][] values = Sheets.manyPhq9(SHEETS);
        for (int i = 0; i < SHEETS; i++) {
            bytes[i] = Sheets.bytes(values[i]);
        }
        return bytes;
    }

    /**
     * Adds up nine bytes of each sheet.
     *
     * @param hole takes the sums
     */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void manyNineByteLoops(Blackhole hole) {
        for (byte[] sheet : bytes) {
            int sum = 0;
            for (byte value : sheet) {
                sum += value;
            }
            hole.consume(sum);
        }
    }

    /**
     * Makes and reads the full report of each sheet.
     *
     * @param hole takes the reports
     */
    @Benchmark
    @OperationsPerInvocation(SHEETS)
    public void manyPhq9Reports(Blackhole hole) {
        for (Responses sheet : sheets) {
            hole.consume(ReportBenchmark.read(scoring.score(sheet), hole));
        }
    }
}
