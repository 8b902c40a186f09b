package io.github.groundwork.screening.instrument;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.ReliableChange;
import io.github.groundwork.screening.scale.Scale;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A screening questionnaire as data, in one version: its items, rules, rights and sources, checked as a whole.
 *
 * <p>It holds no official wording: that is a layer of its own. Every instance has passed every check of
 * {@link DefinitionProblem}. Immutable and thread-safe; instruments have no natural order.
 */
public final class Instrument {

    private final InstrumentParts parts;
    private final Map<String, Integer> places;

    private Instrument(InstrumentParts parts) {
        this.parts = parts;
        this.places = new HashMap<>();
        for (int i = 0; i < parts.items().size(); i++) {
            places.put(parts.items().get(i).id(), i);
        }
    }

    /**
     * Checks the parts of an instrument and puts it together.
     *
     * @param parts what it is made of
     * @return the instrument, or every problem of its definition
     * @throws NullPointerException if {@code parts} is null
     */
    public static Checked<Instrument> of(InstrumentParts parts) {
        return of(parts, Origins.none());
    }

    /**
     * Checks the parts of an instrument that were read from a document, and puts it together.
     *
     * @param parts what it is made of
     * @param origins where in the document each part stands
     * @return the instrument, or every problem of its definition
     * @throws NullPointerException if an argument is null
     */
    public static Checked<Instrument> of(InstrumentParts parts, Origins origins) {
        Objects.requireNonNull(parts, "parts");
        Problems problems = new Problems();
        new DefinitionChecks(parts, Objects.requireNonNull(origins, "origins"), problems).run();
        return problems.toChecked(() -> new Instrument(parts));
    }

    /**
     * Returns the id.
     *
     * @return such as {@code phq-9}
     */
    public String id() {
        return parts.identity().id();
    }

    /**
     * Returns the instrument's own version.
     *
     * @return the version
     */
    public String version() {
        return parts.identity().version();
    }

    /**
     * Returns the full name.
     *
     * @return the name
     */
    public String title() {
        return parts.identity().title();
    }

    /**
     * Returns the short name.
     *
     * @return such as {@code PHQ-9}
     */
    public String abbreviation() {
        return parts.identity().abbreviation();
    }

    /**
     * Returns the instrument's codes.
     *
     * @return an unmodifiable list
     */
    public List<Coding> codes() {
        return parts.identity().codes();
    }

    /**
     * Returns what it is for.
     *
     * @return purpose, construct, time frame, population, informants and for whom it was studied
     */
    public InstrumentParts.About about() {
        return parts.about();
    }

    /**
     * Returns the informant whom it usually asks: the first that its definition names.
     *
     * @return the informant
     */
    public Informant usualInformant() {
        return parts.about().informants().get(0);
    }

    /**
     * Returns the items and parts in the instrument's order, each part behind its item.
     *
     * @return an unmodifiable list, not empty
     */
    public List<Item> items() {
        return parts.items();
    }

    /**
     * Finds an item or part by its id.
     *
     * @param id the id, such as {@code 9} or {@code 1.life}
     * @return the item, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(places.get(Objects.requireNonNull(id, "id"))).map(parts.items()::get);
    }

    /**
     * Returns the place of an item in {@link #items()}.
     *
     * @param id the id
     * @return the place from 0
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if there is no such item
     */
    public int place(String id) {
        Integer place = places.get(Objects.requireNonNull(id, "id"));
        if (place == null) {
            throw new IllegalArgumentException(id() + " has no such item; it has "
                    + String.join(", ", items().stream().map(Item::id).toList()));
        }
        return place;
    }

    /**
     * Returns the gates.
     *
     * @return an unmodifiable list
     */
    public List<Gate> gates() {
        return parts.rules().gates();
    }

    /**
     * Returns the scales.
     *
     * @return an unmodifiable list; empty if the instrument has no score
     */
    public List<Scale> scales() {
        return parts.rules().scales();
    }

    /**
     * Finds a scale by its id.
     *
     * @param id the id, such as {@code total}
     * @return the scale, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Scale> scale(String id) {
        Objects.requireNonNull(id, "id");
        return scales().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * Returns the cut-offs.
     *
     * @return an unmodifiable list
     */
    public List<CutOff> cutOffs() {
        return parts.rules().cutOffs();
    }

    /**
     * Returns the instrument's own category rules.
     *
     * @return an unmodifiable list
     */
    public List<CategoryRule> categories() {
        return parts.rules().categories();
    }

    /**
     * Returns which answers somebody should see, whatever the total says.
     *
     * @return an unmodifiable list
     */
    public List<CriticalRule> critical() {
        return parts.rules().critical();
    }

    /**
     * Returns the published sizes of change.
     *
     * @return an unmodifiable list
     */
    public List<ReliableChange> reliableChange() {
        return parts.rules().reliableChange();
    }

    /**
     * Returns who holds the rights in its wording.
     *
     * @return the rights
     */
    public Rights rights() {
        return parts.rights();
    }

    /**
     * Returns where it is published.
     *
     * @return an unmodifiable list, not empty
     */
    public List<String> citations() {
        return parts.citations();
    }

    /**
     * Returns cautions for those who use it.
     *
     * @return an unmodifiable list
     */
    public List<String> notes() {
        return parts.notes();
    }

    /**
     * Returns the names of what the cut-offs need to know about the context, besides age.
     *
     * @return an unmodifiable set, in the order of the cut-offs
     */
    public Set<String> contextNames() {
        Set<String> names = new LinkedHashSet<>();
        cutOffs().forEach(c -> c.requirements().forEach(r -> names.add(r.name())));
        names.remove("age");
        return Collections.unmodifiableSet(names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Instrument that && parts.equals(that.parts));
    }

    @Override
    public int hashCode() {
        return parts.identity().hashCode();
    }

    /**
     * Returns the id, the version and the number of items.
     *
     * @return such as {@code Instrument[phq-9 1999, 10 items]}
     */
    @Override
    public String toString() {
        return "Instrument[" + id() + " " + version() + ", " + items().size() + " items]";
    }
}
