package io.github.groundwork.screening.catalog;

import io.github.groundwork.screening.pathway.EarlierResult;
import io.github.groundwork.screening.pathway.ScreeningPathway;
import io.github.groundwork.screening.pathway.StageDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A catalogue of staged pathways.
 *
 * <p>{@link #standard()} holds what comes with the library and depends on nothing else; a host adds its own with {@link #with}, or starts
 * with {@link #none()}. What is offered, and how soon somebody responds, is local policy. Immutable and thread-safe; there is no natural
 * order.
 */
public final class Pathways {

    private static final Pathways NONE = new Pathways(List.of());

    private final List<ScreeningPathway> all;

    private Pathways(List<ScreeningPathway> all) {
        this.all = all;
    }

    /** Holds what comes with the library once it was asked for. */
    private static final class Held {
        static final Pathways STANDARD = new Pathways(Shipped.pathways());
    }

    /**
     * Returns the pathways that come with the library. They never depend on the class path.
     *
     * @return the standard catalogue
     */
    public static Pathways standard() {
        return Held.STANDARD;
    }

    /**
     * Returns a catalogue without pathways.
     *
     * @return the empty catalogue
     */
    public static Pathways none() {
        return NONE;
    }

    /**
     * Returns this catalogue with another pathway.
     *
     * @param pathway the pathway
     * @return a new value
     * @throws NullPointerException if {@code pathway} is null
     * @throws IllegalArgumentException if its id is taken
     */
    public Pathways with(ScreeningPathway pathway) {
        if (ids().contains(pathway.id())) {
            throw new IllegalArgumentException("there is a pathway " + pathway.id() + " already");
        }
        List<ScreeningPathway> more = new ArrayList<>(all);
        more.add(pathway);
        return new Pathways(List.copyOf(more));
    }

    /**
     * Returns the ids of all pathways.
     *
     * @return an unmodifiable list: the shipped ones in their order, then the host's own
     */
    public List<String> ids() {
        return all.stream().map(ScreeningPathway::id).toList();
    }

    /**
     * Returns all pathways.
     *
     * @return an unmodifiable list in the order of {@link #ids()}
     */
    public List<ScreeningPathway> all() {
        return all;
    }

    /**
     * Returns a pathway.
     *
     * @param id its id
     * @return the pathway
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if there is none
     */
    public ScreeningPathway get(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("there is no such pathway; there are " + String.join(", ", ids())));
    }

    /**
     * Finds a pathway.
     *
     * @param id its id
     * @return the pathway, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<ScreeningPathway> find(String id) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Decides every step of every pathway that looks at a result.
     *
     * @param earlier the result of a session
     * @return an unmodifiable list in the order of the pathways and their steps
     * @throws NullPointerException if {@code earlier} is null
     * @throws IllegalArgumentException if the instrument is another version than that against which a pathway was checked
     */
    public List<StageDecision> after(EarlierResult earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return all.stream().flatMap(each -> each.after(earlier).stream()).toList();
    }

    /**
     * Returns the ids that are there.
     *
     * @return such as {@code Pathways[depression, anxiety]}
     */
    @Override
    public String toString() {
        return "Pathways" + ids();
    }
}
