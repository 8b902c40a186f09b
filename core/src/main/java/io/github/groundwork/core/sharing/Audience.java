package io.github.groundwork.core.sharing;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Term;
import java.util.Objects;

/**
 * Somebody who may see something of a person's own: the person, or one of the others that the person chooses about.
 *
 * <p>It holds ids and terms only, never a name. {@code toString} is a stable text that {@link #parse(String)} reads back. Immutable
 * and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 */
public sealed interface Audience {

    /** The person whose own it is. */
    record ThePerson() implements Audience {
        @Override
        public String toString() {
            return "person";
        }
    }

    /**
     * Somebody whom the person named.
     *
     * @param id the supporter's id
     */
    record Supporter(ActorId id) implements Audience {
        /**
         * Checks the id.
         *
         * @throws NullPointerException if {@code id} is null
         */
        public Supporter {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "supporter:" + id;
        }
    }

    /**
     * Those who have a role in the care team.
     *
     * @param role the role, such as {@code nurse}
     */
    record CareTeam(Term role) implements Audience {
        /**
         * Checks the role.
         *
         * @throws NullPointerException if {@code role} is null
         */
        public CareTeam {
            Objects.requireNonNull(role, "role");
        }

        @Override
        public String toString() {
            return "care-team:" + role;
        }
    }

    /** The people who are on call when the person's own team is not there. */
    record OnCall() implements Audience {
        @Override
        public String toString() {
            return "on-call";
        }
    }

    /**
     * Another organization.
     *
     * @param term which, such as {@code school}
     */
    record Organisation(Term term) implements Audience {
        /**
         * Checks the term.
         *
         * @throws NullPointerException if {@code term} is null
         */
        public Organisation {
            Objects.requireNonNull(term, "term");
        }

        @Override
        public String toString() {
            return "organisation:" + term;
        }
    }

    /** Somebody who comes in an emergency. What they may see by the person's choice is not {@link EmergencyAccess}. */
    record EmergencyResponder() implements Audience {
        @Override
        public String toString() {
            return "emergency-responder";
        }
    }

    /**
     * Returns the person.
     *
     * @return the person whose own it is
     */
    static Audience person() {
        return new ThePerson();
    }

    /**
     * Returns somebody whom the person named.
     *
     * @param id the supporter's id
     * @return the supporter
     */
    static Audience supporter(ActorId id) {
        return new Supporter(id);
    }

    /**
     * Returns those who have a role in the care team.
     *
     * @param role the role
     * @return that part of the care team
     */
    static Audience careTeam(Term role) {
        return new CareTeam(role);
    }

    /**
     * Returns the people on call.
     *
     * @return the people on call
     */
    static Audience onCall() {
        return new OnCall();
    }

    /**
     * Returns another organization.
     *
     * @param term which
     * @return the organization
     */
    static Audience organisation(Term term) {
        return new Organisation(term);
    }

    /**
     * Returns somebody who comes in an emergency.
     *
     * @return the responder
     */
    static Audience emergencyResponder() {
        return new EmergencyResponder();
    }

    /**
     * Reads an audience from its text.
     *
     * @param text the text as {@code toString} writes it, such as {@code supporter:maya}
     * @return the audience
     * @throws IllegalArgumentException if {@code text} is not the text of an audience
     */
    static Audience parse(String text) {
        int colon = Objects.requireNonNull(text, "text").indexOf(':');
        String kind = colon < 0 ? text : text.substring(0, colon + 1);
        String rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (kind) {
            case "person" -> person();
            case "on-call" -> onCall();
            case "emergency-responder" -> emergencyResponder();
            case "supporter:" -> supporter(ActorId.parse(rest));
            case "care-team:" -> careTeam(Term.parse(rest));
            case "organisation:" -> organisation(Term.parse(rest));
            default ->
                throw new IllegalArgumentException("an audience is person, on-call, emergency-responder, or one of"
                        + " supporter, care-team and organisation with a colon and which");
        };
    }

    /**
     * Tells whether this is the person.
     *
     * @return true for the person only
     */
    default boolean isPerson() {
        return this instanceof ThePerson;
    }
}
