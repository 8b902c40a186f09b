package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The reading of one document: its version, what is wrong with it, and the fields that are not known. Used within one call. */
final class Reading {

    private final int minor;
    private final Problems problems;
    private final Map<String, Map<String, JsonNode>> kept = new LinkedHashMap<>();

    private Reading(int minor, Problems problems) {
        this.minor = minor;
        this.problems = problems;
    }

    /** Reads a document of a format, also of a newer minor version; the whole of it, or nothing. */
    static <T> Checked<JsonDocument<T>> document(
            byte[] document, String format, BiFunction<JsonFields, Reading, Optional<T>> read) {
        Problems problems = new Problems();
        Optional<JsonFields> opened = JsonFormat.open(document, format, true, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Reading reading = new Reading(JsonFormat.minor(opened.get()), problems);
        Optional<T> value = read.apply(opened.get(), reading);
        return problems.isEmpty() && value.isPresent()
                ? Checked.of(new JsonDocument<>(value.get(), reading.minor, reading.kept))
                : Checked.failed(problems.list());
    }

    Problems problems() {
        return problems;
    }

    /** Adds problems that a check of a part has found, with the pointer of that part before theirs. */
    void addAll(String at, List<Problem> found) {
        found.forEach(each -> problems.add(new Problem(each.code(), at + each.path(), each.message())));
    }

    /** Ends the reading of an object: unknown fields are a problem at our own version and are kept from a newer one. */
    void done(JsonFields fields, String where) {
        if (minor == 0) {
            fields.done();
            return;
        }
        Map<String, JsonNode> unknown = fields.unknown();
        if (!unknown.isEmpty()) {
            kept.computeIfAbsent(where, any -> new LinkedHashMap<>()).putAll(unknown);
        }
    }

    /** Ends the reading of an object that is found again under its pointer. */
    void done(JsonFields fields) {
        done(fields, fields.path());
    }

    /** Reads a required text of a form. */
    <T> Optional<T> one(JsonFields fields, String name, TextForm<T> form) {
        return fields.node(name).flatMap(node -> form.read(node, fields.at(name), problems));
    }

    /** Reads an optional text of a form. */
    <T> Optional<T> ifThere(JsonFields fields, String name, TextForm<T> form) {
        return fields.has(name) ? one(fields, name, form) : Optional.empty();
    }

    /** Reads a required list of texts of a form. */
    <T> List<T> list(JsonFields fields, String name, TextForm<T> form) {
        return fields.list(name, (node, at) -> form.read(node, at, problems));
    }

    /** Reads a required list of texts of a form, at least one. */
    <T> List<T> some(JsonFields fields, String name, TextForm<T> form) {
        fields.notEmpty(name);
        return list(fields, name, form);
    }
}
