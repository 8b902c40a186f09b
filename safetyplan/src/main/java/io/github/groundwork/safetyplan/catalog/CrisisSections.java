package io.github.groundwork.safetyplan.catalog;

import io.github.groundwork.core.term.Term;

/** The ids of the sections of {@link PlanTemplates#crisis()}, in their order. */
public final class CrisisSections {

    /** What the person is good at, and what makes life worth it for them. */
    public static final Term STRENGTHS = new Term("strengths");

    /** How they notice that it is getting hard. */
    public static final Term WARNING_SIGNS = new Term("warning-signs");

    /** What they can do themselves. */
    public static final Term OWN_COPING = new Term("own-coping");

    /** People and places that help them feel less alone, without being told of a crisis. */
    public static final Term COMPANY = new Term("company");

    /** People whom they can ask for help. */
    public static final Term HELP = new Term("help");

    /** Professionals, peers and services. */
    public static final Term SERVICES = new Term("services");

    /** Steps toward safer surroundings. */
    public static final Term SURROUNDINGS = new Term("surroundings");

    private CrisisSections() {}
}
