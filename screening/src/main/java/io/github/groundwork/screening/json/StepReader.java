package io.github.groundwork.screening.json;

import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.screening.pathway.PathwayCondition;
import io.github.groundwork.screening.pathway.PathwayStep;
import io.github.groundwork.screening.pathway.TimeLimit;
import io.github.groundwork.screening.rule.Evidence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the steps of a pathway. Used while one document is read. */
final class StepReader {

    /** What a step can say about answers that leave it open; without the field nothing is offered then. */
    private static final Map<String, Boolean> IF_UNDETERMINED = Map.of("offer", true);

    private final RuleReader rules;

    StepReader(RuleReader rules) {
        this.rules = rules;
    }

    /** Reads a step; empty if something in it is wrong, so that no stand-in is checked further. */
    Optional<PathwayStep> step(JsonFields fields, Pattern id) {
        int before = rules.problems.size();
        String own = fields.text("id", id);
        String from = fields.text("from", id);
        Optional<PathwayCondition> when = condition(fields.object("when"));
        Optional<PathwayStep.Offered> offered = offered(fields.object("offers"), id);
        boolean evenIfUndetermined = fields.has("undetermined")
                && fields.oneOf("undetermined", IF_UNDETERMINED).orElse(false);
        Optional<TimeLimit> limit = fields.optionalObject("respondWithin").flatMap(this::limit);
        Rationale rationale = new Rationale(fields.text("reason"), fields.text("source"), fields.flag("confirmed"));
        fields.done();
        if (rules.problems.size() > before || when.isEmpty() || offered.isEmpty()) {
            return Optional.empty();
        }
        PathwayStep step = new PathwayStep(own, from, when.get(), offered.get(), evenIfUndetermined, limit, rationale);
        return Optional.of(rules.origins.mark(step, fields.path()));
    }

    private Optional<PathwayStep.Offered> offered(JsonFields fields, Pattern id) {
        Optional<PathwayStep.Offered> offered;
        if (fields.has("safetyPlan")) {
            rules.stated(fields, "safetyPlan");
            offered = Optional.of(PathwayStep.Offered.safetyPlan());
        } else if (fields.has("conversation")) {
            rules.stated(fields, "conversation");
            offered = Optional.of(PathwayStep.Offered.conversation());
        } else {
            String preferred = fields.text("instrument", id);
            List<String> alternatives = fields.optionalTexts("alternatives");
            fields.notEmpty("alternatives");
            offered = Optional.of(PathwayStep.Offered.instrument(preferred, alternatives));
        }
        fields.done();
        return offered;
    }

    private Optional<TimeLimit> limit(JsonFields fields) {
        Optional<Duration> within = fields.text("within", TextForm.DURATION);
        Evidence evidence = rules.evidence(fields);
        fields.done();
        return within.map(w -> new TimeLimit(w, evidence));
    }

    private Optional<PathwayCondition> condition(JsonFields fields) {
        Optional<PathwayCondition> read;
        if (fields.has("all")) {
            read = group(fields, "all").map(PathwayCondition.All::new);
        } else if (fields.has("any")) {
            read = group(fields, "any").map(PathwayCondition.Any::new);
        } else if (fields.has("category")) {
            String rule = fields.text("category");
            List<String> among = fields.texts("among");
            fields.notEmpty("among");
            read = among.isEmpty() ? Optional.empty() : Optional.of(new PathwayCondition.CategoryAmong(rule, among));
        } else if (fields.has("item")) {
            String item = fields.text("item");
            read = rules.test(fields).map(test -> new PathwayCondition.ItemPasses(item, test));
        } else {
            read = Optional.of(new PathwayCondition.CutOffPositive(fields.text("cutOff")));
        }
        fields.done();
        return read;
    }

    /** Reads the conditions of a group; empty if one of them is wrong, or there is none. */
    private Optional<List<PathwayCondition>> group(JsonFields fields, String name) {
        List<JsonFields> each = fields.objects(name);
        fields.notEmpty(name);
        List<PathwayCondition> read = new ArrayList<>();
        each.forEach(one -> condition(one).ifPresent(read::add));
        return read.isEmpty() || read.size() < each.size() ? Optional.empty() : Optional.of(read);
    }
}
