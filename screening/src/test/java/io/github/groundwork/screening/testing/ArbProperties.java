package io.github.groundwork.screening.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generators are themselves under test: each corner is reached often enough for the properties to mean something. */
@Domain(Arb.class)
@StatisticsReport(onFailureOnly = true)
class ArbProperties {

    private static final int TRIES = 600;

    private static void reaches(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    private static <T> boolean any(Collection<T> all, Predicate<T> test) {
        return all.stream().anyMatch(test);
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void instruments_reach_every_kind_of_item(@ForAll Instrument instrument) {
        List<Item> items = instrument.items();
        assertThat(items).hasSizeBetween(2, 7);
        assertThat(BruteForce.of(instrument).space()).isLessThanOrEqualTo(Assembly.MOST_SHEETS);
        reaches("number", any(items, i -> i.format() instanceof AnswerFormat.NumberEntry), 15);
        reaches("several", any(items, i -> i.format() instanceof AnswerFormat.SeveralChoices), 15);
        reaches(
                "tokens",
                any(
                        items,
                        i -> i.format() instanceof AnswerFormat.OneChoice
                                && i.higher().isEmpty()),
                15);
        reaches(
                "exclusive",
                any(
                        items,
                        i -> i.format() instanceof AnswerFormat.SeveralChoices several
                                && any(several.options().options(), o -> o.exclusive())),
                10);
        reaches("part", any(items, i -> i.partOf().isPresent()), 20);
        reaches("supplementary", any(items, Item::isSupplementary), 10);
        reaches("seven items", items.size() == 7, 5);
        reaches("two items", items.size() == 2, 5);
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void instruments_reach_every_kind_of_gate(@ForAll Instrument instrument) {
        List<Gate> gates = instrument.gates();
        Set<String> gated = Links.gated(instrument);
        reaches("no gate", gates.isEmpty(), 20);
        reaches("one gate", gates.size() == 1, 20);
        reaches("two gates", gates.size() == 2, 10);
        reaches("nested", any(gates, g -> any(Links.mentioned(g.when()), gated::contains)), 3);
        reaches("on one item", any(gates, g -> Links.mentioned(g.when()).size() == 1), 20);
        reaches("on several items", any(gates, g -> Links.mentioned(g.when()).size() > 1), 7);
        reaches("opens several", any(gates, g -> g.opens().size() > 1), 20);
        reaches("asks declined", any(gates, g -> has(g.when(), Condition.ItemDeclined.class)), 3);
        reaches("asks not applicable", any(gates, g -> has(g.when(), Condition.ItemNotApplicable.class)), 1);
        reaches(
                "closed counts",
                any(gates, g -> g.closedCountsAs().orElseThrow().signum() > 0),
                20);
        reaches("over a scale", any(instrument.scales(), s -> any(s.terms(), t -> gated.contains(t.item()))), 12);
        reaches(
                "driver and gated in a scale",
                any(
                        gates,
                        g -> any(instrument.scales(), s -> holds(s, g.opens()) && holds(s, Links.mentioned(g.when())))),
                7);
        reaches(
                "driver alone in a scale",
                any(gates, g -> any(instrument.scales(), s -> !holds(s, gated) && holds(s, Links.mentioned(g.when())))),
                4);
    }

    private static boolean holds(Scale scale, Collection<String> items) {
        return any(scale.terms(), term -> items.contains(term.item()));
    }

    private static boolean has(Condition condition, Class<? extends Condition> kind) {
        Set<Condition> leaves = new HashSet<>();
        BruteForce.leaves(condition, leaves);
        return any(leaves, kind::isInstance);
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void instruments_reach_every_kind_of_scale(@ForAll Instrument instrument) {
        List<Scale> scales = instrument.scales();
        for (ScaleRule rule : ScaleRule.values()) {
            reaches(rule.name(), any(scales, s -> s.rule() == rule), 12);
        }
        reaches("no scale", scales.isEmpty(), 10);
        reaches("reversed", any(scales, s -> any(s.terms(), Term::reversed)), 20);
        reaches("weighted", any(scales, s -> any(s.terms(), t -> t.weight().compareTo(Ratio.ONE) > 0)), 15);
        reaches(
                "negative weight",
                any(scales, s -> any(s.terms(), t -> t.weight().signum() < 0)),
                10);
        reaches("multiplier", any(scales, s -> !s.multiplier().equals(Ratio.ONE)), 20);
        reaches("bands", any(scales, s -> s.bands().size() > 1), 20);
        reaches("three bands", any(scales, s -> s.bands().size() > 2), 10);
        reaches("fractions", any(scales, s -> !s.highest().isWhole()), 10);
        reaches("populations", any(scales, Scale::isForPopulations), 4);
        reaches("none published", any(scales, s -> s.missing() instanceof MissingRule.NonePublished), 20);
        reaches(
                "blank over form",
                any(
                        scales,
                        s -> s.missing() instanceof MissingRule.BlankAs blank && blank.over() == MissingRule.Over.FORM),
                3);
        reaches(
                "blank over scale",
                any(
                        scales,
                        s -> s.missing() instanceof MissingRule.BlankAs blank
                                && blank.over() == MissingRule.Over.SCALE),
                1);
        reaches("mean of answered", any(scales, s -> s.missing() instanceof MissingRule.MeanOfAnswered), 1);
        reaches("implied", any(scales, s -> s.missing() instanceof MissingRule.Implied), 4);
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void instruments_reach_every_kind_of_rule(@ForAll Instrument instrument) {
        for (Comparison each : Comparison.values()) {
            if (each != Comparison.EQUAL) {
                reaches("cut-off " + each, any(instrument.cutOffs(), c -> c.comparison() == each), 8);
            }
        }
        reaches(
                "needs context",
                any(instrument.cutOffs(), c -> !c.requirements().isEmpty()),
                15);
        reaches("needs two", any(instrument.cutOffs(), c -> c.requirements().size() > 1), 4);
        Set<Condition> leaves = new HashSet<>();
        Set<String> groups = new HashSet<>();
        instrument
                .categories()
                .forEach(rule -> rule.categories()
                        .forEach(category -> category.when().ifPresent(when -> {
                            BruteForce.leaves(when, leaves);
                            groups(when, groups);
                        })));
        reaches("item", any(leaves, Condition.ItemIs.class::isInstance), 40);
        reaches("declined", any(leaves, Condition.ItemDeclined.class::isInstance), 15);
        reaches("not applicable", any(leaves, Condition.ItemNotApplicable.class::isInstance), 15);
        reaches("scale", any(leaves, Condition.ScaleIs.class::isInstance), 15);
        reaches("all", groups.contains("all"), 15);
        reaches("any", groups.contains("any"), 15);
        reaches("at least", groups.contains("at least"), 1);
        reaches("nested", groups.contains("nested"), 3);
        reaches(
                "three categories",
                any(instrument.categories(), rule -> rule.categories().size() > 2),
                15);
        reaches("critical", !instrument.critical().isEmpty(), 40);
        reaches("or declined", any(instrument.critical(), rule -> rule.orDeclined()), 15);
        reaches("urgency", any(instrument.critical(), rule -> rule.urgency().isPresent()), 10);
        reaches(
                "several critical items",
                any(instrument.critical(), rule -> rule.items().size() > 1),
                8);
        reaches(
                "critical behind a gate",
                any(instrument.critical(), rule -> any(rule.items(), Links.gated(instrument)::contains)),
                10);
    }

    private static void groups(Condition condition, Set<String> into) {
        if (condition instanceof Condition.AtLeast group && group.of().size() > 1) {
            into.add(group.least() == 1 ? "any" : group.least() == group.of().size() ? "all" : "at least");
            if (any(group.of(), Condition.AtLeast.class::isInstance)) {
                into.add("nested");
            }
            group.of().forEach(each -> groups(each, into));
        }
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void sheets_reach_every_corner(@ForAll Case sheet) {
        BruteForce model = sheet.model();
        Collection<Answer> answers = sheet.sheet().answers().values();
        List<BruteForce.Completion> completions = model.completions(sheet.sheet());
        boolean nothing = sheet.sheet().givenCount() == 0;
        reaches("nothing given", nothing, 15);
        reaches("all declined", any(List.of(sheet), s -> s.manner() == Manner.ALL_DECLINED), 1);
        reaches("complete", sheet.manner().isComplete() && completions.size() == 1, 16);
        reaches("partly given", completions.size() > 1 && !nothing, 19);
        reaches("gate closed", sheet.manner().isComplete() && any(completions, c -> c.anyClosed()), 4);
        reaches("gate in doubt", any(completions, c -> c.anyClosed()) && any(completions, c -> !c.anyClosed()), 5);
        reaches("contradiction", completions.isEmpty(), 3);
        for (Answer none : Sheets.NON_ANSWERS) {
            reaches(none.toString(), answers.contains(none), 8);
        }
        reaches("exclusive chosen", answers.contains(new Answer.Given(List.of("none"))), 1);
        reaches("several chosen", answers.contains(new Answer.Given(List.of("pests", "mold"))), 1);
        for (Manner manner : Manner.values()) {
            reaches(manner.name(), sheet.manner() == manner, 1);
        }
    }

    @Property(tries = TRIES, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void contexts_reach_every_corner(@ForAll Context context) {
        reaches("unknown", context.equals(Context.unknown()), 1);
        reaches("age", context.age().isPresent(), 40);
        reaches("no age", context.age().isEmpty(), 15);
        reaches("female", context.value("sex").filter("female"::equals).isPresent(), 10);
        reaches("other", context.value("sex").filter("other"::equals).isPresent(), 10);
        reaches("no sex", context.value("sex").isEmpty(), 15);
        reaches("setting", context.value("setting").isPresent(), 20);
    }
}
