package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Reads single values and reports what is wrong with them.
 *
 * <p>A value that is wrong is read as a stand-in, or as empty. Messages say what is allowed and never what was read. No
 * argument may be null. Stateless and thread-safe.
 */
public final class Scalars {

    private static final int DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private Scalars() {}

    /** Makes the problem of a value that is null, or of another type than expected. */
    static Problem wrongType(JsonNode node, String at, String expected) {
        return (node.isNull() ? JsonProblem.FIELD_NULL : JsonProblem.FIELD_TYPE).at(at, expected);
    }

    /**
     * Reads a non-empty text.
     *
     * @param node the node
     * @param at its JSON pointer
     * @param problems collects what is wrong
     * @return the text, or empty if it is none, which is reported
     */
    public static Optional<String> text(JsonNode node, String at, Problems problems) {
        if (!node.isTextual()) {
            problems.add(wrongType(node, at, "a text is expected"));
            return Optional.empty();
        }
        if (node.textValue().isEmpty()) {
            problems.add(JsonProblem.FIELD_EMPTY.at(at));
            return Optional.empty();
        }
        return Optional.of(node.textValue());
    }

    /**
     * Reads a truth value.
     *
     * @param node the node
     * @param at its JSON pointer
     * @param problems collects what is wrong
     * @return the value; false as a stand-in
     */
    public static boolean flag(JsonNode node, String at, Problems problems) {
        if (!node.isBoolean()) {
            problems.add(wrongType(node, at, "true or false is expected"));
        }
        return node.isBoolean() && node.booleanValue();
    }

    /**
     * Reads a decimal number with at most six decimals, from minus to plus a thousand million.
     *
     * @param node the node
     * @param at its JSON pointer
     * @param problems collects what is wrong
     * @return the number; zero as a stand-in
     */
    public static BigDecimal decimal(JsonNode node, String at, Problems problems) {
        if (!node.isNumber()) {
            problems.add(wrongType(node, at, "a number is expected"));
            return BigDecimal.ZERO;
        }
        BigDecimal value = node.decimalValue().stripTrailingZeros();
        if (value.scale() > DECIMALS || value.abs().compareTo(LARGEST) > 0) {
            String largest = LARGEST.toPlainString();
            problems.add(JsonProblem.NUMBER_RANGE.at(
                    at, "at most " + DECIMALS + " decimals, from -" + largest + " to " + largest));
            return BigDecimal.ZERO;
        }
        return value;
    }

    /**
     * Reads a whole number within limits.
     *
     * @param node the node
     * @param at its JSON pointer
     * @param from the lowest that is allowed
     * @param to the highest that is allowed
     * @param problems collects what is wrong
     * @return the number; {@code from} as a stand-in
     */
    public static int whole(JsonNode node, String at, int from, int to, Problems problems) {
        if (!node.isNumber()) {
            decimal(node, at, problems);
            return from;
        }
        BigDecimal value = node.decimalValue();
        if (value.stripTrailingZeros().scale() > 0) {
            problems.add(JsonProblem.NUMBER_NOT_WHOLE.at(at));
            return from;
        }
        if (value.compareTo(BigDecimal.valueOf(from)) < 0 || value.compareTo(BigDecimal.valueOf(to)) > 0) {
            problems.add(JsonProblem.NUMBER_RANGE.at(at, from + " to " + to));
            return from;
        }
        return value.intValueExact();
    }

    /**
     * Picks a value out of a closed list.
     *
     * @param text the name that was read
     * @param at its JSON pointer
     * @param known the values by their names
     * @param problems collects what is wrong
     * @param <E> the type of the values
     * @return the value, or empty if the name is not known, which is reported
     */
    public static <E> Optional<E> pick(String text, String at, Map<String, E> known, Problems problems) {
        E value = known.get(text);
        if (value == null) {
            problems.add(JsonProblem.VALUE_UNKNOWN.at(at, "one of " + String.join(", ", known.keySet())));
        }
        return Optional.ofNullable(value);
    }
}
