package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.term.Term;
import java.util.Locale;

/**
 * The library's terms for what often sets people off, by category; hosts may add terms of their own.
 *
 * <p>The categories are those that crisis-prevention tools ask about, such as the Massachusetts DMH Safety Tool and the WRAP.
 * Immutable and thread-safe; the order of the constants means nothing.
 */
public enum TriggerTerm {
    /** Loud or sudden sound. */
    LOUD_SOUND(Category.SENSORY),
    /** A smell. */
    SMELL(Category.SENSORY),
    /** Bright or flickering light. */
    BRIGHT_LIGHT(Category.SENSORY),
    /** Darkness. */
    DARKNESS(Category.SENSORY),
    /** How something feels on the skin. */
    TEXTURE(Category.SENSORY),
    /** Heat or cold. */
    TEMPERATURE(Category.SENSORY),
    /** Many people close together. */
    CROWDING(Category.SENSORY),
    /** A taste. */
    TASTE(Category.SENSORY),
    /** Being touched. */
    TOUCH(Category.BODY_AND_MEDICAL),
    /** A position, such as lying down. */
    POSITION(Category.BODY_AND_MEDICAL),
    /** Being held or not able to move. */
    BEING_HELD(Category.BODY_AND_MEDICAL),
    /** Taking clothes off. */
    UNDRESSING(Category.BODY_AND_MEDICAL),
    /** An examination of mouth or throat. */
    MOUTH_EXAMINATION(Category.BODY_AND_MEDICAL),
    /** An examination of the pelvis. */
    PELVIC_EXAMINATION(Category.BODY_AND_MEDICAL),
    /** Needles. */
    NEEDLES(Category.BODY_AND_MEDICAL),
    /** Masks over the face. */
    MASKS(Category.BODY_AND_MEDICAL),
    /** Being weighed. */
    BEING_WEIGHED(Category.BODY_AND_MEDICAL),
    /** Being made drowsy. */
    SEDATION(Category.BODY_AND_MEDICAL),
    /** A device. */
    DEVICE(Category.BODY_AND_MEDICAL),
    /** Shouting. */
    SHOUTING(Category.INTERPERSONAL),
    /** Being ignored. */
    BEING_IGNORED(Category.INTERPERSONAL),
    /** Not being believed. */
    NOT_BEING_BELIEVED(Category.INTERPERSONAL),
    /** Somebody standing over one. */
    STANDING_OVER(Category.INTERPERSONAL),
    /** Somebody too close. */
    CLOSENESS(Category.INTERPERSONAL),
    /** Being stared at. */
    STARING(Category.INTERPERSONAL),
    /** Sudden movement. */
    SUDDEN_MOVEMENT(Category.INTERPERSONAL),
    /** A tone of command. */
    TONE_OF_COMMAND(Category.INTERPERSONAL),
    /** Being alone. */
    BEING_ALONE(Category.INTERPERSONAL),
    /** Having no time alone. */
    NO_TIME_ALONE(Category.INTERPERSONAL),
    /** Somebody's gender. */
    GENDER_OF_OTHERS(Category.PERSON_CHARACTERISTIC),
    /** A uniform. */
    UNIFORM(Category.PERSON_CHARACTERISTIC),
    /** Somebody's age. */
    AGE_OF_OTHERS(Category.PERSON_CHARACTERISTIC),
    /** Somebody who looks or sounds like another. */
    RESEMBLANCE(Category.PERSON_CHARACTERISTIC),
    /** Being searched. */
    SEARCH(Category.PROCEDURE),
    /** A locked door. */
    LOCKED_DOOR(Category.PROCEDURE),
    /** A closed door. */
    CLOSED_DOOR(Category.PROCEDURE),
    /** An open door. */
    OPEN_DOOR(Category.PROCEDURE),
    /** Waiting. */
    WAITING(Category.PROCEDURE),
    /** Checks of the room, at night above all. */
    ROOM_CHECK(Category.PROCEDURE),
    /** Forms. */
    FORMS(Category.PROCEDURE),
    /** Being recorded. */
    BEING_RECORDED(Category.PROCEDURE),
    /** Guards or police being there. */
    SECURITY_PRESENCE(Category.PROCEDURE),
    /** Having to tell it again. */
    RETELLING(Category.PROCEDURE),
    /** A place. */
    PLACE(Category.PLACE),
    /** A time of day. */
    TIME_OF_DAY(Category.TIME),
    /** A season. */
    SEASON(Category.TIME),
    /** A day that comes back. */
    ANNIVERSARY(Category.TIME),
    /** Words. */
    WORDS(Category.TOPIC_OR_WORDS),
    /** A name. */
    NAME(Category.TOPIC_OR_WORDS),
    /** Messages and notifications. */
    MESSAGES(Category.MEDIA),
    /** Calls from an unknown number. */
    UNKNOWN_CALLER(Category.MEDIA),
    /** News and films. */
    NEWS_AND_FILMS(Category.MEDIA),
    /** Loss. */
    LOSS(Category.LOSS),
    /** Being parted from somebody. */
    SEPARATION(Category.LOSS),
    /** Alcohol or drugs nearby. */
    SUBSTANCES_NEARBY(Category.SUBSTANCES),
    /** Withdrawal. */
    WITHDRAWAL(Category.SUBSTANCES),
    /** Something about culture or faith. */
    CULTURE_OR_FAITH(Category.CULTURE),
    /** Racism. */
    RACISM(Category.CULTURE),
    /** Papers and the right to stay. */
    IMMIGRATION_PAPERS(Category.CULTURE),
    /** A day in court. */
    COURT(Category.ANTICIPATED_EVENT),
    /** A visit with somebody. */
    CONTACT_VISIT(Category.ANTICIPATED_EVENT),
    /** A birth. */
    BIRTH(Category.ANTICIPATED_EVENT);

    /** The kinds of things that set people off. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Category {
        /** What is seen, heard, smelled, tasted or felt. */
        SENSORY,
        /** The body, and what is done in health care. */
        BODY_AND_MEDICAL,
        /** What others do. */
        INTERPERSONAL,
        /** How others are; used to match staff, never as a judgement of a group. */
        PERSON_CHARACTERISTIC,
        /** What services and institutions do. */
        PROCEDURE,
        /** Where it is. */
        PLACE,
        /** When it is. */
        TIME,
        /** What is talked about, and how. */
        TOPIC_OR_WORDS,
        /** What comes through screens and telephones. */
        MEDIA,
        /** Loss and parting. */
        LOSS,
        /** Alcohol, medicines and drugs. */
        SUBSTANCES,
        /** Culture, faith, racism, migration. */
        CULTURE,
        /** What is still to come. */
        ANTICIPATED_EVENT
    }

    private final Category category;

    TriggerTerm(Category category) {
        this.category = category;
    }

    /**
     * Returns the kind of thing that it is.
     *
     * @return the category
     */
    public Category category() {
        return category;
    }

    /**
     * Returns the term.
     *
     * @return such as {@code closed-door}
     */
    public Term term() {
        return new Term(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
