package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Preferences as they were stored, with the fields of a newer minor version that this library does not know.
 *
 * <p>Unknown fields are kept with their entry and written back, and shown nowhere; an entry that is erased loses them. Immutable and
 * thread-safe; there is no natural order.
 */
public final class PreferencesDocument {

    private final Preferences preferences;
    private final StoredHistory<PreferenceEvent> stored;

    private PreferencesDocument(Preferences preferences, StoredHistory<PreferenceEvent> stored) {
        this.preferences = preferences;
        this.stored = stored;
    }

    static Checked<PreferencesDocument> of(StoredHistory<PreferenceEvent> stored) {
        return Preferences.of(stored.history()).map(preferences -> new PreferencesDocument(preferences, stored));
    }

    /**
     * Returns preferences that were not stored yet.
     *
     * @param preferences the preferences
     * @return a document at our own version, without other fields
     * @throws NullPointerException if {@code preferences} is null
     */
    public static PreferencesDocument of(Preferences preferences) {
        return new PreferencesDocument(
                Objects.requireNonNull(preferences, "preferences"), StoredHistory.of(preferences.history()));
    }

    /**
     * Returns the preferences.
     *
     * @return the preferences
     */
    public Preferences preferences() {
        return preferences;
    }

    /**
     * Returns the minor version of the format in which they were stored.
     *
     * @return 0 for the version that this library knows
     */
    public int minorVersion() {
        return stored.minorVersion();
    }

    /**
     * Returns this document with another state of the same preferences, keeping what was not known.
     *
     * @param changed the preferences as they are now
     * @return a new value
     * @throws NullPointerException if {@code changed} is null
     * @throws IllegalArgumentException if it is another history, or another person's
     */
    public PreferencesDocument with(Preferences changed) {
        return new PreferencesDocument(Objects.requireNonNull(changed, "changed"), stored.with(changed.history()));
    }

    /**
     * Puts two stored copies of the same preferences together, with what was kept of both.
     *
     * @param other the other copy
     * @return the whole in the newer version of the two, or every problem
     * @throws NullPointerException if {@code other} is null
     */
    public Checked<PreferencesDocument> merge(PreferencesDocument other) {
        Checked<StoredHistory<PreferenceEvent>> merged = stored.merge(Objects.requireNonNull(other, "other").stored);
        return merged.isValid() ? of(merged.orThrow()) : Checked.failed(merged.problems());
    }

    StoredHistory<PreferenceEvent> stored() {
        return stored;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PreferencesDocument that && stored.equals(that.stored);
    }

    @Override
    public int hashCode() {
        return stored.hashCode();
    }

    /**
     * Returns the version, the id and counts, never a word or an unknown field.
     *
     * @return such as {@code PreferencesDocument[1.0, Preferences[preferences-1, 3 in force]]}
     */
    @Override
    public String toString() {
        return "PreferencesDocument[1." + minorVersion() + ", " + preferences + "]";
    }
}
