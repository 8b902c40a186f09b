package io.github.groundwork.screening.item;

import io.github.groundwork.core.term.Topic;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an instrument asks: an item, or one part of an item.
 *
 * <p>The topic is in the library's own words and is never put to a person as if it were the question. Immutable and
 * thread-safe.
 *
 * @param id the number as the instrument numbers it, such as {@code 9}; a part's id is the item's and its own, such as
 *     {@code 1.life}
 * @param topic a neutral topic in the library's own words
 * @param format how it can be answered
 * @param higher what a higher raw answer means, or empty where answers have no order
 * @param sensitivity the topics that it touches, so that a person's preferences can be honoured
 * @param codes its codes
 * @param standing whether it is an item that counts, a supplementary one, or a part
 */
public record Item(
        String id,
        String topic,
        AnswerFormat format,
        Optional<Direction> higher,
        List<Topic> sensitivity,
        List<Coding> codes,
        Standing standing) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty
     */
    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(higher, "higher");
        sensitivity = List.copyOf(Objects.requireNonNull(sensitivity, "sensitivity"));
        codes = List.copyOf(Objects.requireNonNull(codes, "codes"));
        Objects.requireNonNull(standing, "standing");
        if (id.isEmpty() || topic.isEmpty()) {
            throw new IllegalArgumentException("an item has an id and a topic");
        }
    }

    /** What an item is in its instrument. */
    public enum Standing {
        /** An item that rules may use. */
        MAIN,
        /** An item that is asked beside the others and is never scored. */
        SUPPLEMENTARY,
        /** A part of the item before it. */
        PART
    }

    /**
     * Tells whether the item is asked beside the others and never scored.
     *
     * @return true for a supplementary item
     */
    public boolean isSupplementary() {
        return standing == Standing.SUPPLEMENTARY;
    }

    /**
     * Returns the item that this is a part of.
     *
     * @return the other item's id, or empty if this is no part
     */
    public Optional<String> partOf() {
        return standing == Standing.PART ? Optional.of(id.substring(0, id.indexOf('.'))) : Optional.empty();
    }
}
