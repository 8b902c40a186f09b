package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An entry as somebody sees it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the key only.
 *
 * @param key by which sharing names it, in the person's own view; for anybody else its place in their view, which tells nothing of what
 *     they do not see. It is in no rendering
 * @param contents what it says: one text, or for the person themselves each of those that differ
 * @param facts what was noted about it, each with who noted it
 * @param services what to know about each service that it names, such as when it is open and whether it may contact emergency services
 * @param notices what else the person should know about it; in the view of anybody else there is none
 * @param since when its newest text was recorded; for anybody but the person, the first of those that look the same to them
 */
public record ViewedEntry(
        EntryKey key,
        List<PlanContent> contents,
        List<Words> facts,
        List<ViewedService> services,
        List<EntryNotice> notices,
        Instant since) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no text
     */
    public ViewedEntry {
        Objects.requireNonNull(key, "key");
        contents = List.copyOf(Objects.requireNonNull(contents, "contents"));
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
        services = List.copyOf(Objects.requireNonNull(services, "services"));
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        Objects.requireNonNull(since, "since");
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("an entry has a text");
        }
    }

    /** The key of an entry in the view of anybody but the person. */
    static EntryKey place(int place) {
        return new EntryKey(Integer.toString(place));
    }

    /**
     * Returns the key.
     *
     * @return such as {@code ViewedEntry[phone:7]}
     */
    @Override
    public String toString() {
        return "ViewedEntry[" + key + "]";
    }
}
