package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Optional;

/** Collects the words that are there. Stateless and thread-safe. */
final class Present {

    private Present() {}

    static List<Words> of(List<Optional<Words>> words) {
        return words.stream().flatMap(Optional::stream).toList();
    }
}
