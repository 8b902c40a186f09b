package io.github.groundwork.screening.session.step;

import io.github.groundwork.core.text.Places;

/**
 * What the library itself says to a person in a session, in plain English. Places for numbers, names or texts are written {@code {0}}.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum Phrase {
    /** After the first hard answer about a topic. */
    THANKS_FOR_TELLING("Thank you for telling us."),
    /** With the thanks, where the answer is about something that was done to the person. */
    BELIEVED("We believe you."),
    /** With the thanks. */
    YOU_DECIDE("You decide what happens next."),
    /** With the thanks, where the answer is about wanting to die or hurting oneself. */
    NOT_ALONE("You are not alone with this."),
    /** After an answer that is given on to somebody. */
    TOGETHER("We go through what comes next with you."),
    /** After a declined question. */
    SKIPPED("That is fine. You do not have to say why."),
    /** When an answer is given on; the place is for those who get it. */
    GIVEN_ON("As we told you at the start, we let somebody know of this: {0}."),
    /** Where something is missing; the places are for what it is and why the session goes on. */
    GAP_REASON("{0} We go on for this reason: {1}"),
    /** Where something is missing and the questions are about suicide; the place is for what it is. */
    GAP_SUICIDE("{0} We ask now all the same, since this should not wait. Somebody can respond."),
    /** Whether to go on. */
    CONSENT("Do you want to go on? Yes, no and not today are all fine."),
    /** Why questions are asked; the place is for the purpose of the form. */
    WHY("What this form is for: {0}"),
    /** How many questions; the place is for the number. */
    COUNT("How many questions we would ask: {0}."),
    /** What they are about; the place is for the topics. */
    TOPICS("They are about this: {0}."),
    /** That questions are left out; the place is for their number. */
    LEFT_OUT("How many questions we leave out, because of what you said: {0}."),
    /** That questions were moved. */
    MOVED("Some come later than usual, because of what you said."),
    /** That everything can be skipped. */
    CAN_SKIP("You can skip any question, take a break, or stop at any time."),
    /** That only the total is asked for. */
    TOTAL_ONLY("Please count for yourself, and tell us only the number. We do not ask which ones."),
    /** What the next questions are about; the place is for the topics. */
    COMES_NEXT("What comes next is about this: {0}."),
    /** What can be done before a hard question. */
    BEFORE_IT_COMES("You can answer, skip it, or take a break first."),
    /** That known answers can be used; the place is for their number. */
    KNOWN("You gave us some of these answers before. How many: {0}. We can use them, or ask again. Which do you want?"),
    /** That the session is paused. */
    PAUSED("We have stopped for now. Take all the time that you need."),
    /** That answers were given on; the place is for those who got them. */
    REMAINS_GIVEN_ON("We have let somebody know of some answers: {0}. We cannot take that back."),
    /** That answers wait to be given on. */
    REMAINS_WAITING("We told you that we let somebody know of some answers. That still happens."),
    /** That nothing was given on. */
    REMAINS_NOTHING("We have not let anybody know of your answers."),
    /** What stays on record in any case. */
    REMAINS_RECORD("That we asked you, and when, may stay on record."),
    /** What discarding does. */
    REMAINS_CHOICE("If you choose so, we keep none of your answers here. Or we keep them. You can also go on."),
    /** Before the first question. */
    HOW_ARE_YOU("Before we start: how are you right now?"),
    /** Between two questions. */
    HOW_IS_IT_GOING("How is it going? We can go on, take a break, or stop."),
    /** After the last question. */
    HOW_ARE_YOU_NOW("How are you now?"),
    /** Offering a rating. */
    RATE(
            "If you like, tell us how hard things feel now. 0 is not at all, 10 is as hard as can be. You can leave this out."),
    /** Where an answer can be written down. */
    IN_WRITING("You can write down your answer to this one. You do not have to say it."),
    /** Where a skipped question is offered again; the place is for the reason. */
    AGAIN("You skipped this one. We ask once more, for this reason: {0} You can skip it again."),
    /** Where two answers differ. */
    WHICH_ONE("We have more than one answer from you here. Which one is right? If you skip this, none of them counts."),
    /** At the end. */
    THANKS("Thank you. What you shared, and what you did not, was up to you."),
    /** At the end, when nothing was asked. */
    THANKS_ANYWAY("Thank you. You can come back to this at any time, or not at all."),
    /** At the end, when nothing is kept. */
    NOTHING_KEPT("We have kept none of your answers."),
    /** At the end, when a yes was taken back. */
    TAKEN_BACK("You took back your yes, so we do not ask any more."),
    /** At the end, when things feel harder than before. */
    AFTERCARE(
            "Things feel harder now than when we began. You do not have to be alone with that. Do you want somebody with you?"),
    /** At the end, what happens next; the place is for the host's words. */
    WHAT_NEXT("This is what happens next: {0}"),
    /** At the end, when the answers lead to nothing by themselves. */
    NOTHING_NEXT("Nothing more is planned because of your answers. You can ask for more at any time."),
    /** At the end, where the answers are; the place is for the host's words. */
    KEPT("This is where your answers are kept: {0}"),
    /** What the person said that helps them. */
    HELPS("You told us what helps you. This may be a good time for it."),
    /** That there is more, whatever the answers were. */
    MORE("There is more that you can have, if you want it.");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /**
     * Returns the phrase in English.
     *
     * @return one or more plain sentences
     */
    public String english() {
        return english;
    }

    /**
     * Returns how many places for texts it has.
     *
     * @return from 0 to 2
     */
    public int places() {
        return Places.in(english);
    }
}
