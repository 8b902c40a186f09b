package io.github.groundwork.core.people;

/** The part in which somebody speaks or acts. Immutable and thread-safe; the order of the constants means nothing. */
public enum Role {
    /** The person whose answers, preferences or plan these are. */
    PERSON,
    /** Somebody whom the person named to decide for them while they cannot. */
    AGENT,
    /** A parent or guardian with legal authority. */
    GUARDIAN,
    /** A friend, relative or neighbour whom the person chose. */
    SUPPORTER,
    /** A peer worker or advocate with lived experience. */
    PEER_WORKER,
    /** A member of a care team. */
    CLINICIAN,
    /** Anybody else who works where the person is served. */
    STAFF;

    /**
     * Tells whether this is the person.
     *
     * @return true for {@link #PERSON} only
     */
    public boolean isPerson() {
        return this == PERSON;
    }

    /**
     * Tells whether this is somebody who works where the person is served.
     *
     * @return true for {@link #PEER_WORKER}, {@link #CLINICIAN} and {@link #STAFF}
     */
    public boolean isAtWork() {
        return this == PEER_WORKER || this == CLINICIAN || this == STAFF;
    }

    /**
     * Tells whether this is somebody in the person's life who neither is the person nor was named to decide for them. What they note is
     * kept, and cuts the person off from nobody.
     *
     * @return true for {@link #GUARDIAN} and {@link #SUPPORTER}
     */
    public boolean isInTheirLife() {
        return this == GUARDIAN || this == SUPPORTER;
    }
}
