package io.github.groundwork.core.resource;

/**
 * What a crisis resource or a support is.
 *
 * <p>Some are both: a warmline is there on an ordinary evening and on a hard one. Nothing about police follows from a kind. Immutable
 * and thread-safe.
 */
public enum ResourceKind {
    /** A line that people with their own experience answer, for before a crisis. */
    WARMLINE(Family.BOTH, Rung.PEERS),
    /** A homelike place for a short stay, run by peers. */
    PEER_RESPITE(Family.BOTH, Rung.RESPITE),
    /** A place to come to in a crisis instead of an emergency room. */
    CRISIS_CAFE(Family.CRISIS, Rung.RESPITE),
    /** A line for a crisis, by phone, text or chat. */
    CRISIS_LINE(Family.CRISIS, Rung.CRISIS_LINE),
    /** A line that stays with somebody who uses drugs alone, and calls whom they agreed on if they no longer answer. */
    OVERDOSE_SPOTTING(Family.CRISIS, Rung.CRISIS_LINE),
    /** A team without police that comes. */
    CIVILIAN_MOBILE_TEAM(Family.BOTH, Rung.MOBILE_TEAM),
    /** A team that comes; police may be part of it. */
    MOBILE_TEAM(Family.CRISIS, Rung.MOBILE_TEAM),
    /** A clinic or emergency room. */
    URGENT_CARE(Family.CRISIS, Rung.URGENT_CARE),
    /** The emergency number of a place. */
    EMERGENCY_NUMBER(Family.CRISIS, Rung.EMERGENCY),
    /** A group of peers. */
    PEER_GROUP(Family.SUPPORT, Rung.PEERS),
    /** Support by one peer. */
    PEER_ONE_TO_ONE(Family.SUPPORT, Rung.PEERS),
    /** A mentor. */
    MENTOR(Family.SUPPORT, Rung.PEERS),
    /** Neighbours who help each other. */
    MUTUAL_AID(Family.SUPPORT, Rung.PEERS),
    /** Help with a place to live. */
    HOUSING(Family.SUPPORT, Rung.DAILY_LIFE),
    /** Help with money and benefits. */
    INCOME(Family.SUPPORT, Rung.DAILY_LIFE),
    /** Help with work. */
    WORK(Family.SUPPORT, Rung.DAILY_LIFE),
    /** Food. */
    FOOD(Family.SUPPORT, Rung.DAILY_LIFE),
    /** Something that does good, such as a walk, a choir or a class. */
    WELLNESS_ACTIVITY(Family.SUPPORT, Rung.DAILY_LIFE);

    private final Family family;
    private final Rung rung;

    ResourceKind(Family family, Rung rung) {
        this.family = family;
        this.rung = rung;
    }

    /**
     * The order in which kinds of help are suggested: people first, emergency services last.
     *
     * <p>It follows the shape of a crisis system with as little police as can be. The person may start anywhere. Immutable and
     * thread-safe.
     */
    public enum Rung {
        /** Peers: warmlines, groups, one person with the same experience, neighbours. */
        PEERS,
        /** A place to rest that peers run. */
        RESPITE,
        /** A line for a crisis. */
        CRISIS_LINE,
        /** A team that comes. */
        MOBILE_TEAM,
        /** A clinic or emergency room. */
        URGENT_CARE,
        /** What daily life needs: a home, money, work, food, something good. */
        DAILY_LIFE,
        /** The emergency number: always to be seen, and last unless a body or a life is in danger. */
        EMERGENCY
    }

    private enum Family {
        CRISIS,
        SUPPORT,
        BOTH
    }

    /**
     * Returns where it stands in the order of suggestions.
     *
     * @return the rung
     */
    public Rung rung() {
        return rung;
    }

    /**
     * Tells whether a crisis resource can be of this kind.
     *
     * @return true if it can
     */
    public boolean isForCrisis() {
        return family != Family.SUPPORT;
    }

    /**
     * Tells whether a support can be of this kind.
     *
     * @return true if it can
     */
    public boolean isSupport() {
        return family != Family.CRISIS;
    }
}
