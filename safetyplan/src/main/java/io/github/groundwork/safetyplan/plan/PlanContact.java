package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody, or a place, whom the person can turn to, and how.
 *
 * <p>Whom the person names for company is told of no crisis: a view for them knows them by their id ({@link #withId}). Immutable and thread-safe; {@code toString} shows no name or address.
 *
 * @param name what the person calls them
 * @param who their id, if there is one
 * @param ways how to reach them, in the order in which they are tried; at least one
 * @param helping what for
 * @param agreement what they said to being named; nobody but the person sees that, nor, outside an emergency,
 *     anything of a contact who declined
 * @param note anything else, such as what to say first
 */
public record PlanContact(
        Words name,
        Optional<ActorId> who,
        List<ReachBy> ways,
        Helping helping,
        Agreement agreement,
        Optional<Words> note)
        implements PlanContent {

    /** What somebody helps with. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Helping {
        /** They take the person's mind off things, and are told of no crisis. */
        COMPANY,
        /** They can be told that it is hard, and help. */
        HELP
    }

    /** What somebody said to being named in a plan. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Agreement {
        /** Nobody has asked them. */
        NOT_ASKED,
        /** They were asked, and have not answered. */
        ASKED,
        /** They agreed. */
        AGREED,
        /** They declined. */
        DECLINED,
        /** There is nobody to ask, as with a place; also what others see of any contact. */
        NOT_NEEDED
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no way to reach them
     */
    public PlanContact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(who, "who");
        ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
        Objects.requireNonNull(helping, "helping");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(note, "note");
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a contact can be reached in one way at least");
        }
    }

    /**
     * Returns somebody who can be told that it is hard, whom nobody has asked yet if that is fine.
     *
     * @param name what the person calls them
     * @param way how to reach them
     * @return the contact
     * @throws NullPointerException if an argument is null
     */
    public static PlanContact forHelp(Words name, ReachBy way) {
        return of(Helping.HELP, name, way);
    }

    /**
     * Returns a place that takes the person's mind off things. There is nobody to ask.
     *
     * @param name what the person calls it
     * @param way how to get there
     * @return the contact
     * @throws NullPointerException if an argument is null
     */
    public static PlanContact place(Words name, ReachBy way) {
        return forCompany(name, way).with(Agreement.NOT_NEEDED);
    }

    /**
     * Returns somebody who takes the person's mind off things and is told of no crisis.
     *
     * @param name what the person calls them
     * @param way how to reach them
     * @return the contact, whom nobody has asked yet if it is fine to be named
     * @throws NullPointerException if an argument is null
     */
    public static PlanContact forCompany(Words name, ReachBy way) {
        return of(Helping.COMPANY, name, way);
    }

    private static PlanContact of(Helping helping, Words name, ReachBy way) {
        return new PlanContact(
                name,
                Optional.empty(),
                List.of(Objects.requireNonNull(way, "way")),
                helping,
                Agreement.NOT_ASKED,
                Optional.empty());
    }

    /**
     * Returns this contact with another way to reach them, which is tried after the others.
     *
     * @param way the way
     * @return a new value
     * @throws NullPointerException if {@code way} is null
     */
    public PlanContact withWay(ReachBy way) {
        List<ReachBy> all = new ArrayList<>(ways);
        all.add(Objects.requireNonNull(way, "way"));
        return new PlanContact(name, who, all, helping, agreement, note);
    }

    /**
     * Returns this contact with an id, by which what the person said about them is found, and a view is made for them.
     *
     * @param id their id
     * @return a new value
     * @throws NullPointerException if {@code id} is null
     */
    public PlanContact withId(ActorId id) {
        return new PlanContact(name, Optional.of(Objects.requireNonNull(id, "id")), ways, helping, agreement, note);
    }

    /**
     * Returns this contact with what they said to being named.
     *
     * @param said what they said
     * @return a new value
     * @throws NullPointerException if {@code said} is null
     */
    public PlanContact with(Agreement said) {
        return new PlanContact(name, who, ways, helping, Objects.requireNonNull(said, "said"), note);
    }

    /**
     * Returns this contact with a note.
     *
     * @param words anything else, such as what to say first
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public PlanContact withNote(Words words) {
        return new PlanContact(
                name, who, ways, helping, agreement, Optional.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * Returns this contact without what they said to being named, which stays between them and the person.
     *
     * @return the contact as one whom there is nobody to ask about
     */
    @Override
    public PlanContent forOthers() {
        return with(Agreement.NOT_NEEDED);
    }

    @Override
    public List<Words> allWords() {
        List<Words> all = new ArrayList<>(List.of(name));
        note.ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * Tells whether they only take the person's mind off things.
     *
     * @return true if they are told of no crisis
     */
    public boolean isForCompany() {
        return helping == Helping.COMPANY;
    }

    /**
     * Returns what they help with and how many ways there are.
     *
     * @return such as {@code PlanContact[HELP, 2 ways]}
     */
    @Override
    public String toString() {
        return "PlanContact[" + helping + ", " + ways.size() + (ways.size() == 1 ? " way]" : " ways]");
    }
}
