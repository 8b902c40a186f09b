package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Parses a JSON document into a tree, more strictly than JSON libraries do by default.
 *
 * <p>Bytes that are not UTF-8, duplicate keys, anything after the document, deep nesting and huge texts or numbers are
 * problems. Messages give a position, never content. Stateless and thread-safe.
 */
final class StrictJson {

    /** Jackson's own limits lie beyond ours, which report what is wrong with its place. Keys are not kept after reading. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonProblem.Limits.HISTORY_BYTES + 1)
                    .maxNestingDepth(JsonProblem.Limits.DEPTH * 4)
                    .maxNumberLength(JsonProblem.Limits.HISTORY_BYTES + 1)
                    .maxNameLength(JsonProblem.Limits.HISTORY_BYTES + 1)
                    .build())
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictJson() {}

    /**
     * Parses a document.
     *
     * @param document the bytes of the document
     * @param problems collects what is wrong
     * @return the tree, or empty if it could not be built; duplicate keys and numbers out of range are reported and the
     *     tree is still returned, with the first value of a key and zero for such a number, so that the rest can be
     *     checked too; a document with very many of them is not read to its end
     * @throws NullPointerException if an argument is null
     */
    static Optional<JsonNode> parse(byte[] document, Problems problems) {
        return parse(document, JsonProblem.Limits.BYTES, problems);
    }

    /** Parses a document that may have so many bytes. */
    static Optional<JsonNode> parse(byte[] document, int most, Problems problems) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(problems, "problems");
        if (document.length > most) {
            problems.add(JsonProblem.JSON_TOO_LARGE.at(""));
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(JsonProblem.JSON_NOT_UTF8.at(""));
            return Optional.empty();
        }
        return read(text, problems);
    }

    private static Optional<JsonNode> read(String text, Problems problems) {
        if (text.startsWith(BYTE_ORDER_MARK)) {
            problems.add(JsonProblem.JSON_SYNTAX.at("", "it must not start with a byte-order mark"));
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                if (parser.nextToken() == null) {
                    problems.add(JsonProblem.JSON_SYNTAX.at("", "it is empty"));
                    return Optional.empty();
                }
                JsonNode root = new TreeBuilder(parser, problems).node(1);
                trailing(parser, problems);
                return Optional.of(root);
            } catch (TooMuch e) {
                problems.add(e.problem);
            } catch (IOException e) {
                problems.add(JsonProblem.JSON_SYNTAX.at("", position(parser)));
            }
        } catch (IOException e) {
            problems.add(JsonProblem.JSON_SYNTAX.at(""));
        }
        return Optional.empty();
    }

    private static void trailing(JsonParser parser, Problems problems) {
        try {
            if (parser.nextToken() != null) {
                problems.add(JsonProblem.JSON_TRAILING.at("", position(parser)));
            }
        } catch (IOException e) {
            problems.add(JsonProblem.JSON_TRAILING.at("", position(parser)));
        }
    }

    private static String position(JsonParser parser) {
        return "line " + parser.currentLocation().getLineNr() + ", column "
                + parser.currentLocation().getColumnNr();
    }

    /** Ends the reading of a document that is too deep or too large. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        TooMuch(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }
    }

    /** Builds the tree token by token, so that every duplicate key is found with its path. */
    private static final class TreeBuilder {
        private final JsonParser parser;
        private final Problems problems;
        private int faults;
        private int values;

        TreeBuilder(JsonParser parser, Problems problems) {
            this.parser = parser;
            this.problems = problems;
        }

        /** Reads the value that starts at the current token; {@code depth} is what it has if it is an object or a list. */
        JsonNode node(int depth) throws IOException {
            values++;
            if (values > JsonProblem.Limits.VALUES) {
                throw new TooMuch(JsonProblem.JSON_TOO_LARGE.at(here()));
            }
            JsonToken token = parser.currentToken();
            return switch (token) {
                case START_OBJECT -> object(depth);
                case START_ARRAY -> array(depth);
                case VALUE_STRING -> JsonNodeFactory.instance.textNode(text());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(number());
                case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
                case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
                default -> JsonNodeFactory.instance.nullNode();
            };
        }

        private ObjectNode object(int depth) throws IOException {
            checkDepth(depth);
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (name.length() > JsonProblem.Limits.KEY) {
                    throw new TooMuch(JsonProblem.JSON_TOO_LARGE.at(
                            pointer(parser.getParsingContext().getParent())));
                }
                parser.nextToken();
                JsonNode value = node(depth + 1);
                if (object.has(name)) {
                    fault(JsonProblem.JSON_DUPLICATE_KEY);
                } else {
                    object.set(name, value);
                }
            }
            return object;
        }

        private ArrayNode array(int depth) throws IOException {
            checkDepth(depth);
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(node(depth + 1));
            }
            return array;
        }

        private void checkDepth(int depth) throws TooMuch {
            if (depth > JsonProblem.Limits.DEPTH) {
                throw new TooMuch(JsonProblem.JSON_TOO_DEEP.at(here()));
            }
        }

        private String text() throws IOException {
            String text = parser.getText();
            if (text.length() > JsonProblem.Limits.TEXT) {
                throw new TooMuch(JsonProblem.JSON_TOO_LARGE.at(here()));
            }
            return text;
        }

        private BigDecimal number() throws IOException {
            String digits = parser.getText();
            if (digits.length() <= JsonProblem.Limits.DIGITS) {
                try {
                    BigDecimal value = new BigDecimal(digits);
                    if (Math.abs((long) value.scale()) <= JsonProblem.Limits.DIGITS) {
                        return value;
                    }
                } catch (NumberFormatException e) {
                    // The exponent does not even fit a BigDecimal: out of range like any other that is too large.
                }
            }
            fault(JsonProblem.NUMBER_RANGE);
            return BigDecimal.ZERO;
        }

        /** Reports what does not stop the reading, unless there is so much of it that the report would be the harm. */
        private void fault(JsonProblem problem) throws TooMuch {
            problems.add(problem.at(here()));
            faults++;
            if (faults >= JsonProblem.Limits.FAULTS) {
                throw new TooMuch(JsonProblem.JSON_TOO_LARGE.at(
                        here(), "not read further after " + faults + " keys or numbers that are wrong"));
            }
        }

        private String here() {
            return pointer(parser.getParsingContext());
        }

        /** Paths are made only where something is wrong: a path for every value would let long keys exhaust the reader. */
        private static String pointer(JsonStreamContext context) {
            return context.pathAsPointer().toString();
        }
    }
}
