package io.github.groundwork.screening.session.offer;

/**
 * A named reason why somebody was not asked. None of them is a declined question, and none is held against the person.
 *
 * <p>Sources: World Health Organization on asking about violence by a partner (2013, 2016), for the first four; the pathway of the
 * Ask Suicide-Screening Questions for being able to answer; the rest is the design of this library. Immutable and thread-safe; the
 * order is the one in which they are listed.
 */
public enum Obstacle {
    /** Nobody is named who can respond. */
    NOBODY_TO_RESPOND("Nobody is there yet who can respond to what you say. So we do not ask now."),
    /** It is not known that the place is private. */
    NO_PRIVATE_SPACE("The place is not known to be private."),
    /** Somebody else may hear or see what is said. */
    THIRD_PARTY_IN_EARSHOT("Somebody else may hear or see what you say."),
    /** The person did not agree to the interpreter. */
    INTERPRETER_NOT_AGREED("You have not said yes to the interpreter."),
    /** The person is not known to be able to answer now. */
    NOT_ABLE_NOW("This may not be a good moment for you. We can ask another time."),
    /** It would serve a count, not the person. */
    NOT_FOR_THEIR_CARE("The questions would not serve your own care."),
    /** They were asked a short time ago. */
    TOO_SOON("You were asked these questions a short time ago."),
    /** Parts of the response pathway are missing. */
    PATHWAY_INCOMPLETE("Not all that should be ready for you is in place."),
    /** What must be in place before anybody is asked about violence by a partner is missing; no reason takes its place. */
    PARTNER_VIOLENCE_PARTS(
            "What must be in place before we ask about violence at home is not ready. So we do not ask now."),
    /** There is no wording of the form in this language. */
    NO_WORDING("There is no text of these questions in your language yet. So we do not ask now."),
    /** The person's preferences leave nothing to ask. */
    NOTHING_TO_ASK("You said that you do not want to be asked about this. So we do not ask."),
    /** The person said "not today". */
    NOT_TODAY("You said not today. That is fine."),
    /** The person, or somebody who consents for them, said no. */
    SAID_NO("The answer to asking was no. That is fine."),
    /** Somebody else said yes, and the person said no. */
    ASSENT_NO("You said no, and your no counts.");

    private final String sentence;

    Obstacle(String sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns what the person is told of it, in English.
     *
     * @return one or two plain sentences
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Tells whether it is a choice, rather than something that is missing.
     *
     * @return true for {@link #NOT_TODAY}, {@link #SAID_NO} and {@link #ASSENT_NO}
     */
    public boolean isChoice() {
        return compareTo(NOT_TODAY) >= 0;
    }

    /**
     * Tells whether a reason that the person is told can take its place.
     *
     * @return false for a choice, and where nobody could respond, nothing could be asked, or violence at home would be asked about
     *     without what that needs
     */
    public boolean canBeOpened() {
        return this != NOBODY_TO_RESPOND && compareTo(PARTNER_VIOLENCE_PARTS) < 0;
    }
}
