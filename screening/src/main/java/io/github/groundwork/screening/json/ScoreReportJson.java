package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.CategoryResult;
import io.github.groundwork.screening.score.CutOffResult;
import io.github.groundwork.screening.score.DeclaredDifference;
import io.github.groundwork.screening.score.Explanation;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.score.ScaleResult;
import io.github.groundwork.screening.score.ScoreReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes score reports in the format {@code groundwork-score-report/1.0}.
 *
 * <p>Reports are written and never read: they are recomputed from their answer sheets. The document holds answers in its
 * explanation; {@link #writeWithoutExplanation} leaves them out. Stateless and thread-safe.
 */
public final class ScoreReportJson {

    private ScoreReportJson() {}

    /**
     * Writes a report with its explanation, which shows answers.
     *
     * @param report the report
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code report} is null
     */
    public static byte[] write(ScoreReport report) {
        ObjectNode root = root(report);
        explanation(report, root.putArray("explanation"));
        return JsonWriter.bytes(root);
    }

    /**
     * Writes a report without its explanation.
     *
     * @param report the report
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code report} is null
     */
    public static byte[] writeWithoutExplanation(ScoreReport report) {
        return JsonWriter.bytes(root(report));
    }

    private static ObjectNode root(ScoreReport report) {
        Objects.requireNonNull(report, "report");
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Formats.REPORT + "/1.0");
        root.put("instrument", report.instrument().id());
        root.put("version", report.instrument().version());
        root.put("informant", JsonNames.of(report.informant()));
        ArrayNode scales = root.putArray("scales");
        report.scales().forEach(result -> scale(result, scales.addObject()));
        ArrayNode cutOffs = root.putArray("cutOffs");
        report.cutOffs().forEach(result -> cutOff(result, cutOffs.addObject()));
        ArrayNode categories = root.putArray("categories");
        report.categories().forEach(result -> category(result, categories.addObject()));
        ArrayNode attention = root.putArray("attention");
        report.attentions().forEach(each -> attention(each, attention.addObject()));
        ArrayNode unanswered = root.putArray("attentionUnanswered");
        report.unansweredCritical()
                .forEach(each -> unanswered.addObject().put("item", each.item()).put("answer", kind(each.answer())));
        ArrayNode declared = root.putArray("declared");
        report.declaredDifferences().forEach(each -> declared(each, declared.addObject()));
        notGiven(report, root.putObject("notGiven"));
        ArrayNode caveats = root.putArray("caveats");
        report.caveats()
                .forEach(each -> caveats.addObject()
                        .put("code", JsonNames.of(each.kind()))
                        .put("text", each.text()));
        return root;
    }

    private static void scale(ScaleResult result, ObjectNode node) {
        Scale scale = result.scale();
        ScaleOutcome outcome = result.outcome();
        node.put("scale", scale.id()).put("title", scale.title()).put("status", status(outcome));
        outcome.value().ifPresent(value -> node.set("value", Numbers.shown(value)));
        outcome.value().ifPresent(value -> node.put("exact", value.toString()));
        outcome.low().ifPresent(low -> node.set("low", Numbers.shown(low)));
        outcome.high().ifPresent(high -> node.set("high", Numbers.shown(high)));
        if (outcome instanceof ScaleOutcome.Withheld withheld) {
            node.put("reason", JsonNames.of(withheld.reason()));
        }
        if (outcome instanceof ScaleOutcome.Estimated estimated) {
            ObjectNode rule =
                    node.putObject("rule").put("text", estimated.rule().text());
            evidence(estimated.rule().evidence(), rule);
            rule.put("byAnalyst", estimated.rule().byAnalyst());
        }
        node.putArray("range").add(Numbers.shown(scale.lowest())).add(Numbers.shown(scale.highest()));
        result.band().ifPresent(band -> {
            ObjectNode named = node.putObject("band").put("label", band.label());
            evidence(band.evidence(), named);
        });
    }

    static String status(ScaleOutcome outcome) {
        return outcome.fold(s -> "scored", e -> "estimated", b -> "bounded", w -> "withheld");
    }

    private static void evidence(Evidence evidence, ObjectNode node) {
        node.put("source", evidence.source()).put("confirmed", evidence.confirmed());
    }

    private static void cutOff(CutOffResult result, ObjectNode node) {
        node.put("name", result.cutOff().name())
                .put("scale", result.cutOff().scale())
                .put("result", JsonNames.of(result.status()))
                .put("basis", JsonNames.of(result.basis()));
        evidence(result.cutOff().evidence(), node);
    }

    private static void category(CategoryResult result, ObjectNode node) {
        node.put("name", result.rule().name());
        ArrayNode possible = node.putArray("possible");
        result.possible().stream().map(Category::id).forEach(possible::add);
        ArrayNode shared = node.putArray("shared");
        result.shared().forEach(shared::add);
        evidence(result.decided().map(Category::evidence).orElse(result.rule().evidence()), node);
    }

    private static void attention(Attention attention, ObjectNode node) {
        node.put("item", attention.item())
                .put("kind", JsonNames.of(attention.kind()))
                .put("reason", attention.reason());
        attention
                .urgency()
                .ifPresent(urgency ->
                        node.putObject("urgency").put("label", urgency.label()).put("source", urgency.source()));
        node.put("source", attention.source())
                .put("confirmed", attention.confirmed())
                .put("recipient", JsonNames.of(attention.recipient()));
    }

    private static void declared(DeclaredDifference difference, ObjectNode node) {
        node.put("scale", difference.scale());
        node.set("declared", Numbers.number(difference.declared()));
        Optional<Ratio> value = difference.recomputed().value();
        value.ifPresent(v -> node.set("recomputed", Numbers.shown(v)));
        if (value.isEmpty()) {
            node.put("status", status(difference.recomputed()));
        }
    }

    private static void notGiven(ScoreReport report, ObjectNode node) {
        List<String> closed = report.closedItems();
        items(report, node.putArray("declined"), closed, Answer.Declined.class::isInstance);
        items(report, node.putArray("dont-know"), closed, Answer.DontKnow.class::isInstance);
        items(report, node.putArray("not-asked"), closed, Answer.NotAsked.class::isInstance);
        items(report, node.putArray("not-reached"), closed, Answer.NotReached.class::isInstance);
        ArrayNode behind = node.putArray("closed");
        closed.forEach(behind::add);
    }

    private static void items(ScoreReport report, ArrayNode into, List<String> closed, Predicate<Answer> kind) {
        report.responses().answers().forEach((item, answer) -> {
            if (kind.test(answer) && !closed.contains(item)) {
                into.add(item);
            }
        });
    }

    private static String kind(Answer answer) {
        return answer.fold(g -> "given", () -> "declined", () -> "dont-know", n -> "not-asked", () -> "not-reached");
    }

    private static void explanation(ScoreReport report, ArrayNode into) {
        for (Explanation.OfScale scale : report.explanation().scales()) {
            ObjectNode node =
                    into.addObject().put("scale", scale.result().scale().id());
            ArrayNode contributions = node.putArray("contributions");
            scale.contributions().forEach(each -> contribution(each, contributions.addObject()));
            node.put("rule", scale.rule());
            evidence(scale.evidence(), node);
        }
    }

    private static void contribution(Explanation.Contribution contribution, ObjectNode node) {
        Item item = contribution.item();
        node.put("item", item.id()).put("topic", item.topic()).put("answer", kind(contribution.answer()));
        if (contribution.answer() instanceof Answer.Given given) {
            ArrayNode values = node.putArray("values");
            given.values().forEach(values::add);
        }
        node.put("standing", JsonNames.of(contribution.standing())).put("reversed", contribution.reversed());
        node.put("least", contribution.least().toString());
        node.put("most", contribution.most().toString());
    }
}
