package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One answer to the question for consent or assent: a yes, or a no that is kept as such.
 *
 * <p>A yes rests on a disclosure that was shown before, to the one who says yes, and that was clear to them. A no is always taken,
 * whatever was shown and when: nothing may stand in its way. It never runs out. What a consent lets be done is decided by
 * {@link Consents}, which knows what was said since. Immutable and thread-safe; there is no natural order.
 */
public final class Consent {

    private final ConsentId id;
    private final PersonId person;
    private final Grantor grantor;
    private final Said said;
    private final ConsentTerms terms;
    private final DisclosureShown shown;

    private Consent(
            ConsentId id, PersonId person, Grantor grantor, Said said, ConsentTerms terms, DisclosureShown shown) {
        this.id = Objects.requireNonNull(id, "id");
        this.person = Objects.requireNonNull(person, "person");
        this.grantor = Objects.requireNonNull(grantor, "grantor");
        this.said = Objects.requireNonNull(said, "said");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.shown = Objects.requireNonNull(shown, "shown");
    }

    /**
     * Returns a consent after checking it as a whole.
     *
     * @param id its id; a new answer to the same question has an id of its own
     * @param person the person whom it is about
     * @param grantor who answers, and in what capacity
     * @param said the answer, its time and its expiry
     * @param terms what was asked for
     * @param shown the showing of the disclosure on which the answer rests
     * @return the consent, or every problem, with paths such as {@code /expires}
     * @throws NullPointerException if an argument is null
     */
    public static Checked<Consent> check(
            ConsentId id, PersonId person, Grantor grantor, Said said, ConsentTerms terms, DisclosureShown shown) {
        Consent consent = new Consent(id, person, grantor, said, terms, shown);
        Problems problems = new Problems();
        if (grantor.said().role() != grantor.capacity().role()) {
            problems.add(ConsentProblem.CONSENT_CAPACITY.at("/capacity"));
        }
        if (said.answer() == Answer.NO) {
            if (said.expiry().instant().isPresent()) {
                problems.add(ConsentProblem.CONSENT_NO_EXPIRY.at("/expires"));
            }
        } else {
            consent.checkYes(problems);
        }
        return problems.toChecked(() -> consent);
    }

    private void checkYes(Problems problems) {
        if (said.expiry().isOver(said.at())) {
            problems.add(ConsentProblem.CONSENT_EXPIRY.at("/expires"));
        }
        if (terms.recipients().isEmpty()) {
            problems.add(ConsentProblem.CONSENT_RECIPIENT_MISSING.at("/terms/recipients"));
        }
        if (!shown.disclosure().equals(terms.disclosure())) {
            problems.add(ConsentProblem.CONSENT_OTHER_DISCLOSURE.at("/shown/disclosure"));
        }
        if (!shown.to().equals(grantor.said().by())) {
            problems.add(ConsentProblem.CONSENT_SHOWN_TO_ANOTHER.at("/shown/to"));
        }
        if (shown.by().at().isAfter(said.at())) {
            problems.add(ConsentProblem.CONSENT_BEFORE_DISCLOSURE.at("/shown/by/at"));
        }
        if (shown.understanding() != DisclosureShown.Understanding.ACKNOWLEDGED) {
            problems.add(ConsentProblem.CONSENT_UNSURE.at("/shown/understanding"));
        }
    }

    /**
     * Returns a consent.
     *
     * @param id its id; a new answer to the same question has an id of its own
     * @param person the person whom it is about
     * @param grantor who answers, and in what capacity
     * @param said the answer, its time and its expiry
     * @param terms what was asked for
     * @param shown the showing of the disclosure on which the answer rests
     * @return the consent
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@link #check} finds a problem; the message names the first
     */
    public static Consent of(
            ConsentId id, PersonId person, Grantor grantor, Said said, ConsentTerms terms, DisclosureShown shown) {
        return check(id, person, grantor, said, terms, shown).fold(consent -> consent, problems -> {
            throw Check.wrong(problems);
        });
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public ConsentId id() {
        return id;
    }

    /**
     * Returns the person whom it is about.
     *
     * @return the person's id
     */
    public PersonId person() {
        return person;
    }

    /**
     * Returns who answered.
     *
     * @return the grantor and their capacity
     */
    public Grantor grantor() {
        return grantor;
    }

    /**
     * Returns what was answered.
     *
     * @return the answer, its time and its expiry
     */
    public Said said() {
        return said;
    }

    /**
     * Returns what was asked for.
     *
     * @return the scope, the purposes, the recipients and the disclosure
     */
    public ConsentTerms terms() {
        return terms;
    }

    /**
     * Returns the showing of the disclosure on which the answer rests.
     *
     * @return when, by whom and to whom it was shown
     */
    public DisclosureShown shown() {
        return shown;
    }

    /**
     * Tells whether the answer was yes. That alone lets nothing be done: {@link Consents#decide} does.
     *
     * @return true for a yes
     */
    public boolean isYes() {
        return said.answer() == Answer.YES;
    }

    /**
     * Compares this consent with the disclosure that it names.
     *
     * @param disclosure the disclosure
     * @return what this consent names and the disclosure does not, with paths such as {@code /terms/purposes}; empty if all is well
     * @throws NullPointerException if {@code disclosure} is null
     */
    public List<Problem> checkAgainst(Disclosure disclosure) {
        Problems problems = new Problems();
        if (!Objects.requireNonNull(disclosure, "disclosure").ref().equals(terms.disclosure())) {
            problems.add(ConsentProblem.CONSENT_OTHER_DISCLOSURE.at("/terms/disclosure"));
        }
        if (!terms.purposes().named().stream().allMatch(disclosure.asking().purposes()::cover)) {
            problems.add(ConsentProblem.CONSENT_PURPOSE_NOT_DISCLOSED.at("/terms/purposes"));
        }
        if (!terms.recipients().stream().allMatch(disclosure::names)) {
            problems.add(ConsentProblem.CONSENT_RECIPIENT_NOT_DISCLOSED.at("/terms/recipients"));
        }
        return problems.list();
    }

    /** Tells whether two answers come from one and the same: the person, or one actor in whatever capacity. */
    boolean sameGrantor(Consent other) {
        return (grantor.isPerson() && other.grantor.isPerson())
                || grantor.said().by().equals(other.grantor.said().by());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consent that
                && id.equals(that.id)
                && person.equals(that.person)
                && grantor.equals(that.grantor)
                && said.equals(that.said)
                && terms.equals(that.terms)
                && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, person, grantor, said, terms, shown);
    }

    /**
     * Returns the id and the capacity; the answer is not shown.
     *
     * @return such as {@code Consent[c-1, ASSENT]}
     */
    @Override
    public String toString() {
        return "Consent[" + id + ", " + grantor.capacity() + "]";
    }

    /** An answer. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Answer {
        /** Yes. */
        YES,
        /** No. It is a value of its own, and never the same as no answer. */
        NO
    }

    /**
     * An answer with its time.
     *
     * <p>Immutable and thread-safe; {@code toString} does not show the answer.
     *
     * @param answer yes or no
     * @param at when it was given
     * @param expiry when a yes runs out, or that it does not; a no never does
     */
    public record Said(Answer answer, Instant at, Expiry expiry) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Said {
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(expiry, "expiry");
        }

        /**
         * Returns a yes.
         *
         * @param at when it was given
         * @param expiry when it runs out, or that it does not
         * @return the yes
         * @throws NullPointerException if an argument is null
         */
        public static Said yes(Instant at, Expiry expiry) {
            return new Said(Answer.YES, at, expiry);
        }

        /**
         * Returns a no.
         *
         * @param at when it was given
         * @return the no, which does not run out
         * @throws NullPointerException if {@code at} is null
         */
        public static Said no(Instant at) {
            return new Said(Answer.NO, at, Expiry.none());
        }

        /**
         * Returns the time and the expiry, never the answer.
         *
         * @return such as {@code Said[2026-03-03T10:15:30Z, Expiry[none]]}
         */
        @Override
        public String toString() {
            return "Said[" + at + ", " + expiry + "]";
        }
    }
}
