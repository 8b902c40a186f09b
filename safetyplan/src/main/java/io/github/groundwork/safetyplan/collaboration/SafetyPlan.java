package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's plan: a draft that several people work on, beside the version that the person approved.
 *
 * <p>Only the person adds, changes and removes entries, and only they, or an agent whom they named, approve. Others propose. What the
 * person says and somebody writes down is in words that name both, or is given with an {@link Attribution}. Each operation returns a new plan, or
 * throws a {@link NotPossibleException} with a code of {@link PlanProblem} or of sharing: in particular {@link PlanProblem#ONLY_THE_PERSON}
 * if another would change the plan, {@link PlanProblem#NOT_OWN_WORDS} if what would be added is not in the person's own words, {@link
 * PlanProblem#SAID_BY_ANOTHER} if the one who records something neither said it nor is named as having written it down, and a code that
 * ends in {@code _UNKNOWN} if there is no such section, entry, proposal, disagreement or fact. A null argument of any method throws a
 * {@link NullPointerException}. Immutable and thread-safe; there is no natural order.
 */
public final class SafetyPlan extends PlanDrafting {

    private SafetyPlan(Folded<PlanState, PlanEvent> folded) {
        super(folded);
    }

    /**
     * Begins a plan with a template. Whoever begins it writes nothing into it, so that anybody can.
     *
     * @param id the id of its history
     * @param template the template, of which the kind, the id and the sections are kept
     * @param person whose plan it is
     * @param by who begins it
     * @return a plan without entries
     */
    public static SafetyPlan begin(HistoryId id, PlanTemplate template, PersonId person, By by) {
        Objects.requireNonNull(by, "by");
        DraftEvent.Begun begun = new DraftEvent.Begun(
                Objects.requireNonNull(template, "template").kind(),
                template.ref(),
                template.sections().stream().map(PlanTemplate.Section::section).toList());
        return new SafetyPlan(PlanFold.of(History.start(id, person))).record(begun, by);
    }

    /**
     * Checks a stored history.
     *
     * <p>Each event must have been possible with what its author knew. So one that was edited, cut out or moved is found.
     *
     * @param history what happened
     * @return the plan, or every problem, each with the id of its entry as its path
     */
    public static Checked<SafetyPlan> of(History<PlanEvent> history) {
        return Stored.check(history).map(SafetyPlan::new);
    }

    /**
     * Puts two copies of this plan together, which went on apart. Nothing is lost; {@link #toSettle} lists what the person is asked.
     *
     * <p>Each installation records under a device id of its own: two that share one give one id to two events, which is a problem
     * ({@code EVENT_TWO_CONTENTS}).
     *
     * @param other the other copy
     * @return the whole, or every problem, such as that they were begun with different sections, or that somebody erased in one what the
     *     other still holds, and could not have, as in {@link #enteredInError}
     */
    public Checked<SafetyPlan> merge(SafetyPlan other) {
        Checked<History<PlanEvent>> whole =
                history().merge(Objects.requireNonNull(other, "other").history());
        List<Problem> problems = whole.isValid() ? Erasings.againstMerging(history(), other.history()) : List.of();
        return problems.isEmpty() ? whole.fold(SafetyPlan::of, Checked::failed) : Checked.failed(problems);
    }

    /**
     * Notes a fact about an entry, such as that a number does not work any more. It shows at once and needs no approval.
     *
     * @param entry the entry's id
     * @param fact the words of the one who records it
     * @param by who records it, anybody
     * @return a new value; {@link #newest} is the id of the fact
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN}, {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public SafetyPlan note(EventId entry, Words fact, By by) {
        return record(new AgreementEvent.FactNoted(entry, fact), by);
    }

    /**
     * Records how somebody sees something differently than somebody else. It stays in the plan until both say that it is settled.
     *
     * @param about the entry or the proposal, or empty for the plan as a whole
     * @param with the other one
     * @param words how the one whose words they are sees it
     * @param by who records it
     * @return a new value; {@link #newest} is the id of the disagreement
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN}, {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     * @throws IllegalArgumentException if it would be with the one whose words they are
     */
    public SafetyPlan disagree(Optional<EventId> about, ActorId with, Words words, By by) {
        return record(new AgreementEvent.Disagreed(about, with, words), by);
    }

    /**
     * Says that a disagreement is settled, by one of the two, who records it themselves.
     *
     * @param disagreement its id
     * @param by who records it
     * @return a new value, in which it is settled once both said so
     * @throws NotPossibleException with {@link PlanProblem#DISAGREEMENT_UNKNOWN} or {@link PlanProblem#NOT_THEIR_DISAGREEMENT}
     */
    public SafetyPlan settle(EventId disagreement, By by) {
        return record(new AgreementEvent.Settled(disagreement, own(by)), by);
    }

    /**
     * Approves exactly what the draft holds, by the person who records it themselves.
     *
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException as {@link #approve(Attribution, By)}
     */
    public SafetyPlan approve(By by) {
        return approve(own(by), by);
    }

    /**
     * Approves exactly what the draft holds, if an agent who approves decides for the person at that time.
     *
     * @param said as in {@link #approve(Attribution, By)}
     * @param preferences what the person said about themselves, which knows the agents whom they named
     * @param by who records it, and when
     * @return a new value; what was checked is not part of it
     * @throws NotPossibleException also with {@link PlanProblem#AGENT_NOT_IN_FORCE} if an agent approves who does not decide then
     * @throws IllegalArgumentException if the preferences are another person's
     */
    public SafetyPlan approve(Attribution said, Preferences preferences, By by) {
        if (!Objects.requireNonNull(preferences, "preferences").person().equals(person())) {
            throw new IllegalArgumentException("an agent is named in the preferences of the plan's person");
        }
        boolean isAgent = Objects.requireNonNull(said, "said").role() == Role.AGENT;
        return isAgent
                        && !preferences.decides(
                                said.by(), Objects.requireNonNull(by, "by").at())
                ? not(PlanProblem.AGENT_NOT_IN_FORCE)
                : approve(said, by);
    }

    /**
     * Approves exactly what the draft holds. The person must have been asked what people on call can see, and can have said "nothing".
     *
     * <p>The roles are taken as given. A plan does not know whom the person named as an agent: where one may approve, use {@link
     * #approve(Attribution, Preferences, By)}, or ask {@link Preferences#decides} first. Nor does it know which actor its owner is: that
     * whoever stands in the role of the person is the one whom the plan belongs to, the host makes sure of.
     *
     * @param said whose approval it is, and how it was given: the person's, written or spoken, or that of an agent whom they named
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#ON_CALL_UNASKED}, {@link PlanProblem#APPROVED_BY_ANOTHER}, {@link
     *     PlanProblem#PLAN_UNSETTLED}, {@link PlanProblem#PLAN_WITHOUT_OWN_WORDS} or {@link PlanProblem#PLAN_WITHOUT_HELP}
     */
    public SafetyPlan approve(Attribution said, By by) {
        if (!isAskedAboutOnCall()) {
            return not(PlanProblem.ON_CALL_UNASKED);
        }
        List<EventId> versions = entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::id)
                .toList();
        return versions.isEmpty()
                ? not(PlanProblem.PLAN_WITHOUT_OWN_WORDS)
                : record(new AgreementEvent.Approved(versions, said), by);
    }

    /**
     * Withdraws the approval, by the person who records it themselves, or by an agent. Sharing stops; nothing is deleted.
     *
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#NOT_APPROVED} or {@link PlanProblem#APPROVED_BY_ANOTHER}
     */
    public SafetyPlan withdrawApproval(By by) {
        return inForce().isPresent()
                ? record(new AgreementEvent.ApprovalWithdrawn(own(by)), by)
                : not(PlanProblem.NOT_APPROVED);
    }

    /**
     * Records what the one who records it chose about who sees what, or took back, or that a copy was given to somebody.
     *
     * @param act what happened
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#SECTION_UNKNOWN} or {@link PlanProblem#ENTRY_UNKNOWN} if a choice is about what the
     *     plan does not have, or {@code SHARING_NOT_THEIRS} if it is not theirs to make
     */
    public SafetyPlan share(SharingEvent act, By by) {
        return record(new PlanEvent.Shared(act, Optional.empty()), by);
    }

    /**
     * Records anything that happened, such as what the person said and somebody wrote down, a disagreement, or that it is settled.
     *
     * @param event what happened
     * @param by who records it
     * @return a new value
     */
    public SafetyPlan with(PlanEvent event, By by) {
        return event instanceof AgreementEvent.Approved && !isAskedAboutOnCall()
                ? not(PlanProblem.ON_CALL_UNASKED)
                : record(event, by);
    }

    /**
     * Notes that something was entered in error, such as for another person. Its words are gone, here and after every merge, and with an
     * entry the other texts that it had and what was noted about it. What somebody wrote about it apart, or proposed or disagreed about,
     * is erased by its own id. An approval that listed one of them holds for the others. A withdrawal and what was chosen about sharing
     * stay: a new approval or choice takes their place.
     *
     * <p>What the person wrote themselves is erased by nobody else, nor is what they or their agent chose, whoever wrote it down: that they
     * accepted, put aside, moved or removed something, that a section is not for them, that they disagree, and that they approved. A
     * proposal that they accepted is theirs too. Who else disagrees takes that back themselves. So others erase what they wrote
     * down, proposed or noted. Guardians and supporters erase nothing. A stored plan does not show what an erased event held, so that all of
     * this is known here, and where a copy that still holds it is {@linkplain #merge merged}.
     *
     * @param event the event that recorded it
     * @param by who notes it
     * @return a new value; values that were made before are out of reach
     * @throws NotPossibleException with {@link PlanProblem#ERASED_BY_SOMEBODY_ELSE}, {@link PlanProblem#CHOICE_ERASED}, {@link
     *     PlanProblem#WITHDRAWAL_ERASED} or {@code SHARING_ERASED}
     * @throws IllegalArgumentException if there is no such event, or it is the one that began the plan
     */
    public SafetyPlan enteredInError(EventId event, By by) {
        return new SafetyPlan(PlanFold.of(Erasings.erased(folded(), event, by)));
    }

    @Override
    SafetyPlan record(PlanEvent event, By by) {
        Folded<PlanState, PlanEvent> longer = folded().record(by, event);
        longer.newestWithoutEffect().ifPresent(reason -> {
            throw new NotPossibleException(Stored.problem(reason).at(""));
        });
        return new SafetyPlan(longer);
    }

    private static SafetyPlan not(PlanProblem problem) {
        throw new NotPossibleException(problem.at(""));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafetyPlan that && folded().equals(that.folded());
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }
}
