package io.github.groundwork.core.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says to a writer: why, what to write instead, when the term is fine after all, and who says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason why another word is better, in plain words, not empty
 * @param offers what can be written instead, at least one, none empty
 * @param fineWhen where the term is fine, for a reader; empty if nothing is known
 * @param source where the advice was read, not empty
 * @param basis what the rule stands on
 */
public record Advice(String reason, List<String> offers, Optional<String> fineWhen, String source, Basis basis) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if a text is empty or there is no offer
     */
    public Advice {
        Objects.requireNonNull(reason, "reason");
        offers = List.copyOf(Objects.requireNonNull(offers, "offers"));
        Objects.requireNonNull(fineWhen, "fineWhen");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(basis, "basis");
        if (reason.isEmpty()
                || source.isEmpty()
                || fineWhen.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a text of an advice must not be empty");
        }
        if (offers.isEmpty() || offers.contains("")) {
            throw new IllegalArgumentException("an advice needs at least one offer, none empty");
        }
    }

    /**
     * Returns what the advice stands on and how many offers it has, not its texts.
     *
     * @return such as {@code Advice[LISTED, 2 offers]}
     */
    @Override
    public String toString() {
        return "Advice[" + basis + ", " + offers.size() + " offers]";
    }
}
