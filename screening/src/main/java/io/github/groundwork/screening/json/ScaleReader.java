package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.Scalars;
import io.github.groundwork.screening.instrument.DefinitionProblem;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleParts;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads scales with their keys, bands and rules for missing answers. Used while one document is read. */
final class ScaleReader {

    private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,39}");
    private static final Map<String, ScaleRule> RULES = JsonNames.all(ScaleRule.class);
    private static final Map<String, MissingRule.Over> OVERS = JsonNames.all(MissingRule.Over.class);
    private static final Map<String, Boolean> PURPOSES = purposes();

    private final RuleReader rules;

    ScaleReader(RuleReader rules) {
        this.rules = rules;
    }

    private static Map<String, Boolean> purposes() {
        Map<String, Boolean> purposes = new LinkedHashMap<>();
        purposes.put("individual", false);
        purposes.put("population", true);
        return purposes;
    }

    /** Reads a scale; empty if it could not be read. */
    Optional<Scale> scale(JsonFields fields) {
        String id = fields.text("id", ID);
        String title = fields.text("title");
        Optional<ScaleParts.Key> key = key(fields);
        Optional<Direction> higher = fields.oneOf("higher", ItemReader.DIRECTIONS);
        List<Ratio> range = fields.list("range", this::number);
        boolean ranged = range.size() == 2 && range.get(0).compareTo(range.get(1)) <= 0;
        if (fields.has("range") && !ranged) {
            rules.problems.add(JsonProblem.FIELD_TYPE.at(fields.at("range"), "the lowest and the highest value"));
        }
        boolean forPopulations =
                fields.has("purpose") && fields.oneOf("purpose", PURPOSES).orElse(false);
        List<JsonFields> listed = fields.objects("bands");
        List<Band> bands = new ArrayList<>();
        listed.forEach(band -> band(band).ifPresent(bands::add));
        Optional<MissingRule> missing = missing(fields.object("missing"));
        List<Coding> codes = rules.codings(fields, "codes", false);
        Evidence evidence = rules.evidence(fields);
        fields.done();
        if (key.isEmpty() || higher.isEmpty() || !ranged || bands.size() < listed.size() || missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Scale.of(new ScaleParts(
                id,
                title,
                key.get(),
                new ScaleParts.Meaning(higher.get(), range.get(0), range.get(1), bands, forPopulations),
                missing.get(),
                codes,
                evidence)));
    }

    private Optional<Ratio> number(JsonNode node, String at) {
        return Optional.of(Ratio.from(Scalars.decimal(node, at, rules.problems)));
    }

    private Optional<ScaleParts.Key> key(JsonFields fields) {
        int before = rules.problems.size();
        Optional<ScaleRule> rule = fields.oneOf("rule", RULES);
        List<String> items = fields.texts("items");
        fields.notEmpty("items");
        repeated(items, fields.at("items"));
        List<String> reversed = fields.optionalTexts("reverse");
        repeated(reversed, fields.at("reverse"));
        Map<String, Ratio> weights = fields.optionalObject("weights")
                .map(w -> w.entries(this::number))
                .orElse(Map.of());
        Ratio multiplier = rules.optionalNumber(fields, "multiplier").orElse(Ratio.ONE);
        Optional<ValueTest> counts = fields.optionalObject("counts").flatMap(this::counts);
        for (int i = 0; i < reversed.size(); i++) {
            if (!items.contains(reversed.get(i))) {
                rules.problems.add(DefinitionProblem.REVERSE_NOT_IN_SCALE.at(fields.at("reverse") + "/" + i));
            }
        }
        weights.forEach((item, weight) -> {
            if (!items.contains(item) || weight.signum() == 0) {
                rules.problems.add(DefinitionProblem.WEIGHT_NOT_IN_SCALE.at(fields.at("weights") + "/" + item));
            }
        });
        if (multiplier.signum() <= 0) {
            rules.problems.add(JsonProblem.NUMBER_RANGE.at(fields.at("multiplier"), "above 0"));
        }
        boolean counting = rule.filter(ScaleRule.COUNT::equals).isPresent();
        if (rule.isPresent() && (counting != fields.has("counts") || (counting && !reversed.isEmpty()))) {
            rules.problems.add(DefinitionProblem.COUNTS_MISPLACED.at(fields.path()));
        }
        if (rules.problems.size() > before || rule.isEmpty() || items.isEmpty()) {
            return Optional.empty();
        }
        List<Term> terms = items.stream()
                .map(item -> new Term(item, reversed.contains(item), weights.getOrDefault(item, Ratio.ONE)))
                .toList();
        return Optional.of(new ScaleParts.Key(rule.get(), terms, multiplier, counts));
    }

    private Optional<ValueTest> counts(JsonFields fields) {
        Optional<ValueTest> test = rules.test(fields);
        fields.done();
        return test;
    }

    private void repeated(List<String> items, String at) {
        for (int i = 0; i < items.size(); i++) {
            if (items.indexOf(items.get(i)) < i) {
                rules.problems.add(DefinitionProblem.ITEM_REPEATED.at(at + "/" + i));
            }
        }
    }

    private Optional<Band> band(JsonFields fields) {
        Ratio from = rules.number(fields, "from");
        Ratio to = rules.number(fields, "to");
        String label = fields.text("label");
        Evidence evidence = rules.evidence(fields);
        fields.done();
        if (from.compareTo(to) > 0) {
            rules.problems.add(DefinitionProblem.BAND_UNREACHABLE.at(fields.path()));
            return Optional.empty();
        }
        return Optional.of(rules.origins.mark(new Band(from, to, label, evidence), fields.path()));
    }

    private Optional<MissingRule> missing(JsonFields fields) {
        Map<String, String> known = new LinkedHashMap<>();
        List.of("none", "blank-as", "mean-of-answered", "implied").forEach(name -> known.put(name, name));
        Optional<String> rule = fields.oneOf("rule", known);
        Optional<MissingRule> read = switch (rule.orElse("")) {
            case "none" -> Optional.of(new MissingRule.NonePublished(fields.text("note")));
            case "blank-as" -> blankAs(fields);
            case "mean-of-answered" ->
                Optional.of(new MissingRule.MeanOfAnswered(few(fields, "atLeast"), rules.evidence(fields)));
            case "implied" -> implied(fields);
            default -> Optional.empty();
        };
        if (rule.isPresent()) {
            fields.done();
        }
        return read;
    }

    private int few(JsonFields fields, String name) {
        int number =
                fields.has(name) ? fields.whole(name, Integer.MIN_VALUE, Integer.MAX_VALUE) : fields.whole(name, 1, 1);
        if (number < 1) {
            rules.problems.add(DefinitionProblem.MISSING_RULE_MISFIT.at(fields.path()));
        }
        return Math.max(number, 1);
    }

    private Optional<MissingRule> blankAs(JsonFields fields) {
        Ratio value = rules.number(fields, "value");
        int atMost = few(fields, "atMost");
        Optional<MissingRule.Over> over = fields.oneOf("over", OVERS);
        Evidence evidence = rules.evidence(fields);
        return over.map(o -> new MissingRule.BlankAs(value, atMost, o, evidence));
    }

    private Optional<MissingRule> implied(JsonFields fields) {
        List<String> items = fields.texts("items");
        fields.notEmpty("items");
        Ratio value = rules.number(fields, "value");
        Optional<Condition> when = rules.condition(fields, "when");
        Evidence evidence = rules.evidence(fields);
        return items.isEmpty() ? Optional.empty() : when.map(w -> new MissingRule.Implied(items, value, w, evidence));
    }
}
