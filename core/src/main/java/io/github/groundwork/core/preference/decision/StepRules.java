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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Decides what a step asks of the people who help. Immutable and thread-safe. */
final class StepRules {

    private final List<Preference> strongestFirst;
    private final Map<Matter, Preference> against;

    /** What two statements must share to be about the same. */
    private record Matter(Class<?> type, Enum<?> part, Term term) {}

    StepRules(List<Preference> strongestFirst) {
        this.strongestFirst = strongestFirst;
        against = strongest(p -> !opens(p));
    }

    private static boolean opens(Preference preference) {
        return preference.statement().bearing() == Statement.Bearing.OPENS;
    }

    /** What is not the person's word, or has a review that is past, permits nothing. */
    private static boolean isSure(Preference preference, Instant at) {
        return preference.isPersonsWord() && !preference.isReviewPast(at);
    }

    /** Returns the strongest of some preferences for each matter. */
    private Map<Matter, Preference> strongest(Predicate<Preference> which) {
        Map<Matter, Preference> found = new HashMap<>();
        for (Preference preference : strongestFirst) {
            if (which.test(preference)) {
                matters(preference.statement()).forEach(matter -> found.putIfAbsent(matter, preference));
            }
        }
        return found;
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
        Map<Matter, Preference> welcome = strongest(p -> opens(p) && isSure(p, question.at()));
        List<StepAnswer.Ask> asks = new ArrayList<>();
        Set<Conflict> conflicts = new LinkedHashSet<>();
        for (Preference preference : strongestFirst) {
            Optional<ReasonCode> code = code(preference, question);
            if (code.isPresent() && !yields(preference, welcome, conflicts)) {
                asks.add(new StepAnswer.Ask(preference, code.get(), preference.needsConfirming(question.at())));
            }
        }
        return new StepAnswer(asks, List.copyOf(conflicts));
    }

    /** Tells whether the contrary wins: of one thing for a welcome, of each thing for what asks for care. */
    private boolean yields(Preference preference, Map<Matter, Preference> welcome, Set<Conflict> conflicts) {
        boolean opens = opens(preference);
        Set<Matter> matters = new LinkedHashSet<>(matters(preference.statement()));
        int beaten = 0;
        for (Matter matter : matters) {
            Optional<Preference> stronger = Optional.ofNullable((opens ? against : welcome).get(matter))
                    .filter(contrary ->
                            Collected.weight(contrary).compareTo(Collected.weight(preference)) >= (opens ? 0 : 1));
            if (stronger.isPresent()) {
                beaten++;
                conflicts.add(new Conflict(stronger.get().id(), preference.id()));
            }
        }
        return beaten > 0 && (opens || beaten == matters.size());
    }

    private static Optional<ReasonCode> code(Preference preference, StepQuestion question) {
        Statement statement = preference.statement();
        CareStep step = question.step();
        if (statement instanceof Identity identity) {
            return identity(preference, identity, question);
        }
        if (statement instanceof Boundary boundary) {
            return Optional.of(rule(boundary.rule(), isSure(preference, question.at())))
                    .filter(code -> boundary.area().mattersFor(step));
        }
        if (statement instanceof Trigger trigger) {
            return trigger.around()
                    .filter(span ->
                            span.contains(question.at().atZone(question.zone()).toLocalDate()))
                    .map(span -> ReasonCode.TIME_OF_YEAR);
        }
        if (statement instanceof EarlySign sign && step != CareStep.LETTER && step != CareStep.CONTACT) {
            boolean may = sign.maySayNoticed().isGiven() && isSure(preference, question.at());
            return Optional.of(may ? ReasonCode.SIGN_TO_NAME : ReasonCode.SIGN_NOT_TO_NAME);
        }
        if (step != CareStep.CRISIS) {
            return Optional.empty();
        }
        if (statement instanceof CareWish wish) {
            boolean wanted = wish.wanted() == CareWish.Wanted.WANTED;
            return Optional.of(wanted ? ReasonCode.WANTED_IN_CRISIS : ReasonCode.NOT_WANTED_IN_CRISIS);
        }
        return statement instanceof LegalDocument legal ? Optional.of(document(legal.status())) : Optional.empty();
    }

    private static ReasonCode document(LegalDocument.Status status) {
        return switch (status) {
            case SAID_TO_HOLD, SEEN, UNKNOWN -> ReasonCode.DOCUMENT;
            case IN_PREPARATION -> ReasonCode.DOCUMENT_IN_PREPARATION;
            case WITHDRAWN -> ReasonCode.DOCUMENT_WITHDRAWN;
        };
    }

    private static ReasonCode rule(Boundary.Rule rule, boolean sure) {
        return switch (rule) {
            case WELCOME -> sure ? ReasonCode.WELCOME : ReasonCode.WELCOME_TO_CONFIRM;
            case ASK_EACH_TIME -> ReasonCode.ASK_EACH_TIME;
            case AVOID -> ReasonCode.NOT_DONE;
        };
    }

    private static Optional<ReasonCode> identity(Preference preference, Identity identity, StepQuestion question) {
        boolean sure = isSure(preference, question.at());
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
                    sure && speaks.relativeMayInterpret().isGiven()
                            ? ReasonCode.INTERPRETER
                            : ReasonCode.INTERPRETER_NOT_FAMILY);
        }
        Identity.Observance observance = (Identity.Observance) identity;
        return observance.at().isEmpty() || observance.at().contains(question.step())
                ? Optional.of(ReasonCode.OBSERVANCE)
                : Optional.empty();
    }
}
