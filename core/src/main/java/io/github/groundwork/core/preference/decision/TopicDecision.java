package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.statement.AskingManner;
import java.util.List;
import java.util.Objects;

/**
 * Whether topics may be asked about, and how.
 *
 * <p>Immutable and thread-safe.
 *
 * @param manners how, in the order of {@link AskingManner}: all of them together; {@link AskingManner#ASK} alone if nothing is asked for,
 *     {@link AskingManner#DO_NOT_ASK} alone if it is not asked
 * @param companions who has to be there: somebody of each
 * @param grounds what it stands on
 */
public record TopicDecision(List<AskingManner> manners, List<Companion> companions, Grounds grounds) {

    /**
     * Somebody who has to be there. Immutable and thread-safe.
     *
     * @param preference the preference that asks for it
     * @param anyOf who it can be; empty if the preference says it in words
     */
    public record Companion(EventId preference, List<ActorId> anyOf) {

        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Companion {
            Objects.requireNonNull(preference, "preference");
            anyOf = List.copyOf(Objects.requireNonNull(anyOf, "anyOf"));
        }
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no manner
     */
    public TopicDecision {
        manners = List.copyOf(Objects.requireNonNull(manners, "manners"));
        companions = List.copyOf(Objects.requireNonNull(companions, "companions"));
        Objects.requireNonNull(grounds, "grounds");
        if (manners.isEmpty()) {
            throw new IllegalArgumentException("at least one manner is named");
        }
    }

    /**
     * Tells whether it may be asked at all.
     *
     * @return false if the person does not want to be asked
     */
    public boolean mayBeAsked() {
        return !manners.contains(AskingManner.DO_NOT_ASK);
    }

    /**
     * Tells whether something is asked for.
     *
     * @param manner the manner
     * @return true if it is among the manners
     * @throws NullPointerException if {@code manner} is null
     */
    public boolean asksFor(AskingManner manner) {
        return manners.contains(Objects.requireNonNull(manner, "manner"));
    }
}
