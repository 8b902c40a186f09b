package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.check.ProblemCode;

/**
 * Why something could not be done to a plan, or what is wrong with a stored one.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum PlanProblem implements ProblemCode {
    /** Nothing was begun. */
    PLAN_NOT_BEGUN("a plan must start with its beginning"),
    /** It was begun before. */
    PLAN_BEGUN_TWICE("a plan must be begun once"),
    /** The same plan was begun on another device too. */
    BEGUN_ELSEWHERE("one plan must be begun on one device"),
    /** The plan has no such section. */
    SECTION_UNKNOWN("a section must be one of the plan's"),
    /** There is no such entry. */
    ENTRY_UNKNOWN("an entry must be one of the plan's"),
    /** There is no such proposal. */
    PROPOSAL_UNKNOWN("a proposal must be one of the plan's"),
    /** The proposal was accepted before. */
    PROPOSAL_ACCEPTED("a proposal must be accepted once: it is an entry then, which can be changed"),
    /** The entry is in another section. */
    ENTRY_ELSEWHERE("an entry must stay in its section, and a proposal must be for the section of its entry"),
    /** Who recorded it is not who said it, and is not named as having written it down. */
    SAID_BY_ANOTHER("what is recorded must be said by the one who records it, or name them as having written it down"),
    /** A guardian or supporter wrote down what the person, or anybody else, is meant to have said. */
    WRITTEN_DOWN_BY_SUPPORTER("a guardian or supporter must speak for themselves"),
    /** Somebody else would change the person's plan. */
    ONLY_THE_PERSON("only the person changes their plan; others propose"),
    /** The text is not the person's own. */
    NOT_OWN_WORDS("an entry must be in the person's own words; anything else is a proposal"),
    /** Somebody else would approve. */
    APPROVED_BY_ANOTHER("only the person, or an agent whom they named, approves a plan or withdraws that"),
    /** What would be approved is not what the plan holds. */
    APPROVED_OTHERWISE("exactly the entries that the plan holds must be approved, each in the one text that it has"),
    /** An entry has two texts, or a text and a removal. */
    PLAN_UNSETTLED("the person must settle which text of an entry holds, or whether it stays, before they approve"),
    /** Nothing in it is in the person's words. */
    PLAN_WITHOUT_OWN_WORDS("a plan needs one entry in the person's own words"),
    /** It has no way to reach help. */
    PLAN_WITHOUT_HELP("a plan needs a contact to ask for help, or a service, that the person chose"),
    /** The person was not asked what people on call may see. */
    ON_CALL_UNASKED("the person must be asked what people on call can see before they approve"),
    /** There is no approval to withdraw. */
    NOT_APPROVED("only an approval that stands can be withdrawn"),
    /** There is no such disagreement. */
    DISAGREEMENT_UNKNOWN("a disagreement must be one of the plan's"),
    /** Somebody else would settle it. */
    NOT_THEIR_DISAGREEMENT("a disagreement must be settled by the two who have it, neither for the other"),
    /** There is no such fact. */
    FACT_UNKNOWN("a noted fact must be one of the plan's"),
    /** Somebody in the person's life would clear what another noted. */
    NOT_THEIR_FACT("a guardian or supporter must clear only a fact that they noted themselves"),
    /** A withdrawal would be erased, which could bring back what it had ended. */
    WITHDRAWAL_ERASED("a withdrawal must stay: a new approval takes its place"),
    /** Somebody in the person's life would erase something. */
    ERASED_BY_SOMEBODY_ELSE("a guardian or supporter must not erase what the person said"),
    /** Somebody else would erase what the person wrote or chose, or a disagreement that is not theirs. */
    CHOICE_ERASED("nobody else must erase what the person wrote or chose, or where two disagree"),
    /** A history erases everything at once, or for another reason than an error. */
    ERASED_OTHERWISE("a plan must erase one event at a time, as entered in error"),
    /** Another plan of the kind is in force. */
    ANOTHER_IN_FORCE("one plan of a kind must be in force at a time: the person withdraws the other first"),
    /** The one who approves is not known to decide for the person. */
    AGENT_NOT_IN_FORCE("an agent must be one whom the person named and who decides at that time");

    private final String rule;

    PlanProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
