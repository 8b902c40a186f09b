package io.github.groundwork.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.CategoryResult;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.UnansweredCritical;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns that scoring adds behind those of the input. Immutable and thread-safe. */
final class OutputColumns {

    private static final String ERROR = "error";
    private static final List<String> OF_SCALE = List.of(".status", ".value", ".low", ".high", ".band");

    private final int scales;
    private final List<String> names = new ArrayList<>();

    OutputColumns(Instrument instrument) {
        scales = instrument.scales().size();
        for (Scale scale : instrument.scales()) {
            OF_SCALE.forEach(end -> names.add(scale.id() + end));
        }
        for (CutOff cutOff : instrument.cutOffs()) {
            // Cut-offs that are for populations are not for one person; the report leaves them out too.
            if (!instrument.scale(cutOff.scale()).map(Scale::isForPopulations).orElse(true)) {
                names.add("cutoff:" + cutOff.name());
            }
        }
        instrument.categories().forEach(rule -> names.add("category:" + rule.name()));
        names.add("attention");
        names.add("attention.unanswered");
    }

    List<String> names() {
        return List.copyOf(names);
    }

    void write(ScoreReport report, CsvWriter.CsvWriterRecord record) {
        for (ScaleResult result : report.scales()) {
            ScaleOutcome outcome = result.outcome();
            record.writeField(status(outcome));
            record.writeField(shown(outcome.value()));
            record.writeField(shown(outcome.low()));
            record.writeField(shown(outcome.high()));
            record.writeField(result.band().map(Band::label).orElse(""));
        }
        for (CutOffResult result : report.cutOffs()) {
            record.writeField(word(result.status()));
        }
        for (CategoryResult result : report.categories()) {
            record.writeField(possible(result.possible()));
        }
        writeAttention(report, record);
    }

    private static void writeAttention(ScoreReport report, CsvWriter.CsvWriterRecord record) {
        record.writeField(
                report.attentions().stream().map(Attention::item).distinct().collect(Collectors.joining(";")));
        record.writeField(report.unansweredCritical().stream()
                .map(UnansweredCritical::item)
                .collect(Collectors.joining(";")));
    }

    /** Writes a row with bad cells: no scores, but what its good cells bring to notice; a bad cell counts as not answered. */
    void writeError(ScoreReport ofGoodCells, CsvWriter.CsvWriterRecord record) {
        writeNoScores(record);
        writeAttention(ofGoodCells, record);
    }

    /** Writes a row whose cells may have moved, so that nothing can be said about them. */
    void writeError(CsvWriter.CsvWriterRecord record) {
        writeNoScores(record);
        record.writeField(ERROR);
        record.writeField(ERROR);
    }

    private void writeNoScores(CsvWriter.CsvWriterRecord record) {
        for (int place = 0; place < names.size() - 2; place++) {
            boolean ofScale = place < scales * OF_SCALE.size();
            record.writeField(ofScale && place % OF_SCALE.size() != 0 ? "" : ERROR);
        }
    }

    private static String status(ScaleOutcome outcome) {
        return outcome.fold(scored -> "scored", estimated -> "estimated", bounded -> "bounded", w -> "withheld");
    }

    private static String shown(Optional<Ratio> number) {
        return number.isEmpty() ? "" : number.get().shown();
    }

    private static String word(CutOffResult.Status status) {
        return switch (status) {
            case POSITIVE -> "positive";
            case NEGATIVE -> "negative";
            case UNDETERMINED -> "undetermined";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }

    private static String possible(List<Category> categories) {
        return categories.size() == 1
                ? categories.get(0).id()
                : categories.stream().map(Category::id).collect(Collectors.joining("|"));
    }
}
