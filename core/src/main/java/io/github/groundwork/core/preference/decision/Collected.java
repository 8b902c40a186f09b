package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Strength;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the grounds of one decision. Not thread-safe: used within one call. */
final class Collected {

    /** From strong to weak, then in the order of ids, so that the order in which preferences arrived does not matter. */
    static final Comparator<Preference> STRONGEST_FIRST =
            Comparator.comparing(Collected::weight).reversed().thenComparing(Preference::id);

    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Set<Conflict> conflicts = new LinkedHashSet<>();
    private final Set<EventId> toConfirm = new LinkedHashSet<>();

    /** How much a preference weighs: what somebody else noted is a note until the person agrees. */
    static Strength weight(Preference preference) {
        return preference.isPersonsWord() ? preference.strength() : Strength.NOTE;
    }

    /**
     * Tells whether a preference can close something: it is the person's word, or staff noted it. Nobody else in the person's life cuts
     * them off from others by noting it for them.
     */
    static boolean canClose(Preference preference) {
        return preference.isPersonsWord() || preference.said().role().isAtWork();
    }

    void reason(ReasonCode code, Preference preference) {
        reasons.add(Reason.of(code, preference));
    }

    void reason(ReasonCode code) {
        reasons.add(Reason.of(code));
    }

    void conflict(Preference prevails, Preference yields) {
        conflicts.add(new Conflict(prevails.id(), yields.id()));
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    void conflict(Conflict met) {
        conflicts.add(met);
    }

    void mayNeedConfirming(Preference preference, Instant at) {
        if (preference.needsConfirming(at)) {
            toConfirm.add(preference.id());
        }
    }

    Grounds grounds() {
        return new Grounds(new ArrayList<>(reasons), new ArrayList<>(conflicts), List.copyOf(toConfirm));
    }

    /** Returns the grounds, or that of nothing having been said. */
    Grounds groundsOr(ReasonCode nothingSaid) {
        if (reasons.isEmpty()) {
            reason(nothingSaid);
        }
        return grounds();
    }
}
