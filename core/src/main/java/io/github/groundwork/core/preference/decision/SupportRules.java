package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what may be suggested. What stands against something always wins, whoever noted it. Immutable and thread-safe. */
final class SupportRules {

    private final List<Preference> helps = new ArrayList<>();
    private final List<Preference> neutral = new ArrayList<>();
    private final List<Preference> notedByOthers = new ArrayList<>();
    private final List<Preference> against = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<Term, List<Preference>> againstByTerm = new HashMap<>();
    private final Map<Term, List<Conflict>> conflictsByTerm = new HashMap<>();

    SupportRules(List<Preference> strongestFirst) {
        for (Preference preference : strongestFirst) {
            if (whyNot(preference).isPresent()) {
                against.add(preference);
                terms(preference.statement())
                        .forEach(term -> againstByTerm
                                .computeIfAbsent(term, t -> new ArrayList<>())
                                .add(preference));
            }
        }
        for (Preference preference : strongestFirst) {
            if (preference.statement() instanceof Strategy strategy) {
                sort(preference, strategy);
            }
        }
    }

    private void sort(Preference preference, Strategy strategy) {
        if (whyNot(preference).isPresent()) {
            return;
        }
        // The strongest for each term: all of them stand in what is not to be suggested.
        List<Preference> contrary = strategy.terms().stream()
                .flatMap(term ->
                        againstByTerm.getOrDefault(term, List.of()).stream().limit(1))
                .distinct()
                .sorted(Collected.STRONGEST_FIRST)
                .toList();
        if (!contrary.isEmpty()) {
            contrary.forEach(c -> conflicts.add(new Conflict(c.id(), preference.id())));
            strategy.terms()
                    .forEach(term -> againstByTerm.getOrDefault(term, List.of()).stream()
                            .limit(1)
                            .forEach(c -> conflictsByTerm
                                    .computeIfAbsent(term, t -> new ArrayList<>())
                                    .add(new Conflict(c.id(), preference.id()))));
        } else if (strategy.effect() == Strategy.Effect.NEUTRAL) {
            neutral.add(preference);
        } else {
            (preference.isPersonsWord() ? helps : notedByOthers).add(preference);
        }
    }

    /** Finds why a preference stands against suggesting what it is about, if it does. */
    private static Optional<ReasonCode> whyNot(Preference preference) {
        Statement statement = preference.statement();
        if (statement instanceof Strategy strategy && strategy.effect() == Strategy.Effect.MAKES_WORSE) {
            return Optional.of(ReasonCode.MAKES_WORSE);
        }
        if (statement instanceof Boundary boundary
                && (boundary.rule() == Boundary.Rule.AVOID
                        || preference.strength().isProtective())) {
            return Optional.of(ReasonCode.OFF_LIMITS);
        }
        if (statement instanceof CareWish wish && wish.wanted() == CareWish.Wanted.NOT_WANTED) {
            return Optional.of(ReasonCode.NOT_WANTED);
        }
        if (statement instanceof Trigger) {
            return Optional.of(ReasonCode.INVOLVES_TRIGGER);
        }
        return statement instanceof Strategy && preference.strength().isProtective()
                ? Optional.of(ReasonCode.OFF_LIMITS)
                : Optional.empty();
    }

    private static List<Term> terms(Statement statement) {
        if (statement instanceof Strategy strategy) {
            return strategy.terms();
        }
        if (statement instanceof Boundary boundary) {
            return boundary.terms();
        }
        if (statement instanceof CareWish wish) {
            return wish.terms();
        }
        return statement instanceof Trigger trigger ? trigger.terms() : List.of();
    }

    SupportAnswer supports() {
        return new SupportAnswer(helps, neutral, notedByOthers, against, conflicts);
    }

    SuggestionDecision maySuggest(Collection<Term> about, Instant at) {
        Collected collected = new Collected();
        Map<Preference, ReasonCode> standing = new LinkedHashMap<>();
        for (Term term : about) {
            for (Preference preference : againstByTerm.getOrDefault(term, List.of())) {
                whyNot(preference).ifPresent(why -> standing.put(preference, why));
            }
            conflictsByTerm.getOrDefault(term, List.of()).forEach(collected::conflict);
        }
        standing.keySet().stream().sorted(Collected.STRONGEST_FIRST).forEach(preference -> {
            collected.mayNeedConfirming(preference, at);
            collected.reason(standing.getOrDefault(preference, ReasonCode.OFF_LIMITS), preference);
        });
        return new SuggestionDecision(standing.isEmpty(), collected.groundsOr(ReasonCode.CAN_BE_SUGGESTED));
    }
}
