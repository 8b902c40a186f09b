package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.instrument.DefinitionProblem;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads option sets and items. Used while one document is read. */
final class ItemReader {

    static final Map<String, Direction> DIRECTIONS = JsonNames.all(Direction.class);

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,39}");
    private static final Pattern SET_ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,39}");
    private static final int LONGEST_TOPIC = 64;
    private static final Pattern OWN_TOPIC = Pattern.compile("x-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, Topic> TOPICS = Stream.of(StandardTopic.values())
            .map(StandardTopic::topic)
            .collect(Collectors.toMap(Topic::value, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    private final RuleReader rules;
    private final Map<String, OptionSet> sets = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private boolean broken;

    ItemReader(RuleReader rules) {
        this.rules = rules;
    }

    /** Reads the items with their parts behind them; empty if one of them could not be read. */
    Optional<List<Item>> items(JsonFields fields) {
        List<JsonFields> listed = fields.objects("optionSets");
        listed.forEach(this::optionSet);
        fields.notEmpty("items");
        List<Item> items = new ArrayList<>();
        for (JsonFields item : fields.objects("items")) {
            String id = item.text("id", ID);
            broken |= !ID.matcher(id).matches();
            Item.Standing standing =
                    item.optionalFlag("supplementary").orElse(false) ? Item.Standing.SUPPLEMENTARY : Item.Standing.MAIN;
            item(item, id, standing).ifPresent(items::add);
            for (JsonFields part : item.optionalObjects("parts")) {
                String own = part.text("id", ID);
                broken |= !ID.matcher(own).matches();
                item(part, id + "." + own, Item.Standing.PART).ifPresent(items::add);
                part.done();
            }
            item.done();
        }
        for (JsonFields set : listed) {
            String id = set.text("id");
            if (!broken && sets.containsKey(id) && !used.contains(id)) {
                rules.problems.add(DefinitionProblem.OPTION_SET_UNUSED.at(set.path()));
            }
        }
        return broken || items.isEmpty() ? Optional.empty() : Optional.of(items);
    }

    private void optionSet(JsonFields fields) {
        String id = fields.text("id", SET_ID);
        fields.notEmpty("options");
        List<Option> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        boolean sound = true;
        for (JsonFields each : fields.objects("options")) {
            Optional<Option> option = option(each);
            sound &= option.isPresent();
            if (option.isPresent() && !values.add(option.get().value())) {
                rules.problems.add(DefinitionProblem.OPTION_DUPLICATE.at(each.at("value")));
                sound = false;
            }
            option.ifPresent(options::add);
        }
        fields.done();
        if (!written.add(id)) {
            rules.problems.add(DefinitionProblem.ID_DUPLICATE.at(fields.at("id")));
        } else if (sound && options.size() >= 2) {
            sets.put(id, new OptionSet(id, options));
        } else {
            if (sound && options.size() == 1) {
                rules.problems.add(
                        JsonProblem.FIELD_EMPTY.at(fields.at("options"), "at least two options are expected"));
            }
            broken = true;
        }
    }

    private Optional<Option> option(JsonFields fields) {
        Optional<JsonNode> node = fields.node("value");
        Optional<String> value = node.flatMap(n -> rules.value(n, fields.at("value")));
        Optional<Integer> score =
                node.filter(JsonNode::isNumber).flatMap(n -> value).map(Integer::valueOf);
        String label = fields.text("label");
        Optional<Coding> code = fields.optionalObject("code").map(rules::coding);
        boolean exclusive = fields.optionalFlag("exclusive").orElse(false);
        fields.done();
        return value.map(v -> new Option(v, score, label, code, exclusive));
    }

    private Optional<Item> item(JsonFields fields, String id, Item.Standing standing) {
        String topic = fields.text("topic");
        Optional<AnswerFormat> format = format(fields.object("answer"));
        Optional<Direction> higher = fields.has("higher") ? fields.oneOf("higher", DIRECTIONS) : Optional.empty();
        List<Topic> sensitivity = fields.list("sensitivity", this::topic);
        List<Coding> codes = rules.codings(fields, "codes", false);
        broken |= format.isEmpty();
        return format.map(
                f -> rules.origins.mark(new Item(id, topic, f, higher, sensitivity, codes, standing), fields.path()));
    }

    private Optional<Topic> topic(JsonNode node, String at) {
        boolean own = node.isTextual()
                && node.textValue().length() <= LONGEST_TOPIC
                && OWN_TOPIC.matcher(node.textValue()).matches();
        return own ? Optional.of(new Topic(node.textValue())) : Named.of(node, at, TOPICS, rules.problems);
    }

    private Optional<AnswerFormat> format(JsonFields fields) {
        Optional<AnswerFormat> format = Optional.empty();
        if (fields.has("several")) {
            format = set(fields, "several").flatMap(set -> several(set, fields));
        } else if (fields.has("number")) {
            format = number(fields.object("number"));
        } else {
            format = set(fields, "one").map(AnswerFormat.OneChoice::new);
        }
        fields.done();
        return format;
    }

    private Optional<OptionSet> set(JsonFields fields, String name) {
        String id = fields.text(name);
        used.add(id);
        if (fields.has(name) && !written.contains(id)) {
            rules.problems.add(DefinitionProblem.OPTION_SET_UNKNOWN.at(fields.at(name)));
        }
        return Optional.ofNullable(sets.get(id));
    }

    private Optional<AnswerFormat> several(OptionSet set, JsonFields fields) {
        if (set.options().size() > AnswerFormat.SeveralChoices.MOST) {
            rules.problems.add(DefinitionProblem.RULE_TOO_LARGE.at(fields.at("several")));
            return Optional.empty();
        }
        return Optional.of(new AnswerFormat.SeveralChoices(set));
    }

    private Optional<AnswerFormat> number(JsonFields fields) {
        int before = rules.problems.size();
        Ratio from = rules.number(fields, "from");
        Ratio to = rules.number(fields, "to");
        Ratio step = rules.number(fields, "step");
        fields.done();
        if (rules.problems.size() > before) {
            return Optional.empty();
        }
        if (!AnswerFormat.NumberEntry.fits(from, to, step)) {
            rules.problems.add(DefinitionProblem.NUMBER_LIMITS.at(fields.path()));
            return Optional.empty();
        }
        return Optional.of(new AnswerFormat.NumberEntry(from, to, step));
    }
}
