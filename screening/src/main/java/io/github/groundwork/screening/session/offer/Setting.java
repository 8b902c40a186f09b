package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.screening.instrument.Mode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where, how and with whom somebody is asked, as the host knows it.
 *
 * <p>What was not said is not known, and counts as if it did not hold. Immutable and thread-safe; there is no natural order.
 */
public final class Setting {
    private final Mode mode;
    private final Map<Circumstance, Known> known;
    private final List<ActorId> present;
    private final boolean writing;
    private final Optional<Instant> lastAsked;

    private Setting(
            Mode mode,
            Map<Circumstance, Known> known,
            List<ActorId> present,
            boolean writing,
            Optional<Instant> lastAsked) {
        this.mode = mode;
        this.known = known;
        this.present = present;
        this.writing = writing;
        this.lastAsked = lastAsked;
    }

    /**
     * Returns a setting of which only the mode is known: nobody is with the person, and nothing can be answered in writing unless they
     * read and answer alone.
     *
     * @param mode how the person is asked
     * @return the setting
     * @throws NullPointerException if {@code mode} is null
     */
    public static Setting of(Mode mode) {
        boolean alone = Objects.requireNonNull(mode, "mode") == Mode.SELF_REPORT || mode == Mode.PROXY_REPORT;
        return new Setting(mode, Map.of(), List.of(), alone, Optional.empty());
    }

    /**
     * Returns a setting of which the host states that every circumstance holds.
     *
     * @param mode how the person is asked
     * @return the setting
     * @throws NullPointerException if {@code mode} is null
     */
    public static Setting ready(Mode mode) {
        Setting setting = of(mode);
        for (Circumstance circumstance : Circumstance.values()) {
            setting = setting.with(circumstance, Known.YES);
        }
        return setting;
    }

    /**
     * Returns this setting with what is known about a circumstance.
     *
     * @param circumstance the circumstance
     * @param holds whether it holds
     * @return a new value
     * @throws NullPointerException if an argument is null
     */
    public Setting with(Circumstance circumstance, Known holds) {
        Map<Circumstance, Known> more = new TreeMap<>(known);
        more.put(Objects.requireNonNull(circumstance, "circumstance"), Objects.requireNonNull(holds, "holds"));
        more.values().removeIf(Known.UNKNOWN::equals);
        return new Setting(mode, Collections.unmodifiableMap(more), present, writing, lastAsked);
    }

    /**
     * Returns this setting with somebody whom the person wants with them.
     *
     * @param somebody who is there
     * @return a new value
     * @throws NullPointerException if {@code somebody} is null
     */
    public Setting withPresent(ActorId somebody) {
        TreeMap<String, ActorId> more = new TreeMap<>();
        present.forEach(each -> more.put(each.value(), each));
        more.put(Objects.requireNonNull(somebody, "somebody").value(), somebody);
        return new Setting(mode, known, List.copyOf(more.values()), writing, lastAsked);
    }

    /**
     * Returns this setting with whether a question can be answered in writing instead of aloud.
     *
     * @param possible true if it can
     * @return a new value
     */
    public Setting withWriting(boolean possible) {
        return new Setting(mode, known, present, possible, lastAsked);
    }

    /**
     * Returns this setting with when the same form was asked last.
     *
     * @param at when
     * @return a new value
     * @throws NullPointerException if {@code at} is null
     */
    public Setting withLastAsked(Instant at) {
        return new Setting(mode, known, present, writing, Optional.of(Objects.requireNonNull(at, "at")));
    }

    /**
     * Returns how the person is asked.
     *
     * @return the mode
     */
    public Mode mode() {
        return mode;
    }

    /**
     * Returns what is known about a circumstance.
     *
     * @param circumstance the circumstance
     * @return whether it holds; unknown if nothing was said
     * @throws NullPointerException if {@code circumstance} is null
     */
    public Known known(Circumstance circumstance) {
        return known.getOrDefault(Objects.requireNonNull(circumstance, "circumstance"), Known.UNKNOWN);
    }

    /**
     * Returns whom the person wants with them and who is there.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<ActorId> present() {
        return present;
    }

    /**
     * Tells whether a question can be answered in writing.
     *
     * @return true if it can
     */
    public boolean canWrite() {
        return writing;
    }

    /**
     * Returns when the same form was asked last.
     *
     * @return when, or empty if it was not, or it is not known
     */
    public Optional<Instant> lastAsked() {
        return lastAsked;
    }

    /**
     * Tells whether questions are asked aloud.
     *
     * @return true for an interview, face to face or on the telephone
     */
    public boolean isAloud() {
        return mode == Mode.INTERVIEW || mode == Mode.TELEPHONE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Setting that
                && mode == that.mode
                && known.equals(that.known)
                && present.equals(that.present)
                && writing == that.writing
                && lastAsked.equals(that.lastAsked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mode, known, present, writing, lastAsked);
    }

    /**
     * Returns the mode and how many are present.
     *
     * @return such as {@code Setting[INTERVIEW, 1 present]}
     */
    @Override
    public String toString() {
        return "Setting[" + mode + ", " + present.size() + " present]";
    }
}
