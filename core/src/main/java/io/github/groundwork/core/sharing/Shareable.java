package io.github.groundwork.core.sharing;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Objects;

/**
 * What the rules of sharing need to know about one entry; never its words.
 *
 * <p>Immutable and thread-safe; there is no natural order. A null argument of any method throws a {@link NullPointerException}.
 *
 * @param key the entry's key
 * @param section the section that it stands in
 * @param labels its labels
 * @param isContactSafety true if it says how the person may safely be reached, or where danger comes from: a choice must name
 *     it for anybody else to see it, and no emergency opens it
 * @param isDeclined true if a binding decline of the person's hides it from all others
 * @param distractors the supporters who only take the person's mind off things, if this is crisis detail; empty otherwise
 */
public record Shareable(
        EntryKey key,
        Term section,
        Labels labels,
        boolean isContactSafety,
        boolean isDeclined,
        List<ActorId> distractors) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a label says that it is a therapy note: nothing in this library is
     */
    public Shareable {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(labels, "labels");
        distractors = List.copyOf(Objects.requireNonNull(distractors, "distractors"));
        if (labels.contains(SensitivityLabel.PSYTHPN)) {
            throw new IllegalArgumentException("nothing in this library is a therapy note that is kept apart");
        }
    }

    /**
     * Returns an entry of which nothing special is known.
     *
     * @param key the entry's key
     * @param section the section that it stands in
     * @return the entry, without labels
     */
    public static Shareable of(EntryKey key, Term section) {
        return new Shareable(key, section, Labels.none(), false, false, List.of());
    }

    /**
     * Returns this with more labels.
     *
     * @param more the labels to add
     * @return a new value
     * @throws IllegalArgumentException if a label says that it is a therapy note
     */
    public Shareable with(Labels more) {
        return new Shareable(key, section, labels.and(more), isContactSafety, isDeclined, distractors);
    }

    /**
     * Returns this, marked as contact safety.
     *
     * @return a new value
     */
    public Shareable withContactSafety() {
        return new Shareable(key, section, labels, true, isDeclined, distractors);
    }

    /**
     * Returns this, hidden by a binding decline.
     *
     * @return a new value
     */
    public Shareable withDecline() {
        return new Shareable(key, section, labels, isContactSafety, true, distractors);
    }

    /**
     * Returns this, marked as crisis detail.
     *
     * @param onlyDistract the supporters who only take the person's mind off things
     * @return a new value
     */
    public Shareable withCrisisDetail(List<ActorId> onlyDistract) {
        return new Shareable(key, section, labels, isContactSafety, isDeclined, onlyDistract);
    }

    /**
     * Returns the key and the section, never more.
     *
     * @return such as {@code Shareable[phone:3, warning-signs]}
     */
    @Override
    public String toString() {
        return "Shareable[" + key + ", " + section + "]";
    }
}
