package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.AgreementEvent.ApprovalWithdrawn;
import io.github.groundwork.safetyplan.event.AgreementEvent.Approved;
import io.github.groundwork.safetyplan.event.AgreementEvent.Disagreed;
import io.github.groundwork.safetyplan.event.AgreementEvent.FactCleared;
import io.github.groundwork.safetyplan.event.AgreementEvent.FactNoted;
import io.github.groundwork.safetyplan.event.AgreementEvent.Settled;
import io.github.groundwork.safetyplan.event.DraftEvent.Accepted;
import io.github.groundwork.safetyplan.event.DraftEvent.Added;
import io.github.groundwork.safetyplan.event.DraftEvent.Begun;
import io.github.groundwork.safetyplan.event.DraftEvent.Edited;
import io.github.groundwork.safetyplan.event.DraftEvent.Moved;
import io.github.groundwork.safetyplan.event.DraftEvent.Proposed;
import io.github.groundwork.safetyplan.event.DraftEvent.PutAside;
import io.github.groundwork.safetyplan.event.DraftEvent.Removed;
import io.github.groundwork.safetyplan.event.DraftEvent.SectionMarked;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of a plan, said again in the plainest way: every event with the set of all that its author had seen, and every question
 * answered by going through all events that count. It shares no code with what it is compared with.
 */
public final class PlanModel {
    /** An event with what its author had seen. */
    private record Act(EventId id, Set<EventId> seen, By by, PlanEvent what) {}

    private final Set<EventId> all = new HashSet<>();
    private final Set<EventId> gone = new HashSet<>();
    private final Map<EventId, Set<EventId>> erasings = new LinkedHashMap<>();
    private final Map<EventId, Act> recorded = new LinkedHashMap<>();

    /** The events that count, in the order of the history. */
    private final Map<EventId, Act> counting = new LinkedHashMap<>();

    private final Map<EventId, Set<String>> without = new LinkedHashMap<>();

    public PlanModel(History<PlanEvent> history) {
        Map<EventId, Set<EventId>> seen = new LinkedHashMap<>();
        for (Entry<PlanEvent> entry : history.entries()) {
            Set<EventId> known = new HashSet<>(entry.seen());
            entry.seen().forEach(id -> known.addAll(seen.get(id)));
            seen.put(entry.id(), known);
            all.add(entry.id());
            if (entry instanceof Entry.Tombstone) {
                gone.add(entry.id());
            } else if (entry instanceof Entry.Erasing<PlanEvent> erasing) {
                erasings.computeIfAbsent(erasing.target().orElseThrow(), each -> new HashSet<>())
                        .add(entry.id());
            } else {
                Entry.Event<PlanEvent> event = (Entry.Event<PlanEvent>) entry;
                recorded.put(entry.id(), new Act(entry.id(), known, event.by(), event.content()));
            }
        }
        for (Act act : recorded.values()) {
            Set<String> against = isOverruled(act) ? Set.of("OVERRULED") : against(act);
            if (against.isEmpty()) {
                counting.put(act.id(), act);
            } else {
                without.put(act.id(), against);
            }
        }
    }

    /** Returns the events that do not count, each with every reason that holds. */
    public Map<EventId, Set<String>> without() {
        return without;
    }

    /** Returns every reason against recording something now, by somebody who has seen all of the history; none if it counts. */
    public Set<String> against(PlanEvent what, By by) {
        return against(new Act(new EventId(by.device(), 1_000_000), all, by, what));
    }

    /** Returns every reason against erasing an event now. */
    public Set<String> againstErasing(EventId target, By by) {
        Set<String> found = new TreeSet<>();
        PlanEvent what = recorded.containsKey(target) ? recorded.get(target).what() : null;
        add(found, "ERASED_BY_SOMEBODY_ELSE", isClose(by));
        add(found, "SHARING_ERASED", what instanceof PlanEvent.Shared);
        add(found, "WITHDRAWAL_ERASED", what instanceof ApprovalWithdrawn);
        return found;
    }

    private static void add(Set<String> to, String code, boolean holds) {
        if (holds) {
            to.add(code);
        }
    }

    // Who may do what

    private static boolean isClose(By by) {
        return by.role() == Role.GUARDIAN || by.role() == Role.SUPPORTER;
    }

    private static boolean isTheirs(By by) {
        return by.role() == Role.PERSON || by.role() == Role.AGENT;
    }

    private static boolean maySay(Attribution said, By by) {
        return said.recordedBy().isPresent()
                ? said.recordedBy().get().equals(by.actor())
                : said.by().equals(by.actor()) && said.role() == by.role();
    }

    private static boolean mayApprove(Attribution said) {
        return said.role() == Role.PERSON || said.role() == Role.AGENT;
    }

    private static Set<String> persons(Attribution said, By by) {
        Set<String> found = new TreeSet<>();
        add(found, "SAID_BY_ANOTHER", !maySay(said, by));
        add(found, "ONLY_THE_PERSON", said.role() != Role.PERSON);
        return found;
    }

    private static boolean isOwn(PlanContent content, Attribution said) {
        return !(content instanceof PlanContent.Template)
                && content.allWords().stream()
                        .map(Words::said)
                        .allMatch(
                                each -> each.role() == Role.PERSON && each.by().equals(said.by()));
    }

    private boolean isOverruled(Act act) {
        return recorded.values().stream()
                .filter(other -> !other.id().equals(act.id())
                        && !other.seen().contains(act.id())
                        && !act.seen().contains(other.id()))
                .anyMatch(other -> overrules(other, act));
    }

    private static boolean overrules(Act winner, Act other) {
        if (winner.what() instanceof ApprovalWithdrawn withdrawn) {
            return mayApprove(withdrawn.said()) && other.what() instanceof Approved;
        }
        return winner.what() instanceof PlanEvent.Shared won
                && won.act() instanceof SharingEvent.Revoked revoked
                && !isClose(winner.by())
                && other.what() instanceof PlanEvent.Shared lost
                && lost.act() instanceof SharingChoice choice
                && choice.visibility() == SharingChoice.Visibility.SHOW
                && (revoked.audience().isEmpty() || revoked.audience().get().equals(choice.audience()));
    }

    // What stands against an event

    private Set<String> against(Act act) {
        PlanEvent what = act.what();
        Set<String> found = new TreeSet<>();
        if (what instanceof Begun) {
            begun().ifPresent(first -> found.add(act.seen().contains(first) ? "PLAN_BEGUN_TWICE" : "BEGUN_ELSEWHERE"));
        } else if (begun().isEmpty()) {
            found.add("PLAN_NOT_BEGUN");
        } else if (what instanceof PlanEvent.Shared shared) {
            boolean shows = shared.act() instanceof SharingChoice choice
                    && choice.visibility() == SharingChoice.Visibility.SHOW;
            boolean isTold = shared.act() instanceof Copy;
            add(found, "SHARING_NOT_THEIRS", !isTold && (isClose(act.by()) || (shows && !isTheirs(act.by()))));
        } else if (what instanceof Added e) {
            found.addAll(persons(e.said(), act.by()));
            add(found, "NOT_OWN_WORDS", !isOwn(e.content(), e.said()));
            add(found, "SECTION_UNKNOWN", !sections().contains(e.section()));
        } else if (what instanceof Proposed e) {
            add(found, "SECTION_UNKNOWN", !sections().contains(e.section()));
            add(found, "SAID_BY_ANOTHER", !e.content().allWords().stream().allMatch(w -> maySay(w.said(), act.by())));
            e.inPlaceOf().ifPresent(entry -> found.addAll(entry(entry, Optional.of(e.section()), act)));
        } else if (what instanceof Accepted e) {
            found.addAll(persons(e.said(), act.by()));
            add(found, "PROPOSAL_UNKNOWN", !knows(act, e.proposal(), Proposed.class::isInstance));
            boolean isAccepted = counting(Accepted.class)
                    .anyMatch(before -> act.seen().contains(before.id())
                            && ((Accepted) before.what()).proposal().equals(e.proposal()));
            add(found, "PROPOSAL_ACCEPTED", isAccepted);
        } else if (what instanceof PutAside e) {
            found.addAll(persons(e.said(), act.by()));
            add(found, "PROPOSAL_UNKNOWN", !knows(act, e.proposal(), Proposed.class::isInstance));
        } else if (what instanceof Edited e) {
            found.addAll(persons(e.said(), act.by()));
            add(found, "NOT_OWN_WORDS", !isOwn(e.content(), e.said()));
            found.addAll(entry(e.entry(), Optional.empty(), act));
        } else if (what instanceof Moved e) {
            found.addAll(persons(e.said(), act.by()));
            found.addAll(entry(e.entry(), Optional.empty(), act));
            e.behind().ifPresent(behind -> found.addAll(entry(behind, sectionOf(e.entry()), act)));
        } else if (what instanceof Removed e) {
            found.addAll(persons(e.said(), act.by()));
            found.addAll(entry(e.entry(), Optional.empty(), act));
        } else if (what instanceof SectionMarked e) {
            found.addAll(persons(e.said(), act.by()));
            add(found, "SECTION_UNKNOWN", !sections().contains(e.section()));
        } else if (what instanceof Disagreed e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.words().said(), act.by()));
            boolean isAboutNothing = e.about()
                    .filter(about -> !knows(act, about, each -> each instanceof Proposed || isEntry(about)))
                    .isPresent();
            add(found, "ENTRY_UNKNOWN", isAboutNothing);
        } else if (what instanceof Settled e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.said(), act.by()));
            add(found, "DISAGREEMENT_UNKNOWN", !knows(act, e.disagreement(), Disagreed.class::isInstance));
            if (counting.containsKey(e.disagreement()) && content(e.disagreement()) instanceof Disagreed about) {
                add(
                        found,
                        "NOT_THEIR_DISAGREEMENT",
                        !two(about).contains(e.said().by()));
            }
        } else if (what instanceof FactNoted e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.fact().said(), act.by()));
            found.addAll(entry(e.entry(), Optional.empty(), act));
        } else if (what instanceof FactCleared e) {
            add(
                    found,
                    "FACT_UNKNOWN",
                    !knows(act, e.fact(), each -> each instanceof FactNoted noted && isEntry(noted.entry())));
        } else if (what instanceof ApprovalWithdrawn e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.said(), act.by()));
            add(found, "APPROVED_BY_ANOTHER", !mayApprove(e.said()));
        } else if (what instanceof Approved e) {
            found.addAll(approving(e, act));
        }
        return found;
    }

    private static List<ActorId> two(Disagreed disagreed) {
        return List.of(disagreed.with(), disagreed.words().said().by());
    }

    private Set<String> approving(Approved approved, Act act) {
        Set<String> found = new TreeSet<>();
        add(found, "SAID_BY_ANOTHER", !maySay(approved.said(), act.by()));
        add(found, "APPROVED_BY_ANOTHER", !mayApprove(approved.said()));
        boolean lostSomething = erasings.keySet().stream().anyMatch(target -> isNewsTo(act, target));
        if (lostSomething) {
            return found; // it counts for what is left of it
        }
        Set<EventId> held = new HashSet<>();
        for (EventId entry : entryIds()) {
            List<Act> standing = standing(entry, act.seen());
            List<Act> texts = texts(standing);
            texts.forEach(text -> held.add(text.id()));
            add(found, "PLAN_UNSETTLED", !texts.isEmpty() && standing.size() > 1);
        }
        add(found, "APPROVED_OTHERWISE", !held.equals(new HashSet<>(approved.versions())));
        List<PlanContent> contents = held.stream().map(this::text).toList();
        add(found, "PLAN_WITHOUT_OWN_WORDS", contents.stream().noneMatch(PlanModel::hasOwnWords));
        add(found, "PLAN_WITHOUT_HELP", contents.stream().noneMatch(PlanModel::isHelp));
        return found;
    }

    private static boolean hasOwnWords(PlanContent content) {
        return !content.allWords().isEmpty()
                && content.allWords().stream().allMatch(words -> words.said().role() == Role.PERSON);
    }

    private static boolean isHelp(PlanContent content) {
        return content instanceof PlanService
                || (content instanceof PlanContact contact && contact.helping() == PlanContact.Helping.HELP);
    }

    /** Tells whether somebody can speak about an event: it counts and they saw it, or it went without their knowledge. */
    private boolean knows(Act act, EventId about, Predicate<PlanEvent> kind) {
        boolean isThere = counting.containsKey(about)
                && kind.test(content(about))
                && act.seen().contains(about);
        return isThere || isExcused(act, about);
    }

    private boolean isExcused(Act act, EventId about) {
        return act.seen().contains(about)
                && root(about).filter(root -> isNewsTo(act, root)).isPresent();
    }

    /** Tells whether somebody had seen an event and not that it was erased. */
    private boolean isNewsTo(Act act, EventId target) {
        return act.seen().contains(target)
                && erasings.getOrDefault(target, Set.of()).stream().noneMatch(act.seen()::contains);
    }

    /** What went, through which this went: an entry made out of a proposal goes with it, and a fact with its entry. */
    private Optional<EventId> root(EventId id) {
        if (gone.contains(id)) {
            return Optional.of(id);
        }
        PlanEvent what = recorded.containsKey(id) ? recorded.get(id).what() : null;
        if (what instanceof Accepted accepted) {
            return root(accepted.proposal());
        }
        return what instanceof FactNoted noted ? root(noted.entry()) : Optional.empty();
    }

    private Set<String> entry(EventId entry, Optional<Term> section, Act act) {
        Set<String> found = new TreeSet<>();
        boolean isThere = isEntry(entry) && act.seen().contains(entry);
        add(found, "ENTRY_UNKNOWN", !isThere && !isExcused(act, entry));
        boolean isElsewhere =
                isThere && section.isPresent() && !sectionOf(entry).equals(section);
        add(found, "ENTRY_ELSEWHERE", isElsewhere);
        return found;
    }

    // What there is

    private PlanEvent content(EventId id) {
        return counting.get(id).what();
    }

    private Stream<Act> counting(Class<? extends PlanEvent> type) {
        return counting.values().stream().filter(act -> type.isInstance(act.what()));
    }

    private Optional<EventId> begun() {
        return counting(Begun.class).map(Act::id).findFirst();
    }

    private List<Term> sections() {
        return begun().stream()
                .flatMap(id -> ((Begun) content(id)).sections().stream())
                .map(PlanSection::id)
                .toList();
    }

    /** Which entry an event gave a text, or took it from; empty if it did nothing of that. */
    private Optional<EventId> changed(Act act) {
        if (act.what() instanceof Added) {
            return Optional.of(act.id());
        }
        if (act.what() instanceof Edited edited) {
            return Optional.of(edited.entry()).filter(this::isEntry);
        }
        if (act.what() instanceof Removed removed) {
            return Optional.of(removed.entry()).filter(this::isEntry);
        }
        if (act.what() instanceof Accepted accepted && counting.containsKey(accepted.proposal())) {
            Optional<EventId> place = ((Proposed) content(accepted.proposal())).inPlaceOf();
            if (place.isEmpty() || (!isEntry(place.get()) && !isExcused(act, place.get()))) {
                return Optional.of(act.id());
            }
            return place.filter(this::isEntry);
        }
        return Optional.empty();
    }

    private boolean isEntry(EventId id) {
        Act act = counting.get(id);
        return act != null
                && (act.what() instanceof Added || act.what() instanceof Accepted)
                && changed(act).filter(id::equals).isPresent();
    }

    private List<EventId> entryIds() {
        return counting.keySet().stream().filter(this::isEntry).toList();
    }

    private Optional<Term> sectionOf(EventId entry) {
        if (!isEntry(entry)) {
            return Optional.empty();
        }
        return Optional.of(
                content(entry) instanceof Added added
                        ? added.section()
                        : ((Proposed) content(((Accepted) content(entry)).proposal())).section());
    }

    /** The texts and removals of an entry, among those seen, in place of which nobody put anything else that was seen. */
    private List<Act> standing(EventId entry, Set<EventId> seen) {
        List<Act> acts = counting.values().stream()
                .filter(act -> seen.contains(act.id())
                        && changed(act).filter(entry::equals).isPresent())
                .toList();
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(later -> later.seen().contains(act.id())))
                .toList();
    }

    private static List<Act> texts(List<Act> acts) {
        return acts.stream().filter(act -> !(act.what() instanceof Removed)).toList();
    }

    /** Returns the text that an event put into a plan. */
    public PlanContent text(EventId version) {
        PlanEvent what = content(version);
        if (what instanceof Added added) {
            return added.content();
        }
        return what instanceof Edited edited
                ? edited.content()
                : ((Proposed) content(((Accepted) what).proposal())).content();
    }

    // The answers

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
                        texts.size() < standing.size(),
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
        return approval()
                .map(approval -> ((Approved) approval.what())
                        .versions().stream()
                                .filter(version -> counting.containsKey(version))
                                .flatMap(version -> changed(counting.get(version)).stream()
                                        .map(entry -> line(entry, List.of(version), false, facts(entry))))
                                .toList());
    }

    /** Returns the approval that stands: the newest after which nobody who knew of it withdrew it. */
    public Optional<EventId> approvalId() {
        return approval().map(Act::id);
    }

    private Optional<Act> approval() {
        return counting(Approved.class)
                .filter(act -> counting(ApprovalWithdrawn.class)
                        .noneMatch(end -> end.seen().contains(act.id())))
                .reduce((one, next) -> next);
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
                .filter(act -> isTheirs(act.by()))
                .map(act -> ((PlanEvent.Shared) act.what()).act())
                .anyMatch(act -> act instanceof SharingChoice choice
                        ? choice.audience().equals(Audience.onCall())
                        : act instanceof SharingEvent.Revoked revoked
                                && (revoked.audience().isEmpty()
                                        || revoked.audience().get().equals(Audience.onCall())));
    }
}
