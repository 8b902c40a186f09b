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
        List<ActorId> distractors = distractors(entries, audience);
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
        EmergencyAccess access =
                opening.apply(entries.stream().map(this::shareableInEmergency).toList());
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
        return audience instanceof Audience.Supporter supporter && isNotToBeTold(supporter.id());
    }

    private boolean isNotToBeTold(ActorId whom) {
        if (viewing.preferences().isEmpty()) {
            return false;
        }
        TellingAnswer answer = Decisions.of(viewing.preferences().get())
                .telling(StandardPurpose.SAFETY_PLANNING.purpose(), List.of(whom), viewing.at());
        boolean isOpen = Stream.concat(answer.mayBeTold().stream(), answer.askFirst().stream())
                .anyMatch(each -> each.whom().equals(whom));
        return !isOpen;
    }

    /** Tells whether a binding decline keeps somebody from being told, for whatever purpose. */
    private boolean isDeclinedForGood(ActorId whom) {
        return viewing.preferences().stream()
                .flatMap(said -> said.inForce().stream())
                .filter(said -> said.strength() == Strength.BINDING_DECLINE)
                .map(Preference::statement)
                .anyMatch(said -> said instanceof Telling telling
                        && telling.choice() == Telling.Choice.NOT_TO_BE_TOLD
                        && telling.whom().equals(whom));
    }

    private static Stream<PlanContact> contacts(PlanEntry entry) {
        return entry.versions().stream()
                .map(EntryVersion::content)
                .filter(PlanContact.class::isInstance)
                .map(PlanContact.class::cast);
    }

    private boolean namesSomebodyNotToBeTold(PlanEntry entry) {
        return contacts(entry).flatMap(contact -> contact.who().stream()).anyMatch(this::isNotToBeTold);
    }

    /** Tells whether nobody else sees an entry, whatever was shared: it names somebody who said no to that, or who is not to be told. */
    private boolean isForNobodyElse(PlanEntry entry) {
        return contacts(entry).anyMatch(contact -> contact.agreement() == PlanContact.Agreement.DECLINED)
                || namesSomebodyNotToBeTold(entry);
    }

    /**
     * Those whom the person named to take their mind off things, and not to help as far as this audience can see: what is hidden from
     * somebody never shows them more.
     */
    private List<ActorId> distractors(List<PlanEntry> entries, Audience audience) {
        Set<ActorId> only = ids(entries, true);
        List<PlanEntry> open =
                plan.sharing().visible(entries, entry -> shareable(entry, List.of()), audience, viewing.at());
        only.removeAll(ids(open, false));
        return List.copyOf(only);
    }

    private static Set<ActorId> ids(List<PlanEntry> entries, boolean areForCompany) {
        return entries.stream()
                .flatMap(Views::contacts)
                .filter(contact -> contact.isForCompany() == areForCompany)
                .flatMap(contact -> contact.who().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What an emergency opens, also of somebody who is not to be told, unless a binding decline says so. */
    private Shareable shareableInEmergency(PlanEntry entry) {
        boolean isDeclined =
                contacts(entry).flatMap(contact -> contact.who().stream()).anyMatch(this::isDeclinedForGood);
        return shareable(entry, List.of(), isDeclined);
    }

    private Shareable shareable(PlanEntry entry, List<ActorId> distractors) {
        return shareable(entry, distractors, isForNobodyElse(entry));
    }

    private Shareable shareable(PlanEntry entry, List<ActorId> distractors, boolean isForNobodyElse) {
        Shareable plain =
                Shareable.of(EntryKey.of(entry.id()), entry.section()).with(Labels.of(List.of(SensitivityLabel.MH)));
        Shareable open = isForNobodyElse ? plain.withDecline() : plain;
        return viewing.closed().mark(isForCompany(entry) ? open : open.withCrisisDetail(distractors));
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
        return new ViewedEntry(key, contents, entry.facts(), services, own ? notices(entry) : List.of(), since);
    }

    private List<EntryNotice> notices(PlanEntry entry) {
        List<EntryNotice> notices = new ArrayList<>();
        if (entry.removedToo()) {
            notices.add(EntryNotice.TAKEN_OUT_APART);
        }
        if (namesSomebodyNotToBeTold(entry)) {
            notices.add(EntryNotice.NOT_TO_BE_TOLD);
        }
        return notices;
    }
}
