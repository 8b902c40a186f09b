package io.github.groundwork.core.consent;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import java.util.Objects;

/**
 * The fact that a disclosure was shown: to whom, by whom, when and how, and what they said to it.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param disclosure which disclosure it was
 * @param to to whom it was shown: the person, or somebody who consents for them
 * @param by who showed it, where and when
 * @param manner how it was shown
 * @param understanding what they said to it
 */
public record DisclosureShown(DisclosureRef disclosure, ActorId to, By by, Manner manner, Understanding understanding) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public DisclosureShown {
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(understanding, "understanding");
    }

    /** How a disclosure was shown. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Manner {
        /** It was read out. */
        READ_ALOUD,
        /** It stood on a screen. */
        ON_SCREEN,
        /** It was handed over on paper. */
        ON_PAPER,
        /** It was signed, or an interpreter put it into words. */
        SIGNED_OR_INTERPRETED
    }

    /** What somebody said to a disclosure. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Understanding {
        /** They said that it is clear to them. */
        ACKNOWLEDGED,
        /** They were not sure. */
        UNSURE,
        /** They did not want it, or did not want to say. */
        DECLINED
    }
}
