package io.github.groundwork.core.sharing;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody opened in an emergency, beyond what the person chose to show: on what basis, by whom, and how the person is told.
 *
 * <p>It never holds contact safety, nor what a binding decline hides. It is no choice of the person's and changes none; nothing turns
 * it into a {@link SharingDecision}. The host keeps it and tells the person. Immutable and thread-safe; there is no natural order.
 */
public final class EmergencyAccess {

    private final List<Shareable> opened;
    private final String basis;
    private final Notice notice;
    private final By by;

    private EmergencyAccess(List<Shareable> opened, String basis, Notice notice, By by) {
        this.opened = opened;
        this.basis = basis;
        this.notice = notice;
        this.by = by;
    }

    /**
     * How and when the person is told.
     *
     * <p>{@code toString} does not show how. Immutable and thread-safe.
     *
     * @param how in plain words, such as that the nurse tells them face to face; not blank
     * @param due when they are told at the latest
     */
    public record Notice(String how, Instant due) {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if {@code how} is blank
         */
        public Notice {
            notBlank(how, "how");
            Objects.requireNonNull(due, "due");
        }

        /**
         * Returns when, never how.
         *
         * @return such as {@code Notice[2026-03-01T09:00:00Z]}
         */
        @Override
        public String toString() {
            return "Notice[" + due + "]";
        }
    }

    /**
     * Opens entries in an emergency.
     *
     * @param entries all entries in their order; those that no emergency opens are left out
     * @param basis the legal or other ground, in words, not blank
     * @param notice how and when the person is told
     * @param by who opens them: a clinician, a peer worker or other staff
     * @return what is opened
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code basis} is blank
     * @throws NotPossibleException if {@code by} has another role
     */
    public static EmergencyAccess of(Collection<Shareable> entries, String basis, Notice notice, By by) {
        Objects.requireNonNull(entries, "entries");
        notBlank(basis, "basis");
        Objects.requireNonNull(notice, "notice");
        if (!Objects.requireNonNull(by, "by").role().isAtWork()) {
            throw new NotPossibleException(SharingProblem.EMERGENCY_ROLE.at(""));
        }
        Set<EntryKey> closed = entries.stream()
                .filter(entry -> entry.isContactSafety() || entry.isDeclined())
                .map(Shareable::key)
                .collect(Collectors.toUnmodifiableSet());
        List<Shareable> opened =
                entries.stream().filter(entry -> !closed.contains(entry.key())).toList();
        return new EmergencyAccess(opened, basis, notice, by);
    }

    private static void notBlank(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException("emergency access says on what basis, and how the person is told");
        }
    }

    /**
     * Tells whether an entry was opened.
     *
     * @param key the entry's key
     * @return true if it was
     * @throws NullPointerException if {@code key} is null
     */
    public boolean isOpened(EntryKey key) {
        Objects.requireNonNull(key, "key");
        return opened.stream().anyMatch(entry -> entry.key().equals(key));
    }

    /**
     * Returns what was opened.
     *
     * @return an unmodifiable list in the order that was given
     */
    public List<Shareable> opened() {
        return opened;
    }

    /**
     * Returns the labels of what was opened, and no others.
     *
     * @return the labels
     */
    public Labels labels() {
        return Labels.of(opened, Shareable::labels);
    }

    /**
     * Returns the basis.
     *
     * @return the ground in words
     */
    public String basis() {
        return basis;
    }

    /**
     * Returns how and when the person is told.
     *
     * @return the notice
     */
    public Notice notice() {
        return notice;
    }

    /**
     * Returns who opened it.
     *
     * @return who, in which role, and when
     */
    public By by() {
        return by;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmergencyAccess that
                && opened.equals(that.opened)
                && basis.equals(that.basis)
                && notice.equals(that.notice)
                && by.equals(that.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opened, basis, notice, by);
    }

    /**
     * Returns the number of entries, who and when; never the basis.
     *
     * @return such as {@code EmergencyAccess[3 entries, staff-1]}
     */
    @Override
    public String toString() {
        return "EmergencyAccess[" + opened.size() + (opened.size() == 1 ? " entry, " : " entries, ") + by.actor() + "]";
    }
}
