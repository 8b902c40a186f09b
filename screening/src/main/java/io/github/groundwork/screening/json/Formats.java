package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.JsonFields;
import io.github.groundwork.core.json.JsonProblem;
import io.github.groundwork.core.json.StrictJson;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens a document of a named format and finds out which version it is. Stateless and thread-safe. */
final class Formats {

    static final String INSTRUMENT = "groundwork-instrument";
    static final String WORDING = "groundwork-wording";
    static final String RESPONSES = "groundwork-responses";
    static final String REPORT = "groundwork-score-report";

    /** A language as a BCP 47 tag. */
    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private static final Pattern FORM = Pattern.compile("([a-z-]+)/1\\.(0|[1-9]\\d{0,3})");

    private Formats() {}

    /** A document that was opened: its fields and the minor version of its format. */
    record Opened(JsonFields fields, int minor) {}

    /** Opens a document, or reports why it cannot be opened. */
    static Optional<Opened> open(byte[] document, String format, boolean newerAllowed, Problems problems) {
        Optional<JsonNode> root = StrictJson.parse(document, problems);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        JsonFields fields = JsonFields.of(root.get(), "", problems);
        if (!root.get().isObject()) {
            return Optional.empty();
        }
        fields.has("format");
        Matcher matcher = FORM.matcher(root.get().path("format").asText());
        if (!matcher.matches() || !matcher.group(1).equals(format)) {
            problems.add(JsonProblem.FORMAT_UNKNOWN.at("/format", format + "/1.0"));
            return Optional.empty();
        }
        int minor = Integer.parseInt(matcher.group(2));
        if (minor > 0 && !newerAllowed) {
            problems.add(JsonProblem.FORMAT_NEWER.at("/format", "this library reads " + format + "/1.0"));
            return Optional.empty();
        }
        return Optional.of(new Opened(fields, minor));
    }
}
