package io.github.groundwork.screening.session;

import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.session.offer.Obstacle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What a host knows of one person, and has for them. */
record ForPerson(
        Optional<Preferences> preferences,
        Context context,
        Optional<Suggestions> offers,
        List<Words> planSteps,
        Map<Obstacle, String> reasons) {

    ForPerson {
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(offers, "offers");
        planSteps = List.copyOf(planSteps);
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    static ForPerson nothing() {
        return new ForPerson(Optional.empty(), Context.unknown(), Optional.empty(), List.of(), Map.of());
    }

    ForPerson with(Preferences person) {
        return new ForPerson(Optional.of(person), context, offers, planSteps, reasons);
    }

    ForPerson with(Context known) {
        return new ForPerson(preferences, known, offers, planSteps, reasons);
    }

    ForPerson offering(Suggestions suggestions) {
        return new ForPerson(preferences, context, Optional.of(suggestions), planSteps, reasons);
    }

    ForPerson withPlanSteps(List<? extends Words> steps) {
        return new ForPerson(preferences, context, offers, List.copyOf(steps), reasons);
    }

    ForPerson despite(Obstacle obstacle, String reason) {
        Map<Obstacle, String> more = new TreeMap<>(reasons);
        more.put(obstacle, reason);
        return new ForPerson(preferences, context, offers, planSteps, more);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "ForPerson";
    }
}
