package io.github.groundwork.core.consent;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.Collection;
import java.util.List;

/**
 * A part of a response pathway, with a plain sentence for where it is missing.
 *
 * <p>Immutable and thread-safe; the order of the constants is that in which they are shown.
 */
public enum PathwayPart {
    /** Who responds. */
    OWNER("Nobody is named who will respond."),
    /** Who responds while the owner is away. */
    COVER("Nobody is named who steps in when the one who responds is away."),
    /** How soon somebody responds. */
    TIME_LIMITS("It is not set how soon somebody will respond."),
    /** Where people are sent on to, and how. It works, or it is not one. */
    REFERRAL_ROUTE("There is no agreed way to reach more help."),
    /** When the pathway operates. */
    HOURS("It is not set when somebody is there to respond."),
    /** What holds outside those hours. */
    OUTSIDE_HOURS("It is not set what to do at other times."),
    /** What is done if nobody responds in time. */
    ESCALATION("It is not set what to do if nobody responds in time."),
    /** A protocol is written down. */
    WRITTEN_PROTOCOL("The steps to take are not known to be written down."),
    /** Staff are trained to ask and to respond. */
    TRAINED_STAFF("Staff are not known to be trained to ask and to respond."),
    /** The setting is private. */
    PRIVATE_SETTING("The place to talk is not known to be private."),
    /** What is said stays between those who are named. */
    CONFIDENTIALITY("It is not known that what is said stays private."),
    /** There is enough time to ask and to respond. */
    ENOUGH_TIME("It is not known that there is enough time.");

    private final String sentence;

    PathwayPart(String sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns what to say where this part is missing, in English.
     *
     * @return one plain sentence
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Tells whether this part is a text of the host's.
     *
     * @return true for the referral route, what holds outside the hours, and the escalation
     */
    public boolean isText() {
        return this == REFERRAL_ROUTE || this == OUTSIDE_HOURS || this == ESCALATION;
    }

    /**
     * Tells whether this part is a known fact rather than a person, a text or a time.
     *
     * @return true for those that {@link ResponsePathway#with(PathwayPart, Known)} takes
     */
    public boolean isFact() {
        return compareTo(WRITTEN_PROTOCOL) >= 0;
    }

    /**
     * Returns what must be in place before anybody is asked about violence by a partner.
     *
     * <p>Source: World Health Organization, Reproductive Health Library, on violence by a partner in pregnancy (2016): a written
     * protocol, trained staff, a private setting, confidentiality, a referral system, and time.
     *
     * @return an unmodifiable list of the six parts
     */
    public static List<PathwayPart> partnerViolence() {
        return List.of(WRITTEN_PROTOCOL, TRAINED_STAFF, PRIVATE_SETTING, CONFIDENTIALITY, REFERRAL_ROUTE, ENOUGH_TIME);
    }

    /**
     * Returns the parts without which some topics are not asked about at all, whatever reason is given.
     *
     * @param topics the topics
     * @return those of {@link #partnerViolence()} if violence at home is among the topics, else none; unmodifiable
     * @throws NullPointerException if {@code topics} or one of them is null
     */
    public static List<PathwayPart> partsFor(Collection<Topic> topics) {
        return List.copyOf(topics).contains(StandardTopic.DOMESTIC_VIOLENCE.topic()) ? partnerViolence() : List.of();
    }

    /** Tells whether a pathway has this part. What holds outside the hours is needed unless it always operates. */
    boolean isIn(ResponsePathway pathway) {
        return switch (this) {
            case OWNER -> pathway.owner().isPresent();
            case COVER -> pathway.cover().isPresent();
            case TIME_LIMITS -> !pathway.timeLimits().isEmpty();
            case HOURS -> pathway.hours().isPresent();
            case OUTSIDE_HOURS ->
                pathway.text(this).isPresent()
                        || pathway.hours().filter(WeeklyHours::isAlways).isPresent();
            default ->
                isFact() ? pathway.fact(this) == Known.YES : pathway.text(this).isPresent();
        };
    }

    /** What is known about a fact. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Known {
        /** It holds. */
        YES,
        /** It does not hold. */
        NO,
        /** Nobody has said. It counts as if it did not hold. */
        UNKNOWN
    }
}
