package io.github.groundwork.screening.item;

import java.util.List;
import java.util.Objects;

/**
 * The options of an item in the order in which the instrument prints them, which need not be the order of their scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the set's name within its instrument
 * @param options the options, at least two, with different values
 */
public record OptionSet(String id, List<Option> options) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there are fewer than two options, or two have the same value
     */
    public OptionSet {
        Objects.requireNonNull(id, "id");
        options = List.copyOf(Objects.requireNonNull(options, "options"));
        if (options.size() < 2 || options.stream().map(Option::value).distinct().count() != options.size()) {
            throw new IllegalArgumentException("an option set has at least two options with different values");
        }
    }

    /**
     * Returns the position of a value in the printed order.
     *
     * @param value the value as files write it
     * @return the position from 0, or -1 if the set has no such value, as {@link List#indexOf(Object)} does
     * @throws NullPointerException if {@code value} is null
     */
    public int indexOf(String value) {
        Objects.requireNonNull(value, "value");
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).value().equals(value)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the values in the printed order.
     *
     * @return the values
     */
    public List<String> values() {
        return options.stream().map(Option::value).toList();
    }
}
