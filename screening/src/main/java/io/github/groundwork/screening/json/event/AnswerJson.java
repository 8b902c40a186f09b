package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.Scalars;
import io.github.groundwork.screening.answer.Answer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads and writes answers as answer sheets have them. Stateless and thread-safe.
 *
 * <p>Only a given answer has a value: a number where its text is that of a number, and a text otherwise. Whether it is on the key of the
 * item is asked when the session goes on, since only the instrument knows.
 */
final class AnswerJson {

    private static final String ANSWER = "answer";
    private static final String VALUE = "value";
    private static final String VALUES = "values";
    private static final String GIVEN = "given";
    private static final String ELSEWHERE = "another kind of answer has it";

    /** The texts that are written as numbers: the one way to show a number that a document can have. */
    private static final Pattern NUMBER = Pattern.compile("(?!-0$)-?(1000000000|(0|[1-9]\\d{0,8})(\\.\\d{0,5}[1-9])?)");

    private static final Map<String, Optional<Answer>> KINDS = new LinkedHashMap<>();
    private static final Map<String, Optional<Answer>> ONLY_GIVEN = Map.of(GIVEN, Optional.empty());

    static {
        KINDS.putAll(ONLY_GIVEN);
        KINDS.put("declined", Optional.of(Answer.declined()));
        KINDS.put("dont-know", Optional.of(Answer.dontKnow()));
    }

    private AnswerJson() {}

    /** Reads an answer that is given, declined, or not known to the person. */
    static Optional<Answer> read(JsonFields fields) {
        Optional<Optional<Answer>> kind = fields.oneOf(ANSWER, KINDS);
        if (kind.isPresent() && kind.get().isPresent()) {
            misplaced(fields, VALUE);
            misplaced(fields, VALUES);
            return kind.get();
        }
        return values(fields, kind.isPresent()).map(given -> given);
    }

    /** Reads an answer that must be given. */
    static Optional<Answer.Given> given(JsonFields fields) {
        return values(fields, fields.oneOf(ANSWER, ONLY_GIVEN).isPresent());
    }

    private static Optional<Answer.Given> values(JsonFields fields, boolean isGiven) {
        if (!isGiven) {
            fields.has(VALUE); // nobody can tell which of them belongs there
            fields.has(VALUES);
            return Optional.empty();
        }
        int before = fields.problems().size();
        if (!fields.has(VALUES)) {
            Optional<String> value =
                    fields.node(VALUE).flatMap(node -> value(node, fields.at(VALUE), fields.problems()));
            return value.map(only -> new Answer.Given(List.of(only)));
        }
        misplaced(fields, VALUE);
        fields.notEmpty(VALUES);
        List<String> values = fields.list(VALUES, (node, at) -> value(node, at, fields.problems()));
        return Sound.make(fields, before, () -> new Answer.Given(values));
    }

    /** Reports a field that another kind of answer has, in whatever version, so that it is never kept beside an answer without one. */
    private static void misplaced(JsonFields fields, String name) {
        if (fields.has(name)) {
            fields.problems().add(JsonProblem.FIELD_UNKNOWN.at(fields.at(name), ELSEWHERE));
        }
    }

    private static Optional<String> value(JsonNode node, String at, Problems problems) {
        if (node.isNumber()) {
            int before = problems.size();
            BigDecimal number = Scalars.decimal(node, at, problems);
            return problems.size() > before ? Optional.empty() : Optional.of(number.toPlainString());
        }
        Optional<String> text = Scalars.text(node, at, problems);
        if (text.filter(t -> NUMBER.matcher(t).matches()).isPresent()) {
            problems.add(JsonProblem.FIELD_TYPE.at(at, "a number is not written as a text"));
            return Optional.empty();
        }
        return text;
    }

    static void write(Answer answer, ObjectNode into) {
        if (!(answer instanceof Answer.Given given)) {
            into.put(ANSWER, answer instanceof Answer.Declined ? "declined" : "dont-know");
            return;
        }
        into.put(ANSWER, GIVEN);
        if (given.values().size() == 1) {
            into.set(VALUE, node(given.values().get(0)));
        } else {
            ArrayNode values = into.putArray(VALUES);
            given.values().forEach(value -> values.add(node(value)));
        }
    }

    private static JsonNode node(String value) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (!NUMBER.matcher(value).matches()) {
            return make.textNode(value);
        }
        return value.contains(".") ? make.numberNode(new BigDecimal(value)) : make.numberNode(Long.parseLong(value));
    }
}
