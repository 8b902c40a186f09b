package io.github.groundwork.core.resource;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.id.ActorId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection of crisis resources and supports, each with an id of its own.
 *
 * <p>A row whose contact data nobody has checked is kept and not offered, until a host says who checked it and when. The order in
 * which rows were given has no meaning. Immutable and thread-safe; there is no natural order.
 */
public final class ResourceDirectory {

    private static final ResourceDirectory EMPTY = new ResourceDirectory(Map.of());

    private final Map<String, Resource> rows;

    private ResourceDirectory(Map<String, Resource> byId) {
        this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byId)));
    }

    /**
     * Returns a directory without rows.
     *
     * @return the empty directory
     */
    public static ResourceDirectory empty() {
        return EMPTY;
    }

    /**
     * Returns a directory of rows.
     *
     * @param rows the rows, in any order
     * @return the directory, or {@link ResourceProblem#RESOURCE_ID_DUPLICATE} for each id that stands twice
     * @throws NullPointerException if {@code rows} or one of them is null
     */
    public static Checked<ResourceDirectory> of(Collection<? extends Resource> rows) {
        return EMPTY.with(Objects.requireNonNull(rows, "rows"));
    }

    /**
     * Returns this directory with one row more.
     *
     * @param row the row
     * @return a new value, or {@link ResourceProblem#RESOURCE_ID_DUPLICATE} if its id is there
     * @throws NullPointerException if {@code row} is null
     */
    public Checked<ResourceDirectory> plus(Resource row) {
        return with(List.of(Objects.requireNonNull(row, "row")));
    }

    /**
     * Returns this directory with all rows of another, such as a host's own.
     *
     * @param other the other directory
     * @return a new value, or {@link ResourceProblem#RESOURCE_ID_DUPLICATE} for each id that stands in both
     * @throws NullPointerException if {@code other} is null
     */
    public Checked<ResourceDirectory> mergedWith(ResourceDirectory other) {
        return with(Objects.requireNonNull(other, "other").rows.values());
    }

    private Checked<ResourceDirectory> with(Collection<? extends Resource> more) {
        Problems problems = new Problems();
        Map<String, Resource> byId = new LinkedHashMap<>(rows);
        for (Resource row : more) {
            if (byId.putIfAbsent(Objects.requireNonNull(row, "row").id(), row) != null) {
                problems.add(ResourceProblem.RESOURCE_ID_DUPLICATE.at("", row.id()));
            }
        }
        return problems.toChecked(() -> new ResourceDirectory(byId));
    }

    /**
     * Returns this directory with a row in the place of the one that has its id, such as one with a policy that a host has read.
     *
     * @param row the new row
     * @return a new value
     * @throws NullPointerException if {@code row} is null
     * @throws IllegalArgumentException if no row has the id
     */
    public ResourceDirectory replacing(Resource row) {
        require(Objects.requireNonNull(row, "row").id());
        Map<String, Resource> byId = new LinkedHashMap<>(rows);
        byId.put(row.id(), row);
        return new ResourceDirectory(byId);
    }

    /**
     * Returns this directory with a check that a host has made; one of {@link Checks.Part#CONTACT} turns a row on.
     *
     * <p>It confirms what the row says. Where the row says something else than what was found, see {@link #replacing}.
     *
     * @param id the id of the row
     * @param part what was checked
     * @param by who checked it
     * @param on the day of the check
     * @return a new value, in which that part counts as verified for as long as the row says
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if no row has the id
     */
    public ResourceDirectory verified(String id, Checks.Part part, ActorId by, LocalDate on) {
        Resource row = require(Objects.requireNonNull(id, "id"));
        Checks checks = row.listing().checks();
        Checks.Check check =
                Checks.Check.of(Checks.Status.VERIFIED, by, on, checks.of(part).staleAfterDays());
        return replacing(row.withChecks(checks.with(part, check)));
    }

    private Resource require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the id must be one of this directory"));
    }

    /**
     * Returns the row with an id.
     *
     * @param id the id
     * @return the row, if there is one
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Resource> find(String id) {
        return Optional.ofNullable(rows.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * Returns the row that is in an id's place now: its own, or what took the place of a retired one, however often that happened.
     *
     * @param id the id
     * @return the row; empty if there is none, and if what took its place is not in this directory or was retired without end
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Resource> current(String id) {
        Set<String> passed = new HashSet<>();
        Optional<Resource> row = find(id);
        while (row.filter(Resource::isRetired).isPresent()
                && passed.add(row.get().id())) {
            row = row.flatMap(Resource::supersededBy).flatMap(this::find);
        }
        return row.filter(each -> !each.isRetired());
    }

    /**
     * Returns every row.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<Resource> all() {
        return List.copyOf(rows.values());
    }

    /**
     * Returns the rows that are offered: their contact data was checked, and none took their place.
     *
     * @return an unmodifiable list in the order of the ids
     */
    public List<Resource> enabled() {
        return offered().toList();
    }

    /**
     * Answers what there is for somebody, in order, with labels; see {@link ResourceAnswer} for the order.
     *
     * @param query where, for whom, when, and what is wished for
     * @return the answer, never empty
     * @throws NullPointerException if {@code query} is null
     */
    public ResourceAnswer answer(ResourceQuery query) {
        return Ladder.climb(offered().toList(), Objects.requireNonNull(query, "query"));
    }

    private Stream<Resource> offered() {
        return rows.values().stream().filter(row -> row.isEnabled() && !row.isRetired());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceDirectory that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /**
     * Returns how many rows there are.
     *
     * @return such as {@code ResourceDirectory[34 rows]}
     */
    @Override
    public String toString() {
        return "ResourceDirectory[" + rows.size() + " rows]";
    }
}
