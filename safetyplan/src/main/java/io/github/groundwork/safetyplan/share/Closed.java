package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Shareable;
import java.util.List;
import java.util.Objects;

/**
 * The entries of a plan that no general choice and no emergency opens. A host keeps it: choices about sharing have no strength and hold no
 * decline, and a plan does not say where danger comes from.
 *
 * <p>Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 *
 * @param declined what a binding decline of the person's hides from all others, whatever was chosen
 * @param contactSafety what says how the person can safely be reached, or where danger comes from: others see it only if a choice names it
 */
public record Closed(List<EntryKey> declined, List<EntryKey> contactSafety) {
    private static final Closed NOTHING = new Closed(List.of(), List.of());

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Closed {
        declined = List.copyOf(Objects.requireNonNull(declined, "declined"));
        contactSafety = List.copyOf(Objects.requireNonNull(contactSafety, "contactSafety"));
    }

    /**
     * Returns that nothing is closed.
     *
     * @return the value
     */
    public static Closed nothing() {
        return NOTHING;
    }

    Shareable mark(Shareable entry) {
        Shareable marked = declined.contains(entry.key()) ? entry.withDecline() : entry;
        return contactSafety.contains(entry.key()) ? marked.withContactSafety() : marked;
    }

    /**
     * Returns how many entries are closed.
     *
     * @return such as {@code Closed[1 declined, 2 contact safety]}
     */
    @Override
    public String toString() {
        return "Closed[" + declined.size() + " declined, " + contactSafety.size() + " contact safety]";
    }
}
