package io.github.groundwork.benchmarks;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.json.InstrumentJson;
import io.github.groundwork.screening.score.Scoring;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** From the bytes of a definition to a checked instrument, and from there to its scoring: what is done once in a program. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoadingBenchmark {

    private static final String DEFINITIONS = "/io/github/groundwork/screening/catalog/instruments/";

    private final byte[] phq9Definition = definition("phq-9");
    private final List<byte[]> all = Instruments.standard().ids().stream()
            .map(LoadingBenchmark::definition)
            .toList();
    private final Instrument phq9 = Instruments.standard().get("phq-9");
    private final Instrument itq = Instruments.standard().get("itq");

    private static byte[] definition(String id) {
        try (InputStream in = LoadingBenchmark.class.getResourceAsStream(DEFINITIONS + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no definition of " + id + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks the definition of the PHQ-9.
     *
     * @return the instrument
     */
    @Benchmark
    public Checked<Instrument> loadPhq9() {
        return InstrumentJson.read(phq9Definition);
    }

    /**
     * Reads and checks every definition that comes with the library.
     *
     * @param hole takes the instruments
     */
    @Benchmark
    public void loadAllShipped(Blackhole hole) {
        for (byte[] definition : all) {
            hole.consume(InstrumentJson.read(definition));
        }
    }

    /**
     * Compiles the PHQ-9.
     *
     * @return the scoring
     */
    @Benchmark
    public Scoring compilePhq9() {
        return Scoring.of(phq9);
    }

    /**
     * Compiles the ITQ, which has the most scales of the shipped instruments.
     *
     * @return the scoring
     */
    @Benchmark
    public Scoring compileItq() {
        return Scoring.of(itq);
    }
}
