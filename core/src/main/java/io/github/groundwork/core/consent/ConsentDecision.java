package io.github.groundwork.core.consent;

import io.github.groundwork.core.id.ConsentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether something may be done, why, and which answers say so; every no comes first.
 *
 * <p>It is made by {@link Consents#decide} alone, by these rules:
 *
 * <ul>
 *   <li>Whatever no yes names, in purpose, scope and recipient alike, is not permitted.
 *   <li>A yes counts from when it was given until it runs out, unless it was taken back, or the same grantor said no at the same time
 *       or later to anything that shares a purpose and a part of its scope, whoever the recipient. Then a new yes is needed, for the
 *       rest too. The person counts as one grantor in both capacities.
 *   <li>An assent alone permits nothing, and nobody's yes stands for the person's assent. Where assent is needed the person's own yes,
 *       as assent or consent, must count.
 *   <li>A no of the person stands until a yes of the person counts. While it stands, nothing is permitted where assent is needed, and
 *       nothing at all if they said it in their own right. Otherwise it is shown first and decides nothing by itself: the host must
 *       see it.
 *   <li>A no of somebody else does not undo another's yes; it is shown first too.
 *   <li>A no never runs out, and taking it back is no yes.
 * </ul>
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class ConsentDecision {

    private final ConsentQuestion question;
    private final Reason reason;
    private final List<ConsentId> noes;
    private final List<ConsentId> yeses;

    ConsentDecision(ConsentQuestion question, Reason reason, List<ConsentId> noes, List<ConsentId> yeses) {
        this.question = question;
        this.reason = reason;
        this.noes = List.copyOf(noes);
        this.yeses = List.copyOf(yeses);
    }

    /**
     * Tells whether it may be done.
     *
     * @return true if it may
     */
    public boolean isPermitted() {
        return reason.isPermitted();
    }

    /**
     * Returns what was asked.
     *
     * @return the question
     */
    public ConsentQuestion question() {
        return question;
    }

    /**
     * Returns why.
     *
     * @return the reason, with a sentence that can be shown to the person
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns every no to what was asked, those among them that were taken back or that a yes has followed.
     *
     * @return an unmodifiable list of ids, the newest first
     */
    public List<ConsentId> noes() {
        return noes;
    }

    /**
     * Returns the yeses that decided: those that permit it, or those that would if they counted.
     *
     * @return an unmodifiable list of ids, the newest first
     */
    public List<ConsentId> yeses() {
        return yeses;
    }

    /**
     * Returns the answers that decided.
     *
     * @return an unmodifiable list of ids: every no, then every yes
     */
    public List<ConsentId> consents() {
        List<ConsentId> both = new ArrayList<>(noes);
        both.addAll(yeses);
        return List.copyOf(both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConsentDecision that
                && question.equals(that.question)
                && reason == that.reason
                && noes.equals(that.noes)
                && yeses.equals(that.yeses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, reason, noes, yeses);
    }

    /**
     * Returns the reason.
     *
     * @return such as {@code ConsentDecision[PERMITTED]}
     */
    @Override
    public String toString() {
        return "ConsentDecision[" + reason + "]";
    }

    /** Why something is permitted or not. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Reason {
        /** A yes covers it, and nobody said no. */
        PERMITTED(true, "There is a yes to this, and nobody has said no."),
        /** A yes covers it, and somebody said no at some time. */
        PERMITTED_WITH_A_NO(true, "There is a yes to this. Somebody has also said no, so look at that first."),
        /** The person said no, and has not said yes since. */
        PERSON_SAID_NO(false, "You said no to this, and your no stands."),
        /** Who said yes said no since. */
        NO_CAME_LATER(false, "There was a yes to this. The one who gave it has said no since."),
        /** There is a no, and no yes that covers it. */
        ANSWER_WAS_NO(false, "Somebody was asked about this, and the answer was no."),
        /** The yes was taken back. */
        TAKEN_BACK(false, "There was a yes to this. It was taken back."),
        /** The yes has run out. */
        RUN_OUT(false, "There was a yes to this. It has run out, so we need to ask again."),
        /** The yes was given later than the time that is asked about. */
        NOT_YET(false, "There is a yes to this, but only from a later time on."),
        /** Somebody else said yes, and the person has not. */
        ASSENT_MISSING(false, "Somebody else said yes to this. You have not said yes yet, and your yes is needed."),
        /** The person agrees, but nobody has consented in law. */
        ASSENT_ALONE(false, "You said yes to this. Somebody who can decide this with you has not said yes yet."),
        /** No yes names the purpose. */
        PURPOSE_NOT_NAMED(false, "Nobody has said yes to using it for this."),
        /** No yes for the purpose names what it is about. */
        SCOPE_NOT_NAMED(false, "There is a yes to this use, but not for this part."),
        /** No yes for the purpose and the scope names the recipient. */
        RECIPIENT_NOT_NAMED(false, "There is a yes to this, but not for the one who would get it."),
        /** Nobody has said yes to anything. */
        NOTHING_SAID(false, "Nobody has said yes to this.");

        private final boolean permitted;
        private final String sentence;

        Reason(boolean permitted, String sentence) {
            this.permitted = permitted;
            this.sentence = sentence;
        }

        /**
         * Tells whether it may be done.
         *
         * @return true if it may
         */
        public boolean isPermitted() {
            return permitted;
        }

        /**
         * Returns one or two plain sentences that can be shown to the person, in English.
         *
         * @return the sentence
         */
        public String sentence() {
            return sentence;
        }
    }
}
