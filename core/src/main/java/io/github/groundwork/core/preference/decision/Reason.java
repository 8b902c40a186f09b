package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Preference;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something was decided, and by which preference.
 *
 * <p>The preference holds the words, if the person wants to see them. Immutable and thread-safe.
 *
 * @param code why
 * @param preference the preference that decided; empty if it was that nothing was said
 * @param personSaidSo true if the person said or agreed to it, or if nothing was said; false if somebody else noted it or spoke for them
 */
public record Reason(ReasonCode code, Optional<EventId> preference, boolean personSaidSo) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(preference, "preference");
    }

    static Reason of(ReasonCode code, Preference preference) {
        return new Reason(code, Optional.of(preference.id()), saidByThePerson(preference));
    }

    static Reason of(ReasonCode code) {
        return new Reason(code, Optional.empty(), true);
    }

    static boolean saidByThePerson(Preference preference) {
        return preference.isPersonsWord() && preference.said().role() != Role.AGENT;
    }

    /**
     * Returns a sentence that can be shown to the person.
     *
     * @param language what is asked for; only its language counts
     * @return the sentence, or empty; never in another language
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<String> sentence(Locale language) {
        return code.sentence(language, personSaidSo);
    }

    /**
     * Returns the code, and the id of the preference that decided.
     *
     * @return such as {@code Reason[NOT_TO_BE_ASKED, phone:1]}
     */
    @Override
    public String toString() {
        return "Reason[" + code + preference.map(id -> ", " + id).orElse("") + "]";
    }
}
