package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.completion.CellSpace;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.completion.Program;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks a definition as a whole: that its references lead somewhere, its keys run the right way, its ranges, bands and
 * cut-offs are the ones that answers can reach, and its rules can be decided exactly.
 */
final class DefinitionChecks {

    /** Problems in spite of which the reach of rules can still be checked. */
    private static final Set<String> HARMLESS = Set.of(
            DefinitionProblem.LOINC_CHECK_DIGIT.name(),
            DefinitionProblem.DIRECTION_MISSING.name(),
            DefinitionProblem.DIRECTION_CONFLICT.name(),
            DefinitionProblem.CRITICAL_DUPLICATE.name(),
            DefinitionProblem.CUT_OFF_OUT_OF_RANGE.name());

    private final InstrumentParts parts;
    private final Origins origins;
    private final Problems problems;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();

    DefinitionChecks(InstrumentParts parts, Origins origins, Problems problems) {
        this.parts = parts;
        this.origins = origins;
        this.problems = problems;
        for (int i = 0; i < parts.items().size(); i++) {
            items.putIfAbsent(parts.items().get(i).id(), parts.items().get(i));
            places.putIfAbsent(parts.items().get(i).id(), i);
        }
        parts.rules().scales().forEach(s -> scales.putIfAbsent(s.id(), s));
    }

    void run() {
        InstrumentParts.Rules rules = parts.rules();
        unique(parts.items(), Item::id, "/items", "/id");
        unique(rules.scales(), Scale::id, "/scales", "/id");
        unique(rules.cutOffs(), CutOff::name, "/cutOffs", "/name");
        unique(rules.categories(), CategoryRule::name, "/categories", "/name");
        codes();
        for (int i = 0; i < parts.items().size(); i++) {
            exclusive(parts.items().get(i), i);
        }
        ConditionChecks conditions = new ConditionChecks(items, scales, origins, problems);
        gates(conditions);
        ScaleChecks scaleChecks = new ScaleChecks(items, conditions, origins, problems);
        for (int s = 0; s < rules.scales().size(); s++) {
            scaleChecks.references(rules.scales().get(s), at(rules.scales().get(s), "/scales/" + s), rules.gates());
        }
        categories(conditions);
        critical(conditions);
        cutOffs();
        for (int r = 0; r < rules.reliableChange().size(); r++) {
            scale(
                    rules.reliableChange().get(r).scale(),
                    at(rules.reliableChange().get(r), "/reliableChange/" + r) + "/scale");
        }
        if (problems.list().stream().map(Problem::code).allMatch(HARMLESS::contains)) {
            reach(scaleChecks);
        }
    }

    private <T> void unique(List<T> all, Function<T, String> name, String list, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(name.apply(all.get(i)))) {
                add(DefinitionProblem.ID_DUPLICATE, origins.of(all.get(i), list + "/" + i) + field);
            }
        }
    }

    private void codes() {
        coding(parts.identity().codes(), "/codes");
        for (int i = 0; i < parts.items().size(); i++) {
            Item item = parts.items().get(i);
            coding(item.codes(), origins.of(item, "/items/" + i) + "/codes");
            options(item.format()).forEach(o -> o.code().ifPresent(c -> coding(c, "/optionSets")));
        }
        for (int s = 0; s < parts.rules().scales().size(); s++) {
            coding(parts.rules().scales().get(s).codes(), "/scales/" + s + "/codes");
        }
    }

    private void coding(List<Coding> codes, String list) {
        for (int c = 0; c < codes.size(); c++) {
            coding(codes.get(c), list + "/" + c);
        }
    }

    private void coding(Coding code, String otherwise) {
        if (!code.checkDigitFits()) {
            add(DefinitionProblem.LOINC_CHECK_DIGIT, origins.of(code, otherwise) + "/code");
        }
    }

    private static List<Option> options(AnswerFormat format) {
        return format.fold(
                one -> one.options().options(), several -> several.options().options(), number -> List.of());
    }

    private void exclusive(Item item, int place) {
        if (item.format() instanceof AnswerFormat.OneChoice one
                && one.options().options().stream().anyMatch(Option::exclusive)) {
            add(DefinitionProblem.EXCLUSIVE_ON_ONE_CHOICE, origins.of(item, "/items/" + place) + "/answer");
        }
    }

    private void gates(ConditionChecks conditions) {
        Set<String> opened = new HashSet<>();
        for (int g = 0; g < parts.rules().gates().size(); g++) {
            Gate gate = parts.rules().gates().get(g);
            String at = at(gate, "/gates/" + g);
            int first = Integer.MAX_VALUE;
            for (int i = 0; i < gate.opens().size(); i++) {
                String id = gate.opens().get(i);
                if (!items.containsKey(id)) {
                    add(DefinitionProblem.ITEM_UNKNOWN, at + "/opens/" + i);
                } else if (!opened.add(id)) {
                    add(DefinitionProblem.GATE_DUPLICATE, at + "/opens/" + i);
                }
                first = Math.min(first, places.getOrDefault(id, Integer.MAX_VALUE));
            }
            conditions.check(gate.when(), at + "/when");
            conditions.before(gate.when(), first, places, at + "/when");
        }
    }

    private void categories(ConditionChecks conditions) {
        for (int r = 0; r < parts.rules().categories().size(); r++) {
            CategoryRule rule = parts.rules().categories().get(r);
            String at = at(rule, "/categories/" + r) + "/categories";
            unique(rule.categories(), Category::id, at, "/id");
            for (int c = 0; c < rule.categories().size(); c++) {
                String when = at + "/" + c + "/when";
                rule.categories().get(c).when().ifPresent(condition -> conditions.check(condition, when));
            }
        }
    }

    private void critical(ConditionChecks conditions) {
        Set<String> seen = new HashSet<>();
        for (int r = 0; r < parts.rules().critical().size(); r++) {
            CriticalRule rule = parts.rules().critical().get(r);
            for (int i = 0; i < rule.items().size(); i++) {
                String whole = at(rule, "/critical/" + r);
                String at = whole + "/items/" + i;
                if (!seen.add(rule.items().get(i))) {
                    add(DefinitionProblem.CRITICAL_DUPLICATE, at);
                } else {
                    conditions.asks(rule.items().get(i), rule.test(), at, whole);
                }
            }
        }
    }

    private void cutOffs() {
        for (int c = 0; c < parts.rules().cutOffs().size(); c++) {
            CutOff cutOff = parts.rules().cutOffs().get(c);
            String at = at(cutOff, "/cutOffs/" + c);
            scale(cutOff.scale(), at + "/scale").ifPresent(scale -> {
                boolean low = cutOff.comparison().holds(scale.lowest(), cutOff.value());
                boolean high = cutOff.comparison().holds(scale.highest(), cutOff.value());
                if (low == high) {
                    add(DefinitionProblem.CUT_OFF_OUT_OF_RANGE, at + "/value");
                }
            });
        }
    }

    private Optional<Scale> scale(String id, String at) {
        if (!scales.containsKey(id)) {
            add(DefinitionProblem.SCALE_UNKNOWN, at);
        }
        return Optional.ofNullable(scales.get(id));
    }

    private void reach(ScaleChecks scaleChecks) {
        List<Domain> domains =
                parts.items().stream().map(i -> Domain.of(i.format())).toList();
        CellSpace space = new CellSpace(
                parts.items().stream().map(Item::id).toList(),
                domains,
                parts.rules().gates());
        for (Scale scale : parts.rules().scales()) {
            space.add(ScaleTable.of(scale, domains, space::place, space.closedAs()));
        }
        for (int s = 0; s < parts.rules().scales().size(); s++) {
            Scale scale = parts.rules().scales().get(s);
            ScaleTable table = space.scale(scale.id());
            if (Program.bounding(space, table).isTooLarge()) {
                add(DefinitionProblem.RULE_TOO_LARGE, at(scale, "/scales/" + s));
            } else {
                scaleChecks.reach(scale, table, space, at(scale, "/scales/" + s));
            }
        }
        for (int r = 0; r < parts.rules().categories().size(); r++) {
            List<Condition> conditions = parts.rules().categories().get(r).categories().stream()
                    .flatMap(c -> c.when().stream())
                    .toList();
            if (Program.deciding(space, conditions).isTooLarge()) {
                add(
                        DefinitionProblem.RULE_TOO_LARGE,
                        at(parts.rules().categories().get(r), "/categories/" + r));
            }
        }
    }

    private String at(Object part, String otherwise) {
        return origins.of(part, otherwise);
    }

    private void add(ProblemCode code, String path) {
        problems.add(code.at(path));
    }
}
