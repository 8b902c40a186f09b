package io.github.groundwork.screening.rule;

import java.util.List;
import java.util.Objects;

/**
 * An instrument's own published rule that sorts answer sheets into categories: the first whose condition is met holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the rule's name, such as {@code PHQ DSM algorithm}
 * @param categories the outcomes in the order in which they are tried; the last holds otherwise
 * @param evidence where the rule is published
 */
public record CategoryRule(String name, List<Category> categories, Evidence evidence) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if not exactly the last category is the one that holds otherwise
     */
    public CategoryRule {
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
        Objects.requireNonNull(evidence, "evidence");
        long open = categories.stream().filter(c -> c.when().isEmpty()).count();
        if (open != 1 || categories.get(categories.size() - 1).when().isPresent()) {
            throw new IllegalArgumentException("exactly the last category holds otherwise");
        }
    }
}
