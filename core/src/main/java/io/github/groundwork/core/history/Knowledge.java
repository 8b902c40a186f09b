package io.github.groundwork.core.history;

/** What the author of an event had seen. Thread-safe; valid while the event is folded. */
@FunctionalInterface
public interface Knowledge {

    /**
     * Tells whether the author had seen an entry.
     *
     * @param entry the entry's id
     * @return true if the entry is among what the author had seen
     */
    boolean of(EventId entry);
}
