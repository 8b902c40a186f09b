package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.Preference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a step asks of the people who help.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asks what is asked, the strongest first
 * @param conflicts preferences that say different things about the same; what yields is not among what is asked, except what
 *     asks for care and is about more than that
 */
public record StepAnswer(List<Ask> asks, List<Conflict> conflicts) {

    /**
     * One thing that is asked.
     *
     * @param preference the preference that asks it, with its words
     * @param code what it asks
     * @param confirm whether the person should be asked if it still holds, or if it is right
     */
    public record Ask(Preference preference, ReasonCode code, boolean confirm) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Ask {
            Objects.requireNonNull(preference, "preference");
            Objects.requireNonNull(code, "code");
        }

        /**
         * Tells whether it is a limit.
         *
         * @return true if it is a limit or a binding decline
         */
        public boolean isLimit() {
            return preference.strength().isProtective();
        }

        /**
         * Returns a sentence that can be shown to the person.
         *
         * @param language what is asked for; only its language counts
         * @return the sentence, or empty; never in another language
         * @throws NullPointerException if {@code language} is null
         */
        public Optional<String> sentence(Locale language) {
            return code.sentence(language, Reason.saidByThePerson(preference));
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public StepAnswer {
        asks = List.copyOf(Objects.requireNonNull(asks, "asks"));
        conflicts = List.copyOf(Objects.requireNonNull(conflicts, "conflicts"));
    }
}
