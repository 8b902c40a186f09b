package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.TellingAnswer;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EmergencyAccess;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.Shareable;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.safetyplan.collaboration.ApprovedPlan;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.plan.SectionRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of one plan. */
final class Views {
    private final SafetyPlan plan;
    private final Viewing viewing;

    Views(SafetyPlan plan, Viewing viewing) {
        check(plan, viewing);
        this.plan = plan;
        this.viewing = viewing;
    }

    /** Checks that a plan is shown with its own template. */
    static void check(SafetyPlan plan, Viewing viewing) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(viewing, "viewing");
        List<PlanSection> sections = viewing.template().sections().stream()
                .map(PlanTemplate.Section::section)
                .toList();
        boolean isSame = viewing.template().ref().equals(plan.template()) && sections.equals(plan.sections());
        if (!isSame) {
            throw new IllegalArgumentException("a plan is shown with the template that it was begun with");
        }
        if (viewing.preferences()
                .filter(said -> !said.person().equals(plan.person()))
                .isPresent()) {
            throw new IllegalArgumentException("a plan is shown with the preferences of its person");
        }
    }

    PlanView of(Audience audience) {
        if (audience.isPerson()) {
            return own(Standing.own(plan, true), plan.entries());
        }
        Optional<ApprovedPlan> approved = plan.inForce().filter(each -> !isNotToBeTold(audience));
        List<PlanEntry> entries = approved.map(ApprovedPlan::entries).orElse(List.of());
        List<ActorId> distractors = distractors(entries);
        List<PlanEntry> visible =
                plan.sharing().visible(entries, entry -> shareable(entry, distractors), audience, viewing.at());
        Map<EventId, EntryKey> places = new LinkedHashMap<>();
        List<ViewedSection> sections = sections(visible, places, false);
        Standing standing = Standing.ofOthers(plan, !visible.isEmpty());
        List<ViewedDisagreement> disagreements =
                new Disagreements(plan, places, sections).shared(audience, distractors, viewing);
        return new PlanView(audience, viewing.template().title(), standing, sections, disagreements);
    }

    /** What is opened in an emergency, if anything is. */
    Optional<EmergencyView> opened(Function<List<Shareable>, EmergencyAccess> opening) {
        List<PlanEntry> entries = plan.inForce().map(ApprovedPlan::entries).orElse(List.of());
        EmergencyAccess access = opening.apply(entries.stream()
                .map(entry -> isDeclinedToTell(entry)
                        ? shareable(entry, List.of()).withDecline()
                        : shareable(entry, List.of()))
                .toList());
        List<PlanEntry> opened = entries.stream()
                .filter(entry -> access.isOpened(EntryKey.of(entry.id())))
                .toList();
        return opened.isEmpty()
                ? Optional.empty()
                : Optional.of(new EmergencyView(
                        access,
                        new PlanView(
                                Audience.emergencyResponder(),
                                viewing.template().title(),
                                Standing.emergency(plan),
                                sections(opened, new LinkedHashMap<>(), false),
                                List.of())));
    }

    /** Tells whether an entry names somebody whom a binding decline keeps from being told. */
    private boolean isDeclinedToTell(PlanEntry entry) {
        Set<ActorId> declined = viewing.preferences().stream()
                .flatMap(said -> said.inForce().stream())
                .filter(said -> said.strength() == Strength.BINDING_DECLINE)
                .map(Preference::statement)
                .filter(Telling.class::isInstance)
                .map(Telling.class::cast)
                .filter(telling -> telling.choice() == Telling.Choice.NOT_TO_BE_TOLD)
                .map(Telling::whom)
                .collect(Collectors.toSet());
        return entry.versions().stream()
                .map(EntryVersion::content)
                .filter(PlanContact.class::isInstance)
                .anyMatch(content ->
                        ((PlanContact) content).who().filter(declined::contains).isPresent());
    }

    PlanView agreed() {
        return own(
                Standing.own(plan, false),
                plan.inForce().map(ApprovedPlan::entries).orElse(List.of()));
    }

    private PlanView own(Standing standing, List<PlanEntry> entries) {
        Map<EventId, EntryKey> places = new LinkedHashMap<>();
        List<ViewedSection> sections = sections(entries, places, true);
        List<ViewedDisagreement> disagreements = new Disagreements(plan, places, sections).own();
        return new PlanView(Audience.person(), viewing.template().title(), standing, sections, disagreements);
    }

    /** Tells whether the person does not want a supporter to be told. */
    private boolean isNotToBeTold(Audience audience) {
        if (!(audience instanceof Audience.Supporter supporter)
                || viewing.preferences().isEmpty()) {
            return false;
        }
        TellingAnswer answer = Decisions.of(viewing.preferences().get())
                .telling(StandardPurpose.SAFETY_PLANNING.purpose(), List.of(supporter.id()), viewing.at());
        return Stream.concat(answer.mayBeTold().stream(), answer.askFirst().stream())
                .noneMatch(each -> each.whom().equals(supporter.id()));
    }

    /** Those whom the person named to take their mind off things, and not to help. */
    private static List<ActorId> distractors(List<PlanEntry> entries) {
        Map<Boolean, Set<ActorId>> byCompany = entries.stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::content)
                .filter(PlanContact.class::isInstance)
                .map(PlanContact.class::cast)
                .filter(contact -> contact.who().isPresent())
                .collect(Collectors.partitioningBy(
                        PlanContact::isForCompany,
                        Collectors.mapping(contact -> contact.who().orElseThrow(), Collectors.toSet())));
        Set<ActorId> only = new HashSet<>(byCompany.getOrDefault(true, Set.of()));
        only.removeAll(byCompany.getOrDefault(false, Set.of()));
        return List.copyOf(only);
    }

    private Shareable shareable(PlanEntry entry, List<ActorId> distractors) {
        Shareable plain =
                Shareable.of(EntryKey.of(entry.id()), entry.section()).with(Labels.of(List.of(SensitivityLabel.MH)));
        return viewing.closed().mark(isForCompany(entry) ? plain : plain.withCrisisDetail(distractors));
    }

    /** Tells whether an entry is for company and holds no crisis detail, such as a service or whom the person can ask for help. */
    private boolean isForCompany(PlanEntry entry) {
        return role(entry) == SectionRole.COMPANY
                && entry.versions().stream()
                        .map(EntryVersion::content)
                        .noneMatch(content -> content instanceof SaferStep
                                || content instanceof PlanService
                                || (content instanceof PlanContact contact && !contact.isForCompany()));
    }

    private SectionRole role(PlanEntry entry) {
        return plan.sections().stream()
                .filter(section -> section.id().equals(entry.section()))
                .map(PlanSection::role)
                .findFirst()
                .orElseThrow();
    }

    /** The sections with their entries; it puts down the key of each entry, also under the proposal that became its text. */
    private List<ViewedSection> sections(List<PlanEntry> entries, Map<EventId, EntryKey> places, boolean own) {
        List<ViewedSection> sections = new ArrayList<>();
        int place = 0;
        for (PlanTemplate.Section section : viewing.template().sections()) {
            List<ViewedEntry> seen = new ArrayList<>();
            for (PlanEntry entry : entries) {
                if (entry.section().equals(section.section().id())) {
                    place++;
                    EntryKey key = own ? EntryKey.of(entry.id()) : ViewedEntry.place(place);
                    places.put(entry.id(), key);
                    entry.versions().forEach(version -> version.proposal().ifPresent(each -> places.put(each, key)));
                    seen.add(viewed(entry, key, own));
                }
            }
            if (!seen.isEmpty()) {
                sections.add(new ViewedSection(section.section(), section.title(), seen));
            }
        }
        return sections;
    }

    private ViewedEntry viewed(PlanEntry entry, EntryKey key, boolean own) {
        List<PlanContent> contents = entry.versions().stream()
                .map(EntryVersion::content)
                .map(content -> own ? content : content.forOthers())
                .toList();
        Instant since = entry.versions().stream()
                .map(version -> own ? version.by().at() : version.shownSince())
                .max(Instant::compareTo)
                .orElseThrow();
        List<ViewedService> services = ServiceLookup.of(viewing).all(contents);
        return new ViewedEntry(key, contents, entry.facts(), services, since);
    }
}
