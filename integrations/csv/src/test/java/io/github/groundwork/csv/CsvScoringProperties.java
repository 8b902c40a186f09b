package io.github.groundwork.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.score.CategoryResult;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever the sheet: a file says what scoring says, and a fault loses only its own row. */
class CsvScoringProperties {

    @Provide
    Arbitrary<Sheets> sheets() {
        return Sheets.arbitrary();
    }

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void SCR_01_a_file_scores_each_row_as_scoring_does(@ForAll("sheets") Sheets sheets) {
        Scored scored =
                Scored.of(CsvScoring.of(sheets.instrument()), sheets.file().getBytes(UTF_8));
        assertThat(scored.errors()).isEmpty();
        List<NamedCsvRecord> records = records(scored);
        Scoring scoring = Scoring.of(sheets.instrument());
        for (int i = 0; i < sheets.rows().size(); i++) {
            ScoreReport report = scoring.score(sheets.responses(i));
            Map<String, String> written = records.get(i).getFieldsAsMap();
            assertThat(written).isEqualTo(expected(sheets, i, report));
            Statistics.label("instrument").collect(sheets.instrument().id());
            report.scales()
                    .forEach(s -> Statistics.label("outcome")
                            .collect(s.outcome().getClass().getSimpleName()));
        }
        Statistics.label("instrument")
                .coverage(checker -> Instruments.standard()
                        .ids()
                        .forEach(id -> checker.check(id).count(n -> n > 0)));
        Statistics.label("outcome")
                .coverage(checker -> List.of("Scored", "Estimated", "Bounded", "Withheld")
                        .forEach(kind -> checker.check(kind).count(n -> n > 0)));
    }

    private static List<NamedCsvRecord> records(Scored scored) {
        return CsvReader.builder().ofNamedCsvRecord(scored.text()).stream().toList();
    }

    private static Map<String, String> expected(Sheets sheets, int row, ScoreReport report) {
        Map<String, String> expected = new LinkedHashMap<>();
        List<String> header = sheets.header();
        for (int i = 0; i < header.size(); i++) {
            expected.put(header.get(i), sheets.rows().get(row).get(i));
        }
        for (ScaleResult result : report.scales()) {
            String id = result.scale().id();
            expected.put(id + ".status", lower(result.outcome().getClass().getSimpleName()));
            expected.put(
                    id + ".value", result.outcome().value().map(v -> v.shown()).orElse(""));
            expected.put(id + ".low", result.outcome().low().map(v -> v.shown()).orElse(""));
            expected.put(
                    id + ".high", result.outcome().high().map(v -> v.shown()).orElse(""));
            expected.put(id + ".band", result.band().map(b -> b.label()).orElse(""));
        }
        for (CutOffResult result : report.cutOffs()) {
            expected.put(
                    "cutoff:" + result.cutOff().name(),
                    lower(result.status().name()).replace('_', '-'));
        }
        for (CategoryResult result : report.categories()) {
            expected.put(
                    "category:" + result.rule().name(),
                    String.join("|", result.possible().stream().map(c -> c.id()).toList()));
        }
        expected.put(
                "attention",
                String.join(";", report.attentions().stream().map(a -> a.item()).toList()));
        expected.put(
                "attention.unanswered",
                String.join(
                        ";",
                        report.unansweredCritical().stream().map(u -> u.item()).toList()));
        return expected;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Property
    void SCR_01_SCR_02_which_word_stands_for_no_answer_changes_no_number(
            @ForAll("sheets") Sheets sheets, @ForAll @IntRange(min = 0, max = 3) int word) {
        List<List<String>> others = sheets.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> Sheets.WORDS.contains(cell) ? Sheets.WORDS.get(word) : cell)
                        .toList())
                .toList();
        // Context has no such words, and stays what it was.
        List<List<String>> replaced = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            List<String> row = new ArrayList<>(sheets.rows().get(i).subList(0, Sheets.BEFORE_ITEMS));
            row.addAll(others.get(i).subList(Sheets.BEFORE_ITEMS, others.get(i).size()));
            replaced.add(row);
        }
        List<NamedCsvRecord> before = records(
                Scored.of(CsvScoring.of(sheets.instrument()), sheets.file().getBytes(UTF_8)));
        List<NamedCsvRecord> after = records(Scored.of(
                CsvScoring.of(sheets.instrument()),
                new Sheets(sheets.instrument(), replaced).file().getBytes(UTF_8)));
        List<String> numbers = CsvScoring.of(sheets.instrument()).addedColumns().stream()
                .filter(name -> !name.startsWith("category:") && !name.matches("attention(.unanswered)?"))
                .toList();
        for (int i = 0; i < before.size(); i++) {
            for (String name : numbers) {
                assertThat(after.get(i).getField(name))
                        .as(name)
                        .isEqualTo(before.get(i).getField(name));
            }
        }
    }

    @Property
    void SCR_12_a_bad_cell_is_reported_where_it_is_and_loses_only_its_row(
            @ForAll("sheets") Sheets sheets, @ForAll int place, @ForAll("bad") String bad) {
        int row = Math.floorMod(place, sheets.rows().size());
        int item = Math.floorMod(place / 7, sheets.instrument().items().size());
        List<List<String>> rows = new ArrayList<>(sheets.rows());
        List<String> broken = new ArrayList<>(rows.get(row));
        broken.set(Sheets.BEFORE_ITEMS + item, bad);
        rows.set(row, broken);
        CsvScoring scoring = CsvScoring.of(sheets.instrument());
        Scored sound = Scored.of(scoring, sheets.file().getBytes(UTF_8));
        Scored scored =
                Scored.of(scoring, new Sheets(sheets.instrument(), rows).file().getBytes(UTF_8));

        List<String> without = new ArrayList<>(broken);
        without.set(Sheets.BEFORE_ITEMS + item, "");
        rows.set(row, without);
        Scored blank =
                Scored.of(scoring, new Sheets(sheets.instrument(), rows).file().getBytes(UTF_8));

        Item asked = sheets.instrument().items().get(item);
        assertThat(scored.errors())
                .singleElement()
                .asString()
                .startsWith("CSV_ANSWER at row " + (row + 2) + ", column " + asked.id() + ": ")
                .contains(values(asked))
                .doesNotContain(bad);
        for (int line = 0; line < sound.lines().size(); line++) {
            if (line == row + 1) {
                String kept = attention(blank.lines().get(line));
                assertThat(scored.lines().get(line))
                        .startsWith(String.join(",", broken) + ",")
                        .satisfies(text -> assertThat(
                                        text.substring(String.join(",", broken).length()))
                                .matches("(,error|,){" + (scoring.addedColumns().size() - 2) + "}"
                                        + Pattern.quote(kept)));
            } else {
                assertThat(scored.lines().get(line)).isEqualTo(sound.lines().get(line));
            }
        }
        assertThat(scored.warnings()).allMatch(warning -> warning.startsWith("CSV_CAVEAT "));
        assertThat(scored.summary())
                .isEqualTo(new CsvSummary(rows.size(), 1, 1, scored.warnings().size(), true));
    }

    /** The last two cells of a line: what a bad cell leaves standing is what a blank one would. */
    private static String attention(String line) {
        int last = line.lastIndexOf(',');
        return line.substring(line.lastIndexOf(',', last - 1));
    }

    @Provide
    Arbitrary<String> bad() {
        // Nothing that could be part of what a message says.
        return Arbitraries.of(
                "97", "-5", "QX", "happened;QX", "QX declined", "\u0130\u0131", "😀😀", "declined;dont-know");
    }

    private static List<String> values(Item item) {
        return item.format() instanceof AnswerFormat.OneChoice one
                ? one.options().values()
                : item.format()
                        .fold(o -> List.of(), several -> several.options().values(), n -> List.of());
    }

    @Property
    void COR_02_no_message_holds_what_a_cell_holds(
            @ForAll @IntRange(min = 0, max = 5) int fault, @ForAll @IntRange(max = 8) int place) {
        String canary = "Zyx-Canary-7";
        List<String> cells = new ArrayList<>(List.of("a", "", "0", "0", "0", "0", "0", "0", "0", "0", "0", ""));
        cells.set(2 + Math.floorMod(place, 9), canary);
        cells.set(0, canary);
        String row = String.join(",", cells);
        String file = switch (fault) {
            case 0 -> row;
            case 1 -> row + "," + canary;
            case 2 -> canary;
            case 3 -> row + "\n\"" + canary;
            case 4 -> row + "\n\"" + canary + "\"" + canary + ",";
            default -> canary + "\u00FF,\u00FF" + row;
        };
        Scored scored =
                Scored.of("phq-9", ("id,context.sex,1,2,3,4,5,6,7,8,9,10\n" + file + "\n").getBytes(ISO_8859_1));
        assertThat(scored.errors()).isNotEmpty().noneMatch(error -> error.contains("Canary"));
    }
}
