package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Ratio;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The generators of this module: instruments of every rule kind, answer sheets in every manner, contexts and exact numbers.
 *
 * <p>Instruments are put together from plans, so that each one loads; none is thrown away. Their reach is tested in
 * {@code ArbProperties}.
 */
public final class Arb extends DomainContextBase {

    private static final int PICKS = 5_040;
    private static final int MOST_ITEMS = 10;
    private static final long MILLION = 1_000_000;

    private static Arbitrary<Integer> pick() {
        return Arbitraries.integers()
                .between(0, PICKS - 1)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Instrument> instruments() {
        return plans().map(Assembly::of);
    }

    /** Returns instruments that each have what a subject needs more often than instruments as a whole do. */
    public static Arbitrary<Instrument> instruments(int gates, int scales, int cutOffs, int categories, int critical) {
        return plans(gates, scales, cutOffs, categories, critical).map(Assembly::of);
    }

    @Provide
    public Arbitrary<Case> cases() {
        return sheets(instruments());
    }

    /** Returns answer sheets, each for one of some instruments of at most ten items, filled in in one of some manners. */
    public static Arbitrary<Case> sheets(Arbitrary<Instrument> instruments, Manner... manners) {
        return Combinators.combine(instruments, filled(manners)).as((i, one) -> one.of(new Sheets(i)));
    }

    /** Returns two sheets of one instrument. */
    public static Arbitrary<Tuple.Tuple2<Case, Case>> pairs(Arbitrary<Instrument> instruments) {
        return Combinators.combine(instruments, filled(), filled()).as((i, one, two) -> {
            Sheets sheets = new Sheets(i);
            return Tuple.of(one.of(sheets), two.of(sheets));
        });
    }

    /** How a sheet is filled in: what {@link Sheets} reads as choices among what is possible. */
    private record Filled(Manner manner, int which, List<Integer> picks) {
        Case of(Sheets sheets) {
            return sheets.sheet(manner, which, picks);
        }
    }

    private static Arbitrary<Filled> filled(Manner... manners) {
        return Combinators.combine(
                        Arbitraries.of(manners.length == 0 ? Manner.OFTEN : manners),
                        pick(),
                        pick().list().ofSize(MOST_ITEMS))
                .as(Filled::new);
    }

    @Provide
    public Arbitrary<Context> contexts() {
        return Combinators.combine(
                        Arbitraries.of(0, 9, 17, 18, 40, 64, 65, Context.OLDEST).optional(0.7),
                        Arbitraries.of("female", "male", "other").optional(0.7),
                        Arbitraries.of("ward", "home").optional(0.5))
                .as((age, sex, setting) -> {
                    Context context = Context.unknown();
                    context = age.isPresent() ? context.withAge(age.get()) : context;
                    context = sex.isPresent() ? context.withSex(sex.get()) : context;
                    return setting.isPresent() ? context.with("setting", setting.get()) : context;
                });
    }

    /** Returns numbers small enough to be added and multiplied without leaving the range. */
    @Provide
    public Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(-MILLION, MILLION)
                                .edgeCases(e -> e.includeOnly(-MILLION, 0L, 1L, MILLION)),
                        Arbitraries.longs().between(1, MILLION).edgeCases(e -> e.includeOnly(1L, MILLION)))
                .as(Ratio::of);
    }

    private static Arbitrary<Plan> plans() {
        return plans(2, 3, 3, 2, 2);
    }

    private static Arbitrary<Plan> plans(int gates, int scales, int cutOffs, int categories, int critical) {
        return Combinators.combine(
                        items(),
                        gate().list().ofMaxSize(gates),
                        Arbitraries.of(false, false, false, true, true),
                        scale().list().ofMaxSize(scales),
                        Combinators.combine(pick(), pick(), pick(), pick())
                                .as(Plan.OfCutOff::new)
                                .list()
                                .ofMaxSize(cutOffs),
                        category().list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(categories),
                        Combinators.combine(pick(), pick(), pick(), pick(), pick())
                                .as(Plan.OfCritical::new)
                                .list()
                                .ofMaxSize(critical))
                .as(Plan::new);
    }

    private static Arbitrary<List<Plan.OfItem>> items() {
        return Combinators.combine(pick(), pick(), pick(), pick())
                .as(Plan.OfItem::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(7);
    }

    private static Arbitrary<Plan.OfGate> gate() {
        return Combinators.combine(pick(), pick(), condition(), pick()).as(Plan.OfGate::new);
    }

    private static Arbitrary<Plan.OfScale> scale() {
        return Combinators.combine(
                        pick(),
                        Arbitraries.oneOf(Arbitraries.just(0), pick()),
                        Combinators.combine(pick(), pick(), pick(), pick()).as(Plan.Key::new),
                        pick(),
                        pick().list().ofMaxSize(3),
                        Combinators.combine(pick(), pick(), pick(), condition()).as(Plan.Missing::new))
                .as(Plan.OfScale::new);
    }

    private static Arbitrary<Plan.OfCategory> category() {
        return Combinators.combine(condition(), pick()).as(Plan.OfCategory::new);
    }

    /** Returns conditions: leaves, groups of leaves, and groups that hold groups. */
    private static Arbitrary<Plan.OfCondition> condition() {
        Arbitrary<Plan.OfCondition> leaf = condition(Arbitraries.just(List.of()));
        Arbitrary<Plan.OfCondition> group = condition(leaf.list().ofMinSize(1).ofMaxSize(3));
        Arbitrary<Plan.OfCondition> nested =
                condition(Arbitraries.oneOf(leaf, group).list().ofMinSize(1).ofMaxSize(3));
        return Arbitraries.frequencyOf(Tuple.of(3, leaf), Tuple.of(3, group), Tuple.of(1, nested));
    }

    private static Arbitrary<Plan.OfCondition> condition(Arbitrary<List<Plan.OfCondition>> parts) {
        return Combinators.combine(pick(), pick(), pick(), pick(), pick(), parts)
                .as(Plan.OfCondition::new);
    }
}
