package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.PlanEvent;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.Objects;
import java.util.Optional;

/** What can be done to the draft of a plan. Each operation throws for a null argument, as {@link SafetyPlan} says. */
abstract sealed class PlanDrafting extends PlanReading permits SafetyPlan {

    PlanDrafting(Folded<PlanState, PlanEvent> folded) {
        super(folded);
    }

    abstract SafetyPlan record(PlanEvent event, By by);

    static Attribution own(By by) {
        return Objects.requireNonNull(by, "by").said();
    }

    /** Whose change it is: that of the one whose words it holds, if the one who records it wrote them down, else their own. */
    private static Attribution said(PlanContent content, By by) {
        Attribution own = own(by);
        return Objects.requireNonNull(content, "content").allWords().stream()
                .map(Words::said)
                .filter(said -> said.recordedBy().filter(by.actor()::equals).isPresent())
                .findFirst()
                .orElse(own);
    }

    /**
     * Adds an entry of the person's, who records it themselves, or whose words name the one who records it as having written them down.
     *
     * @param section the section's id
     * @param content what, in the person's own words
     * @param by who records it
     * @return a new value; {@link #newest} is the entry's id
     * @throws NotPossibleException with {@link PlanProblem#SECTION_UNKNOWN}, {@link PlanProblem#ONLY_THE_PERSON}, {@link
     *     PlanProblem#NOT_OWN_WORDS}, {@link PlanProblem#SAID_BY_ANOTHER} or {@link PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan add(Term section, PlanContent content, By by) {
        return record(new DraftEvent.Added(section, content, said(content, by)), by);
    }

    /**
     * Adds an entry of words.
     *
     * @param section the section's id
     * @param words what the person wrote, or what they said and the one who records it wrote down
     * @param by who records it
     * @return a new value; {@link #newest} is the entry's id
     * @throws NotPossibleException as {@link #add(Term, PlanContent, By)}
     */
    public final SafetyPlan add(Term section, Words words, By by) {
        return add(section, PlanContent.of(words), by);
    }

    /**
     * Proposes an entry. It is no part of the plan unless the person accepts it.
     *
     * @param section the section's id
     * @param content what, in the words of the one who proposes it or quoting the person's; whatever it is, nothing looks at it here, where
     *     {@link PlanIdeas} keeps out what makes things worse
     * @param by who proposes it, anybody
     * @return a new value; {@link #newest} is the proposal's id
     * @throws NotPossibleException with {@link PlanProblem#SECTION_UNKNOWN} or {@link PlanProblem#SAID_BY_ANOTHER}
     */
    public final SafetyPlan propose(Term section, PlanContent content, By by) {
        return record(new DraftEvent.Proposed(section, content, Optional.empty()), by);
    }

    /**
     * Proposes an entry of words.
     *
     * @param section the section's id
     * @param words the words
     * @param by who proposes it, anybody
     * @return a new value; {@link #newest} is the proposal's id
     * @throws NotPossibleException as {@link #propose(Term, PlanContent, By)}
     */
    public final SafetyPlan propose(Term section, Words words, By by) {
        return propose(section, PlanContent.of(words), by);
    }

    /**
     * Proposes another text for an entry of the draft, whose own text stands until the person accepts it.
     *
     * @param entry the entry's id
     * @param content the other text
     * @param by who proposes it, anybody
     * @return a new value; {@link #newest} is the proposal's id
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN} if the draft does not have the entry, or {@link
     *     PlanProblem#SAID_BY_ANOTHER}
     */
    public final SafetyPlan proposeInstead(EventId entry, PlanContent content, By by) {
        Term section = entry(entry)
                .map(PlanEntry::section)
                .orElseThrow(() -> new NotPossibleException(PlanProblem.ENTRY_UNKNOWN.at("")));
        return record(new DraftEvent.Proposed(section, content, Optional.of(entry)), by);
    }

    /**
     * Accepts a proposal, by the person who records it themselves.
     *
     * @param proposal the proposal's id
     * @param by who records it
     * @return a new value; {@link #newest} is the id of the entry that it became, unless it took the place of another text
     * @throws NotPossibleException with {@link PlanProblem#PROPOSAL_UNKNOWN}, {@link PlanProblem#PROPOSAL_ACCEPTED} if it was accepted
     *     before, or {@link PlanProblem#ONLY_THE_PERSON}
     */
    public final SafetyPlan accept(EventId proposal, By by) {
        return accept(proposal, own(by), by);
    }

    /**
     * Accepts a proposal, as the person said and somebody wrote down.
     *
     * @param proposal the proposal's id
     * @param said whose yes it is, such as {@link By#heard} gives
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException as {@link #accept(EventId, By)}, and with {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan accept(EventId proposal, Attribution said, By by) {
        return record(new DraftEvent.Accepted(proposal, said), by);
    }

    /**
     * Puts a proposal aside as not for the person, who records it themselves. No reason is asked for.
     *
     * @param proposal the proposal's id
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#PROPOSAL_UNKNOWN} or {@link PlanProblem#ONLY_THE_PERSON}
     */
    public final SafetyPlan putAside(EventId proposal, By by) {
        return putAside(proposal, own(by), by);
    }

    /**
     * Puts a proposal aside, as the person said and somebody wrote down.
     *
     * @param proposal the proposal's id
     * @param said whose choice it is, such as {@link By#heard} gives
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException as {@link #putAside(EventId, By)}, and with {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan putAside(EventId proposal, Attribution said, By by) {
        return record(new DraftEvent.PutAside(proposal, said), by);
    }

    /**
     * Changes the text of an entry. It also settles texts that differ, and brings back an entry that was removed.
     *
     * @param entry the entry's id
     * @param content what stands there now, in the person's own words, who records it themselves or whose words name who wrote them down
     * @param by who records it
     * @return a new value; {@link #newest} is the id of the text
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN}, {@link PlanProblem#ONLY_THE_PERSON}, {@link
     *     PlanProblem#NOT_OWN_WORDS}, {@link PlanProblem#SAID_BY_ANOTHER} or {@link PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan edit(EventId entry, PlanContent content, By by) {
        return record(new DraftEvent.Edited(entry, content, said(content, by)), by);
    }

    /**
     * Moves an entry within its section, by the person who records it themselves.
     *
     * @param entry the entry's id
     * @param behind the entry behind which it comes, or empty if it comes first
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN}, {@link PlanProblem#ENTRY_ELSEWHERE} if the two are not in one
     *     section, or {@link PlanProblem#ONLY_THE_PERSON}
     * @throws IllegalArgumentException if it would come behind itself
     */
    public final SafetyPlan move(EventId entry, Optional<EventId> behind, By by) {
        return record(new DraftEvent.Moved(entry, behind, own(by)), by);
    }

    /**
     * Removes an entry, by the person who records it themselves. It stays in the history.
     *
     * @param entry the entry's id
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#ENTRY_UNKNOWN} or {@link PlanProblem#ONLY_THE_PERSON}
     */
    public final SafetyPlan remove(EventId entry, By by) {
        return remove(entry, own(by), by);
    }

    /**
     * Removes an entry, as the person said and somebody wrote down.
     *
     * @param entry the entry's id
     * @param said whose change it is, such as {@link By#heard} gives
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException as {@link #remove(EventId, By)}, and with {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan remove(EventId entry, Attribution said, By by) {
        return record(new DraftEvent.Removed(entry, said), by);
    }

    /**
     * Says that a section is not for the person, who records it themselves. A section that has entries stays filled until they are removed.
     *
     * @param section the section's id
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException with {@link PlanProblem#SECTION_UNKNOWN} or {@link PlanProblem#ONLY_THE_PERSON}
     */
    public final SafetyPlan notForMe(Term section, By by) {
        return notForMe(section, own(by), by);
    }

    /**
     * Says that a section is not for the person, as they said and somebody wrote down.
     *
     * @param section the section's id
     * @param said whose choice it is, such as {@link By#heard} gives
     * @param by who records it
     * @return a new value
     * @throws NotPossibleException as {@link #notForMe(Term, By)}, and with {@link PlanProblem#SAID_BY_ANOTHER} or {@link
     *     PlanProblem#WRITTEN_DOWN_BY_SUPPORTER}
     */
    public final SafetyPlan notForMe(Term section, Attribution said, By by) {
        return record(new DraftEvent.SectionMarked(section, DraftEvent.SectionMarked.Meant.NOT_FOR_ME, said), by);
    }
}
