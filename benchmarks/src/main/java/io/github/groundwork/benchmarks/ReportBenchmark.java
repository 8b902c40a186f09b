package io.github.groundwork.benchmarks;

import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.CategoryResult;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From an answer sheet to a full report that was read, beside a bare loop over the same nine numbers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReportBenchmark {

    private final byte[] bytes = Sheets.bytes(Sheets.phq9());

    private final Instrument phq9 = Instruments.standard().get("phq-9");
    private final Instrument pcPtsd5 = Instruments.standard().get("pc-ptsd-5");
    private final Instrument pcl5 = Instruments.standard().get("pcl-5");
    private final Scoring phq9Scoring = Scoring.of(phq9);
    private final Scoring pcPtsd5Scoring = Scoring.of(pcPtsd5);
    private final Scoring pcl5Scoring = Scoring.of(pcl5);

    private final int[] values = Sheets.phq9();
    private final Responses complete = Responses.of(phq9, values);
    private final Responses partial = complete.declined(3).declined(9);
    private final Responses gateOpen = Sheets.all(pcPtsd5, 1);
    private final Responses gateClosed = Responses.start(pcPtsd5).given("0", "0");
    private final Responses pcl5Complete = Sheets.all(pcl5, 2);

    /**
     * Adds up nine bytes: the least work there can be, without a check, an object or a report.
     *
     * @return the sum
     */
    @Benchmark
    public int nineByteLoop() {
        int sum = 0;
        for (byte value : bytes) {
            sum += value;
        }
        return sum;
    }

    /**
     * Makes and reads the full report of a complete PHQ-9.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport phq9Report(Blackhole hole) {
        return read(phq9Scoring.score(complete), hole);
    }

    /**
     * Makes and reads the full report of a PHQ-9 on which two answers were declined, one of them to the critical item.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport phq9PartialReport(Blackhole hole) {
        return read(phq9Scoring.score(partial), hole);
    }

    /**
     * Makes the sheet too, from nine numbers, each checked against the key.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport phq9SheetAndReport(Blackhole hole) {
        return read(phq9Scoring.score(Responses.of(phq9, values)), hole);
    }

    /**
     * Decides the published algorithm of the PHQ-9, which counts symptoms.
     *
     * @return the categories
     */
    @Benchmark
    public List<CategoryResult> phq9Categories() {
        return phq9Scoring.score(complete).categories();
    }

    /**
     * Makes and reads the full report of a PC-PTSD-5 whose gate is open.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport pcPtsd5OpenReport(Blackhole hole) {
        return read(pcPtsd5Scoring.score(gateOpen), hole);
    }

    /**
     * Makes and reads the full report of a PC-PTSD-5 whose gate is closed.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport pcPtsd5ClosedReport(Blackhole hole) {
        return read(pcPtsd5Scoring.score(gateClosed), hole);
    }

    /**
     * Makes and reads the full report of a complete PCL-5: twenty items, the whole score and four subscales.
     *
     * @param hole takes what was read
     * @return the report
     */
    @Benchmark
    public ScoreReport pcl5Report(Blackhole hole) {
        return read(pcl5Scoring.score(pcl5Complete), hole);
    }

    /**
     * Decides the published cluster rule of the PCL-5.
     *
     * @return the categories
     */
    @Benchmark
    public List<CategoryResult> pcl5Categories() {
        return pcl5Scoring.score(pcl5Complete).categories();
    }

    /** Reads a full report: the whole score, its band, all cut-offs, and what somebody should see. */
    static ScoreReport read(ScoreReport report, Blackhole hole) {
        ScaleResult total = report.total();
        hole.consume(total.value());
        hole.consume(total.band());
        hole.consume(report.cutOffs());
        hole.consume(report.attentions());
        return report;
    }
}
