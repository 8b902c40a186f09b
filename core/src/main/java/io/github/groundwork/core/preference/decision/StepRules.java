package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides what a step asks of the people who help. Immutable and thread-safe. */
final class StepRules {

    private final List<Preference> relevant;
    private final List<Conflict> conflicts = new ArrayList<>();

    /** What two statements must share to be about the same. */
    private record Matter(Class<?> type, Enum<?> part, Term term) {}

    StepRules(List<Preference> strongestFirst) {
        Map<Matter, Preference> welcome = new HashMap<>();
        Map<Matter, Preference> against = new HashMap<>();
        for (Preference preference : strongestFirst) {
            Statement statement = preference.statement();
            Map<Matter, Preference> side = statement.bearing() == Statement.Bearing.OPENS ? welcome : against;
            matters(statement).forEach(matter -> side.putIfAbsent(matter, preference));
        }
        List<Preference> kept = new ArrayList<>();
        for (Preference preference : strongestFirst) {
            Optional<Preference> stronger = stronger(preference, welcome, against);
            if (stronger.isPresent()) {
                conflicts.add(new Conflict(stronger.get().id(), preference.id()));
            } else {
                kept.add(preference);
            }
        }
        relevant = List.copyOf(kept);
    }

    /** Finds what says the contrary of a preference and wins: what weighs more, or as much and protects more. */
    private static Optional<Preference> stronger(
            Preference preference, Map<Matter, Preference> welcome, Map<Matter, Preference> against) {
        boolean opens = preference.statement().bearing() == Statement.Bearing.OPENS;
        int least = opens ? 0 : 1;
        return matters(preference.statement()).stream()
                .flatMap(matter -> Optional.ofNullable((opens ? against : welcome).get(matter)).stream())
                .filter(contrary -> Collected.weight(contrary).compareTo(Collected.weight(preference)) >= least)
                .min(Collected.STRONGEST_FIRST);
    }

    private static List<Matter> matters(Statement statement) {
        if (statement instanceof Boundary boundary) {
            return boundary.terms().stream()
                    .map(term -> new Matter(Boundary.class, boundary.area(), term))
                    .toList();
        }
        if (statement instanceof CareWish wish) {
            return wish.terms().stream()
                    .map(term -> new Matter(CareWish.class, wish.subject(), term))
                    .toList();
        }
        return List.of();
    }

    StepAnswer decide(StepQuestion question) {
        List<StepAnswer.Ask> asks = new ArrayList<>();
        for (Preference preference : relevant) {
            code(preference, question)
                    .ifPresent(code ->
                            asks.add(new StepAnswer.Ask(preference, code, preference.needsConfirming(question.at()))));
        }
        return new StepAnswer(asks, conflicts);
    }

    private static Optional<ReasonCode> code(Preference preference, StepQuestion question) {
        Statement statement = preference.statement();
        CareStep step = question.step();
        if (statement instanceof Identity identity) {
            return identity(preference, identity, question);
        }
        if (statement instanceof Boundary boundary) {
            return boundary.area().mattersFor(step) ? Optional.of(rule(boundary.rule())) : Optional.empty();
        }
        if (statement instanceof Trigger trigger) {
            return trigger.around()
                    .filter(span ->
                            span.contains(question.at().atZone(question.zone()).toLocalDate()))
                    .map(span -> ReasonCode.TIME_OF_YEAR);
        }
        if (statement instanceof EarlySign sign && step != CareStep.LETTER && step != CareStep.CONTACT) {
            boolean may = sign.maySayNoticed().isGiven() && preference.isPersonsWord();
            return Optional.of(may ? ReasonCode.SIGN_TO_NAME : ReasonCode.SIGN_NOT_TO_NAME);
        }
        if (step != CareStep.CRISIS) {
            return Optional.empty();
        }
        if (statement instanceof CareWish wish) {
            boolean wanted = wish.wanted() == CareWish.Wanted.WANTED;
            return Optional.of(wanted ? ReasonCode.WANTED_IN_CRISIS : ReasonCode.NOT_WANTED_IN_CRISIS);
        }
        return statement instanceof LegalDocument ? Optional.of(ReasonCode.DOCUMENT) : Optional.empty();
    }

    private static ReasonCode rule(Boundary.Rule rule) {
        return switch (rule) {
            case WELCOME -> ReasonCode.WELCOME;
            case ASK_EACH_TIME -> ReasonCode.ASK_EACH_TIME;
            case AVOID -> ReasonCode.NOT_DONE;
        };
    }

    private static Optional<ReasonCode> identity(Preference preference, Identity identity, StepQuestion question) {
        boolean sure = preference.isPersonsWord() && !preference.isReviewPast(question.at());
        if (identity instanceof Identity.NameUsed name) {
            boolean here = sure && name.safeIn().contains(question.setting());
            return Optional.of(here ? ReasonCode.NAME_TO_USE : ReasonCode.NAME_NOT_HERE);
        }
        if (identity instanceof Identity.Pronouns pronouns) {
            boolean here = sure && pronouns.safeIn().contains(question.setting());
            return Optional.of(here ? ReasonCode.PRONOUNS_TO_USE : ReasonCode.PRONOUNS_NOT_HERE);
        }
        if (identity instanceof Identity.Speaks speaks) {
            if (speaks.interpreter() != Permission.YES) {
                return Optional.of(ReasonCode.LANGUAGE);
            }
            return Optional.of(
                    speaks.relativeMayInterpret().isGiven()
                            ? ReasonCode.INTERPRETER
                            : ReasonCode.INTERPRETER_NOT_FAMILY);
        }
        Identity.Observance observance = (Identity.Observance) identity;
        return observance.at().isEmpty() || observance.at().contains(question.step())
                ? Optional.of(ReasonCode.OBSERVANCE)
                : Optional.empty();
    }
}
