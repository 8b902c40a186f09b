package io.github.groundwork.screening.testing;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.instrument.Rights;
import io.github.groundwork.screening.instrument.RightsStatus;
import io.github.groundwork.screening.instrument.Validated;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
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
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts small instruments together for tests, in the words of the format. Mutable and used within one test. */
public final class Definition {

    public static final Evidence STUDY = new Evidence("a study", true);

    private final String id;
    private List<BruteForce.Completion> sheets = List.of();
    private int sheetsOf;
    private final List<Item> items = new ArrayList<>();
    private final List<Gate> gates = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>();
    private final List<CutOff> cutOffs = new ArrayList<>();
    private final List<CategoryRule> categories = new ArrayList<>();
    private final List<CriticalRule> critical = new ArrayList<>();
    private List<Informant> informants = List.of(Informant.SELF);
    private Validated validated = new Validated(Optional.empty(), List.of(), List.of(), STUDY);

    private Definition(String id) {
        this.id = id;
    }

    public static Definition of(String id) {
        return new Definition(id);
    }

    public static OptionSet scored(int... values) {
        List<Option> options = Arrays.stream(values)
                .mapToObj(v -> option(Integer.toString(v), Optional.of(v), false))
                .toList();
        return new OptionSet("s" + Arrays.toString(values).replaceAll("[^0-9]+", "-"), options);
    }

    public static OptionSet tokens(String... values) {
        List<Option> options = Arrays.stream(values)
                .map(v -> option(v, Optional.empty(), v.startsWith("none")))
                .toList();
        return new OptionSet("t-" + String.join("-", values), options);
    }

    private static Option option(String value, Optional<Integer> score, boolean exclusive) {
        return new Option(value, score, "option " + value, Optional.empty(), exclusive);
    }

    public static Item item(String id, AnswerFormat format, Optional<Direction> higher, Item.Standing standing) {
        return new Item(id, "topic of " + id, format, higher, List.of(), List.of(), standing);
    }

    /** Adds an item with one choice among numbers, of which a higher one means more distress. */
    public Definition item(String itemId, int... values) {
        return item(itemId, Direction.MORE_DISTRESS, values);
    }

    public Definition item(String itemId, Direction higher, int... values) {
        return add(item(itemId, new AnswerFormat.OneChoice(scored(values)), Optional.of(higher), Item.Standing.MAIN));
    }

    public Definition add(Item item) {
        items.add(item);
        return this;
    }

    public Definition add(Gate gate) {
        gates.add(gate);
        return this;
    }

    /** Adds a gate over items that count as 0 while it is closed. */
    public Definition gate(Condition when, String... opens) {
        return add(new Gate(List.of(opens), when, Optional.of(Ratio.ZERO), STUDY));
    }

    public Definition add(Scale scale) {
        scales.add(scale);
        return this;
    }

    /** Adds a scale whose range is worked out from all completions. */
    public Definition scale(ScaleDraft draft) {
        BruteForce model = BruteForce.of(items, gates, scales);
        if (sheetsOf != items.size() * 1_000 + gates.size()) {
            sheetsOf = items.size() * 1_000 + gates.size();
            sheets = model.completions(Map.of());
        }
        return add(draft.toScale(model, sheets));
    }

    public Definition add(CutOff cutOff) {
        cutOffs.add(cutOff);
        return this;
    }

    public Definition cutOff(String scale, Comparison comparison, Ratio value, Requirement... requirements) {
        return add(cutOff("c" + cutOffs.size(), scale, comparison, value, List.of(requirements)));
    }

    public static CutOff cutOff(
            String name, String scale, Comparison comparison, Ratio value, List<Requirement> requirements) {
        CutOff.Accuracy accuracy =
                new CutOff.Accuracy("whoever was asked", Optional.empty(), Optional.empty(), "published");
        return new CutOff(name, scale, comparison, value, requirements, accuracy, STUDY);
    }

    public Definition add(CategoryRule rule) {
        categories.add(rule);
        return this;
    }

    /** Adds a category rule: one category for each condition, and one that holds otherwise. */
    public Definition categories(String name, Condition... when) {
        List<Category> made = new ArrayList<>();
        for (Condition each : when) {
            made.add(category(made.size(), List.of("positive"), Optional.of(each)));
        }
        made.add(category(made.size(), List.of(), Optional.empty()));
        return add(new CategoryRule(name, made, STUDY));
    }

    public static Category category(int number, List<String> shares, Optional<Condition> when) {
        return new Category("k" + number, "category " + number, shares, when, STUDY);
    }

    public Definition add(CriticalRule rule) {
        critical.add(rule);
        return this;
    }

    /** Adds a critical rule that a given answer of at least a number reaches. */
    public Definition critical(int least, boolean orDeclined, String... itemIds) {
        ValueTest test = new ValueTest.Compares(Comparison.AT_LEAST, Ratio.of(least));
        return add(new CriticalRule(
                List.of(itemIds), test, orDeclined, "Somebody should see this.", Optional.empty(), STUDY));
    }

    public Definition studied(
            List<Informant> by, Optional<Requirement.AgeBetween> ages, List<Locale> in, List<Mode> modes) {
        informants = by;
        validated = new Validated(ages, in.stream().map(Locale::toLanguageTag).toList(), modes, STUDY);
        return this;
    }

    /** Returns the condition that an item's number compares with a limit. */
    public static Condition is(String item, Comparison comparison, long limit) {
        return new Condition.ItemIs(item, new ValueTest.Compares(comparison, Ratio.of(limit)));
    }

    /** Returns the condition that an item was answered with one of some values. */
    public static Condition in(String item, String... values) {
        return new Condition.ItemIs(item, new ValueTest.Chosen(List.of(values)));
    }

    public List<Item> items() {
        return List.copyOf(items);
    }

    public List<Gate> gates() {
        return List.copyOf(gates);
    }

    public List<Scale> scales() {
        return List.copyOf(scales);
    }

    public InstrumentParts parts() {
        return new InstrumentParts(
                new InstrumentParts.Identity(id, "1", "Title of " + id, id, List.of()),
                new InstrumentParts.About("a purpose", "a construct", "a time", "people", informants, validated),
                items,
                new InstrumentParts.Rules(gates, scales, cutOffs, categories, critical, List.of()),
                new Rights(RightsStatus.PUBLIC_DOMAIN, "nobody", "free", "a page", true),
                List.of("a citation"),
                List.of());
    }

    public Checked<Instrument> checked() {
        return Instrument.of(parts());
    }

    public Instrument instrument() {
        return checked().orThrow();
    }
}
