package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One text of an entry, as the person wrote or accepted it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param id the id of the event that made it
 * @param content what it holds
 * @param said whose change it was
 * @param by who recorded it, where and when
 * @param proposal the proposal that was accepted, or empty if the person wrote it
 * @param shownSince since when it reads as others can see it: when it was recorded, or the first of the texts before it that differ from it
 *     in nothing but what never leaves the person's own copy
 */
public record EntryVersion(
        EventId id, PlanContent content, Attribution said, By by, Optional<EventId> proposal, Instant shownSince) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public EntryVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(shownSince, "shownSince");
    }

    static EntryVersion of(EventId id, PlanContent content, Attribution said, By by, Optional<EventId> proposal) {
        return new EntryVersion(id, content, said, by, proposal, by.at());
    }

    /** This text in the place of others, of which the first that reads the same to others says since when it does. */
    EntryVersion behind(List<EntryVersion> replaced) {
        Instant since = replaced.stream()
                .filter(each -> each.content().forOthers().equals(content.forOthers()))
                .map(EntryVersion::shownSince)
                .min(Instant::compareTo)
                .orElse(shownSince);
        return new EntryVersion(id, content, said, by, proposal, since);
    }

    /**
     * Returns the id.
     *
     * @return such as {@code EntryVersion[phone:7]}
     */
    @Override
    public String toString() {
        return "EntryVersion[" + id + "]";
    }
}
