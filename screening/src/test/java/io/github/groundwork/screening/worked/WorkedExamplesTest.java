package io.github.groundwork.screening.worked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.score.UnansweredCritical;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked example of every instrument that comes with the library. */
class WorkedExamplesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "worked");
    private static final Set<String> FIELDS = Set.of("note", "context", "answers", "expect");
    private static final Set<String> EXPECTED =
            Set.of("scales", "cutOffs", "categories", "attention", "attentionUnanswered");

    @Test
    void every_instrument_has_a_file_of_examples() throws IOException {
        assertThat(files().stream().map(file -> name(file).replace(".json", "")))
                .containsExactlyInAnyOrderElementsOf(Instruments.standard().ids());
    }

    @TestFactory
    List<DynamicContainer> examples() throws IOException {
        List<DynamicContainer> all = new ArrayList<>();
        for (Path file : files()) {
            JsonNode root = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
            Instrument instrument =
                    Instruments.standard().get(root.path("instrument").textValue());
            assertThat(name(file)).isEqualTo(instrument.id() + ".json");
            JsonNode examples = root.path("examples");
            assertThat(examples).as(name(file)).isNotEmpty();
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode example : examples) {
                tests.add(dynamicTest(example.path("note").textValue(), () -> check(instrument, example)));
            }
            all.add(dynamicContainer(instrument.id(), tests));
        }
        return all;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> name(file).endsWith(".json")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void check(Instrument instrument, JsonNode example) {
        assertThat(names(example)).isSubsetOf(FIELDS);
        JsonNode expect = example.path("expect");
        assertThat(names(expect)).isNotEmpty().isSubsetOf(EXPECTED);
        ScoreReport report = Scoring.of(instrument).score(sheet(instrument, example));
        each(expect.path("scales"), (id, node) -> scale(report.scale(id).orElseThrow(), node));
        each(
                expect.path("cutOffs"),
                (name, node) -> assertThat(report.cutOff(name).orElseThrow().toString())
                        .isEqualTo(name + ": " + node.textValue()));
        each(
                expect.path("categories"),
                (name, node) -> assertThat(report.category(name).orElseThrow().possible().stream()
                                .map(Category::id)
                                .collect(Collectors.joining("|")))
                        .as(name)
                        .isEqualTo(node.textValue()));
        list(
                expect,
                "attention",
                items -> assertThat(report.attentions())
                        .extracting(Attention::item)
                        .containsExactlyInAnyOrderElementsOf(items));
        list(
                expect,
                "attentionUnanswered",
                items -> assertThat(report.unansweredCritical())
                        .extracting(UnansweredCritical::item)
                        .containsExactlyInAnyOrderElementsOf(items));
    }

    private static Set<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** What is done with one named expectation. */
    private interface Expectation {
        void check(String name, JsonNode node);
    }

    private static void each(JsonNode node, Expectation expectation) {
        node.properties().forEach(field -> expectation.check(field.getKey(), field.getValue()));
    }

    private static void list(JsonNode expect, String name, Consumer<List<String>> check) {
        if (expect.has(name)) {
            List<String> items = new ArrayList<>();
            expect.path(name).forEach(node -> items.add(node.textValue()));
            check.accept(items);
        }
    }

    private static void scale(ScaleResult result, JsonNode expected) {
        Map<String, String> shown = Map.of(
                "status", result.outcome().fold(s -> "scored", e -> "estimated", b -> "bounded", w -> "withheld"),
                "value", result.value().map(Ratio::shown).orElse(""),
                "low", result.outcome().low().map(Ratio::shown).orElse(""),
                "high", result.outcome().high().map(Ratio::shown).orElse(""),
                "band", result.band().map(band -> band.label()).orElse(""));
        each(expected, (name, node) -> assertThat(shown).as(result.scale().id()).containsEntry(name, node.textValue()));
    }

    private static Responses sheet(Instrument instrument, JsonNode example) {
        Context context = Context.unknown();
        for (Map.Entry<String, JsonNode> known : example.path("context").properties()) {
            context = known.getKey().equals("age")
                    ? context.withAge(known.getValue().asInt())
                    : context.with(known.getKey(), known.getValue().textValue());
        }
        Responses sheet = Responses.start(instrument).in(context);
        for (Map.Entry<String, JsonNode> answer : example.path("answers").properties()) {
            sheet = sheet.with(answer.getKey(), answer(answer.getValue().textValue()));
        }
        return sheet;
    }

    private static Answer answer(String cell) {
        return switch (cell) {
            case "" -> Answer.notReached();
            case "declined" -> Answer.declined();
            case "dont-know" -> Answer.dontKnow();
            case "not-asked" -> new Answer.NotAsked(NotAskedReason.HOST);
            default -> new Answer.Given(List.of(cell.split(";")));
        };
    }
}
