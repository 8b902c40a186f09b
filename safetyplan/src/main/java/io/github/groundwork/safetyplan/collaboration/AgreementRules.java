package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.safetyplan.collaboration.AgreementState.Approval;
import io.github.groundwork.safetyplan.collaboration.AgreementState.Disagreement;
import io.github.groundwork.safetyplan.collaboration.AgreementState.OfEntry;
import io.github.groundwork.safetyplan.collaboration.PlanFold.Sayings;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the events about agreement do. */
record AgreementRules(PlanState state, EventId id, By by, Knowledge knowledge, Erased erased) {

    Step<PlanState> apply(AgreementEvent event) {
        if (event instanceof AgreementEvent.Disagreed disagreed) {
            return disagreed(disagreed);
        }
        if (event instanceof AgreementEvent.Settled settled) {
            return settled(settled);
        }
        if (event instanceof AgreementEvent.Approved approved) {
            return approved(approved);
        }
        if (event instanceof AgreementEvent.ApprovalWithdrawn withdrawn) {
            return Sayings.isApprovers(withdrawn.said())
                    ? new Step.Changed<>(state.with(state.agreement().withdrawn(id)))
                    : PlanFold.not(PlanProblem.APPROVED_BY_ANOTHER);
        }
        return event instanceof AgreementEvent.FactNoted noted
                ? noted(noted)
                : cleared((AgreementEvent.FactCleared) event);
    }

    private boolean isKnown(EventId about) {
        boolean isThere = state.entries().get(about).isPresent()
                || state.proposals().get(about).isPresent();
        return (isThere && knowledge.of(about)) || erased.excuses(about, knowledge);
    }

    private Step<PlanState> disagreed(AgreementEvent.Disagreed disagreed) {
        return disagreed.about().isPresent() && !isKnown(disagreed.about().get())
                ? PlanFold.not(PlanProblem.ENTRY_UNKNOWN)
                : new Step.Changed<>(
                        state.with(state.agreement().with(new Disagreement(id, disagreed, by, List.of()))));
    }

    private Step<PlanState> settled(AgreementEvent.Settled settled) {
        Optional<Disagreement> found =
                state.agreement().disagreements().get(settled.disagreement()).filter(each -> knowledge.of(each.id()));
        if (found.isEmpty()) {
            return erased.excuses(settled.disagreement(), knowledge)
                    ? new Step.Changed<>(state)
                    : PlanFold.not(PlanProblem.DISAGREEMENT_UNKNOWN);
        }
        boolean isForTheOther =
                settled.said().recordedBy().filter(found.get()::isOf).isPresent();
        return found.get().isOf(settled.said().by()) && !isForTheOther
                ? new Step.Changed<>(state.with(state.agreement()
                        .with(found.get().settled(settled.said().by()))))
                : PlanFold.not(PlanProblem.NOT_THEIR_DISAGREEMENT);
    }

    private Step<PlanState> approved(AgreementEvent.Approved approved) {
        if (!Sayings.isApprovers(approved.said())) {
            return PlanFold.not(PlanProblem.APPROVED_BY_ANOTHER);
        }
        if (erased.isSince(knowledge)) {
            return approvedInPart(approved);
        }
        List<PlanContent> contents = new ArrayList<>();
        Map<EventId, EventId> held = new HashMap<>();
        for (EntryState entry : state.entries().values()) {
            List<EntryState.Act> standing = entry.standing(knowledge);
            List<EntryVersion> versions = EntryState.texts(standing);
            boolean isRemovedToo =
                    standing.stream().anyMatch(act -> act.version().isEmpty());
            if (versions.size() > 1 || (!versions.isEmpty() && isRemovedToo)) {
                return PlanFold.not(PlanProblem.PLAN_UNSETTLED);
            }
            versions.forEach(version -> {
                held.put(version.id(), entry.id());
                contents.add(version.content());
            });
        }
        if (!held.keySet().equals(new HashSet<>(approved.versions()))) {
            return PlanFold.not(PlanProblem.APPROVED_OTHERWISE);
        }
        return againstNeeded(contents).map(PlanFold::not).orElseGet(() -> new Step.Changed<>(approved(approved, held)));
    }

    /** What is left of an approval if something that its author had seen was entered in error: the texts that are still there. */
    private Step<PlanState> approvedInPart(AgreementEvent.Approved approved) {
        Set<EventId> listed = new HashSet<>(approved.versions());
        Map<EventId, EventId> left = new HashMap<>();
        for (EntryState entry : state.entries().values()) {
            List<EventId> found = entry.texts().stream()
                    .filter(text -> listed.contains(text) && knowledge.of(text))
                    .toList();
            if (found.size() > 1) {
                return PlanFold.not(PlanProblem.APPROVED_OTHERWISE);
            }
            found.forEach(text -> left.put(text, entry.id()));
        }
        return new Step.Changed<>(approved(approved, left));
    }

    private PlanState approved(AgreementEvent.Approved approved, Map<EventId, EventId> entries) {
        List<OfEntry> left = approved.versions().stream()
                .flatMap(version ->
                        Optional.ofNullable(entries.get(version)).stream().map(entry -> new OfEntry(entry, version)))
                .toList();
        Approval approval = new Approval(id, approved.versions(), left, approved.said(), by);
        return state.with(state.agreement().with(approval, knowledge));
    }

    /** What a plan needs before anybody can rely on it; how full it is does not matter. */
    static Optional<PlanProblem> againstNeeded(List<PlanContent> contents) {
        boolean hasOwnWords = contents.stream()
                .anyMatch(content -> content.isOwn()
                        && content.allWords().stream()
                                .anyMatch(words -> !words.text().isBlank()));
        if (!hasOwnWords) {
            return Optional.of(PlanProblem.PLAN_WITHOUT_OWN_WORDS);
        }
        boolean hasHelp = contents.stream()
                .anyMatch(content -> content instanceof PlanService
                        || (content instanceof PlanContact contact && !contact.isForCompany()));
        return hasHelp ? Optional.empty() : Optional.of(PlanProblem.PLAN_WITHOUT_HELP);
    }

    private Step<PlanState> noted(AgreementEvent.FactNoted noted) {
        Optional<EntryState> entry = state.entries().get(noted.entry()).filter(each -> knowledge.of(each.id()));
        if (entry.isEmpty()) {
            return erased.excuses(noted.entry(), knowledge)
                    ? new Step.Changed<>(state)
                    : PlanFold.not(PlanProblem.ENTRY_UNKNOWN);
        }
        EntryState.Fact fact = new EntryState.Fact(id, noted.fact(), false);
        return new Step.Changed<>(
                state.with(entry.get().with(fact)).with(state.agreement().withFact(id, noted.entry())));
    }

    private Step<PlanState> cleared(AgreementEvent.FactCleared cleared) {
        Optional<EntryState> entry = state.agreement()
                .factEntries()
                .get(cleared.fact())
                .filter(each -> knowledge.of(cleared.fact()))
                .flatMap(state.entries()::get);
        if (entry.isEmpty()) {
            return erased.excuses(cleared.fact(), knowledge)
                    ? new Step.Changed<>(state)
                    : PlanFold.not(PlanProblem.FACT_UNKNOWN);
        }
        EntryState.Fact fact = entry.get().facts().get(cleared.fact()).orElseThrow();
        if (by.role().isInTheirLife() && !fact.words().said().by().equals(by.actor())) {
            return PlanFold.not(PlanProblem.NOT_THEIR_FACT);
        }
        return new Step.Changed<>(state.with(entry.get().with(new EntryState.Fact(fact.id(), fact.words(), true))));
    }
}
