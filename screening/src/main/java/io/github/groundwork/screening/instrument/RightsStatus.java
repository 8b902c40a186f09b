package io.github.groundwork.screening.instrument;

/** How the holder lets an instrument's wording be used. Immutable and thread-safe; the order of the constants means nothing. */
public enum RightsStatus {
    /** In the public domain. */
    PUBLIC_DOMAIN,
    /** Free for everybody, no permission needed. */
    FREE_NO_PERMISSION,
    /** Free if the source is credited. */
    FREE_WITH_ATTRIBUTION,
    /** Free only outside commerce. */
    FREE_NONCOMMERCIAL,
    /** Only with the holder's permission. */
    PERMISSION_REQUIRED,
    /** Not known. */
    UNCLEAR
}
