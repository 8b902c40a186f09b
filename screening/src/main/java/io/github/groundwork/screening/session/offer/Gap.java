package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.consent.PathwayPart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is missing when a session is offered, and whether it opens despite of it.
 *
 * <p>Immutable and thread-safe; {@code toString} shows no reason.
 *
 * @param obstacle what is missing; not a choice of the person's
 * @param parts the parts of the response pathway that are missing, empty where it is about something else
 * @param basis whether it blocks the session, or on what basis it does not
 * @param reason the host's reason, which the person is told; present if that is the basis
 */
public record Gap(Obstacle obstacle, List<PathwayPart> parts, Basis basis, Optional<String> reason) {

    /** Whether a gap blocks a session. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Basis {
        /** It blocks the session. */
        BLOCKS,
        /** The host gave a reason to go on, which the person is told. */
        REASON,
        /** Asking about suicide does not wait, as long as somebody can respond. */
        SUICIDE_SCREENING
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the obstacle is a choice, one that nothing opens is opened, or a reason is missing, empty, or
     *     there without being the basis
     */
    public Gap {
        Objects.requireNonNull(obstacle, "obstacle");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reason, "reason").ifPresent(text -> Checks.text(text, "reason"));
        if (!isPossible(obstacle, basis)) {
            throw new IllegalArgumentException("a gap is not a choice, and not everything can be opened");
        }
        if (reason.isPresent() != (basis == Basis.REASON)) {
            throw new IllegalArgumentException("a gap has a reason if that is what opens it");
        }
    }

    /**
     * Tells whether a gap can be there on a basis.
     *
     * @param obstacle what is missing
     * @param basis whether it blocks
     * @return false for a choice, and for an opening of what nothing opens
     * @throws NullPointerException if an argument is null
     */
    public static boolean isPossible(Obstacle obstacle, Basis basis) {
        Objects.requireNonNull(basis, "basis");
        return !Objects.requireNonNull(obstacle, "obstacle").isChoice()
                && (basis == Basis.BLOCKS || obstacle.canBeOpened());
    }

    /**
     * Returns a gap that blocks a session.
     *
     * @param obstacle what is missing
     * @param parts the parts of the response pathway that are missing
     * @return the gap
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the obstacle is a choice
     */
    public static Gap blocking(Obstacle obstacle, PathwayPart... parts) {
        return new Gap(obstacle, List.of(Objects.requireNonNull(parts, "parts")), Basis.BLOCKS, Optional.empty());
    }

    /**
     * Tells whether it blocks the session.
     *
     * @return true if it does
     */
    public boolean blocks() {
        return basis == Basis.BLOCKS;
    }

    /**
     * Returns what is missing and whether it blocks, never a reason.
     *
     * @return such as {@code Gap[NO_PRIVATE_SPACE, REASON]}
     */
    @Override
    public String toString() {
        return "Gap[" + obstacle + ", " + basis + "]";
    }
}
