package io.github.groundwork.screening.json;

import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.suggestion.QuotedUrgency;
import io.github.groundwork.screening.instrument.DefinitionProblem;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.ReliableChange;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what follows from answers: gates, scales, cut-offs, categories and critical items. Used while one document is read. */
final class ScoringReader {

    private static final Pattern CATEGORY_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    private final RuleReader rules;

    ScoringReader(RuleReader rules) {
        this.rules = rules;
    }

    /** Reads all rules; empty if a scale could not be read, so that what refers to it cannot be checked. */
    Optional<InstrumentParts.Rules> rules(JsonFields fields) {
        List<Gate> gates = all(fields, "gates", this::gate);
        List<JsonFields> listed = fields.objects("scales");
        List<Scale> scales = sound(listed, new ScaleReader(rules)::scale);
        List<CutOff> cutOffs = all(fields, "cutOffs", this::cutOff);
        List<CategoryRule> categories = all(fields, "categories", this::categoryRule);
        List<CriticalRule> critical = all(fields, "critical", this::critical);
        List<ReliableChange> changes = all(fields, "reliableChange", this::reliableChange);
        return scales.size() < listed.size()
                ? Optional.empty()
                : Optional.of(new InstrumentParts.Rules(gates, scales, cutOffs, categories, critical, changes));
    }

    private <T> List<T> all(JsonFields fields, String name, Function<JsonFields, Optional<T>> read) {
        return sound(fields.objects(name), read);
    }

    /** Reads each and leaves out those with a problem, so that no stand-in is checked further. */
    private <T> List<T> sound(List<JsonFields> each, Function<JsonFields, Optional<T>> read) {
        List<T> sound = new ArrayList<>();
        for (JsonFields one : each) {
            int before = rules.problems.size();
            Optional<T> made = read.apply(one);
            if (rules.problems.size() == before) {
                made.ifPresent(m -> sound.add(rules.origins.mark(m, one.path())));
            }
        }
        return sound;
    }

    private Optional<Gate> gate(JsonFields fields) {
        List<String> opens = distinct(fields, "opens");
        Optional<Condition> when = rules.condition(fields, "when");
        Optional<Ratio> closed = rules.optionalNumber(fields, "closedCountsAs");
        Evidence evidence = rules.evidence(fields);
        fields.done();
        return opens.isEmpty() ? Optional.empty() : when.map(w -> new Gate(opens, w, closed, evidence));
    }

    private List<String> distinct(JsonFields fields, String name) {
        List<String> ids = fields.texts(name);
        fields.notEmpty(name);
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                rules.problems.add(DefinitionProblem.ITEM_REPEATED.at(fields.at(name) + "/" + i));
                return List.of();
            }
        }
        return ids;
    }

    private Optional<CutOff> cutOff(JsonFields fields) {
        String name = fields.text("name");
        String scale = fields.text("scale");
        Optional<Comparison> comparison = fields.oneOf("op", RuleReader.COMPARISONS);
        if (comparison.filter(Comparison.EQUAL::equals).isPresent()) {
            rules.problems.add(JsonProblem.VALUE_UNKNOWN.at(fields.at("op"), "one of >=, >, <=, <"));
        }
        Ratio value = rules.number(fields, "value");
        List<Requirement> requirements = rules.requirements(fields);
        CutOff.Accuracy accuracy = new CutOff.Accuracy(
                fields.text("population"),
                fields.optionalText("sensitivity"),
                fields.optionalText("specificity"),
                fields.text("status"));
        Evidence evidence = rules.evidence(fields);
        fields.done();
        return comparison
                .filter(c -> c != Comparison.EQUAL)
                .map(c -> new CutOff(name, scale, c, value, requirements, accuracy, evidence));
    }

    private Optional<CategoryRule> categoryRule(JsonFields fields) {
        String name = fields.text("name");
        Evidence evidence = rules.evidence(fields);
        List<JsonFields> each = fields.objects("categories");
        fields.notEmpty("categories");
        List<Category> categories = new ArrayList<>();
        boolean placed = true;
        for (int i = 0; i < each.size(); i++) {
            boolean otherwise = each.get(i).has("otherwise");
            placed &= otherwise == (i == each.size() - 1);
            category(each.get(i), otherwise, evidence).ifPresent(categories::add);
        }
        fields.done();
        if (!each.isEmpty() && !placed) {
            rules.problems.add(DefinitionProblem.OTHERWISE_POSITION.at(fields.at("categories")));
        }
        return placed && !each.isEmpty() && categories.size() == each.size()
                ? Optional.of(new CategoryRule(name, categories, evidence))
                : Optional.empty();
    }

    private Optional<Category> category(JsonFields fields, boolean otherwise, Evidence whole) {
        String id = fields.text("id", CATEGORY_ID);
        String label = fields.text("label");
        List<String> shares = fields.optionalTexts("shares");
        Evidence evidence = fields.optionalFlag("confirmed")
                .map(confirmed -> new Evidence(whole.source(), confirmed))
                .orElse(whole);
        Optional<Condition> when = Optional.empty();
        if (otherwise) {
            if (!fields.flag("otherwise")) {
                rules.problems.add(JsonProblem.VALUE_UNKNOWN.at(fields.at("otherwise"), "true"));
            }
        } else {
            when = rules.condition(fields, "when");
            if (when.isEmpty()) {
                fields.done();
                return Optional.empty();
            }
        }
        fields.done();
        return Optional.of(new Category(id, label, shares, when, evidence));
    }

    private Optional<CriticalRule> critical(JsonFields fields) {
        List<String> items = distinct(fields, "items");
        Optional<ValueTest> test = rules.test(fields);
        boolean orDeclined = fields.optionalFlag("orDeclined").orElse(false);
        String reason = fields.text("reason");
        Optional<QuotedUrgency> urgency = fields.optionalObject("urgency").map(ScoringReader::urgency);
        Evidence evidence = rules.evidence(fields);
        fields.done();
        return items.isEmpty()
                ? Optional.empty()
                : test.map(t -> new CriticalRule(items, t, orDeclined, reason, urgency, evidence));
    }

    private static QuotedUrgency urgency(JsonFields fields) {
        QuotedUrgency urgency = new QuotedUrgency(fields.text("label"), fields.text("source"));
        fields.done();
        return urgency;
    }

    private Optional<ReliableChange> reliableChange(JsonFields fields) {
        String scale = fields.text("scale");
        Ratio value = rules.number(fields, "value");
        String kind = fields.text("kind");
        String population = fields.text("population");
        Evidence evidence = rules.evidence(fields);
        fields.done();
        if (value.signum() <= 0) {
            if (fields.has("value")) {
                rules.problems.add(JsonProblem.NUMBER_RANGE.at(fields.at("value"), "above 0"));
            }
            return Optional.empty();
        }
        return Optional.of(new ReliableChange(scale, value, kind, population, evidence));
    }
}
