package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.SuggestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a pathway: after which instrument, in which case, what is offered, and why.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param id its id within the pathway, not empty
 * @param from the id of the instrument whose result it looks at, not empty
 * @param when what that result must be
 * @param offered what is offered then
 * @param evenIfUndetermined whether it is offered, and said to be uncertain, also while the answers leave that open
 * @param limit how soon somebody responds, if that is said
 * @param rationale why, in the library's or the host's own plain words, where that is published, and whether it was confirmed
 */
public record PathwayStep(
        String id,
        String from,
        PathwayCondition when,
        Offered offered,
        boolean evenIfUndetermined,
        Optional<TimeLimit> limit,
        Rationale rationale) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if an id is empty
     */
    public PathwayStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(offered, "offered");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(rationale, "rationale");
        if (id.isEmpty() || from.isEmpty()) {
            throw new IllegalArgumentException("a step has an id and an instrument whose result it looks at");
        }
    }

    /**
     * What a step offers: another instrument, a safety plan, or a conversation.
     *
     * @param kind {@link SuggestionKind#SCREENING_STAGE}, {@link SuggestionKind#SAFETY_PLAN} or {@link SuggestionKind#CONVERSATION}
     * @param instruments for a screening stage the ids of the instruments of which one is offered, the preferred first; else empty
     */
    public record Offered(SuggestionKind kind, List<String> instruments) {

        private static final List<SuggestionKind> KINDS =
                List.of(SuggestionKind.SCREENING_STAGE, SuggestionKind.SAFETY_PLAN, SuggestionKind.CONVERSATION);

        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a pathway offers no such kind, or the instruments do not go with it
         */
        public Offered {
            instruments = List.copyOf(Objects.requireNonNull(instruments, "instruments"));
            if (!KINDS.contains(Objects.requireNonNull(kind, "kind"))) {
                throw new IllegalArgumentException(
                        "a pathway offers a screening stage, a safety plan or a conversation");
            }
            if ((kind == SuggestionKind.SCREENING_STAGE) == instruments.isEmpty()) {
                throw new IllegalArgumentException("a screening stage, and nothing else, names its instruments");
            }
        }

        /**
         * Returns the offer of another instrument.
         *
         * @param preferred the id of the preferred instrument
         * @param alternatives the ids of instruments that can be asked in its place
         * @return the offer
         * @throws NullPointerException if an argument is null
         */
        public static Offered instrument(String preferred, List<String> alternatives) {
            List<String> all = new ArrayList<>();
            all.add(Objects.requireNonNull(preferred, "preferred"));
            all.addAll(Objects.requireNonNull(alternatives, "alternatives"));
            return new Offered(SuggestionKind.SCREENING_STAGE, all);
        }

        /**
         * Returns the offer to make a safety plan together.
         *
         * @return the offer
         */
        public static Offered safetyPlan() {
            return new Offered(SuggestionKind.SAFETY_PLAN, List.of());
        }

        /**
         * Returns the offer of a talk with somebody.
         *
         * @return the offer
         */
        public static Offered conversation() {
            return new Offered(SuggestionKind.CONVERSATION, List.of());
        }
    }
}
