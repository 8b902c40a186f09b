package io.github.groundwork.core.people;

/**
 * Whose knowledge an answer sheet reports. Answers of different informants are never merged or averaged.
 *
 * <p>Immutable and thread-safe; the order of the constants means nothing.
 */
public enum Informant {
    /** The person, about themselves. */
    SELF,
    /** A parent or carer, about a child. */
    PARENT,
    /** Somebody else who knows the person, about the person. */
    PROXY,
    /** A clinician, from an interview or an examination. */
    CLINICIAN
}
