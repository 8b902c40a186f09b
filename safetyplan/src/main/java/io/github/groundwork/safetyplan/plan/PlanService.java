package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A support or a crisis resource of the directory that the person wants in their plan.
 *
 * <p>Its name and addresses are kept as they were, so that the plan works without the directory. What it may do, and whether its number
 * still holds, is looked up when the plan is shown. Immutable and thread-safe; {@code toString} shows the id only.
 *
 * @param resource the id of the row of the directory
 * @param name what it is called, not empty
 * @param ways how to reach it, at least one
 * @param note what the person says about it
 */
public record PlanService(Term resource, String name, List<ReachBy> ways, Optional<Words> note) implements PlanContent {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the name is empty, or there is no way to reach it
     */
    public PlanService {
        Objects.requireNonNull(resource, "resource");
        ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
        Objects.requireNonNull(note, "note");
        if (Objects.requireNonNull(name, "name").isEmpty() || ways.isEmpty()) {
            throw new IllegalArgumentException("a service has a name and a way to reach it");
        }
    }

    /**
     * Returns a row of the directory as an entry.
     *
     * @param resource the row
     * @return the content, without a note
     * @throws NullPointerException if {@code resource} is null
     */
    public static PlanService of(Resource resource) {
        return new PlanService(
                new Term(Objects.requireNonNull(resource, "resource").id()),
                resource.listing().name(),
                resource.listing().access().ways(),
                Optional.empty());
    }

    /**
     * Returns this content with a note.
     *
     * @param words what the person says about it
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public PlanService withNote(Words words) {
        return new PlanService(resource, name, ways, Optional.of(Objects.requireNonNull(words, "words")));
    }

    @Override
    public List<Words> allWords() {
        return Texts.present(List.of(note));
    }

    /**
     * Returns the id of the row.
     *
     * @return such as {@code PlanService[us-988]}
     */
    @Override
    public String toString() {
        return "PlanService[" + resource + "]";
    }
}
