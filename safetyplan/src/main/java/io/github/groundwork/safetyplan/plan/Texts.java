package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Optional;

/** Small helps with words that may be left out. */
final class Texts {
    private Texts() {}

    /** Those of some words that are there. */
    static List<Words> present(List<Optional<Words>> words) {
        return words.stream().flatMap(Optional::stream).toList();
    }
}
