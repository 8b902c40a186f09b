package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.CutOffResult.Basis;
import io.github.groundwork.screening.score.CutOffResult.Status;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Fraction;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-04 and SCR-32: where a result stands to a cut-off, and the context that it needs. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class CutOffProperties {

    @Provide
    Arbitrary<Case> divided() {
        return Arb.sheets(Arb.instruments(2, 3, 4, 0, 0));
    }

    @Property(tries = 1_000)
    void SCR_04_positive_iff_every_completion_satisfies_it_and_negative_iff_none_does(
            @ForAll("divided") Case given, @ForAll Context context) {
        BruteForce model = given.model();
        List<BruteForce.Completion> completions = model.completions(given.sheet());
        ScoreReport report = given.with(given.sheet().in(context)).report();
        for (CutOffResult result : report.cutOffs()) {
            CutOff cutOff = result.cutOff();
            ScaleResult scale = report.scale(cutOff.scale()).orElseThrow();
            if (stands(cutOff, context) != Known.APPLIES) {
                assertThat(result.basis()).isEqualTo(Basis.CONTEXT);
            } else if (scale.outcome() instanceof ScaleOutcome.Withheld) {
                assertThat(result).isEqualTo(new CutOffResult(cutOff, Status.UNDETERMINED, Basis.NOTHING));
            } else if (scale.outcome() instanceof ScaleOutcome.Estimated estimated) {
                assertThat(result.basis()).isEqualTo(Basis.ESTIMATE);
                assertThat(result.status()).isEqualTo(among(cutOff, Set.of(Fraction.from(estimated.exact()))));
            } else if (!completions.isEmpty()) {
                TreeSet<Fraction> totals = model.totals(scale.scale(), completions);
                assertThat(result.status()).isEqualTo(among(cutOff, totals));
                assertThat(result.basis()).isIn(Basis.VALUE, Basis.BOUNDS);
            }
        }
    }

    private static Status among(CutOff cutOff, Set<Fraction> totals) {
        long satisfied = totals.stream()
                .filter(total -> total.is(cutOff.comparison(), Fraction.from(cutOff.value())))
                .count();
        if (satisfied == 0) {
            return Status.NEGATIVE;
        }
        return satisfied == totals.size() ? Status.POSITIVE : Status.UNDETERMINED;
    }

    private enum Known {
        APPLIES,
        EXCLUDED,
        NOT_KNOWN
    }

    private static Known stands(CutOff cutOff, Context context) {
        boolean missing = false;
        for (Requirement requirement : cutOff.requirements()) {
            String known = requirement.name().equals("age")
                    ? context.age().map(Object::toString).orElse("")
                    : context.value(requirement.name()).orElse("");
            if (known.isEmpty()) {
                missing = true;
            } else if (!accepts(requirement, known)) {
                return Known.EXCLUDED;
            }
        }
        return missing ? Known.NOT_KNOWN : Known.APPLIES;
    }

    private static boolean accepts(Requirement requirement, String known) {
        if (requirement instanceof Requirement.Equals equals) {
            return equals.value().equals(known);
        }
        Requirement.AgeBetween ages = (Requirement.AgeBetween) requirement;
        int age = Integer.parseInt(known);
        return age >= ages.from().orElse(0) && age <= ages.to().orElse(Integer.MAX_VALUE);
    }

    @Property(tries = 300)
    void SCR_32_known_context_that_excludes_a_cut_off_and_unknown_context_are_told_apart(
            @ForAll("divided") Case given, @ForAll Context context) {
        for (CutOffResult result :
                given.with(given.sheet().in(context)).report().cutOffs()) {
            Known known = stands(result.cutOff(), context);
            assertThat(result.status() == Status.NOT_APPLICABLE).isEqualTo(known == Known.EXCLUDED);
            if (known == Known.NOT_KNOWN) {
                assertThat(result).isEqualTo(new CutOffResult(result.cutOff(), Status.UNDETERMINED, Basis.CONTEXT));
            }
        }
    }

    @Property
    void SCR_32_what_a_cut_off_needs_is_asked_for_and_nothing_else_is_used(@ForAll("divided") Case given) {
        Set<String> needed = new HashSet<>();
        given.instrument().cutOffs().forEach(c -> c.requirements().forEach(r -> needed.add(r.name())));
        needed.remove("age");
        assertThat(given.instrument().contextNames()).isEqualTo(needed);
        Context other = Context.unknown().with("weather", "rain");
        assertThat(given.with(given.sheet().in(other)).report().cutOffs())
                .isEqualTo(given.report().cutOffs());
    }

    @Property
    void SCR_32_with_nothing_known_no_cut_off_that_needs_something_is_decided(@ForAll("divided") Case given) {
        for (CutOffResult result : given.report().cutOffs()) {
            assertThat(given.sheet().context()).isEqualTo(Context.unknown());
            if (!result.cutOff().requirements().isEmpty()) {
                assertThat(result.status()).isEqualTo(Status.UNDETERMINED);
            }
        }
    }

    @Property
    void cut_offs_on_scales_for_populations_are_left_out_and_all_others_are_there(@ForAll("divided") Case given) {
        Instrument instrument = given.instrument();
        List<CutOff> shown = instrument.cutOffs().stream()
                .filter(c -> !instrument.scale(c.scale()).orElseThrow().isForPopulations())
                .toList();
        assertThat(given.report().cutOffs().stream().map(CutOffResult::cutOff).toList())
                .isEqualTo(shown);
    }

    /** A cut-off divides a scale by order. Equality at the lowest value must not slip through because it divides too. */
    @Example
    void SCR_04_equality_is_no_operator_of_a_cut_off() {
        Definition definition = Definition.of("tiny").item("1", 0, 1).item("2", 0, 1);
        definition.scale(ScaleDraft.sum(Scale.TOTAL, "1", "2"));
        assertThat(catchThrowable(() -> definition
                        .cutOff(Scale.TOTAL, Comparison.EQUAL, Ratio.ZERO)
                        .instrument()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
