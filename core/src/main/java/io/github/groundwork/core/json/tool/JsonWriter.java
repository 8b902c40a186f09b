package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes trees as UTF-8 documents, the same on every platform.
 *
 * <p>Half of a surrogate pair, for which UTF-8 has no bytes, is escaped rather than replaced, so that words come back as they were.
 * Stateless and thread-safe.
 */
public final class JsonWriter {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withSeparators(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonWriter() {}

    /**
     * Writes a tree.
     *
     * @param root the tree
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code root} is null
     * @throws IllegalArgumentException if the document would have more than 64 MiB or 2,097,152 values, or a text of more than 65,536
     *     characters, so that it could not be read again
     */
    public static byte[] bytes(JsonNode root) {
        Objects.requireNonNull(root, "root");
        if (values(root) > JsonProblem.Limits.VALUES) {
            throw new IllegalArgumentException("a document has at most " + JsonProblem.Limits.VALUES + " values");
        }
        byte[] bytes;
        try {
            bytes = (withoutHalves(WRITER.writeValueAsString(root)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
        if (bytes.length > JsonProblem.Limits.HISTORY_BYTES) {
            throw new IllegalArgumentException(
                    "a document has at most " + JsonProblem.Limits.HISTORY_BYTES + " bytes, was " + bytes.length);
        }
        return bytes;
    }

    /** Counts the values, and finds a text that is too long. */
    private static int values(JsonNode node) {
        if (node.isTextual() && node.textValue().length() > JsonProblem.Limits.TEXT) {
            throw new IllegalArgumentException(
                    "a text has at most " + JsonProblem.Limits.TEXT + " characters in a document");
        }
        int values = 1;
        for (JsonNode inner : node) {
            values += values(inner);
        }
        return values;
    }

    /** Escapes every half of a surrogate pair; they stand in texts and keys only. */
    private static String withoutHalves(String text) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(text, done, i)
                    .append("\\u")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            done = i + 1;
        }
        return done == 0 ? text : escaped.append(text, done, text.length()).toString();
    }
}
