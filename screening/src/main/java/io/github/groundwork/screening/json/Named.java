package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.Scalars;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads elements of lists that hold names or texts of a form. Stateless and thread-safe. */
final class Named {

    private Named() {}

    /** Reads a text of a form. */
    static Optional<String> of(JsonNode node, String at, Pattern form, Problems problems) {
        Optional<String> text = Scalars.text(node, at, problems);
        if (text.filter(t -> !form.matcher(t).matches()).isPresent()) {
            problems.add(JsonProblem.TEXT_INVALID.at(at, form.pattern()));
        }
        return text;
    }

    /** Reads a name out of a closed list. */
    static <E> Optional<E> of(JsonNode node, String at, Map<String, E> known, Problems problems) {
        return Scalars.text(node, at, problems).flatMap(text -> Scalars.pick(text, at, known, problems));
    }
}
