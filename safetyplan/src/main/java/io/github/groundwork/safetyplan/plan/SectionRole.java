package io.github.groundwork.safetyplan.plan;

/**
 * What a section of a plan is for, whatever a template calls it.
 *
 * <p>Source of the order: Stanley and Brown 2012, Cogn Behav Pract 19:256-264, for the rungs from signs to surroundings; reasons for
 * living come first as in the crisis response plan. The words are this library's own. Immutable and thread-safe; the order of the
 * constants means nothing.
 */
public enum SectionRole {
    /** Strengths, and reasons for living. */
    STRENGTHS,
    /** Signs that it is time for the plan. */
    SIGNS,
    /** What the person can do without anybody else. */
    OWN_COPING,
    /** People and places that take the person's mind off things. They are told of no crisis. */
    COMPANY,
    /** People whom the person can ask for help. */
    HELP,
    /** Professionals, peers and services. */
    SERVICES,
    /** Making the surroundings safer. */
    SURROUNDINGS,
    /** Anything else that a template of a host's own has. */
    OTHER
}
