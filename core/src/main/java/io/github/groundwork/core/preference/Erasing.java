package io.github.groundwork.core.preference;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.preference.statement.Statement;

/** Erases a preference so that nothing comes to hold by it that should not. Used within one call. */
final class Erasing {

    private final Preferences all;
    private final Attribution said;
    private final By by;

    Erasing(Preferences all, Attribution said, By by) {
        this.all = all;
        this.said = said;
        this.by = by;
    }

    Preferences erase(EventId preference, Erasure erasure) {
        Preference old = all.preference(preference)
                .orElseThrow(() -> new NotPossibleException(PreferenceProblem.PREFERENCE_UNKNOWN.at("")));
        PreferenceProblem.ofEvent(new PreferenceEvent.Withdrawn(preference, said), by)
                .ifPresent(problem -> {
                    throw new NotPossibleException(problem.at(""));
                });
        Preferences ended = all;
        if (old.isInForce()) {
            ended = all.withdraw(preference, said, by); // throws if it is not theirs to withdraw
        } else if (!all.isPersonsWord(said, by.at())) {
            throw new NotPossibleException(PreferenceProblem.ONLY_THE_PERSON.at(""));
        }
        PreferenceProblem.ofErasing(by).ifPresent(problem -> {
            throw new NotPossibleException(problem.at(""));
        });
        Preferences gone =
                Preferences.of(ended.history().erase(by, erasure, preference)).orThrow();
        for (Preference back : gone.inForce()) {
            if (!holds(back) && !mayHoldAgain(back, old, erasure)) {
                gone = gone.withdraw(back.id(), said, by);
            }
        }
        return gone;
    }

    private boolean holds(Preference preference) {
        return all.preference(preference.id()).filter(Preference::isInForce).isPresent();
    }

    /** Tells whether what the erased one had replaced holds again: as if it had never been replaced, and only if it opens nothing. */
    private boolean mayHoldAgain(Preference back, Preference erased, Erasure erasure) {
        boolean followed = all.all().stream()
                .anyMatch(each -> each.replaces().filter(erased.id()::equals).isPresent());
        return erasure == Erasure.ENTERED_IN_ERROR
                && !followed
                && back.statement().bearing() != Statement.Bearing.OPENS;
    }
}
