package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a view needs beside the plan.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param template what the plan and its sections are called; the one that the plan was begun with
 * @param resources the directory in which services are looked up
 * @param preferences what the person said about who can be told, if it is known; without it, whoever is not to be told is in the views of
 *     others too
 * @param closed what no general choice and no emergency opens
 * @param at when it is shown
 */
public record Viewing(
        PlanTemplate template,
        ResourceDirectory resources,
        Optional<Preferences> preferences,
        Closed closed,
        Instant at) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Viewing {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(resources, "resources");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns what a view needs, without preferences and with nothing closed.
     *
     * @param template what the plan and its sections are called
     * @param resources the directory in which services are looked up
     * @param at when it is shown
     * @return the value
     * @throws NullPointerException if an argument is null
     */
    public static Viewing of(PlanTemplate template, ResourceDirectory resources, Instant at) {
        return new Viewing(template, resources, Optional.empty(), Closed.nothing(), at);
    }

    /**
     * Returns this with the person's preferences.
     *
     * @param said what the person said about themselves
     * @return a new value
     * @throws NullPointerException if {@code said} is null
     */
    public Viewing with(Preferences said) {
        return new Viewing(template, resources, Optional.of(Objects.requireNonNull(said, "said")), closed, at);
    }

    /**
     * Returns this with what no general choice and no emergency opens.
     *
     * @param entries the entries
     * @return a new value
     * @throws NullPointerException if {@code entries} is null
     */
    public Viewing with(Closed entries) {
        return new Viewing(template, resources, preferences, Objects.requireNonNull(entries, "entries"), at);
    }

    /**
     * Returns this for another time.
     *
     * @param instant when it is shown
     * @return a new value
     * @throws NullPointerException if {@code instant} is null
     */
    public Viewing shownAt(Instant instant) {
        return new Viewing(template, resources, preferences, closed, instant);
    }

    /** Shows the template. */
    @Override
    public String toString() {
        return "Viewing[" + template + "]";
    }
}
