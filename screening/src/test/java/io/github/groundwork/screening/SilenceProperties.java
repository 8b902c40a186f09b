package io.github.groundwork.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.json.ResponsesJson;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.AnalystRule;
import io.github.groundwork.screening.score.DeclaredDifference;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Graph;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** COR-02: no text that the library makes by itself holds an answer. Canaries stand in every answer and in the context. */
class SilenceProperties {

    private static final String TOKEN = "canary-token";
    private static final String OTHER = "canary-other";
    private static final String NUMBER = "7353.5";
    private static final String OFF_KEY = "Kanarya: CANARY words";
    private static final String SEX = "canary-sex";
    private static final String PLACE = "canary-place";
    private static final int AGE = 113;
    private static final Ratio DECLARED = Ratio.of(86_420_864);
    private static final List<String> CANARIES = List.of("canary", "7353", "CANARY", "Kanarya", "113", "86420864");

    private static final Instrument INSTRUMENT = instrument();

    private static Instrument instrument() {
        AnswerFormat one = new AnswerFormat.OneChoice(Definition.tokens(TOKEN, OTHER, "plain"));
        AnswerFormat several = new AnswerFormat.SeveralChoices(Definition.tokens(TOKEN, OTHER, "none"));
        AnswerFormat number = new AnswerFormat.NumberEntry(Ratio.of(7353), Ratio.of(7355), Ratio.of(1, 2));
        return Definition.of("silent")
                .add(Definition.item("1", one, Optional.empty(), Item.Standing.MAIN))
                .add(Definition.item("2", several, Optional.empty(), Item.Standing.MAIN))
                .add(Definition.item("3", number, Optional.empty(), Item.Standing.MAIN))
                .item("4", 0, 1, 2)
                .item("5", 0, 1, 2)
                .add(new Gate(List.of("2"), Definition.in("1", TOKEN), Optional.empty(), Definition.STUDY))
                .scale(ScaleDraft.sum(Scale.TOTAL, "4", "5").bands(0, 2))
                .cutOff(Scale.TOTAL, Comparison.AT_LEAST, Ratio.of(2), new Requirement.Equals("place", "elsewhere"))
                .categories(
                        "named",
                        Definition.in("2", TOKEN),
                        new Condition.ItemDeclined("1"),
                        Definition.is("4", Comparison.EQUAL, 1))
                .critical(1, true, "4")
                .instrument();
    }

    @Provide
    Arbitrary<Responses> sheets() {
        Arbitrary<List<Integer>> picks =
                Arbitraries.integers().between(0, 3).list().ofSize(6);
        return picks.map(SilenceProperties::sheet);
    }

    private static Responses sheet(List<Integer> picks) {
        ResponsesBuilder builder = new ResponsesBuilder(INSTRUMENT);
        if (picks.get(0) > 0) {
            builder.given("1", picks.get(0) > 1 ? TOKEN : OTHER);
        }
        if (picks.get(1) > 1) {
            builder.given("2", picks.get(1) > 2 ? new String[] {TOKEN, OTHER} : new String[] {OTHER});
        }
        if (picks.get(2) > 0) {
            builder.given("3", NUMBER);
        }
        if (picks.get(3) > 0) {
            builder.given("4", Integer.toString(picks.get(3) - 1));
        }
        if (picks.get(4) > 0) {
            builder.given("5", Integer.toString(picks.get(4) - 1));
        }
        return builder.build()
                .in(Context.unknown().withAge(AGE).withSex(SEX).with("place", PLACE))
                .declaring(Scale.TOTAL, DECLARED);
    }

    private static Graph around(Responses sheet) {
        ScoreReport report = Scoring.of(INSTRUMENT)
                .estimatingBy(AnalystRule.prorated(Ratio.of(1, 2), "a paper"))
                .score(sheet);
        JsonDocument<Responses> document =
                ResponsesJson.open(ResponsesJson.write(sheet), INSTRUMENT).orThrow();
        return Graph.from(report, report.explanation(), report.scoreOnly(), sheet, sheet.toBuilder(), document);
    }

    /** The definition's own texts, which name every possible answer and so tell of none. */
    private static final Set<String> DEFINED = texts(around(Responses.start(INSTRUMENT)));

    private static Set<String> texts(Graph graph) {
        return graph.values().stream()
                .filter(value -> !(value instanceof DeclaredDifference) && !(value instanceof Ratio))
                .map(value -> value.toString().replaceFirst("@[0-9a-f]+$", ""))
                .collect(Collectors.toSet());
    }

    private static void isSilent(String text) {
        assertThat(CANARIES).as("canaries in: %s", text).noneMatch(text::contains);
    }

    @Property
    void COR_02_no_toString_holds_an_answer_or_what_is_known_of_the_person(@ForAll("sheets") Responses sheet) {
        Set<String> texts = new HashSet<>(texts(around(sheet)));
        texts.removeAll(DEFINED);
        assertThat(texts).isNotEmpty();
        texts.forEach(SilenceProperties::isSilent);
    }

    /** A score's text may show its value; a declared score is one. Nothing else of the sheet may be there. */
    @Property
    void COR_02_a_declared_difference_shows_the_figures_only(@ForAll("sheets") Responses sheet) {
        Scoring.of(INSTRUMENT)
                .score(sheet)
                .declaredDifferences()
                .forEach(difference -> isSilent(difference.toString().replace(DECLARED.toString(), "")));
    }

    @Property
    void COR_02_problems_of_answers_off_the_key_do_not_repeat_them(@ForAll("sheets") Responses sheet) {
        for (Item item : INSTRUMENT.items()) {
            for (List<String> values : wrong(item)) {
                Optional<Problem> problem = sheet.toBuilder().tryGiven(item.id(), values);
                problem.ifPresent(p -> isSilent(p.toString().replace(allowed(item), "")));
                Throwable thrown = catchThrowable(() -> sheet.given(item.id(), values.toArray(String[]::new)));
                if (problem.isPresent()) {
                    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
                    isSilent(thrown.toString().replace(allowed(item), ""));
                }
            }
        }
        isSilent(catchThrowable(() -> sheet.answer(OFF_KEY)).toString());
        isSilent(catchThrowable(() -> Responses.of(INSTRUMENT, 7353, 7353)).toString());
        isSilent(
                catchThrowable(() -> Responses.start(INSTRUMENT).given(4, 7353)).toString());
        isSilent(catchThrowable(() -> Context.unknown().withAge(11_300)).toString());
        isSilent(catchThrowable(() -> Context.unknown().with("Kanarya!", SEX)).toString());
        isSilent(sheet.mergedWith(sheet.declined("1").dontKnow("3")).toString());
    }

    /** What an item allows is the definition's own text. */
    private static String allowed(Item item) {
        return ResponsesBuilder.allowed(item.format())
                .replace(", joined by ;", "")
                .replaceAll("^(one|some) of ", "");
    }

    private static List<List<String>> wrong(Item item) {
        return List.of(
                List.of(OFF_KEY),
                List.of(TOKEN, OFF_KEY),
                List.of(TOKEN, TOKEN),
                List.of(TOKEN, "none"),
                List.of("7353.25"),
                List.of("7353e1"),
                List.of(item.id() + "7353"));
    }

    @Example
    void COR_02_a_conflict_names_the_item_and_not_the_answers() {
        Responses one = sheet(List.of(2, 3, 1, 1, 1, 1));
        Responses two = sheet(List.of(1, 2, 1, 2, 1, 1));
        Checked<Responses> merged = one.mergedWith(two);
        assertThat(merged.problems()).hasSize(3);
        isSilent(merged.toString());
        merged.problems().forEach(problem -> isSilent(problem.toString()));
        isSilent(catchThrowable(merged::orThrow).toString());
    }

    @Property
    void COR_02_problems_of_documents_do_not_repeat_what_they_hold(
            @ForAll("sheets") Responses sheet, @ForAll("twists") String twist) {
        String written = new String(ResponsesJson.write(sheet), StandardCharsets.UTF_8);
        String[] change = twist.split("->", 2);
        String twisted = written.replace(change[0], change[1]);
        Checked<Responses> read = ResponsesJson.read(twisted.getBytes(StandardCharsets.UTF_8), INSTRUMENT);
        isSilent(read.toString());
        for (Problem problem : read.problems()) {
            String text = problem.toString();
            for (Item item : INSTRUMENT.items()) {
                text = text.replace(allowed(item), "");
            }
            isSilent(text);
        }
    }

    /** Ways to break a document around a canary, each as what is replaced and by what. */
    @Provide
    Arbitrary<String> twists() {
        return Arbitraries.of(
                "\"" + TOKEN + "\"->\"" + OFF_KEY + "\"",
                "\"" + OTHER + "\"->7353",
                "\"value\" : \"->\"values\" : \"",
                "\"given\"->\"" + OFF_KEY + "\"",
                "7353.5->\"" + OFF_KEY + "\"",
                "7353.5->7353.25",
                "7353.5->7353e35",
                "7353.5->7353735373537353735373537353735373537353735373537353",
                "113->1130113",
                "113->\"" + OFF_KEY + "\"",
                "\"" + SEX + "\"->113",
                "86420864->\"" + OFF_KEY + "\"",
                "86420864->864208640000000",
                "\"total\"->\"" + OFF_KEY + "\"",
                "\"self\"->\"" + OFF_KEY + "\"",
                "\"silent\"->\"" + OFF_KEY + "\"",
                "\"version\" : \"1\"->\"version\" : \"" + OFF_KEY + "\"",
                "\"item\" : \"1\"->\"item\" : \"" + OFF_KEY + "\"",
                "groundwork-responses->CANARY",
                "}\n->} CANARY\n",
                "\"canary->canary");
    }

    @Example
    void COR_02_a_scoring_of_another_instrument_names_the_instruments_only() {
        Instrument other = Definition.of("other").item("1", 0, 1).instrument();
        Throwable thrown = catchThrowable(() -> Scoring.of(other).score(sheet(List.of(2, 3, 1, 1, 1, 1))));
        assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
        isSilent(thrown.toString());
    }

    @Example
    void COR_02_the_canaries_are_where_they_are_meant_to_be() {
        Responses sheet = sheet(List.of(2, 3, 1, 1, 1, 1));
        String written = new String(ResponsesJson.write(sheet), StandardCharsets.UTF_8);
        assertThat(written).contains(TOKEN, OTHER, NUMBER, SEX, PLACE, "113", "86420864");
        assertThat(Scoring.of(INSTRUMENT).score(sheet).explanation().text(Locale.ENGLISH))
                .contains("answer 0");
        assertThat(DEFINED).anyMatch(text -> text.contains(TOKEN));
    }
}
