package io.github.groundwork.screening.json.event;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.json.tool.JsonFields;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes a value out of fields that were read, unless something is wrong with one of them or with the whole. Stateless. */
final class Sound {

    private Sound() {}

    /**
     * Makes a value if nothing was wrong with its fields.
     *
     * @param fields what was read
     * @param before how many problems there were before it was read
     * @param maker makes the value; asked only if nothing is wrong, and all that is needed is there
     * @param needed the parts that it cannot do without; one is missing in silence where the whole object was
     */
    static <T> Optional<T> make(JsonFields fields, int before, Supplier<T> maker, Optional<?>... needed) {
        boolean isWhole = Stream.of(needed).allMatch(Optional::isPresent);
        return isWhole && fields.problems().size() == before ? Optional.of(maker.get()) : Optional.empty();
    }

    /** Reports the rule by which fields, each of them sound, do not fit together. */
    static void check(
            JsonFields fields, int before, ProblemCode code, BooleanSupplier isPossible, Optional<?>... needed) {
        boolean isWhole = Stream.of(needed).allMatch(Optional::isPresent);
        if (isWhole && fields.problems().size() == before && !isPossible.getAsBoolean()) {
            fields.problems().add(code.at(fields.path()));
        }
    }
}
