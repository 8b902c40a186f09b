package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.text.Places;

/**
 * What the library itself writes in a plan, in plain English. Places for texts are written {@code {0}}.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum PlanPhrase {
    /** The person approved it. */
    IN_FORCE("This is my plan, as I approved it."),
    /** The person said that they approve it, and somebody wrote it down; the place is for who. */
    IN_FORCE_SAID("This is my plan. I said yes to it. {0} wrote that down."),
    /** An agent whom the person named approved it. */
    IN_FORCE_BY_AGENT("This is my plan. An agent whom I named said yes to it for me."),
    /** An agent whom the person named said that they approve it, and somebody wrote it down; the place is for who. */
    IN_FORCE_SAID_BY_AGENT("This is my plan. An agent whom I named said yes to it for me. {0} wrote that down."),
    /** It is not approved as it is. */
    DRAFT("This is a draft. I have not approved it as it is."),
    /** The approval was withdrawn. */
    WITHDRAWN("I took back my approval of this plan."),
    /** Nothing is shared. */
    NOTHING_SHARED("Nothing is shared here."),
    /** It was opened in an emergency. */
    OPENED_IN_EMERGENCY(
            "This was opened in an emergency, whatever I chose to share. I am to be told that it was opened."),
    /** Nobody has asked the person what people on call can see. */
    ON_CALL_UNASKED("Nobody has asked me yet what people on call can see. They see nothing until I choose."),
    /** Version and date; the places are for both. */
    VERSION("Version {0}, {1}."),
    /** That this copy may be old. */
    NEWER("A newer one may exist."),
    /** Several texts that the person wrote apart. */
    WHICH_ONE("There is more than one text here. Which one holds?"),
    /** Above the first of several texts. */
    EITHER("Either:"),
    /** Above each other one of several texts. */
    OR("Or:"),
    /** An entry that names somebody who is not to be told. */
    NOT_TO_BE_TOLD("I said that they are not to be told. Others see this only in an emergency."),
    /** A fact that somebody noted; the places are for who and what. */
    NOTED("{0} noted: {1}"),
    /** Nothing was approved before, or nothing is left of it. */
    NOTHING_AGREED("There is no plan yet that I agreed to."),
    /** Nothing is in the draft. */
    NOTHING_WRITTEN("Nothing is written here yet."),
    /** Nothing changed since the approval. */
    NOTHING_CHANGED("Nothing has changed since my plan was approved."),
    /** Above what changed since the approval. */
    CHANGED_SINCE("This is what changed since my plan was approved."),
    /** Above a draft that can be compared with nothing. */
    ALL_NEW("All of this counts as new."),
    /** What changed is for nobody but the person. */
    ONLY_MINE("This page is for me and for nobody else."),
    /** Above a new entry. */
    ADDED("New:"),
    /** Above an entry with another text. */
    CHANGED("Changed:"),
    /** Above an entry in another place. */
    MOVED("In another place:"),
    /** Above an entry that is not there any more. */
    REMOVED("Taken out:"),
    /** Above an entry that somebody removed without knowing of its text. */
    REMOVED_TOO("Taken out in one place and kept in another. Does it stay?"),
    /** Above what stood there. */
    BEFORE("Before:"),
    /** Above what stands there. */
    NOW("Now:"),
    /** Where something is kept changed, which no page shows. */
    CHANGED_WITH_ME("Something that stays with me changed. It is not shown here."),
    /** Something else changed that no page shows. */
    CHANGED_UNSEEN("Something changed that is not shown here."),
    /** A text was written again as it was. */
    SAME_AGAIN("It was written again in the same words."),
    /** A section that the person said is not for them. */
    NOW_NOT_FOR_ME("I said that this is not for me."),
    /** Above what people see differently, if it stands beside no entry. */
    DISAGREEMENTS("What we see differently"),
    /** How somebody sees it; the places are for who and what. */
    SEES_DIFFERENTLY("We see this differently. {0} says: {1}"),
    /** How the person sees it; the place is for what. */
    I_SEE_DIFFERENTLY("We see this differently. I say: {0}"),
    /** The other one of the two; the place is for who. */
    THE_OTHER("The other one is: {0}."),
    /** One of the two said that it is settled; the place is for who. */
    SETTLED_BY("{0} said that this is settled. It stays here until both say so."),
    /** What it is about is not in this copy. */
    ELSEWHERE("This is about something that is not shown here."),
    /** A peer worker. */
    BY_PEER("A peer worker"),
    /** A clinician. */
    BY_CLINICIAN("A clinician"),
    /** Staff. */
    BY_STAFF("A member of staff"),
    /** A supporter. */
    BY_SUPPORTER("A supporter"),
    /** A guardian. */
    BY_GUARDIAN("A guardian"),
    /** An agent. */
    BY_AGENT("An agent"),
    /** The person. */
    BY_PERSON("I"),
    /** Somebody of whom nothing is known. */
    BY_SOMEBODY("Somebody else"),
    /** Calling; the place is for the number. */
    CALL("call {0}"),
    /** Texting; the place is for the number. */
    TEXT("text {0}"),
    /** A chat; the place is for the address. */
    CHAT("chat {0}"),
    /** Email; the place is for the address. */
    EMAIL("email {0}"),
    /** A visit; the place is for the place. */
    VISIT("go to {0}"),
    /** Where a service serves people; the place is for countries or parts of them. */
    SERVES("It serves: {0}."),
    /** When a service is open; the place is for the hours. */
    OPEN("Open {0}."),
    /** When a service is open, if that was not checked lately or not in full; the place is for the hours. */
    OPEN_NOT_SURE("Open {0}, but we are not sure."),
    /** Nobody knows when a service is open. */
    HOURS_NOT_KNOWN("We do not know when it is open."),
    /** All hours. */
    DAY_AND_NIGHT("day and night"),
    /** From one day to another, or from one time to another; the places are for both. */
    FROM_TO("{0} to {1}"),
    /** When somebody last checked a service; the place is for the day. */
    CHECKED("Checked on {0}."),
    /** When somebody last checked the number or address of a service; the place is for the day. */
    CONTACT_CHECKED("Number or address checked on {0}."),
    /** When somebody last checked the hours of a service; the place is for the day. */
    HOURS_CHECKED("Hours checked on {0}."),
    /** When somebody last checked what a service does about emergency services; the place is for the day. */
    RULES_CHECKED("What it does in an emergency was checked on {0}."),
    /** How a service is listed now, if it is not as in the plan; the places are for its name and its ways. */
    LISTED_NOW("The list of services has changed. It now has: {0}, {1}."),
    /** A contact who was not asked. */
    NOT_ASKED("Not asked yet if it is fine to be named here."),
    /** A contact who was asked. */
    ASKED("Asked if it is fine to be named here; no answer yet."),
    /** A contact who declined. */
    SAID_NO("Said no to being named here. Others see this only in an emergency."),
    /** Who helps with a step; the place is for the words. */
    TOGETHER("With: {0}"),
    /** When a step is done; the place is for the words. */
    WHEN("When: {0}"),
    /** What could get in the way; the place is for the words. */
    OBSTACLE("What could get in the way: {0}"),
    /** Where an aid is; the place is for the words. */
    AID("At hand: {0}");

    private final String english;

    PlanPhrase(String english) {
        this.english = english;
    }

    /**
     * Returns the phrase in English.
     *
     * @return one or more plain sentences
     */
    public String english() {
        return english;
    }

    /**
     * Returns how many places for texts it has.
     *
     * @return from 0 to 2
     */
    public int places() {
        return Places.in(english);
    }
}
