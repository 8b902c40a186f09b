package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
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
import io.github.groundwork.safetyplan.plan.PlanService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules of a plan, said again in the plainest way: all that stands against an event. */
abstract class ModelRules extends ModelFacts {
    private static final Set<Class<?>> CHOICES =
            Set.of(Accepted.class, PutAside.class, Moved.class, Removed.class, SectionMarked.class, Approved.class);

    ModelRules(History<PlanEvent> history) {
        super(history);
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
    public final Map<EventId, Set<String>> without() {
        return without;
    }

    /** Returns every reason against recording something now, by somebody who has seen all of the history; none if it counts. */
    public final Set<String> against(PlanEvent what, By by) {
        return against(new Act(new EventId(by.device(), 1_000_000), all, by, what));
    }

    /** Returns every reason against erasing an event now. */
    public final Set<String> againstErasing(EventId target, By by) {
        Set<String> found = new TreeSet<>();
        PlanEvent what = recorded.containsKey(target) ? recorded.get(target).what() : null;
        add(found, "ERASED_BY_SOMEBODY_ELSE", isClose(by));
        add(found, "SHARING_ERASED", what instanceof PlanEvent.Shared);
        add(found, "WITHDRAWAL_ERASED", what instanceof ApprovalWithdrawn);
        add(found, "CHOICE_ERASED", by.role() != Role.PERSON && isTheirs(target, by));
        return found;
    }

    /**
     * Tells whether with an event something would go that the person wrote or chose, or that two others disagree about: also where the event
     * is gone already, and words about it that somebody wrote apart are not.
     */
    private boolean isTheirs(EventId target, By by) {
        List<EventId> entries = new ArrayList<>(List.of(target));
        recorded.values().stream()
                .filter(act ->
                        act.what() instanceof Accepted yes && yes.proposal().equals(target))
                .map(Act::id)
                .forEach(entries::add);
        return (entries.size() > 1 && recorded.containsKey(target))
                || recorded.values().stream()
                        .filter(act -> act.id().equals(target)
                                || (act.what() instanceof Edited edited && entries.contains(edited.entry()))
                                || (act.what() instanceof FactNoted noted && entries.contains(noted.entry())))
                        .anyMatch(act -> isTheirs(act, by));
    }

    private static boolean isTheirs(Act act, By by) {
        if (act.by().role() == Role.PERSON) {
            return true;
        }
        if (act.what() instanceof Disagreed disagreed) {
            Attribution said = disagreed.words().said();
            return said.role() == Role.PERSON
                    || (!said.by().equals(by.actor()) && !act.by().actor().equals(by.actor()));
        }
        if (act.what() instanceof Settled settled) {
            return settled.said().role() == Role.PERSON
                    || (!settled.said().by().equals(by.actor())
                            && !act.by().actor().equals(by.actor()));
        }
        boolean isChosen = act.what() instanceof PlanEvent.Attributed choice
                && mayApprove(choice.said())
                && CHOICES.contains(act.what().getClass());
        return isChosen;
    }

    private boolean isAboutNothing(SharingScope scope, Act act) {
        return scope instanceof SharingScope.OneEntry one
                && all.stream()
                        .filter(id -> id.toString().equals(one.key().value()))
                        .noneMatch(id -> isExcused(act, id)
                                || knows(
                                        act,
                                        id,
                                        what -> isEntry(id) || what instanceof Proposed || what instanceof Disagreed));
    }

    static void add(Set<String> to, String code, boolean holds) {
        if (holds) {
            to.add(code);
        }
    }

    static boolean isClose(By by) {
        return by.role() == Role.GUARDIAN || by.role() == Role.SUPPORTER;
    }

    static boolean isTheirs(By by) {
        return by.role() == Role.PERSON || by.role() == Role.AGENT;
    }

    static boolean maySay(Attribution said, By by) {
        return said.recordedBy().isPresent()
                ? said.recordedBy().get().equals(by.actor())
                : said.by().equals(by.actor()) && said.role() == by.role();
    }

    /** Tells whether somebody close to the person writes down what another is meant to have said. */
    static boolean isForAnother(Attribution said, By by) {
        return said.recordedBy().isPresent() && isClose(by);
    }

    static boolean mayApprove(Attribution said) {
        return said.role() == Role.PERSON || said.role() == Role.AGENT;
    }

    static Set<String> persons(Attribution said, By by) {
        Set<String> found = new TreeSet<>();
        add(found, "SAID_BY_ANOTHER", !maySay(said, by));
        add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(said, by));
        add(found, "ONLY_THE_PERSON", said.role() != Role.PERSON);
        return found;
    }

    static boolean isOwn(PlanContent content, Attribution said) {
        return !(content instanceof PlanContent.Template)
                && content.allWords().stream()
                        .map(Words::said)
                        .allMatch(
                                each -> each.role() == Role.PERSON && each.by().equals(said.by()));
    }

    boolean isOverruled(Act act) {
        return recorded.values().stream()
                .filter(other -> !other.id().equals(act.id())
                        && !other.seen().contains(act.id())
                        && !act.seen().contains(other.id()))
                .anyMatch(other -> overrules(other, act));
    }

    static boolean overrules(Act winner, Act other) {
        if (winner.what() instanceof ApprovalWithdrawn withdrawn) {
            return mayApprove(withdrawn.said()) && other.what() instanceof Approved;
        }
        return winner.what() instanceof PlanEvent.Shared won
                && won.act() instanceof SharingEvent.Revoked revoked
                && !isClose(chooser(won, winner.by()))
                && other.what() instanceof PlanEvent.Shared lost
                && lost.act() instanceof SharingChoice choice
                && choice.visibility() == SharingChoice.Visibility.SHOW
                && (revoked.audience().isEmpty() || revoked.audience().get().equals(choice.audience()));
    }

    /** Whoever chose: the one who was heard, else the one who recorded it. */
    static By chooser(PlanEvent.Shared shared, By by) {
        return shared.heard()
                .map(heard -> new By(heard.by(), heard.role(), by.device(), by.at()))
                .orElse(by);
    }

    Set<String> against(Act act) {
        PlanEvent what = act.what();
        Set<String> found = new TreeSet<>();
        if (what instanceof Begun) {
            begun().ifPresent(first -> found.add(act.seen().contains(first) ? "PLAN_BEGUN_TWICE" : "BEGUN_ELSEWHERE"));
        } else if (begun().isEmpty()
                || recorded.values().stream()
                        .noneMatch(each ->
                                each.what() instanceof Begun && act.seen().contains(each.id()))) {
            found.add("PLAN_NOT_BEGUN");
        } else if (what instanceof PlanEvent.Shared shared) {
            boolean shows = shared.act() instanceof SharingChoice choice
                    && choice.visibility() == SharingChoice.Visibility.SHOW;
            if (shared.act() instanceof SharingChoice choice) {
                boolean isNowhere = choice.scope() instanceof SharingScope.OneSection one
                        && !sections().contains(one.section());
                add(found, "SECTION_UNKNOWN", isNowhere);
                add(found, "ENTRY_UNKNOWN", isAboutNothing(choice.scope(), act));
            }
            boolean isTold = shared.act() instanceof Copy;
            By chooser = chooser(shared, act.by());
            shared.heard().ifPresent(heard -> {
                add(found, "SAID_BY_ANOTHER", !maySay(heard, act.by()));
                add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(heard, act.by()));
            });
            add(found, "SHARING_NOT_THEIRS", !isTold && (isClose(chooser) || (shows && !isTheirs(chooser))));
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
            add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(e.words().said(), act.by()));
            boolean isAboutNothing = e.about()
                    .filter(about -> !knows(act, about, each -> each instanceof Proposed || isEntry(about)))
                    .isPresent();
            add(found, "ENTRY_UNKNOWN", isAboutNothing);
        } else if (what instanceof Settled e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.said(), act.by()));
            add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(e.said(), act.by()));
            add(found, "DISAGREEMENT_UNKNOWN", !knows(act, e.disagreement(), Disagreed.class::isInstance));
            if (counting.containsKey(e.disagreement()) && content(e.disagreement()) instanceof Disagreed about) {
                add(
                        found,
                        "NOT_THEIR_DISAGREEMENT",
                        !two(about).contains(e.said().by())
                                || e.said().recordedBy().stream().anyMatch(two(about)::contains));
            }
        } else if (what instanceof FactNoted e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.fact().said(), act.by()));
            add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(e.fact().said(), act.by()));
            found.addAll(entry(e.entry(), Optional.empty(), act));
        } else if (what instanceof FactCleared e) {
            add(
                    found,
                    "FACT_UNKNOWN",
                    !knows(act, e.fact(), each -> each instanceof FactNoted noted && isEntry(noted.entry())));
            boolean isAnothers = counting.containsKey(e.fact())
                    && content(e.fact()) instanceof FactNoted noted
                    && !noted.fact().said().by().equals(act.by().actor());
            add(found, "NOT_THEIR_FACT", isAnothers && isClose(act.by()));
        } else if (what instanceof ApprovalWithdrawn e) {
            add(found, "SAID_BY_ANOTHER", !maySay(e.said(), act.by()));
            add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(e.said(), act.by()));
            add(found, "APPROVED_BY_ANOTHER", !mayApprove(e.said()));
        } else if (what instanceof Approved e) {
            found.addAll(approving(e, act));
        }
        return found;
    }

    static List<ActorId> two(Disagreed disagreed) {
        return List.of(disagreed.with(), disagreed.words().said().by());
    }

    Set<String> approving(Approved approved, Act act) {
        Set<String> found = new TreeSet<>();
        add(found, "SAID_BY_ANOTHER", !maySay(approved.said(), act.by()));
        add(found, "WRITTEN_DOWN_BY_SUPPORTER", isForAnother(approved.said(), act.by()));
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
            boolean isRemovedToo = standing.stream().anyMatch(ModelFacts::isRemoval);
            add(found, "PLAN_UNSETTLED", texts.size() > 1 || (!texts.isEmpty() && isRemovedToo));
        }
        add(found, "APPROVED_OTHERWISE", !held.equals(new HashSet<>(approved.versions())));
        List<PlanContent> contents = held.stream().map(this::text).toList();
        add(found, "PLAN_WITHOUT_OWN_WORDS", contents.stream().noneMatch(PlanModel::hasOwnWords));
        add(found, "PLAN_WITHOUT_HELP", contents.stream().noneMatch(PlanModel::isHelp));
        return found;
    }

    static boolean hasOwnWords(PlanContent content) {
        return !content.allWords().isEmpty()
                && content.allWords().stream().allMatch(words -> words.said().role() == Role.PERSON)
                && !content.allWords().stream().allMatch(words -> words.text().isBlank());
    }

    static boolean isHelp(PlanContent content) {
        return content instanceof PlanService
                || (content instanceof PlanContact contact && contact.helping() == PlanContact.Helping.HELP);
    }

    Set<String> entry(EventId entry, Optional<Term> section, Act act) {
        Set<String> found = new TreeSet<>();
        boolean isThere = isEntry(entry) && act.seen().contains(entry);
        add(found, "ENTRY_UNKNOWN", !isThere && !isExcused(act, entry));
        boolean isElsewhere =
                isThere && section.isPresent() && !sectionOf(entry).equals(section);
        add(found, "ENTRY_ELSEWHERE", isElsewhere);
        return found;
    }
}
