package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import java.util.Optional;

/** What a choice about sharing can be about: a section or an entry that there is, so that nothing is hidden by a wrong name in vain. */
record SharingRules(PlanState state, Knowledge knowledge, Erased erased) {

    Optional<PlanProblem> against(SharingEvent act) {
        if (!(act instanceof SharingChoice choice)) {
            return Optional.empty();
        }
        if (choice.scope() instanceof SharingScope.OneSection one && !state.hasSection(one.section())) {
            return Optional.of(PlanProblem.SECTION_UNKNOWN);
        }
        return choice.scope() instanceof SharingScope.OneEntry one && !isKnown(one.key())
                ? Optional.of(PlanProblem.ENTRY_UNKNOWN)
                : Optional.empty();
    }

    private boolean isKnown(EntryKey key) {
        return key.event()
                .filter(about -> (isThere(about) && knowledge.of(about)) || erased.excuses(about, knowledge))
                .isPresent();
    }

    private boolean isThere(EventId about) {
        return state.entries().get(about).isPresent()
                || state.proposals().get(about).isPresent()
                || state.agreement().disagreements().get(about).isPresent();
    }
}
