package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.AgreementEvent.ApprovalWithdrawn;
import io.github.groundwork.safetyplan.event.AgreementEvent.Approved;
import io.github.groundwork.safetyplan.event.AgreementEvent.Disagreed;
import io.github.groundwork.safetyplan.event.AgreementEvent.FactCleared;
import io.github.groundwork.safetyplan.event.AgreementEvent.FactNoted;
import io.github.groundwork.safetyplan.event.AgreementEvent.Settled;
import io.github.groundwork.safetyplan.event.DraftEvent.Accepted;
import io.github.groundwork.safetyplan.event.DraftEvent.Moved;
import io.github.groundwork.safetyplan.event.DraftEvent.Proposed;
import io.github.groundwork.safetyplan.event.DraftEvent.PutAside;
import io.github.groundwork.safetyplan.event.DraftEvent.SectionMarked;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small model of a plan, by which what the library says of it is checked. */
public final class PlanModel extends ModelRules {
    public PlanModel(History<PlanEvent> history) {
        super(history);
    }

    /** Returns the entries of the draft in their order, each as a line: its id, its texts, whether it was removed too, its facts. */
    public List<String> entries() {
        List<String> lines = new ArrayList<>();
        for (EventId entry : inOrder()) {
            List<Act> standing = standing(entry, all);
            List<Act> texts = texts(standing);
            if (!texts.isEmpty()) {
                lines.add(line(
                        entry,
                        texts.stream().map(Act::id).sorted().toList(),
                        standing.stream().anyMatch(ModelFacts::isRemoval),
                        facts(entry)));
            }
        }
        return lines;
    }

    public static String line(EventId entry, List<EventId> versions, boolean removedToo, List<String> facts) {
        return entry + " " + versions + (removedToo ? " removed " : " ") + facts;
    }

    /** Returns what is in force as lines, or empty. */
    public Optional<List<String>> inForce() {
        return inForceNow()
                .map(approval -> ((Approved) approval.what())
                        .versions().stream()
                                .filter(version -> counting.containsKey(version))
                                .flatMap(version -> changed(counting.get(version)).stream()
                                        .map(entry -> line(entry, List.of(version), false, facts(entry))))
                                .toList());
    }

    /** Returns the approval that is in force, of which something is left. */
    public Optional<EventId> approvalId() {
        return inForceNow().map(Act::id);
    }

    private Optional<Act> inForceNow() {
        return approval()
                .filter(act -> listed(act).stream()
                        .anyMatch(version -> counting.containsKey(version)
                                && changed(counting.get(version)).isPresent()));
    }

    /** Of the newest after which nobody who knew of them withdrew them, the last that is behind as few of the others as can be. */
    private Optional<Act> approval() {
        List<Act> open = counting(Approved.class)
                .filter(act -> counting(ApprovalWithdrawn.class)
                        .noneMatch(end -> end.seen().contains(act.id())))
                .toList();
        List<Act> apart = open.stream()
                .filter(act -> open.stream().noneMatch(next -> next.seen().contains(act.id())))
                .toList();
        return apart.stream().reduce((one, next) -> howFarBehind(next, apart) <= howFarBehind(one, apart) ? next : one);
    }

    /** 0 if an approval is behind no other, 1 if each that it is behind is behind it too, 2 if one is ahead of it. */
    private static int howFarBehind(Act approval, List<Act> others) {
        List<Act> ahead =
                others.stream().filter(other -> isBehind(approval, other)).toList();
        if (ahead.isEmpty()) {
            return 0;
        }
        return ahead.stream().allMatch(other -> isBehind(other, approval)) ? 1 : 2;
    }

    private static List<EventId> listed(Act approval) {
        return ((Approved) approval.what()).versions();
    }

    /** Tells whether an approval lists a text that whoever gave the other one had seen and did not list. */
    private static boolean isBehind(Act approval, Act other) {
        return listed(approval).stream()
                .anyMatch(version ->
                        other.seen().contains(version) && !listed(other).contains(version));
    }

    public boolean isWithdrawn() {
        return approval().isEmpty()
                && counting(ApprovalWithdrawn.class).findAny().isPresent();
    }

    private List<String> facts(EventId entry) {
        Set<EventId> cleared = new HashSet<>();
        counting(FactCleared.class).forEach(act -> cleared.add(((FactCleared) act.what()).fact()));
        return counting(FactNoted.class)
                .filter(act -> ((FactNoted) act.what()).entry().equals(entry) && !cleared.contains(act.id()))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(act -> ((FactNoted) act.what()).fact().text())
                .toList();
    }

    private List<EventId> inOrder() {
        Map<Term, List<EventId>> bySection = new LinkedHashMap<>();
        sections().forEach(section -> bySection.put(section, new ArrayList<>()));
        for (Act act : counting.values()) {
            if (isEntry(act.id())) {
                bySection.get(sectionOf(act.id()).orElseThrow()).add(act.id());
            } else if (act.what() instanceof Moved moved && isEntry(moved.entry())) {
                List<EventId> section = bySection.get(sectionOf(moved.entry()).orElseThrow());
                if (moved.behind().isEmpty() || section.contains(moved.behind().get())) {
                    section.remove(moved.entry());
                    int at = moved.behind()
                            .map(behind -> section.indexOf(behind) + 1)
                            .orElse(0);
                    section.add(at, moved.entry());
                }
            }
        }
        return bySection.values().stream().flatMap(List::stream).toList();
    }

    /** Returns the proposals that nobody has answered, as they were made. */
    public List<EventId> proposals() {
        Set<EventId> answered = new LinkedHashSet<>();
        counting(Accepted.class).forEach(act -> answered.add(((Accepted) act.what()).proposal()));
        counting(PutAside.class).forEach(act -> answered.add(((PutAside) act.what()).proposal()));
        return counting(Proposed.class)
                .map(Act::id)
                .filter(id -> !answered.contains(id))
                .toList();
    }

    /** Returns the disagreements that not both have settled, by id. */
    public List<EventId> disagreements() {
        return counting(Disagreed.class)
                .filter(act -> !settlers(act.id()).containsAll(two((Disagreed) act.what())))
                .map(Act::id)
                .sorted()
                .toList();
    }

    private Set<ActorId> settlers(EventId disagreement) {
        Set<ActorId> settlers = new HashSet<>();
        counting(Settled.class)
                .map(act -> (Settled) act.what())
                .filter(settled -> settled.disagreement().equals(disagreement))
                .forEach(settled -> settlers.add(settled.said().by()));
        return settlers;
    }

    /** Returns how a section stands. */
    public String fill(Term section) {
        boolean isFilled = entryIds().stream()
                .anyMatch(entry -> sectionOf(entry).equals(Optional.of(section))
                        && !texts(standing(entry, all)).isEmpty());
        String meant = counting(SectionMarked.class)
                .map(act -> (SectionMarked) act.what())
                .filter(mark -> mark.section().equals(section))
                .reduce((one, next) -> next)
                .map(mark -> mark.meant().name())
                .orElse("NOT_YET");
        return isFilled ? "FILLED" : meant;
    }

    /** Tells whether the person, or an agent, said anything about people on call. */
    public boolean isAskedAboutOnCall() {
        return counting(PlanEvent.Shared.class)
                .filter(act -> isTheirs(chooser((PlanEvent.Shared) act.what(), act.by())))
                .map(act -> ((PlanEvent.Shared) act.what()).act())
                .anyMatch(act -> act instanceof SharingChoice choice
                        ? choice.audience().equals(Audience.onCall())
                        : act instanceof SharingEvent.Revoked revoked
                                && (revoked.audience().isEmpty()
                                        || revoked.audience().get().equals(Audience.onCall())));
    }
}
