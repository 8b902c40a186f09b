package io.github.groundwork.core.history;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as a list of entries that only grows, recorded on any number of devices and merged without loss.
 *
 * <p>Each entry names the newest entries that its author had seen. The order is causal: an entry stands behind everything that its
 * author had seen, and entries that did not know of each other stand in the order of their ids. Clocks never decide. Recording one
 * more entry takes constant time, putting copies together time that grows with their size. A null argument of any method throws a {@link NullPointerException}. Immutable and thread-safe, as
 * far as the contents are; there is no natural order.
 *
 * @param <P> the type of the contents
 */
public final class History<P> {

    private final HistoryId id;
    private final PersonId owner;
    private final PersistentList<Entry<P>> entries;
    private final List<EventId> heads;
    private final PersistentMap<String, Long> numbers;

    private History(
            HistoryId id,
            PersonId owner,
            PersistentList<Entry<P>> entries,
            List<EventId> heads,
            PersistentMap<String, Long> numbers) {
        this.id = id;
        this.owner = owner;
        this.entries = entries;
        this.heads = heads;
        this.numbers = numbers;
    }

    /**
     * Returns a history without entries.
     *
     * @param id its id
     * @param owner the person whom it belongs to
     * @param <P> the type of the contents
     * @return the history
     */
    public static <P> History<P> start(HistoryId id, PersonId owner) {
        return new History<>(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(owner, "owner"),
                PersistentList.empty(),
                List.of(),
                PersistentMap.empty());
    }

    /**
     * Checks stored entries and puts them together.
     *
     * @param id the history's id
     * @param owner the person whom it belongs to
     * @param entries the entries in any order
     * @param <P> the type of the contents
     * @return the history, or every problem, each with the entry's id as its path, empty for the whole
     */
    public static <P> Checked<History<P>> of(HistoryId id, PersonId owner, List<Entry<P>> entries) {
        Problems problems = new Problems();
        Map<EventId, Entry<P>> byId = new TreeMap<>();
        for (Entry<P> entry : entries) {
            Entry<P> same = byId.putIfAbsent(entry.id(), entry);
            if (same != null && !same.equals(entry)) {
                problems.add(HistoryProblem.EVENT_TWO_CONTENTS.at(entry.id().toString()));
            }
        }
        Optional<Causality<P>> causality = Causality.of(byId, Causality.MOST_NUMBERS, problems);
        if (causality.isEmpty()) {
            return Checked.failed(problems.list());
        }
        causality.get().check(problems);
        return problems.toChecked(() -> of(id, owner, causality.get()));
    }

    private static <P> History<P> of(HistoryId id, PersonId owner, Causality<P> causality) {
        Map<DeviceId, Long> newest = new LinkedHashMap<>();
        causality.ordered().forEach(e -> newest.merge(e.id().device(), e.id().number(), Math::max));
        PersistentMap<String, Long> numbers = PersistentMap.empty();
        for (Map.Entry<DeviceId, Long> each : newest.entrySet()) {
            numbers = numbers.with(each.getKey().value(), each.getValue());
        }
        return new History<>(id, owner, PersistentList.of(causality.ordered()), causality.heads(), numbers);
    }

    /**
     * Records an event by somebody who has seen everything in this history.
     *
     * @param by who records it
     * @param content what happened
     * @return a new value
     */
    public History<P> record(By by, P content) {
        EventId next = next(by);
        return plus(new Entry.Event<>(next, heads, by, content));
    }

    /**
     * Erases one event: a content-free place stays, here and after every merge.
     *
     * @param by who erases it
     * @param erasure why
     * @param target the event
     * @return a new value; values that were made before still hold the event and are out of reach
     * @throws IllegalArgumentException if there is no such entry
     */
    public History<P> erase(By by, Erasure erasure, EventId target) {
        if (!holds(target)) {
            throw new IllegalArgumentException("there is no entry " + target);
        }
        return erase(new Entry.Erasing<>(next(by), heads, by, erasure, Optional.of(target)));
    }

    /**
     * Erases everything recorded so far, and whatever other devices record without knowing of it.
     *
     * @param by who erases it
     * @param erasure why
     * @return a new value; values that were made before still hold the events and are out of reach
     */
    public History<P> eraseAll(By by, Erasure erasure) {
        return erase(new Entry.Erasing<>(next(by), heads, by, erasure, Optional.empty()));
    }

    private History<P> erase(Entry.Erasing<P> erasing) {
        List<Entry<P>> all = new ArrayList<>(entries());
        all.add(erasing);
        return of(id, owner, Causality.inOrder(List.copyOf(all)).erased());
    }

    /** Returns the id that the next entry of somebody gets. */
    EventId next(By by) {
        DeviceId device = Objects.requireNonNull(by, "by").device();
        return new EventId(device, number(device) + 1);
    }

    private long number(DeviceId device) {
        return numbers.get(device.value()).orElse(0L);
    }

    private History<P> plus(Entry<P> entry) {
        PersistentMap<String, Long> more =
                numbers.with(entry.id().device().value(), entry.id().number());
        return new History<>(id, owner, entries.plus(entry), List.of(entry.id()), more);
    }

    /**
     * Puts two copies of this history together, which went on apart. Nothing is lost, except what either has erased.
     *
     * @param other the other copy
     * @return the whole, or every problem
     */
    public Checked<History<P>> merge(History<P> other) {
        Problems problems = new Problems();
        if (!id.equals(other.id)) {
            problems.add(HistoryProblem.HISTORY_OTHER_ID.at("/id"));
        }
        if (!owner.equals(other.owner)) {
            problems.add(HistoryProblem.HISTORY_OTHER_OWNER.at("/owner"));
        }
        if (!problems.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Map<EventId, Entry<P>> union = new TreeMap<>();
        entries().forEach(e -> union.put(e.id(), e));
        for (Entry<P> theirs : other.entries()) {
            Entry<P> mine = union.putIfAbsent(theirs.id(), theirs);
            if (mine != null) {
                same(mine, theirs).ifPresentOrElse(e -> union.put(e.id(), e), () -> problems.add(two(theirs)));
            }
        }
        return problems.toChecked(() -> of(id, owner, Causality.trusted(union).erased()));
    }

    private static <P> Problem two(Entry<P> entry) {
        return HistoryProblem.EVENT_TWO_CONTENTS.at(entry.id().toString());
    }

    /** Returns the entry that both stand for, or empty if they differ; a tombstone wins over what it stands for. */
    private static <P> Optional<Entry<P>> same(Entry<P> one, Entry<P> other) {
        if (!one.seen().equals(other.seen())) {
            return Optional.empty();
        }
        boolean oneGone = one instanceof Entry.Tombstone;
        boolean otherGone = other instanceof Entry.Tombstone;
        if (one instanceof Entry.Tombstone<P> first && other instanceof Entry.Tombstone<P> second) {
            return Optional.of(first.erasure().name().compareTo(second.erasure().name()) <= 0 ? first : second);
        }
        if (oneGone != otherGone) {
            return Optional.of(oneGone ? one : other);
        }
        return one.equals(other) ? Optional.of(one) : Optional.empty();
    }

    /**
     * Tells whether an entry is in this history.
     *
     * @param entry the entry's id
     * @return true if it is
     */
    public boolean holds(EventId entry) {
        return Objects.requireNonNull(entry, "entry").number() <= number(entry.device());
    }

    /**
     * Returns the history's id.
     *
     * @return the id
     */
    public HistoryId id() {
        return id;
    }

    /**
     * Returns the person whom it belongs to.
     *
     * @return the owner's id
     */
    public PersonId owner() {
        return owner;
    }

    /**
     * Returns all entries in causal order, ties by id.
     *
     * @return an unmodifiable list, made anew in time that grows with its size
     */
    public List<Entry<P>> entries() {
        return entries.toList();
    }

    /**
     * Returns the last entry of the order, in constant time.
     *
     * @return the entry, or empty if there is none
     */
    public Optional<Entry<P>> newest() {
        return entries.last();
    }

    /**
     * Returns how many entries there are.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    /**
     * Returns the entries that no other entry has seen.
     *
     * @return the ids in their order
     */
    public List<EventId> heads() {
        return heads;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History<?> that
                && id.equals(that.id)
                && owner.equals(that.owner)
                && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, owner, size(), heads);
    }

    /**
     * Returns the id and the number of entries, never a content.
     *
     * @return such as {@code History[plan-1, 12 entries]}
     */
    @Override
    public String toString() {
        return "History[" + id + ", " + size() + (size() == 1 ? " entry]" : " entries]");
    }
}
