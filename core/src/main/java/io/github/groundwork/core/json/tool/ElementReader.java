package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A reader of one element of a list, or of one value of an object.
 *
 * <p>It reports what is wrong to the collector of the document that it is used for. Not thread-safe unless it says so.
 *
 * @param <T> the type of the element
 */
@FunctionalInterface
public interface ElementReader<T> {

    /**
     * Reads an element.
     *
     * @param node the element's node
     * @param at its JSON pointer
     * @return what was read, or empty if it was wrong, which the reader reports
     */
    Optional<T> read(JsonNode node, String at);
}
