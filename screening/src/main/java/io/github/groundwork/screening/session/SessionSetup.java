package io.github.groundwork.screening.session;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.session.offer.FormRef;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Responders;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.StageRef;
import io.github.groundwork.screening.session.step.Phrases;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a session is held with: the form and its wording, what the person is told, who responds, what the person said about themselves,
 * and how the host wants it held.
 *
 * <p>It is not stored with the session: a host gives it anew, and what the person was offered must be the same. A null argument of any
 * method throws a {@link NullPointerException}. Immutable and thread-safe; there is no natural order.
 */
public final class SessionSetup {
    private final Instrument instrument;
    private final Disclosure disclosure;
    private final ResponsePathway pathway;
    private final HowHeld how;
    private final ForPerson person;
    private final Scoring scoring;
    private final Optional<Decisions> decisions;
    private final Map<String, List<Topic>> topics;

    private SessionSetup(
            Instrument instrument,
            Disclosure disclosure,
            ResponsePathway pathway,
            HowHeld how,
            ForPerson person,
            Scoring scoring) {
        this.instrument = instrument;
        this.disclosure = disclosure;
        this.pathway = pathway;
        this.how = how;
        this.person = person;
        this.scoring = scoring;
        this.decisions = person.preferences().map(Decisions::of);
        this.topics = Routes.topics(instrument, how.options().isTotalOnly());
    }

    /**
     * Returns a setup without wording, preferences, a plan or anything to offer, with the usual options, the informant whom the
     * instrument usually asks, and the library's own words in English.
     *
     * @param instrument what is asked
     * @param disclosure what the person is told; its language is the language of the session
     * @param pathway who responds
     * @return the setup
     */
    public static SessionSetup of(Instrument instrument, Disclosure disclosure, ResponsePathway pathway) {
        return new SessionSetup(
                Objects.requireNonNull(instrument, "instrument"),
                Objects.requireNonNull(disclosure, "disclosure"),
                Objects.requireNonNull(pathway, "pathway"),
                HowHeld.usual(instrument.usualInformant()),
                ForPerson.nothing(),
                Scoring.of(instrument));
    }

    private SessionSetup with(HowHeld changed) {
        return new SessionSetup(instrument, disclosure, pathway, changed, person, scoring);
    }

    private SessionSetup with(ForPerson changed) {
        return new SessionSetup(instrument, disclosure, pathway, how, changed, scoring);
    }

    /**
     * Returns this setup with the exact wording of the form. Without one, nothing is asked.
     *
     * @param pack the wording of the instrument in its version
     * @return a new value
     * @throws IllegalArgumentException if it is for another instrument or version
     */
    public SessionSetup with(WordingPack pack) {
        if (!Objects.requireNonNull(pack, "pack").instrument().equals(instrument)) {
            throw new IllegalArgumentException("the wording is for another instrument or version");
        }
        return with(how.with(pack));
    }

    /**
     * Returns this setup with the person's preferences, which change what is asked, when, and how.
     *
     * @param preferences what the person said about themselves
     * @return a new value
     */
    public SessionSetup with(Preferences preferences) {
        return with(person.with(Objects.requireNonNull(preferences, "preferences")));
    }

    /**
     * Returns this setup with whose knowledge the answers report.
     *
     * @param informant the informant
     * @return a new value
     */
    public SessionSetup with(Informant informant) {
        return with(how.with(Objects.requireNonNull(informant, "informant")));
    }

    /**
     * Returns this setup with how the session is held.
     *
     * @param options the options
     * @return a new value
     */
    public SessionSetup with(SessionOptions options) {
        return with(how.with(Objects.requireNonNull(options, "options")));
    }

    /**
     * Returns this setup as that of a stage to which an earlier result led.
     *
     * @param stage the stage, as the offer of the pathway names it
     * @return a new value
     */
    public SessionSetup following(StageRef stage) {
        return with(how.following(Objects.requireNonNull(stage, "stage")));
    }

    /**
     * Returns this setup with what is known about the person that a cut-off needs, such as the age.
     *
     * @param context what is known
     * @return a new value
     */
    public SessionSetup with(Context context) {
        return with(person.with(Objects.requireNonNull(context, "context")));
    }

    /**
     * Returns this setup with what the library says to the person, in another language or with a host's labels.
     *
     * @param phrases the phrases
     * @return a new value
     */
    public SessionSetup with(Phrases phrases) {
        return with(how.with(Objects.requireNonNull(phrases, "phrases")));
    }

    /**
     * Returns this setup with what can be offered at the end, whatever the result is: supports, or a wellness plan.
     *
     * @param suggestions what can be offered; what the person does not want is left out
     * @return a new value
     */
    public SessionSetup offering(Suggestions suggestions) {
        return with(person.offering(Objects.requireNonNull(suggestions, "suggestions")));
    }

    /**
     * Returns this setup with steps of the person's own plan, which go along with every attention.
     *
     * @param steps the person's words, or those that they accepted
     * @return a new value
     */
    public SessionSetup withPlanSteps(List<? extends Words> steps) {
        return with(person.withPlanSteps(List.copyOf(Objects.requireNonNull(steps, "steps"))));
    }

    /**
     * Returns this setup with the reason for going on although something is missing. The person is told it.
     *
     * @param obstacle what is missing
     * @param reason the host's words in the language of the disclosure, not empty
     * @return a new value
     * @throws IllegalArgumentException if {@code reason} is empty, or no reason can open this
     */
    public SessionSetup despite(Obstacle obstacle, String reason) {
        if (Objects.requireNonNull(reason, "reason").isEmpty()
                || !Objects.requireNonNull(obstacle, "obstacle").canBeOpened()) {
            throw new IllegalArgumentException("a reason is not empty, and not everything can be opened by one");
        }
        return with(person.despite(obstacle, reason));
    }

    /**
     * Returns this setup without words of thanks after hard answers and skipped questions.
     *
     * @return a new value
     */
    public SessionSetup withoutAcknowledgement() {
        return with(how.withoutAcknowledgement());
    }

    /**
     * Checks that the parts fit together.
     *
     * @return every problem; empty if all is well
     */
    public List<Problem> check() {
        return SetupChecks.of(this);
    }

    FormRef form() {
        return new FormRef(
                instrument.id(), instrument.version(), how.wording().map(WordingPack::digest), how.informant());
    }

    Responders responders() {
        return new Responders(pathway.owner(), pathway.cover());
    }

    /**
     * Returns what is asked.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns what the person is told.
     *
     * @return the disclosure
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * Returns who responds.
     *
     * @return the pathway
     */
    public ResponsePathway pathway() {
        return pathway;
    }

    HowHeld how() {
        return how;
    }

    ForPerson person() {
        return person;
    }

    Scoring scoring() {
        return scoring;
    }

    Optional<Decisions> decisions() {
        return decisions;
    }

    /** What is asked, in the instrument's order, with its topics. */
    Map<String, List<Topic>> topics() {
        return topics;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionSetup that
                && instrument.equals(that.instrument)
                && disclosure.equals(that.disclosure)
                && pathway.equals(that.pathway)
                && how.equals(that.how)
                && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, disclosure, pathway);
    }

    /**
     * Returns the instrument and the disclosure.
     *
     * @return such as {@code SessionSetup[phq-9 1999, Disclosure[intake 3 en]]}
     */
    @Override
    public String toString() {
        return "SessionSetup[" + instrument.id() + " " + instrument.version() + ", " + disclosure + "]";
    }
}
