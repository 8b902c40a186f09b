package io.github.groundwork.safetyplan.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.PlanEvent;
import java.util.Objects;

/**
 * Reads and writes plans in the format {@code groundwork-plan/1.0}: everything that happened to a plan, as it was recorded.
 *
 * <p>A document is read as a whole or not at all. An event, a content or a value that is not known is a problem, in every version, and so
 * is an event that was not possible with what its author knew: a plan out of which events were cut, in which they were changed to do
 * something else, or in which an entry stands before what it has seen, is not opened as an approved one. What was left off at the end leaves
 * no trace, and neither do other words in the place of somebody's; whoever must notice that signs the document. Every problem is reported
 * at once, with a code and a JSON pointer, and none repeats what was read. Stateless and thread-safe.
 */
public final class SafetyPlanJson {
    private static final HistoryFormat<SafetyPlan, PlanEvent> FORMAT =
            HistoryFormat.of("groundwork-plan", PlanCodec.INSTANCE, SafetyPlan::of, SafetyPlan::history);

    private SafetyPlanJson() {}

    /**
     * Reads a plan, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the plan with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<SafetyPlan>> read(byte[] document) {
        return FORMAT.read(document).map(JsonDocument::of);
    }

    /**
     * Writes a plan that was not stored yet.
     *
     * @param plan the plan
     * @return the document, UTF-8: the same bytes for equal plans
     * @throws NullPointerException if {@code plan} is null
     * @throws IllegalArgumentException if the document, or a text in it, would be larger than what is read
     */
    public static byte[] write(SafetyPlan plan) {
        return FORMAT.write(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Writes a stored plan with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8: the same bytes for equal documents
     * @throws NullPointerException if {@code document} is null
     * @throws IllegalArgumentException if the document, or a text in it, would be larger than what is read
     */
    public static byte[] write(JsonDocument<SafetyPlan> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    /**
     * Puts two stored copies of one plan together, with what was kept of both.
     *
     * @param one a copy
     * @param other another copy
     * @return the whole in the newer version of the two, or every problem, with the id of an entry as its path; copies that were begun
     *     apart with other sections stay apart
     * @throws NullPointerException if an argument is null
     */
    public static Checked<JsonDocument<SafetyPlan>> merge(
            JsonDocument<SafetyPlan> one, JsonDocument<SafetyPlan> other) {
        Checked<SafetyPlan> plans = Objects.requireNonNull(one, "one")
                .value()
                .merge(Objects.requireNonNull(other, "other").value());
        return !plans.isValid()
                ? Checked.failed(plans.problems())
                : FORMAT.merge(one.stored(), other.stored()).map(JsonDocument::of);
    }
}
