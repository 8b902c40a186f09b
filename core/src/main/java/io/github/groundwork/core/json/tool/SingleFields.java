package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of {@link JsonFields} that reads fields with a single value, and keeps count of what was asked for. */
abstract class SingleFields {

    private static final String STAND_IN = "?";

    final ObjectNode object;
    final Problems problems;
    final Set<String> asked = new LinkedHashSet<>();
    private final String path;
    private final boolean standIn;

    SingleFields(ObjectNode object, String path, Problems problems, boolean standIn) {
        this.object = object;
        this.path = path;
        this.problems = problems;
        this.standIn = standIn;
    }

    /**
     * Returns the pointer of a field.
     *
     * @param name the field's name
     * @return the pointer
     */
    public String at(String name) {
        return path + "/" + Pointers.escape(name);
    }

    /**
     * Returns the pointer of this object.
     *
     * @return the pointer, empty for the document
     */
    public String path() {
        return path;
    }

    /**
     * Returns what collects the problems of the document.
     *
     * @return the collector to which reading reports
     */
    public Problems problems() {
        return problems;
    }

    /**
     * Tells whether a field is there, and counts it as asked for.
     *
     * @param name the field's name
     * @return true if it is there, whatever it holds
     */
    public boolean has(String name) {
        asked.add(Objects.requireNonNull(name, "name"));
        return object.has(name);
    }

    /** Returns the node of a field; empty if it is missing or null, which are both reported. */
    final Optional<JsonNode> required(String name) {
        if (!has(name) && !standIn) {
            problems.add(JsonProblem.FIELD_MISSING.at(at(name)));
        }
        return optional(name);
    }

    /** Returns the node of a field; empty if it is missing, or null, which is reported. */
    final Optional<JsonNode> optional(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode node = object.get(name);
        if (node.isNull()) {
            problems.add(JsonProblem.FIELD_NULL.at(at(name)));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    /**
     * Reads a required field of any type.
     *
     * @param name the field's name
     * @return its node, or empty if it is missing or null, which is reported
     */
    public Optional<JsonNode> node(String name) {
        return required(name);
    }

    /**
     * Reads a required, non-empty text.
     *
     * @param name the field's name
     * @return the text; a question mark as a stand-in
     */
    public String text(String name) {
        return requiredText(name).orElse(STAND_IN);
    }

    /**
     * Reads a required text of a form.
     *
     * @param name the field's name
     * @param form what the whole text must match
     * @return the text, which may not match, if that was reported; a question mark as a stand-in
     */
    public String text(String name, Pattern form) {
        Optional<String> text = requiredText(name);
        if (text.filter(t -> !form.matcher(t).matches()).isPresent()) {
            problems.add(JsonProblem.TEXT_INVALID.at(at(name), form.pattern()));
        }
        return text.orElse(STAND_IN);
    }

    /**
     * Reads an optional, non-empty text.
     *
     * @param name the field's name
     * @return the text, if the field is there
     */
    public Optional<String> optionalText(String name) {
        return optional(name).flatMap(n -> Scalars.text(n, at(name), problems));
    }

    /**
     * Reads a required truth value.
     *
     * @param name the field's name
     * @return the value; false as a stand-in
     */
    public boolean flag(String name) {
        return required(name).map(n -> Scalars.flag(n, at(name), problems)).orElse(false);
    }

    /**
     * Reads an optional truth value.
     *
     * @param name the field's name
     * @return the value, if the field is there; false as a stand-in
     */
    public Optional<Boolean> optionalFlag(String name) {
        return optional(name).map(n -> Scalars.flag(n, at(name), problems));
    }

    /**
     * Reads a required whole number within limits.
     *
     * @param name the field's name
     * @param from the lowest that is allowed
     * @param to the highest that is allowed
     * @return the number; {@code from} as a stand-in
     */
    public int whole(String name, int from, int to) {
        return required(name)
                .map(n -> Scalars.whole(n, at(name), from, to, problems))
                .orElse(from);
    }

    /**
     * Reads an optional whole number within limits.
     *
     * @param name the field's name
     * @param from the lowest that is allowed
     * @param to the highest that is allowed
     * @return the number, if the field is there; {@code from} as a stand-in
     */
    public Optional<Integer> optionalWhole(String name, int from, int to) {
        return optional(name).map(n -> Scalars.whole(n, at(name), from, to, problems));
    }

    /**
     * Reads a required decimal number.
     *
     * @param name the field's name
     * @return the number; zero as a stand-in
     */
    public BigDecimal decimal(String name) {
        return required(name).map(n -> Scalars.decimal(n, at(name), problems)).orElse(BigDecimal.ZERO);
    }

    /**
     * Reads an optional decimal number.
     *
     * @param name the field's name
     * @return the number, if the field is there; zero as a stand-in
     */
    public Optional<BigDecimal> optionalDecimal(String name) {
        return optional(name).map(n -> Scalars.decimal(n, at(name), problems));
    }

    /**
     * Reads a required value out of a closed list.
     *
     * @param name the field's name
     * @param known the values by their names
     * @param <E> the type of the values
     * @return the value, or empty if it is missing or not known, which is reported
     */
    public <E> Optional<E> oneOf(String name, Map<String, E> known) {
        return requiredText(name).flatMap(t -> Scalars.pick(t, at(name), known, problems));
    }

    /**
     * Reads a required text of a form.
     *
     * @param name the field's name
     * @param form the form
     * @param <T> the type of the value
     * @return the value, or empty if it is missing or wrong, which is reported
     */
    public <T> Optional<T> text(String name, TextForm<T> form) {
        Objects.requireNonNull(form, "form");
        return required(name).flatMap(node -> form.read(node, at(name), problems));
    }

    /**
     * Reads an optional text of a form.
     *
     * @param name the field's name
     * @param form the form
     * @param <T> the type of the value
     * @return the value, or empty if the field is not there, or wrong, which is reported
     */
    public <T> Optional<T> optionalText(String name, TextForm<T> form) {
        Objects.requireNonNull(form, "form");
        return optional(name).flatMap(node -> form.read(node, at(name), problems));
    }

    private Optional<String> requiredText(String name) {
        return required(name).flatMap(n -> Scalars.text(n, at(name), problems));
    }
}
