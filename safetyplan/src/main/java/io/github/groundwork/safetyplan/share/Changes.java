package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanChange;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.collaboration.SectionFill;
import io.github.groundwork.safetyplan.event.DraftEvent.SectionMarked;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the changes of one plan readable. */
final class Changes {
    private final SafetyPlan plan;
    private final Viewing viewing;
    private final Optional<ApprovedPlan> inForce;

    Changes(SafetyPlan plan, Viewing viewing) {
        Views.check(plan, viewing);
        this.plan = plan;
        this.viewing = viewing;
        this.inForce = plan.inForce();
    }

    PlanChanges all() {
        PlanChanges.Basis basis = inForce.isPresent()
                ? PlanChanges.Basis.IN_FORCE
                : plan.isWithdrawn() ? PlanChanges.Basis.WITHDRAWN : PlanChanges.Basis.NOTHING_YET;
        List<PlanChange> changes = plan.changes();
        List<PlanChanges.Section> sections = new ArrayList<>();
        for (PlanTemplate.Section each : viewing.template().sections()) {
            Term section = each.section().id();
            List<PlanChanges.Change> inside = inside(section, changes);
            boolean isNowNotForMe = isNotForMe(section, true) && !isNotForMe(section, false);
            if (isNowNotForMe || !inside.isEmpty()) {
                sections.add(new PlanChanges.Section(each.section(), each.title(), isNowNotForMe, inside));
            }
        }
        return new PlanChanges(viewing.template().title(), basis, sections);
    }

    private List<PlanChanges.Change> inside(Term section, List<PlanChange> changes) {
        List<EventId> changed = changes.stream().map(PlanChange::entry).toList();
        List<PlanChanges.Change> inside = new ArrayList<>();
        changes.stream()
                .filter(change -> change.section().equals(section))
                .map(change -> change(PlanChanges.Kind.valueOf(change.kind().name()), change.entry()))
                .forEach(inside::add);
        plan.toSettle().stream()
                .filter(entry -> entry.section().equals(section) && !changed.contains(entry.id()))
                .map(entry -> change(PlanChanges.Kind.TO_SETTLE, entry.id()))
                .forEach(inside::add);
        return inside;
    }

    private PlanChanges.Change change(PlanChanges.Kind kind, EventId entry) {
        List<PlanContent> before = inForce.stream()
                .flatMap(approved -> approved.entries().stream())
                .filter(each -> each.id().equals(entry))
                .flatMap(each -> contents(each).stream())
                .toList();
        List<PlanContent> now = plan.entry(entry).map(Changes::contents).orElse(List.of());
        boolean takenOutApart = plan.entry(entry).filter(PlanEntry::removedToo).isPresent();
        return new PlanChanges.Change(
                kind, before, now, ServiceLookup.of(viewing).all(now), takenOutApart);
    }

    private static List<PlanContent> contents(PlanEntry entry) {
        return entry.versions().stream().map(EntryVersion::content).toList();
    }

    /** Tells whether a section is not for the person, now or by what comes before the approval in the order of the history. */
    private boolean isNotForMe(Term section, boolean isNow) {
        if (isNow) {
            return plan.fill(section) == SectionFill.NOT_FOR_ME;
        }
        boolean isFilled = inForce.stream()
                .flatMap(approved -> approved.entries().stream())
                .anyMatch(entry -> entry.section().equals(section));
        return inForce.isPresent()
                && !isFilled
                && isMarkedBefore(section, inForce.get().id());
    }

    private boolean isMarkedBefore(Term section, EventId approval) {
        boolean isMarked = false;
        for (Entry<PlanEvent> entry : plan.history().entries()) {
            if (entry.id().equals(approval)) {
                return isMarked;
            }
            boolean counts = entry instanceof Entry.Event<PlanEvent> event
                    && event.content() instanceof SectionMarked marked
                    && marked.section().equals(section)
                    && !plan.ineffective().containsKey(entry.id());
            if (counts) {
                isMarked = ((SectionMarked) ((Entry.Event<PlanEvent>) entry).content()).meant()
                        == SectionMarked.Meant.NOT_FOR_ME;
            }
        }
        return isMarked;
    }
}
