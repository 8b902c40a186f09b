package io.github.groundwork.safetyplan.story;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what somebody tries to do, right or wrong, out of what their copy holds. */
public final class Acts {
    public static final List<Audience> AUDIENCES = List.of(
            Audience.onCall(),
            Audience.supporter(ActorId.parse("supporter-1")),
            Audience.careTeam(new Term("nurse")),
            Audience.emergencyResponder());

    static final int KINDS = 30;
    static final int MANNERS = 6;

    private static final Term NOWHERE = new Term("nowhere");

    private final SafetyPlan plan;
    private final By by;
    private final Story.Move move;
    private final Attribution said;

    /** What somebody tries to do, and how: with the operation for it, or as an event. */
    public record Act(PlanEvent event, boolean isApproving) {
        SafetyPlan on(SafetyPlan plan, By by) {
            if (isApproving) {
                return plan.approve(((AgreementEvent.Approved) event).said(), by);
            }
            return direct(plan, by);
        }

        private SafetyPlan direct(SafetyPlan plan, By by) {
            if (event instanceof DraftEvent.Added e && isOwn(e.said(), by)) {
                return plan.add(e.section(), e.content(), by);
            }
            if (event instanceof DraftEvent.Accepted e && isOwn(e.said(), by)) {
                return plan.accept(e.proposal(), by);
            }
            if (event instanceof DraftEvent.PutAside e && isOwn(e.said(), by)) {
                return plan.putAside(e.proposal(), by);
            }
            if (event instanceof DraftEvent.Edited e && isOwn(e.said(), by)) {
                return plan.edit(e.entry(), e.content(), by);
            }
            if (event instanceof DraftEvent.Moved e && isOwn(e.said(), by)) {
                return plan.move(e.entry(), e.behind(), by);
            }
            if (event instanceof DraftEvent.Removed e && isOwn(e.said(), by)) {
                return plan.remove(e.entry(), by);
            }
            if (event instanceof DraftEvent.Proposed e && e.inPlaceOf().isEmpty()) {
                return plan.propose(e.section(), e.content(), by);
            }
            return event instanceof PlanEvent.Shared shared && shared.heard().isEmpty()
                    ? plan.share(shared.act(), by)
                    : plan.with(event, by);
        }

        private static boolean isOwn(Attribution said, By by) {
            return said.equals(by.said());
        }
    }

    private Acts(SafetyPlan plan, By by, Story.Move move) {
        this.plan = plan;
        this.by = by;
        this.move = move;
        this.said = said();
    }

    static Act of(SafetyPlan plan, By by, Story.Move move) {
        Acts acts = new Acts(plan, by, move);
        boolean isApproving = move.act() >= 18 && move.act() <= 20;
        return new Act(isApproving ? acts.approved(acts.versions()) : acts.event(), isApproving);
    }

    /** Who is said to have said it: mostly whoever records it, or the person who is heard; else somebody who does not fit. */
    private Attribution said() {
        ActorId person = Story.actor(Role.PERSON);
        boolean isPerson = by.actor().equals(person);
        return switch (move.manner()) {
            case 1 -> isPerson ? by.said() : by.heard(person, Role.PERSON);
            case 2 -> Attribution.written(person, Role.PERSON);
            case 3 -> Attribution.spoken(person, Role.PERSON, Story.actor(Role.CLINICIAN));
            case 4 -> by.role() == Role.AGENT ? by.said() : by.heard(Story.actor(Role.AGENT), Role.AGENT);
            case 5 -> by.heard(ActorId.parse("rowan-2"), Role.PERSON);
            default -> by.said();
        };
    }

    private PlanEvent event() {
        return switch (move.act()) {
            case 0, 1, 2, 3 -> new DraftEvent.Added(section(), content(said), said);
            case 6, 7 -> new DraftEvent.Proposed(section(), content(by.said()), Optional.empty());
            case 8 -> replacing(entry(move.one()));
            case 9, 10 -> new DraftEvent.Accepted(proposal(), said);
            case 11 -> new DraftEvent.PutAside(proposal(), said);
            case 4, 12, 13 -> new DraftEvent.Edited(entry(move.one()), content(said), said);
            case 15, 16 -> moved();
            case 17 -> new DraftEvent.Removed(entry(move.one()), said);
            case 21 -> approved(otherVersions());
            case 22 -> new AgreementEvent.ApprovalWithdrawn(said);
            case 23 -> new AgreementEvent.FactNoted(entry(move.one()), words(said));
            case 24 -> new AgreementEvent.FactCleared(pick(AgreementEvent.FactNoted.class, move.one()));
            case 5, 25 -> disagreed();
            case 14, 26 -> new AgreementEvent.Settled(pick(AgreementEvent.Disagreed.class, move.one()), said);
            case 27 ->
                new DraftEvent.SectionMarked(
                        section(),
                        move.two() % 2 == 0
                                ? DraftEvent.SectionMarked.Meant.NOT_FOR_ME
                                : DraftEvent.SectionMarked.Meant.NOT_YET,
                        said);
            case 28 ->
                move.one() % 5 == 0
                        ? new DraftEvent.Begun(
                                PlanKind.CRISIS, PlanTemplates.crisis().ref(), plan.sections())
                        : sharing();
            default -> sharing();
        };
    }

    private PlanEvent sharing() {
        SharingEvent act = shared();
        boolean isHeard = said.recordedBy().isPresent() && !(act instanceof Copy);
        return new PlanEvent.Shared(act, isHeard ? Optional.of(said) : Optional.empty());
    }

    private <T> T of(List<T> choices, int pick) {
        return choices.get(pick % choices.size());
    }

    private Term section() {
        List<Term> some = List.of(Table.SIGNS, Table.HELP, Table.SIGNS, Table.COMPANY, Table.SERVICES);
        return move.two() % 40 == 39 ? NOWHERE : of(some, move.two());
    }

    private String text() {
        return "text " + plan.history().size() + " by " + by.device();
    }

    private Words words(Attribution whose) {
        return whose.role().isPerson() ? OwnWords.of(text(), whose) : OthersWords.of(text(), whose);
    }

    private PlanContent content(Attribution whose) {
        List<ReachBy> ways = List.of(ReachBy.of(ReachBy.Kind.CALL, "555-0100"));
        Words words = words(whose);
        return switch (move.one() % 9) {
            case 0, 1 ->
                new PlanContact(
                        words,
                        Optional.of(ActorId.parse("supporter-1")),
                        ways,
                        move.one() % 9 == 0 ? PlanContact.Helping.HELP : PlanContact.Helping.COMPANY,
                        PlanContact.Agreement.AGREED,
                        Optional.empty());
            case 2 ->
                new PlanService(
                        new Term("us-988"), "988", ways, Optional.of(words).filter(w -> move.two() % 2 == 0));
            case 3 ->
                new SaferStep(
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(words),
                        Optional.of(new SaferStep.Aid(words, false)));
            case 4 ->
                new PlanContent.Template(
                        LocalizedText.of(Locale.ENGLISH, text()), new Rationale("it helped before", "said-1", true));
            default -> PlanContent.of(words);
        };
    }

    /** An event of a kind that the copy holds; now and then any other, or one of which it does not know. */
    private EventId pick(Class<?> kind, int pick) {
        List<EventId> fitting = new ArrayList<>();
        List<EventId> any = new ArrayList<>();
        for (Entry<PlanEvent> entry : plan.history().entries()) {
            any.add(entry.id());
            if (entry instanceof Entry.Event<PlanEvent> event && kind.isInstance(event.content())) {
                fitting.add(entry.id());
            }
        }
        if (pick % 23 == 22) {
            return new EventId(of(any, pick).device(), 900_000);
        }
        return fitting.isEmpty() || pick % 11 == 10 ? of(any, pick) : of(fitting, pick);
    }

    private EventId entry(int pick) {
        List<EventId> there = plan.entries().stream().map(PlanEntry::id).toList();
        boolean isWild = there.isEmpty() || pick % 7 == 6;
        return isWild
                ? pick(pick % 2 == 0 ? DraftEvent.Added.class : DraftEvent.Accepted.class, pick)
                : of(there, pick);
    }

    private EventId proposal() {
        return pick(DraftEvent.Proposed.class, move.one());
    }

    private DraftEvent replacing(EventId entry) {
        Term section = plan.entry(entry)
                .map(PlanEntry::section)
                .filter(s -> move.two() % 9 > 0)
                .orElseGet(this::section);
        return new DraftEvent.Proposed(section, content(by.said()), Optional.of(entry));
    }

    private DraftEvent moved() {
        EventId entry = entry(move.one());
        Optional<EventId> behind =
                Optional.of(entry(move.two())).filter(other -> move.two() % 3 > 0 && !other.equals(entry));
        return new DraftEvent.Moved(entry, behind, said);
    }

    private AgreementEvent disagreed() {
        Optional<EventId> about = Optional.of(move.two() % 2 == 0 ? entry(move.one()) : proposal())
                .filter(each -> move.two() % 3 > 0);
        ActorId with = Stream.of(Role.PERSON, Role.CLINICIAN, Role.PEER_WORKER)
                .map(Story::actor)
                .filter(each -> !each.equals(said.by()))
                .findFirst()
                .orElseThrow();
        return new AgreementEvent.Disagreed(about, with, words(said));
    }

    private List<EventId> versions() {
        return plan.entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::id)
                .toList();
    }

    private AgreementEvent approved(List<EventId> versions) {
        return new AgreementEvent.Approved(
                versions.isEmpty() ? List.of(plan.history().heads().get(0)) : versions, said);
    }

    private List<EventId> otherVersions() {
        List<EventId> versions = new ArrayList<>(versions());
        if (move.two() % 2 == 0 && versions.size() > 1) {
            Collections.reverse(versions);
        } else if (move.two() % 3 == 0 && versions.size() > 1) {
            versions.remove(0);
        } else if (!versions.contains(entry(move.one()))) {
            versions.add(entry(move.one()));
        }
        return versions;
    }

    private SharingEvent shared() {
        Audience audience = of(AUDIENCES, move.two());
        List<SharingScope> scopes = List.of(
                SharingScope.everything(),
                SharingScope.section(Table.SIGNS),
                SharingScope.entry(EntryKey.of(entry(move.one()))));
        SharingScope scope = of(scopes, move.one() / 7);
        return switch (move.one() % 7) {
            case 0, 1, 2 -> SharingChoice.show(audience, scope);
            case 3, 4 -> SharingChoice.hide(audience, scope);
            case 5 -> new SharingEvent.Revoked(Optional.of(audience).filter(each -> move.two() % 3 > 0));
            default -> new Copy(audience, by.at(), "3f2a-91bc", Labels.none());
        };
    }
}
