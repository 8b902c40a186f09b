package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.scale.ScaleRule;
import io.github.groundwork.screening.scale.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An independent model of what partial answers leave open: it makes every completion that an instrument allows, one by one.
 *
 * <p>Given answers stay. Every other item takes every answer that it can be given. An item is closed exactly where its gate is
 * not met in that completion, and a completion with a given answer behind a closed gate is not allowed. Where a rule or a gate
 * asks whether an item was declined, or does not apply, and that is recorded, it stays so for that rule or gate.
 */
public final class BruteForce {

    /** The most completions that a test may ask for. */
    public static final int MOST = 50_000;

    private final List<Item> items;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Choice>> choices = new ArrayList<>();
    private final Map<String, Gate> gateOf = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final Map<Scale, Map<String, Map<Choice, Fraction>>> addends = new IdentityHashMap<>();

    private BruteForce(List<Item> items, List<Gate> gates, List<Scale> scales) {
        this.items = items;
        for (Item item : items) {
            places.put(item.id(), places.size());
            choices.add(Choice.of(item.format()));
        }
        gates.forEach(gate -> gate.opens().forEach(id -> gateOf.put(id, gate)));
        scales.forEach(scale -> this.scales.put(scale.id(), scale));
    }

    public static BruteForce of(Instrument instrument) {
        return new BruteForce(instrument.items(), instrument.gates(), instrument.scales());
    }

    /** Returns a model of an instrument that is still being put together. */
    public static BruteForce of(List<Item> items, List<Gate> gates, List<Scale> scales) {
        return new BruteForce(items, gates, scales);
    }

    /** One way to answer everything. A closed item has the choice {@link Choice#CLOSED}. */
    public final class Completion {
        private final Map<String, Answer> recorded;
        private final List<Choice> chosen;

        private Completion(Map<String, Answer> recorded, List<Choice> chosen) {
            this.recorded = recorded;
            this.chosen = chosen;
        }

        public Choice at(String item) {
            return chosen.get(places.get(item));
        }

        public boolean isClosed(String item) {
            return at(item).isClosed();
        }

        public boolean anyClosed() {
            return chosen.stream().anyMatch(Choice::isClosed);
        }
    }

    public List<Choice> choices(String item) {
        return choices.get(places.get(item));
    }

    /** Returns how many sheets there would be if there were no gates. */
    public long space() {
        return choices.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** Returns every completion that is allowed; none if the answers contradict a gate. */
    public List<Completion> completions(Map<String, Answer> recorded) {
        return completions(recorded, false);
    }

    public List<Completion> completions(Responses sheet) {
        return completions(sheet.answers(), false);
    }

    /** Returns one completion of a blank sheet. */
    Completion firstCompletion() {
        List<Choice> first = new ArrayList<>();
        for (Item item : items) {
            Gate gate = gateOf.get(item.id());
            boolean open = gate == null || isMet(gate.when(), List.of(gate.when()), new Completion(Map.of(), first));
            first.add(open ? choices(item.id()).get(0) : Choice.CLOSED);
        }
        return new Completion(Map.of(), first);
    }

    /** Returns every completion of answers that contradict a gate, with the contradicting answers taken as they are. */
    public List<Completion> completionsTakenAsGiven(Responses sheet) {
        return completions(sheet.answers(), true);
    }

    private List<Completion> completions(Map<String, Answer> recorded, boolean takenAsGiven) {
        List<Completion> done = new ArrayList<>();
        extend(recorded, new ArrayList<>(), takenAsGiven, done);
        return done;
    }

    private void extend(Map<String, Answer> recorded, List<Choice> sofar, boolean takenAsGiven, List<Completion> done) {
        if (sofar.size() == items.size()) {
            if (done.size() == MOST) {
                throw new IllegalStateException("too many completions for a test");
            }
            done.add(new Completion(recorded, List.copyOf(sofar)));
            return;
        }
        Item item = items.get(sofar.size());
        Answer answer = recorded.getOrDefault(item.id(), Answer.notReached());
        Gate gate = gateOf.get(item.id());
        boolean open = gate == null || isMet(gate.when(), List.of(gate.when()), new Completion(recorded, sofar));
        List<Choice> possible;
        if (answer instanceof Answer.Given given) {
            possible = open || takenAsGiven ? List.of(Choice.among(choices(item.id()), given)) : List.of();
        } else {
            possible = open ? choices(item.id()) : List.of(Choice.CLOSED);
        }
        for (Choice choice : possible) {
            sofar.add(choice);
            extend(recorded, sofar, takenAsGiven, done);
            sofar.remove(sofar.size() - 1);
        }
    }

    /** Returns a scale's total in one completion. */
    public Fraction total(Scale scale, Completion completion) {
        Fraction sum = Fraction.ZERO;
        for (Term term : scale.terms()) {
            Choice choice = completion.at(term.item());
            sum = sum.plus(choice.isClosed() ? closed(term.item()) : addend(scale, term, choice));
        }
        Fraction made = scale.rule() == ScaleRule.MEAN
                ? sum.over(Fraction.of(scale.terms().size()))
                : sum;
        return made.times(Fraction.from(scale.multiplier()));
    }

    /** Returns what a closed item adds to a scale before the scale's multiplier. */
    public Fraction closed(String item) {
        return Fraction.from(gateOf.get(item).closedCountsAs().orElseThrow());
    }

    /** Returns what an answer adds to a scale before the scale's multiplier. */
    public Fraction addend(Scale scale, Term term, Choice choice) {
        return addends.computeIfAbsent(scale, s -> new HashMap<>())
                .computeIfAbsent(term.item(), i -> new IdentityHashMap<>())
                .computeIfAbsent(choice, c -> fresh(scale, term, c));
    }

    private Fraction fresh(Scale scale, Term term, Choice choice) {
        Fraction raw;
        if (scale.rule() == ScaleRule.COUNT) {
            raw = choice.passes(scale.counts().orElseThrow()) ? Fraction.ONE : Fraction.ZERO;
        } else {
            raw = choice.score().orElseThrow();
        }
        if (term.reversed()) {
            TreeSet<Fraction> key = new TreeSet<>();
            choices(term.item()).forEach(each -> key.add(each.score().orElseThrow()));
            raw = key.first().plus(key.last()).minus(raw);
        }
        return raw.times(Fraction.from(term.weight()));
    }

    /** Returns every total of a scale over completions, in rising order. */
    public TreeSet<Fraction> totals(Scale scale, List<Completion> completions) {
        TreeSet<Fraction> totals = new TreeSet<>();
        completions.forEach(completion -> totals.add(total(scale, completion)));
        return totals;
    }

    /** Returns the position of the category that one completion leads to. */
    public int category(CategoryRule rule, Completion completion) {
        List<Condition> all =
                rule.categories().stream().flatMap(c -> c.when().stream()).toList();
        for (int c = 0; c < all.size(); c++) {
            if (isMet(all.get(c), all, completion)) {
                return c;
            }
        }
        return all.size();
    }

    /** Returns the positions of the categories that some completion leads to, in rising order. */
    public TreeSet<Integer> categories(CategoryRule rule, List<Completion> completions) {
        TreeSet<Integer> possible = new TreeSet<>();
        completions.forEach(completion -> possible.add(category(rule, completion)));
        return possible;
    }

    /** Tells whether a condition that stands alone is met in a completion. */
    public boolean isMet(Condition condition, Completion completion) {
        return isMet(condition, List.of(condition), completion);
    }

    private boolean isMet(Condition condition, List<Condition> rule, Completion completion) {
        if (condition instanceof Condition.ItemIs is) {
            return !completion.isClosed(is.item())
                    && !isKeptAbsent(is.item(), rule, completion)
                    && completion.at(is.item()).passes(is.test());
        }
        if (condition instanceof Condition.ItemDeclined declined) {
            return isDeclined(declined.item(), completion);
        }
        if (condition instanceof Condition.ItemNotApplicable absent) {
            return completion.isClosed(absent.item()) || isNotApplicable(absent.item(), completion);
        }
        if (condition instanceof Condition.ScaleIs is) {
            return total(scales.get(is.scale()), completion).is(is.comparison(), Fraction.from(is.limit()));
        }
        Condition.AtLeast group = (Condition.AtLeast) condition;
        return group.of().stream().filter(each -> isMet(each, rule, completion)).count() >= group.least();
    }

    private static boolean isDeclined(String item, Completion completion) {
        return completion.recorded.get(item) instanceof Answer.Declined;
    }

    private static boolean isNotApplicable(String item, Completion completion) {
        return new Answer.NotAsked(NotAskedReason.NOT_APPLICABLE).equals(completion.recorded.get(item));
    }

    private static boolean isKeptAbsent(String item, List<Condition> rule, Completion completion) {
        if (!isDeclined(item, completion) && !isNotApplicable(item, completion)) {
            return false;
        }
        Set<Condition> leaves = new HashSet<>();
        rule.forEach(each -> leaves(each, leaves));
        return leaves.contains(
                isDeclined(item, completion)
                        ? new Condition.ItemDeclined(item)
                        : new Condition.ItemNotApplicable(item));
    }

    /** Collects the conditions that a condition is made of and that hold no others. */
    public static void leaves(Condition condition, Set<Condition> into) {
        if (condition instanceof Condition.AtLeast group) {
            group.of().forEach(each -> leaves(each, into));
        } else {
            into.add(condition);
        }
    }
}
