package io.github.groundwork.safetyplan.share;

/** What the person should know about an entry in their own view. Immutable and thread-safe; the order of the constants means nothing. */
public enum EntryNotice {
    /** It was taken out in one place and kept in another. The person is asked if it stays. */
    TAKEN_OUT_APART,
    /** It names somebody who is not to be told, by what the person said about themselves. Others see it only in an emergency. */
    NOT_TO_BE_TOLD
}
