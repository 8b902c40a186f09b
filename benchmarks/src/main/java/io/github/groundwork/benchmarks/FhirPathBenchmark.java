package io.github.groundwork.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPath.IParsedExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Type;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The sum alone, without band, cut-offs or attentions, by HAPI FHIR's FHIRPath over a QuestionnaireResponse that is in memory
 * already; the context and the expression are made once. HAPI FHIR's FHIRPath for R4 has no {@code sum()}; {@code aggregate}
 * stands for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FhirPathBenchmark {

    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private final QuestionnaireResponse ordinals = new QuestionnaireResponse();
    private final QuestionnaireResponse integers = new QuestionnaireResponse();
    private final IFhirPath path = FhirContext.forR4Cached().newFhirPath();

    @SuppressWarnings("NullAway.Init") // JMH calls prepare before it measures
    private IParsedExpression sumByUrl;

    @SuppressWarnings("NullAway.Init")
    private IParsedExpression sumOfAnyUrl;

    @SuppressWarnings("NullAway.Init")
    private IParsedExpression sumOfIntegers;

    /**
     * Fills both responses, parses the expressions, and checks that all find the same sum.
     *
     * @throws Exception if HAPI FHIR does not take an expression
     */
    @Setup
    public void prepare() throws Exception {
        sumByUrl = path.parse("item.answer.value.extension('" + ORDINAL + "').value.aggregate($this + $total, 0)");
        sumOfAnyUrl = path.parse("item.answer.value.extension.value.aggregate($this + $total, 0)");
        sumOfIntegers = path.parse("item.answer.value.aggregate($this + $total, 0)");
        int[] values = Sheets.phq9();
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            Coding coding = new Coding("http://example.org/answers", "a" + values[i], "answer " + values[i]);
            coding.addExtension(new Extension(ORDINAL, new DecimalType(values[i])));
            add(ordinals, i, coding);
            add(integers, i, new IntegerType(values[i]));
            sum += values[i];
        }
        for (List<IBase> found : List.of(ordinalsByUrl(), ordinalsOfAnyUrl(), plainIntegers())) {
            boolean right = found.size() == 1
                    && found.get(0) instanceof PrimitiveType<?> number
                    && new BigDecimal(number.getValueAsString()).compareTo(BigDecimal.valueOf(sum)) == 0;
            if (!right) {
                throw new IllegalStateException("the sum is " + sum + ", FHIRPath found " + found);
            }
        }
    }

    private static void add(QuestionnaireResponse response, int place, Type value) {
        response.addItem()
                .setLinkId("/" + (place + 1))
                .setText("question " + (place + 1))
                .addAnswer()
                .setValue(value);
    }

    /**
     * Adds up the ordinals of coded answers, each found by the address of its extension, as forms are usually scored.
     *
     * @return the sum
     */
    @Benchmark
    public List<IBase> ordinalsByUrl() {
        return path.evaluate(ordinals, sumByUrl, IBase.class);
    }

    /**
     * Adds up the ordinals of coded answers, each taken to be the only extension of its answer, which is a short cut.
     *
     * @return the sum
     */
    @Benchmark
    public List<IBase> ordinalsOfAnyUrl() {
        return path.evaluate(ordinals, sumOfAnyUrl, IBase.class);
    }

    /**
     * Adds up answers that are integers, without coding or extension: the easiest input there can be.
     *
     * @return the sum
     */
    @Benchmark
    public List<IBase> plainIntegers() {
        return path.evaluate(integers, sumOfIntegers, IBase.class);
    }
}
