package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was answered about one person: each yes and no, what was taken back, and which disclosures were shown.
 *
 * <p>Nothing is ever removed. What was taken back stays taken back, wherever copies meet and in whatever order. Whatever
 * nobody said yes to is not permitted. Immutable and thread-safe; there is no natural order.
 */
public final class Consents {

    private final PersonId person;
    private final List<Consent> all;
    private final List<Withdrawal> withdrawals;
    private final List<DisclosureShown> alsoShown;

    Consents(Gathered gathered) {
        this.person = gathered.person();
        this.all = gathered.consents();
        this.withdrawals = gathered.withdrawals();
        this.alsoShown = gathered.alsoShown();
    }

    /**
     * Returns a collection in which nothing was said yet.
     *
     * @param person the person whom it is about
     * @return the empty collection
     * @throws NullPointerException if {@code person} is null
     */
    public static Consents of(PersonId person) {
        return new Consents(new Gathered(Objects.requireNonNull(person, "person")));
    }

    /**
     * Returns a collection of what was stored, after checking it as a whole.
     *
     * @param person the person whom it is about
     * @param consents every yes and no, in any order
     * @param withdrawals what was taken back; a consent that is not there may still come
     * @param alsoShown disclosures that were shown besides
     * @return the collection, or every problem, with paths into {@code /consents} and {@code /withdrawals}
     * @throws NullPointerException if an argument or an element is null
     */
    public static Checked<Consents> from(
            PersonId person,
            Collection<Consent> consents,
            Collection<Withdrawal> withdrawals,
            Collection<DisclosureShown> alsoShown) {
        Problems problems = new Problems();
        Gathered gathered = new Gathered(Objects.requireNonNull(person, "person"));
        gathered.consents(Objects.requireNonNull(consents, "consents"), problems);
        gathered.withdrawals(Objects.requireNonNull(withdrawals, "withdrawals"), problems);
        gathered.shown(Objects.requireNonNull(alsoShown, "alsoShown"));
        return problems.toChecked(() -> new Consents(gathered));
    }

    /**
     * Returns this collection with one more yes or no.
     *
     * @param consent what was answered
     * @return a new value; an equal one if it was there
     * @throws NullPointerException if {@code consent} is null
     * @throws IllegalArgumentException if it is about another person, its id stands for another consent, or somebody else than the
     *     person or its grantor has taken it back
     */
    public Consents plus(Consent consent) {
        return with(Objects.requireNonNull(consent, "consent"), alsoShown);
    }

    /**
     * Returns this collection with one more showing of a disclosure, to which there is no answer yet.
     *
     * @param shown when, by whom and to whom it was shown
     * @return a new value; an equal one if it was there
     * @throws NullPointerException if {@code shown} is null
     */
    public Consents plus(DisclosureShown shown) {
        List<DisclosureShown> more = new ArrayList<>(alsoShown);
        more.add(Objects.requireNonNull(shown, "shown"));
        return orWrong(from(person, all, withdrawals, more));
    }

    private Consents with(Consent consent, List<DisclosureShown> shown) {
        List<Consent> more = new ArrayList<>(all);
        more.add(consent);
        return orWrong(from(person, more, withdrawals, shown));
    }

    private static Consents orWrong(Checked<Consents> checked) {
        return checked.fold(consents -> consents, problems -> {
            throw Check.wrong(problems);
        });
    }

    /**
     * Returns this collection with a consent taken back.
     *
     * <p>The person can always do so, also before the consent itself has come here; the one who gave it can do so too. It erases
     * nothing. A no that is taken back is no yes, and stands until a yes follows.
     *
     * @param consent the consent's id
     * @param by who takes it back
     * @return a new value; an equal one if they had done just that before
     * @throws NullPointerException if an argument is null
     * @throws NotPossibleException if {@code by} is neither the person nor the one who gave it, or it is not here so that nobody can
     *     tell: code {@code WITHDRAWAL_BY_ANOTHER}
     */
    public Consents withdraw(ConsentId consent, By by) {
        Withdrawal withdrawal = new Withdrawal(consent, by);
        boolean byGrantor = consent(consent).filter(withdrawal::canTakeBack).isPresent();
        if (!by.role().isPerson() && !byGrantor) {
            throw new NotPossibleException(ConsentProblem.WITHDRAWAL_BY_ANOTHER.at(""));
        }
        List<Withdrawal> more = new ArrayList<>(withdrawals);
        more.add(withdrawal);
        return orWrong(from(person, all, more, alsoShown));
    }

    /**
     * Returns everything that is in this collection or in another copy of it.
     *
     * <p>The order in which copies meet does not matter, nor how often.
     *
     * @param other another copy
     * @return both together, or every problem: another person, one id with two contents, or a consent taken back by somebody who
     *     cannot; paths are those of the list that holds both
     * @throws NullPointerException if {@code other} is null
     */
    public Checked<Consents> mergedWith(Consents other) {
        if (!person.equals(Objects.requireNonNull(other, "other").person)) {
            return Checked.failed(List.of(ConsentProblem.CONSENT_OTHER_PERSON.at("/person")));
        }
        return from(
                person, both(all, other.all), both(withdrawals, other.withdrawals), both(alsoShown, other.alsoShown));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /**
     * Decides whether something may be done.
     *
     * <p>It does not look into the past: what was taken back or answered with no since does not count, whatever instant is asked
     * about. The rules are those of {@link ConsentDecision}.
     *
     * @param question what is to be done
     * @return the decision, with every no that stands near it
     * @throws NullPointerException if {@code question} is null
     */
    public ConsentDecision decide(ConsentQuestion question) {
        return new Deciding(this, Objects.requireNonNull(question, "question")).decide();
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
     * Returns every yes and no.
     *
     * @return an unmodifiable list by time, then by id; those that were taken back or have run out are among them
     */
    public List<Consent> consents() {
        return all;
    }

    /**
     * Returns the consent with an id.
     *
     * @param id the id
     * @return the consent, or empty
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Consent> consent(ConsentId id) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns what was taken back, by whom and when.
     *
     * @return an unmodifiable list by time; those of consents that have not come yet are among them
     */
    public List<Withdrawal> withdrawals() {
        return withdrawals;
    }

    /**
     * Tells whether a consent was taken back.
     *
     * @param id the consent's id
     * @return true if it was, once and for all
     * @throws NullPointerException if {@code id} is null
     */
    public boolean isWithdrawn(ConsentId id) {
        Objects.requireNonNull(id, "id");
        return withdrawals.stream().anyMatch(each -> each.consent().equals(id));
    }

    /**
     * Returns every showing of a disclosure, whether an answer rests on it or not.
     *
     * @return an unmodifiable list by time, each once
     */
    public List<DisclosureShown> shown() {
        return Gathered.shownInOrder(
                both(alsoShown, all.stream().map(Consent::shown).toList()));
    }

    /**
     * Returns the showings on which no answer here rests.
     *
     * @return an unmodifiable list by time
     */
    public List<DisclosureShown> alsoShown() {
        return alsoShown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consents that
                && person.equals(that.person)
                && all.equals(that.all)
                && withdrawals.equals(that.withdrawals)
                && alsoShown.equals(that.alsoShown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, all, withdrawals, alsoShown);
    }

    /**
     * Returns counts; no answer is shown.
     *
     * @return such as {@code Consents[3, 1 taken back]}
     */
    @Override
    public String toString() {
        return "Consents[" + all.size() + ", " + withdrawals.size() + " taken back]";
    }

    /**
     * The taking back of a consent.
     *
     * <p>Immutable and thread-safe; there is no natural order.
     *
     * @param consent the consent's id
     * @param by who took it back, and when
     */
    public record Withdrawal(ConsentId consent, By by) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Withdrawal {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(by, "by");
        }

        /** Tells whether this can take a consent back: the person's can always, another's only what they gave. */
        boolean canTakeBack(Consent given) {
            return by.role().isPerson()
                    || by.actor().equals(given.grantor().said().by());
        }
    }
}
