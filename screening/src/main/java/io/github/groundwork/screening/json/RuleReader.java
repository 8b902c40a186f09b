package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.Scalars;
import io.github.groundwork.screening.instrument.DefinitionProblem;
import io.github.groundwork.screening.instrument.Origins;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Evidence;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the parts of rules: numbers, sources, tests, conditions, context. Used while one document is read. */
final class RuleReader {

    static final Map<String, Comparison> COMPARISONS = comparisons();

    /** The form of a value that is no number. */
    static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    final Problems problems;
    final Origins origins;

    RuleReader(Problems problems, Origins origins) {
        this.problems = problems;
        this.origins = origins;
    }

    private static Map<String, Comparison> comparisons() {
        Map<String, Comparison> all = new LinkedHashMap<>();
        for (Comparison comparison : Comparison.values()) {
            all.put(comparison.symbol(), comparison);
        }
        return all;
    }

    Evidence evidence(JsonFields fields) {
        return new Evidence(fields.text("source"), fields.flag("confirmed"));
    }

    Ratio number(JsonFields fields, String name) {
        return Ratio.from(fields.decimal(name));
    }

    Optional<Ratio> optionalNumber(JsonFields fields, String name) {
        return fields.optionalDecimal(name).map(Ratio::from);
    }

    List<Coding> codings(JsonFields fields, String name, boolean required) {
        List<JsonFields> list = required ? fields.objects(name) : fields.optionalObjects(name);
        return list.stream().map(this::coding).toList();
    }

    Coding coding(JsonFields fields) {
        Coding coding = origins.mark(new Coding(fields.text("system"), fields.text("code")), fields.path());
        fields.done();
        return coding;
    }

    /** Reads a comparison or a set of values; empty if neither is there or something in it is wrong. */
    Optional<ValueTest> test(JsonFields fields) {
        if (fields.has("in")) {
            fields.notEmpty("in");
            List<String> values = fields.list("in", this::value);
            return values.isEmpty() ? Optional.empty() : Optional.of(new ValueTest.Chosen(values));
        }
        Optional<Comparison> comparison = fields.oneOf("op", COMPARISONS);
        Ratio limit = number(fields, "value");
        return comparison.map(c -> new ValueTest.Compares(c, limit));
    }

    /** Reads an option's value: a whole number, or a text. */
    Optional<String> value(JsonNode node, String at) {
        if (!node.isNumber()) {
            return Named.of(node, at, TOKEN, problems);
        }
        return Optional.of(Integer.toString(Scalars.whole(node, at, -1_000_000, 1_000_000, problems)));
    }

    /** Reads a required condition; empty if something in it is wrong. */
    Optional<Condition> condition(JsonFields parent, String name) {
        return parent.has(name) ? condition(parent.object(name)) : missing(parent, name);
    }

    private Optional<Condition> missing(JsonFields parent, String name) {
        parent.object(name);
        return Optional.empty();
    }

    private Optional<Condition> condition(JsonFields fields) {
        if (fields.has("items")) {
            problems.add(JsonProblem.FIELD_UNKNOWN.at(fields.at("items"), "only in a list of conditions"));
            return Optional.empty();
        }
        List<Condition> leaves = conditions(fields);
        return leaves.isEmpty() ? Optional.empty() : Optional.of(leaves.get(0));
    }

    /** Reads one condition, or several leaves where one stands for several items. */
    private List<Condition> conditions(JsonFields fields) {
        List<Condition> read = new ArrayList<>();
        if (fields.has("all") || fields.has("any") || fields.has("of")) {
            group(fields).ifPresent(read::add);
        } else if (fields.has("scale")) {
            String scale = fields.text("scale");
            Optional<Comparison> comparison = fields.oneOf("op", COMPARISONS);
            Ratio limit = number(fields, "value");
            comparison.ifPresent(c -> read.add(new Condition.ScaleIs(scale, c, limit)));
        } else {
            leaves(fields, read);
        }
        fields.done();
        read.forEach(c -> origins.mark(c, fields.path()));
        return read;
    }

    private void leaves(JsonFields fields, List<Condition> into) {
        List<String> items = fields.has("items") ? fields.texts("items") : List.of(fields.text("item"));
        fields.notEmpty("items");
        for (int i = 0; i < items.size(); i++) {
            if (items.indexOf(items.get(i)) < i) {
                problems.add(DefinitionProblem.ITEM_REPEATED.at(fields.at("items") + "/" + i));
            }
        }
        if (fields.has("declined")) {
            stated(fields, "declined");
            items.forEach(item -> into.add(new Condition.ItemDeclined(item)));
        } else if (fields.has("notApplicable")) {
            stated(fields, "notApplicable");
            items.forEach(item -> into.add(new Condition.ItemNotApplicable(item)));
        } else {
            test(fields).ifPresent(test -> items.forEach(item -> into.add(new Condition.ItemIs(item, test))));
        }
    }

    /** Checks a field that can only be true: its absence says the contrary. */
    void stated(JsonFields fields, String name) {
        if (!fields.flag(name)) {
            problems.add(JsonProblem.VALUE_UNKNOWN.at(fields.at(name), "true"));
        }
    }

    private Optional<Condition> group(JsonFields fields) {
        String name = fields.has("all") ? "all" : fields.has("any") ? "any" : "of";
        List<Condition> parts = new ArrayList<>();
        int before = problems.size();
        fields.objects(name).forEach(each -> parts.addAll(conditions(each)));
        int least = name.equals("all") ? parts.size() : 1;
        if (name.equals("of")) {
            least = fields.whole("atLeast", Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (least < 1 || least > parts.size()) {
            problems.add(DefinitionProblem.COUNT_RANGE.at(fields.path()));
            return Optional.empty();
        }
        return Optional.of(new Condition.AtLeast(least, parts));
    }

    List<Requirement> requirements(JsonFields fields) {
        return fields.optionalObject("when")
                .map(when -> List.copyOf(when.entries(this::requirement).entrySet().stream()
                        .map(e -> e.getValue().named(e.getKey()))
                        .toList()))
                .orElse(List.of());
    }

    /** A requirement whose name is still to come: the key under which it stood. */
    private interface Unnamed {
        Requirement named(String name);
    }

    private Optional<Unnamed> requirement(JsonNode node, String at) {
        if (node.isObject()) {
            JsonFields range = JsonFields.of(node, at, problems);
            Optional<Requirement.AgeBetween> ages = ages(range);
            if (!at.endsWith("/age")) {
                problems.add(JsonProblem.FIELD_TYPE.at(at, "only age has a range"));
            }
            return ages.map(a -> name -> a);
        }
        if (at.endsWith("/age")) {
            problems.add(JsonProblem.FIELD_TYPE.at(at, "a range of ages is expected"));
            return Optional.empty();
        }
        return Scalars.text(node, at, problems).map(text -> name -> new Requirement.Equals(name, text));
    }

    Optional<Requirement.AgeBetween> ages(JsonFields range) {
        Optional<Integer> from = range.optionalWhole("from", 0, 130);
        Optional<Integer> to = range.optionalWhole("to", 0, 130);
        range.done();
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            problems.add(JsonProblem.NUMBER_RANGE.at(range.path(), "the ages must not be the wrong way round"));
            return Optional.empty();
        }
        return Optional.of(new Requirement.AgeBetween(from, to));
    }
}
