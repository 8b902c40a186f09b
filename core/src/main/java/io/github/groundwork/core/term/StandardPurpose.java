package io.github.groundwork.core.term;

import java.util.Locale;

/**
 * Purposes that most hosts need; each is an ordinary {@link Purpose}, and hosts may add their own.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum StandardPurpose {
    /** Care and support for the person. */
    CARE,
    /** To ask how somebody is after a screening or a hard time. */
    FOLLOW_UP,
    /** Help in a crisis. */
    CRISIS,
    /** Making or reviewing a safety plan together. */
    SAFETY_PLANNING,
    /** To agree or to recall a time to meet. */
    APPOINTMENTS,
    /** To tell what came out of something. */
    RESULTS,
    /** Money: bills, insurance, benefits. */
    PAYMENT,
    /** To learn how well a service works. */
    QUALITY,
    /** Research. */
    RESEARCH,
    /** To answer a duty that a law sets. */
    LEGAL_DUTY;

    /**
     * Returns the purpose.
     *
     * @return such as {@code follow-up}
     */
    public Purpose purpose() {
        return new Purpose(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
