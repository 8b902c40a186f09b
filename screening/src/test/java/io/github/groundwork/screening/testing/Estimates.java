package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What rules for missing answers yield for one sheet and one scale, worked out from the definition itself. */
public final class Estimates {

    private final Case given;
    private final BruteForce model;
    private final Scale scale;
    private final List<BruteForce.Completion> completions;
    private final List<String> open = new ArrayList<>();
    private Fraction known = Fraction.ZERO;
    private int answered;

    public Estimates(Case given, Scale scale, List<BruteForce.Completion> completions) {
        this.given = given;
        this.model = given.model();
        this.scale = scale;
        this.completions = completions;
        for (Term term : scale.terms()) {
            if (given.sheet().answer(term.item()) instanceof Answer.Given is) {
                answered++;
                Choice choice = Choice.among(model.choices(term.item()), is);
                known = known.plus(model.addend(scale, term, choice));
            } else if (isClosed(term.item())) {
                known = known.plus(model.closed(term.item()));
            } else {
                open.add(term.item());
            }
        }
    }

    private boolean isClosed(String item) {
        return completions.stream().allMatch(completion -> completion.isClosed(item));
    }

    public int openTerms() {
        return open.size();
    }

    public int givenTerms() {
        return answered;
    }

    /** Returns what the scale's own rule makes of the sheet, or empty if it does not hold there. */
    public Optional<Fraction> expected() {
        MissingRule rule = scale.missing();
        if (answered == 0) {
            return Optional.empty();
        }
        if (rule instanceof MissingRule.BlankAs blank) {
            long blanks = blank.over() == MissingRule.Over.SCALE ? open.size() : blanksOnForm();
            return blanks <= blank.atMost() ? Optional.of(filled(Fraction.from(blank.value()))) : Optional.empty();
        }
        if (rule instanceof MissingRule.MeanOfAnswered mean) {
            return answered >= mean.atLeast()
                    ? Optional.of(known.over(Fraction.of(answered)).times(Fraction.from(scale.multiplier())))
                    : Optional.empty();
        }
        if (rule instanceof MissingRule.Implied implied) {
            boolean holds = implied.items().containsAll(open)
                    && scale.terms().stream().allMatch(term -> isAsImplied(implied, term))
                    && completions.stream().allMatch(c -> model.isMet(implied.when(), c));
            return holds ? Optional.of(filled(Fraction.from(implied.value()))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Tells whether an item that is implied was left open, or was answered as it is implied. */
    private boolean isAsImplied(MissingRule.Implied implied, Term term) {
        if (!implied.items().contains(term.item()) || !(given.sheet().answer(term.item()) instanceof Answer.Given is)) {
            return true;
        }
        Choice choice = Choice.among(model.choices(term.item()), is);
        return model.addend(scale, term, choice).equals(Fraction.from(implied.value()));
    }

    private long blanksOnForm() {
        return given.instrument().items().stream()
                .filter(item -> !item.isSupplementary())
                .filter(item -> !given.sheet().answer(item.id()).isGiven() && !isClosed(item.id()))
                .count();
    }

    private Fraction filled(Fraction each) {
        Fraction sum = known.plus(each.times(Fraction.of(open.size())));
        boolean mean = scale.rule() == ScaleRule.MEAN;
        Fraction made = mean ? sum.over(Fraction.of(scale.terms().size())) : sum;
        return made.times(Fraction.from(scale.multiplier()));
    }

    /** Returns the sum in which what is known stands for all. */
    public Fraction prorated() {
        int size = scale.terms().size();
        return known.times(Fraction.of(size, size - open.size())).times(Fraction.from(scale.multiplier()));
    }

    /** Returns every mean over at least some answered items, with no item closed. */
    public static TreeSet<Fraction> means(BruteForce model, Scale scale, int atLeast) {
        List<TreeSet<Fraction>> sums = new ArrayList<>();
        for (int answered = 0; answered <= scale.terms().size(); answered++) {
            sums.add(new TreeSet<>());
        }
        sums.get(0).add(Fraction.ZERO);
        for (Term term : scale.terms()) {
            for (int answered = scale.terms().size(); answered > 0; answered--) {
                for (Fraction sum : List.copyOf(sums.get(answered - 1))) {
                    for (Choice choice : model.choices(term.item())) {
                        sums.get(answered).add(sum.plus(model.addend(scale, term, choice)));
                    }
                }
            }
        }
        TreeSet<Fraction> means = new TreeSet<>();
        for (int answered = atLeast; answered < sums.size(); answered++) {
            Fraction share = Fraction.from(scale.multiplier()).over(Fraction.of(answered));
            sums.get(answered).forEach(sum -> means.add(sum.times(share)));
        }
        return means;
    }
}
