package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers what a person's preferences permit, ask for and forbid, and says which of them decided and why.
 *
 * <p>The rules are the same for each question. What weighs more is never hidden by what weighs less; at equal weight what protects more
 * wins; a conflict yields both and is marked. What somebody else noted is a note until the person agrees, and never opens anything. A
 * review that is past leaves what protects in force and closes what opens, and both are marked. The answers depend on the preferences
 * alone, and not on the order in which they arrived. Nothing here calls, sends or tells. A null argument of any method throws a {@link
 * NullPointerException}. Immutable and thread-safe; made once, it answers many questions. {@code toString} shows no preference.
 */
public final class Decisions {

    private final TopicRules topics;
    private final ContactRules contacts;
    private final TellingRules telling;
    private final SupportRules supports;
    private final StepRules steps;
    private final List<Preference> strongestFirst;

    private Decisions(List<Preference> strongestFirst) {
        topics = new TopicRules(strongestFirst);
        contacts = new ContactRules(strongestFirst);
        telling = new TellingRules(strongestFirst);
        supports = new SupportRules(strongestFirst);
        steps = new StepRules(strongestFirst);
        this.strongestFirst = strongestFirst;
    }

    /**
     * Returns the decisions that follow from preferences.
     *
     * @param preferences the preferences
     * @return the decisions
     */
    public static Decisions of(Preferences preferences) {
        return new Decisions(Objects.requireNonNull(preferences, "preferences").inForce().stream()
                .sorted(Collected.STRONGEST_FIRST)
                .toList());
    }

    /**
     * Tells whether a question on some topics may be asked, and how.
     *
     * @param about all topics that the question touches
     * @param at when it would be asked
     * @return the decision
     */
    public TopicDecision asking(Collection<Topic> about, Instant at) {
        return topics.decide(List.copyOf(about), Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells on which ways the person may be reached now.
     *
     * @param question for what, how and when
     * @return every way with its reason, or why there is none
     */
    public ContactAnswer reaching(ContactQuestion question) {
        return contacts.decide(Objects.requireNonNull(question, "question"), false);
    }

    /**
     * Tells whether there is no way to reach the person for a purpose, at whatever hour: to be asked when a follow-up is made.
     *
     * @param purpose for what
     * @param at when it would be
     * @return the reason why there is none, or empty if there is a way
     */
    public Optional<Reason> unreachable(Purpose purpose, Instant at) {
        return contacts.unreachable(Objects.requireNonNull(purpose, "purpose"), Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells who may be told about the person.
     *
     * @param purpose for what
     * @param candidates somebody whom the host would tell, such as a guardian, a relative or a contact of a plan; those of whom the person
     *     spoke are answered for in any case
     * @param at when
     * @return who may be told, and about whom the person is asked first; those who are not to be told appear nowhere
     */
    public TellingAnswer telling(Purpose purpose, Collection<ActorId> candidates, Instant at) {
        return telling.decide(
                Objects.requireNonNull(purpose, "purpose"), List.copyOf(candidates), Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells what to do when the person names somebody now, as for a plan.
     *
     * @param whom whom the person names
     * @param purpose for what
     * @param at when
     * @return whether the person is asked first what they would like
     */
    public NamingAnswer naming(ActorId whom, Purpose purpose, Instant at) {
        return telling.naming(
                Objects.requireNonNull(whom, "whom"),
                Objects.requireNonNull(purpose, "purpose"),
                Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells what helps this person and what is not to be suggested.
     *
     * @return both, with what is contrary
     */
    public SupportAnswer supports() {
        return supports.supports();
    }

    /**
     * Tells whether something may be suggested to this person. It is no filter for help in a crisis.
     *
     * @param about all that the suggestion involves
     * @param at when
     * @return whether it may, and why not
     */
    public SuggestionDecision suggesting(Collection<Term> about, Instant at) {
        return supports.maySuggest(List.copyOf(about), Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells what a person's culture, language, identity and boundaries ask of the next step.
     *
     * @param question what is about to happen, where and when
     * @return what is asked
     */
    public StepAnswer step(StepQuestion question) {
        return steps.decide(Objects.requireNonNull(question, "question"));
    }

    /**
     * Tells what the person should be asked about again: what has a review that is past, and what somebody else noted.
     *
     * @param at when
     * @return the preferences in force, the strongest first; an unmodifiable list
     */
    public List<Preference> toConfirm(Instant at) {
        Objects.requireNonNull(at, "at");
        return strongestFirst.stream().filter(p -> p.needsConfirming(at)).toList();
    }

    @Override
    public String toString() {
        return "Decisions";
    }
}
