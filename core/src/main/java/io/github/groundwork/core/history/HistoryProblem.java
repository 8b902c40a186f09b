package io.github.groundwork.core.history;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with a stored history, or with putting two together. Immutable and thread-safe. */
public enum HistoryProblem implements ProblemCode {
    /** The histories have different ids. */
    HISTORY_OTHER_ID("only copies of one history can be put together"),
    /** The histories belong to different persons. */
    HISTORY_OTHER_OWNER("histories of different persons are never put together"),
    /** The entries come from more devices than can be kept apart. */
    HISTORY_TOO_WIDE("so many entries must come from fewer devices"),
    /** One id stands for two different entries. */
    EVENT_TWO_CONTENTS("one id must stand for one entry"),
    /** An entry is listed again. */
    EVENT_REPEATED("an entry must be listed once"),
    /** The kind of an event is not known: a newer version of the format may have it. */
    EVENT_TYPE_UNKNOWN("an event must be of a kind that this library knows"),
    /** What an entry has seen is not in order. */
    EVENT_SEEN_ORDER("what an entry has seen must stand in the order of ids, each once"),
    /** An entry has seen one that is not there. */
    EVENT_SEEN_MISSING("whatever an entry has seen must be there"),
    /** The numbers of a device have a gap. */
    EVENT_NUMBER_GAP("the numbers of a device must run from 1 without gaps"),
    /** An entry does not know the one before it on its own device. */
    EVENT_FORGETFUL("an entry must have seen the one before it on its device"),
    /** Entries have seen each other in a circle. */
    EVENT_CIRCLE("no entry can have seen what came after it"),
    /** An entry of a document stands before one that it has seen. */
    EVENT_OUT_OF_ORDER("an entry must stand behind what it has seen"),
    /** An erased entry still holds content. */
    EVENT_NOT_ERASED("what was erased must be gone"),
    /** A tombstone that nothing has erased, or not for the reason that it names. */
    TOMBSTONE_WITHOUT_ERASING("a tombstone must stand where something was erased, for that reason"),
    /** An erasing of something that its author had not seen. */
    ERASING_WITHOUT_TARGET("an erasing must name an entry that its author had seen");

    private final String rule;

    HistoryProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
