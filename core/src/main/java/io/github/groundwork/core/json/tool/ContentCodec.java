package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import java.util.List;
import java.util.Optional;

/**
 * How one kind of history reads and writes the contents of its events.
 *
 * <p>A content is written as fields of its entry, beside {@code id}, {@code seen}, {@code by} and {@code event}. What it writes it
 * must read back to an equal content. Implementations are stateless and thread-safe.
 *
 * @param <P> the type of the contents
 */
public interface ContentCodec<P> {

    /**
     * Returns the types of events that are known, such as {@code recorded}.
     *
     * @return the types, each once
     */
    List<String> types();

    /**
     * Returns the type of a content.
     *
     * @param content the content
     * @return one of {@link #types()}
     */
    String type(P content);

    /**
     * Writes a content.
     *
     * @param content the content
     * @param into takes its fields; the names {@code id}, {@code seen}, {@code by}, {@code event}, {@code erases}, {@code erased} and
     *     {@code because} are taken
     */
    void write(P content, ObjectNode into);

    /**
     * Reads a content.
     *
     * <p>Objects inside are opened with {@link JsonFields#object}, {@link JsonFields#objects} or {@link JsonFields#inside}, and {@link
     * JsonFields#done} is not called: fields that nobody asked for are found afterwards, and reported or kept as the version says.
     *
     * @param type one of {@link #types()}
     * @param fields the fields of the entry
     * @param problems collects what is wrong
     * @return the content, or empty if it is wrong, which is reported
     */
    Optional<P> read(String type, JsonFields fields, Problems problems);

    /**
     * Returns what is wrong with a content that somebody recorded, beyond what is wrong with either alone.
     *
     * @param content a content that was read
     * @param by who recorded it
     * @return the rule that it breaks; empty unless this is overridden
     */
    default Optional<? extends ProblemCode> misfit(P content, By by) {
        return Optional.empty();
    }
}
