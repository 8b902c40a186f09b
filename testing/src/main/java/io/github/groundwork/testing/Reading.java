package io.github.groundwork.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading a document: a value, or what is wrong with it. */
public record Reading(Optional<?> value, List<Fault> faults) {

    /** Takes what a reader of the library returned, whose types this module does not know. */
    public static <P> Reading of(
            Optional<?> value, List<P> problems, Function<P, String> code, Function<P, String> path) {
        return new Reading(
                value,
                problems.stream()
                        .map(each -> new Fault(code.apply(each), path.apply(each)))
                        .toList());
    }
}
