package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.plan.PlanSection;
import java.util.List;
import java.util.Objects;

/**
 * A section as somebody sees it. A section of which they see nothing is not in their view.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param section its id and what it is for
 * @param title what it is called
 * @param entries what they see of it, in its order; at least one
 */
public record ViewedSection(PlanSection section, LocalizedText title, List<ViewedEntry> entries) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no entry
     */
    public ViewedSection {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(title, "title");
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a section of which nothing is seen is not in a view");
        }
    }

    /**
     * Returns the section and how many entries are seen.
     *
     * @return such as {@code ViewedSection[warning-signs, 2]}
     */
    @Override
    public String toString() {
        return "ViewedSection[" + section.id() + ", " + entries.size() + "]";
    }
}
