package io.github.groundwork.screening.score;

import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The categories of an instrument's own rule that the answers leave open.
 *
 * <p>One means decided. The categories are the instrument's, quoted with their source; the library has none of its own.
 * Immutable and thread-safe.
 *
 * @param rule the rule
 * @param possible the categories that complete answers could still lead to, in the rule's order, at least one
 */
public record CategoryResult(CategoryRule rule, List<Category> possible) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if no category is possible
     */
    public CategoryResult {
        Objects.requireNonNull(rule, "rule");
        possible = List.copyOf(Objects.requireNonNull(possible, "possible"));
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("at least one category is always possible");
        }
    }

    /**
     * Returns the category, if the answers decide it.
     *
     * @return the only possible category, or empty
     */
    public Optional<Category> decided() {
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /**
     * Returns what all categories that are still possible have in common.
     *
     * @return the shared tags, such as {@code positive}
     */
    public List<String> shared() {
        return possible.get(0).shares().stream()
                .filter(tag -> possible.stream().allMatch(c -> c.shares().contains(tag)))
                .toList();
    }

    /**
     * Returns the rule's name and the possible categories.
     *
     * @return such as {@code ICD-11: PTSD or CPTSD}
     */
    @Override
    public String toString() {
        return rule.name() + ": "
                + String.join(" or ", possible.stream().map(Category::id).toList());
    }
}
