package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.Shareable;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.share.ViewedDisagreement.Scope;
import io.github.groundwork.safetyplan.share.ViewedDisagreement.Settled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds what people see differently to a view.
 *
 * @param plan the plan
 * @param places the key in the view of each entry that the view shows, and of each proposal that became its text
 * @param sections what the view shows
 */
record Disagreements(SafetyPlan plan, Map<EventId, EntryKey> places, List<ViewedSection> sections) {

    /** All of them, as the person sees them. */
    List<ViewedDisagreement> own() {
        Map<EventId, By> recorded = recorded();
        return plan.disagreements().stream()
                .map(each -> viewed(each, EntryKey.of(each.id()), recorded, true))
                .toList();
    }

    /** Those that are about something in the view, and that a choice names or a choice of everything covers. */
    List<ViewedDisagreement> shared(Audience audience, List<ActorId> distractors, Viewing viewing) {
        List<PlanDisagreement> near = sections.isEmpty()
                ? List.of()
                : plan.disagreements().stream()
                        .filter(each -> each.about().map(places::containsKey).orElse(true))
                        .toList();
        Term noSection = noSection();
        List<PlanDisagreement> visible = plan.sharing()
                .visible(
                        near,
                        each -> viewing.closed()
                                .mark(Shareable.of(EntryKey.of(each.id()), noSection)
                                        .with(Labels.of(List.of(SensitivityLabel.MH)))
                                        .withCrisisDetail(distractors)),
                        audience,
                        viewing.at());
        Map<EventId, By> recorded = recorded();
        List<ViewedDisagreement> shared = new ArrayList<>();
        for (PlanDisagreement each : visible) {
            shared.add(viewed(each, ViewedDisagreement.place(shared.size() + 1), recorded, false));
        }
        return List.copyOf(shared);
    }

    /** A section that is none of the plan's, so that no choice about a section covers a disagreement. */
    private Term noSection() {
        List<Term> taken = plan.sections().stream().map(section -> section.id()).toList();
        return Stream.iterate(0, number -> number + 1)
                .map(number -> new Term("disagreement-" + number))
                .filter(term -> !taken.contains(term))
                .findFirst()
                .orElseThrow();
    }

    private Map<EventId, By> recorded() {
        Map<EventId, By> recorded = new LinkedHashMap<>();
        for (Entry<PlanEvent> entry : plan.history().entries()) {
            if (entry instanceof Entry.Event<PlanEvent> event) {
                recorded.put(event.id(), event.by());
            }
        }
        return recorded;
    }

    private ViewedDisagreement viewed(PlanDisagreement each, EntryKey key, Map<EventId, By> recorded, boolean own) {
        Optional<EntryKey> about = each.about().flatMap(id -> Optional.ofNullable(places.get(id)));
        Scope scope = each.about().isEmpty() ? Scope.PLAN : about.isPresent() ? Scope.ENTRY : Scope.ELSEWHERE;
        return new ViewedDisagreement(
                key,
                about,
                scope,
                each.words(),
                role(each, own ? recorded : Map.of()),
                settled(each),
                Objects.requireNonNull(recorded.get(each.id())).at());
    }

    private static Settled settled(PlanDisagreement each) {
        if (each.settledBy().isEmpty()) {
            return Settled.BY_NEITHER;
        }
        return each.settledBy().contains(each.with()) ? Settled.BY_OTHER : Settled.BY_SPEAKER;
    }

    /** The part of the other one, by what the view shows; for the person also by what that one recorded. */
    private Optional<Role> role(PlanDisagreement each, Map<EventId, By> recorded) {
        Stream<Attribution> shown = sections.stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> Stream.concat(
                        entry.contents().stream().map(PlanContent::allWords).flatMap(List::stream),
                        entry.facts().stream()))
                .map(Words::said);
        return Stream.concat(shown, recorded.values().stream().map(By::said))
                .filter(said -> said.by().equals(each.with()))
                .map(Attribution::role)
                .findFirst();
    }
}
