package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens documents of a named format, and finds out which version they are. Stateless and thread-safe. */
public final class JsonFormat {

    /** A language as a BCP 47 tag. */
    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** An opaque id of a device, a history or somebody. */
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** The name of a format. */
    static final Pattern NAME = Pattern.compile("[a-z-]+");

    private static final Pattern FORM = Pattern.compile("(" + NAME + ")/1\\.(0|[1-9]\\d{0,3})");

    private JsonFormat() {}

    /**
     * Opens a document.
     *
     * @param document the bytes of the document
     * @param format the format's name, such as {@code groundwork-instrument}
     * @param newerAllowed true if a newer minor version can be read too
     * @param problems collects what is wrong
     * @return the document's fields, or empty if it cannot be opened, which is reported
     * @throws NullPointerException if an argument is null
     */
    public static Optional<JsonFields> open(byte[] document, String format, boolean newerAllowed, Problems problems) {
        return open(format, newerAllowed, problems, StrictJson.parse(document, problems));
    }

    /**
     * Opens a document that holds a history: a newer minor version can be read too, and it may be sixteen times as large as others.
     *
     * @param document the bytes of the document, at most 64 MiB
     * @param format the format's name, such as {@code groundwork-plan}
     * @param problems collects what is wrong
     * @return the document's fields, or empty if it cannot be opened, which is reported
     * @throws NullPointerException if an argument is null
     */
    public static Optional<JsonFields> openHistory(byte[] document, String format, Problems problems) {
        return open(format, true, problems, StrictJson.parse(document, JsonProblem.Limits.HISTORY_BYTES, problems));
    }

    private static Optional<JsonFields> open(
            String format, boolean newerAllowed, Problems problems, Optional<JsonNode> root) {
        Objects.requireNonNull(format, "format");
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
        if (minor(matcher) > 0 && !newerAllowed) {
            problems.add(JsonProblem.FORMAT_NEWER.at("/format", "this library reads " + format + "/1.0"));
            return Optional.empty();
        }
        return Optional.of(fields);
    }

    /**
     * Returns the minor version of a document that was opened.
     *
     * @param opened the document's fields
     * @return 0 for version 1.0, and so on
     * @throws NullPointerException if {@code opened} is null
     * @throws IllegalArgumentException if the document was not opened by {@link #open}
     */
    public static int minor(JsonFields opened) {
        Matcher matcher = FORM.matcher(
                Objects.requireNonNull(opened, "opened").optionalText("format").orElse(""));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("only a document that was opened has a version");
        }
        return minor(matcher);
    }

    private static int minor(Matcher matched) {
        return Integer.parseInt(matched.group(2));
    }
}
