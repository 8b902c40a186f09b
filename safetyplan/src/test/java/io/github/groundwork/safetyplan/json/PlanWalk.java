package io.github.groundwork.safetyplan.json;

import io.github.groundwork.core.check.NotPossibleException;
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
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.PlanProposal;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A plan that three people work on for a while, each on their device: what is possible happens, the rest does not.
 *
 * @param steps what they try, in this order
 */
record PlanWalk(List<Step> steps) {
    /** A text that stands wherever somebody's words, names or addresses do; it has the form of no id. */
    static final String CANARY = "zebra quilt";

    private static final ActorId ROWAN = ActorId.parse("rowan");
    private static final List<Audience> OTHERS = List.of(
            Audience.onCall(), PlanSample.MAYA, Audience.careTeam(new Term("nurse")), Audience.emergencyResponder());

    /** What is tried. */
    enum Act {
        ADD,
        PROPOSE,
        PROPOSE_INSTEAD,
        ACCEPT,
        PUT_ASIDE,
        EDIT,
        MOVE,
        REMOVE,
        MARK,
        DISAGREE,
        SETTLE,
        APPROVE,
        WITHDRAW,
        NOTE,
        CLEAR,
        CHOOSE,
        REVOKE,
        COPY,
        ERASE,
        MERGE
    }

    /**
     * One try.
     *
     * @param act what
     * @param device on which of the devices, the first of which is the person's
     * @param pick which of what there is to choose from
     * @param other which of what else there is to choose from
     * @param text what somebody says, beside the canary
     */
    record Step(Act act, int device, int pick, int other, String text) {}

    static Arbitrary<PlanWalk> any() {
        Arbitrary<String> texts = Arbitraries.of(
                "",
                "\uD83E\uDD93 \u05E9\u05DC\u05D5\u05DD",
                "damn\r\n\tit\u2028\u0000",
                "\uD83D",
                "\"\\/\uDC00e\u0301");
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Act.values())),
                Tuple.of(1, Arbitraries.of(Act.ADD, Act.EDIT, Act.APPROVE, Act.ACCEPT, Act.MERGE)));
        Arbitrary<Integer> picks = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(acts, Arbitraries.integers().between(0, 2), picks, picks, texts)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(45)
                .map(PlanWalk::new);
    }

    /** Returns the three copies as they are in the end. */
    List<SafetyPlan> copies() {
        SafetyPlan start = Table.begun()
                .add(Table.SIGNS, new PlanContent.Said(own(Table.rowan(1), CANARY)), Table.rowan(1))
                .add(Table.HELP, contact(Table.rowan(2), CANARY, PlanContact.Helping.HELP), Table.rowan(2))
                .share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), Table.rowan(3));
        List<SafetyPlan> copies = new ArrayList<>(List.of(start, start, start));
        int minute = 4;
        for (Step step : steps) {
            By by = by(step.device(), minute++);
            SafetyPlan mine = copies.get(step.device());
            if (step.act() == Act.MERGE) {
                copies.set(
                        step.device(), mine.merge(copies.get(step.other() % 3)).orThrow());
            } else {
                copies.set(step.device(), tried(mine, step, by));
            }
        }
        return copies;
    }

    /** Returns all that the three know. */
    SafetyPlan whole() {
        List<SafetyPlan> copies = copies();
        return copies.get(0).merge(copies.get(1)).orThrow().merge(copies.get(2)).orThrow();
    }

    static By by(int device, int minute) {
        return device == 0 ? Table.rowan(minute) : device == 1 ? Table.peer(minute) : Table.nurse(minute);
    }

    /** Returns a plan with what was tried, or as it was. */
    static SafetyPlan tried(SafetyPlan plan, Step step, By by) {
        try {
            return act(plan, step, by);
        } catch (NotPossibleException | IllegalArgumentException notPossible) {
            return plan;
        }
    }

    private static SafetyPlan act(SafetyPlan plan, Step step, By by) {
        Attribution rowans = rowans(by);
        Term section = pick(plan.sections(), step.pick()).map(PlanSection::id).orElse(Table.SIGNS);
        PlanContent content = content(step.other(), by, CANARY + step.text());
        Optional<EventId> entry = pick(plan.entries(), step.pick()).map(PlanEntry::id);
        Optional<EventId> proposal = pick(plan.proposals(), step.pick()).map(PlanProposal::id);
        Words thought = anybodys(by, CANARY + step.text());
        return switch (step.act()) {
            case ADD -> plan.with(new DraftEvent.Added(section, content, rowans), by);
            case PROPOSE -> plan.propose(section, proposed(step, by), by);
            case PROPOSE_INSTEAD ->
                entry.map(e -> plan.proposeInstead(e, proposed(step, by), by)).orElse(plan);
            case ACCEPT ->
                proposal.map(p -> plan.with(new DraftEvent.Accepted(p, rowans), by))
                        .orElse(plan);
            case PUT_ASIDE ->
                proposal.map(p -> plan.with(new DraftEvent.PutAside(p, rowans), by))
                        .orElse(plan);
            case EDIT ->
                entry.map(e -> plan.with(new DraftEvent.Edited(e, content, rowans), by))
                        .orElse(plan);
            case MOVE ->
                entry.map(e -> plan.with(
                                new DraftEvent.Moved(
                                        e,
                                        pick(plan.entries(), step.other())
                                                .map(PlanEntry::id)
                                                .filter(b -> step.other() % 4 > 0),
                                        rowans),
                                by))
                        .orElse(plan);
            case REMOVE ->
                entry.map(e -> plan.with(new DraftEvent.Removed(e, rowans), by)).orElse(plan);
            case MARK ->
                plan.with(
                        new DraftEvent.SectionMarked(
                                section, DraftEvent.SectionMarked.Meant.values()[step.other() % 2], rowans),
                        by);
            case DISAGREE ->
                plan.with(
                        new AgreementEvent.Disagreed(entry.filter(e -> step.other() % 3 > 0), other(by), thought), by);
            case SETTLE ->
                pick(plan.disagreements(), step.pick())
                        .map(PlanDisagreement::id)
                        .map(d -> plan.with(new AgreementEvent.Settled(d, by.said()), by))
                        .orElse(plan);
            case APPROVE -> plan.approve(rowans, by);
            case WITHDRAW -> plan.with(new AgreementEvent.ApprovalWithdrawn(rowans), by);
            case NOTE -> entry.map(e -> plan.note(e, thought, by)).orElse(plan);
            case CLEAR ->
                pick(facts(plan), step.pick())
                        .map(f -> plan.with(new AgreementEvent.FactCleared(f), by))
                        .orElse(plan);
            case CHOOSE -> plan.share(choice(step, section, entry), by);
            case REVOKE ->
                plan.share(new SharingEvent.Revoked(pick(OTHERS, step.pick()).filter(a -> step.other() % 3 > 0)), by);
            case COPY ->
                plan.share(
                        new Copy(pick(OTHERS, step.pick()).orElseThrow(), by.at(), "v-" + step.other(), Labels.none()),
                        by);
            case ERASE ->
                pick(plan.history().entries(), step.pick())
                        .map(e -> plan.enteredInError(e.id(), by))
                        .orElse(plan);
            case MERGE -> throw new IllegalStateException("two copies are merged");
        };
    }

    private static SharingChoice choice(Step step, Term section, Optional<EventId> entry) {
        Audience audience = pick(OTHERS, step.pick()).orElseThrow();
        SharingScope scope = step.other() % 3 == 0
                ? SharingScope.everything()
                : step.other() % 3 == 1 || entry.isEmpty()
                        ? SharingScope.section(section)
                        : SharingScope.entry(EntryKey.of(entry.get()));
        return step.other() % 2 == 0 ? SharingChoice.show(audience, scope) : SharingChoice.hide(audience, scope);
    }

    private static PlanContent proposed(Step step, By by) {
        return step.other() % 4 == 0
                ? PlanSample.template(CANARY)
                : new PlanContent.Said(
                        OthersWords.of(CANARY + step.text(), Attribution.written(by.actor(), by.role())));
    }

    private static PlanContent content(int which, By by, String text) {
        Optional<Words> said = Optional.of(own(by, text));
        return switch (which % 6) {
            case 0 -> contact(by, text, PlanContact.Helping.COMPANY);
            case 1 ->
                new PlanService(
                        new Term("tea-line"),
                        text + "x",
                        List.of(ReachBy.of(ReachBy.Kind.TEXT, text).withNote(text)),
                        said);
            case 2 ->
                new SaferStep(
                        own(by, text),
                        said,
                        said,
                        said,
                        said,
                        Optional.of(new SaferStep.Aid(own(by, text), which % 2 == 0)));
            default -> PlanContent.of(own(by, text));
        };
    }

    private static PlanContact contact(By by, String text, PlanContact.Helping helping) {
        return new PlanContact(
                own(by, text),
                Optional.of(ActorId.parse("maya")),
                List.of(ReachBy.of(ReachBy.Kind.CALL, text)),
                helping,
                PlanContact.Agreement.ASKED,
                Optional.of(own(by, text)));
    }

    private static Attribution rowans(By by) {
        return by.role().isPerson() ? by.said() : by.heard(ROWAN, Role.PERSON);
    }

    private static OwnWords own(By by, String text) {
        return OwnWords.of(text, rowans(by));
    }

    private static Words anybodys(By by, String text) {
        return by.role().isPerson() ? OwnWords.of(text, by.said()) : OthersWords.of(text, by.said());
    }

    private static ActorId other(By by) {
        return by.role().isPerson() ? ActorId.parse("nurse-4") : ROWAN;
    }

    private static List<EventId> facts(SafetyPlan plan) {
        return plan.history().entries().stream()
                .filter(each -> each instanceof Entry.Event<PlanEvent> event
                        && event.content() instanceof AgreementEvent.FactNoted)
                .map(Entry::id)
                .toList();
    }

    private static <T> Optional<T> pick(List<T> from, int which) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(which % from.size()));
    }
}
