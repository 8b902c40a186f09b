package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.ProblemCode;

/**
 * Why something could not be done in a session at that moment, or what is wrong with a stored one.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum SessionProblem implements ProblemCode {
    /** Nothing was offered before it. */
    SESSION_NOT_OFFERED("a session must start with its offer"),
    /** It was offered again. */
    SESSION_OFFERED_TWICE("a session must be offered once; offer a new one"),
    /** Something blocks the session. */
    SESSION_BLOCKED("a session that is blocked must not go on; offer a new one"),
    /** The disclosure was not shown, or was not clear to them. */
    SESSION_NOT_TOLD("a disclosure must have been shown, and be clear to them, before a yes"),
    /** Nobody said yes, or not everybody who must, or it was taken back. */
    SESSION_NOT_AGREED("a yes, and the person's assent where it is needed, must stand"),
    /** What will be asked was not shown. */
    SESSION_NOT_PREVIEWED("what will be asked must have been shown"),
    /** What will be asked was shown before. */
    SESSION_PREVIEWED_TWICE("what will be asked must be shown once; it only shrinks afterwards"),
    /** What will be asked would grow. */
    ROUTE_WIDENED("what will be asked must only shrink after it was shown"),
    /** The session is paused, or the person asked to stop. */
    SESSION_HELD("a session that is paused or about to stop must be resumed first"),
    /** The session is neither paused nor about to stop. */
    SESSION_NOT_HELD("only a session that is paused or about to stop can be resumed"),
    /** The person stopped, said that it is not today, left, or the session was closed. */
    SESSION_OVER("a session that ended must not go on; offer a new one"),
    /** The item was not in what was shown, or its topic is not asked any more. */
    ITEM_NOT_PREVIEWED("an item must be in what was shown, and not be withheld since"),
    /** A notice should come immediately before the item. */
    NOTICE_MISSING("a notice must come immediately before what it is about"),
    /** A notice is about something that needs none. */
    NOTICE_NOT_DUE("a notice must be about items of which the person wants to be told before"),
    /** The question was not shown. */
    ITEM_NOT_SHOWN("a question must have been shown before it is answered; it can be declined at any time"),
    /** The question has an answer. */
    ITEM_ANSWERED("an answer to a question that has one must be a revision"),
    /** The question has no answer. */
    ITEM_NOT_ANSWERED("only an answer that was given before can be revised"),
    /** The question was not declined. */
    AGAIN_NOT_DECLINED("only a declined question can be offered again"),
    /** The question was offered again before. */
    AGAIN_TWICE("a declined question must be offered again at most once"),
    /** The person does not want to be asked again. */
    AGAIN_NOT_WANTED("a question must not be offered again when the person said not to"),
    /** Known answers were offered before, or after something was answered. */
    KNOWN_TWICE("known answers must be offered once, and only for what was not answered"),
    /** No known answers wait for a decision. */
    KNOWN_NOT_OFFERED("known answers must have been offered, and not been decided"),
    /** A rating does not fit what was offered. */
    RATING_NOT_OFFERED("a rating must be given or declined only where one is offered"),
    /** The person was asked at this point before. */
    CHECKED_IN_TWICE("the check-in before and the one after must each come once"),
    /** The person did not ask to stop. */
    STOP_NOT_ASKED("what remains must be told after the person asked to stop"),
    /** The person was not told what remains. */
    REMAINS_NOT_TOLD("what remains must be told before anything is discarded"),
    /** A guardian or a supporter would erase what the person said. */
    ERASED_BY_SOMEBODY_ELSE("a guardian or supporter must not erase what the person said"),
    /** Single events were erased. */
    SESSION_ERASED_IN_PART("a session must be erased as a whole"),
    /** A gap in an offer does not fit together. */
    SESSION_GAP("a gap must be no choice, and open only what can be opened, with a reason if that is the basis"),
    /** An offer does not fit together. */
    SESSION_OFFER("an offer must be blocked if nobody can respond or no wording is there, and list no gap twice"),
    /** What is asked does not fit together. */
    SESSION_ROUTE("an item must stand once in what is asked, and be asked or withheld"),
    /** An item stands twice. */
    SESSION_ITEM_TWICE("an item must stand once in a notice, and among known answers"),
    /** An attention was given to somebody who is not among those who respond. */
    DELIVERED_TO_ANOTHER("an attention must be given to a role that responds in this session"),
    /** The same session was offered on another device too. */
    OFFERED_ELSEWHERE("one session must be offered on one device"),
    /** The step at hand is another one. */
    STEP_OTHER("what is done must fit the step at hand"),
    /** The consent does not cover the session. */
    CONSENT_DOES_NOT_COVER(
            "a consent must be of this person, for screening; a yes for this disclosure, for care, and name who responds"),
    /** There is no such consent in this session. */
    CONSENT_NOT_HERE("only a consent that was said in this session can be taken back in it"),
    /** The answer is not on the item's key. */
    ANSWER_OFF_KEY("an answer must be one that the item can have"),
    /** The instrument has no such item. */
    ITEM_NOT_OF_INSTRUMENT("an item must be one of the instrument's"),
    /** The setup is for another form. */
    SETUP_OTHER_FORM("a session must go on with the instrument, version and wording that it was offered with"),
    /** The setup is for another disclosure. */
    SETUP_OTHER_DISCLOSURE("a session must go on with the disclosure that it was offered with"),
    /** The wording is in another language than the disclosure. */
    SETUP_OTHER_LANGUAGE("the wording and the library's words must be in the language of the disclosure"),
    /** The preferences are of somebody else. */
    SETUP_OTHER_PERSON("the preferences must be those of the person who is asked"),
    /** Somebody who responds is not among those whom the disclosure names. */
    SETUP_RESPONDER_NOT_DISCLOSED("the disclosure must name the roles of those who respond"),
    /** Only the total cannot be asked of this instrument. */
    SETUP_TOTAL_ONLY(
            "only where one scale of whole numbers is all that an instrument has can its total alone be asked for");

    private final String rule;

    SessionProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
