package io.github.groundwork.core.resource;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with a directory of resources. Immutable and thread-safe. */
public enum ResourceProblem implements ProblemCode {
    /** Two rows have one id. */
    RESOURCE_ID_DUPLICATE("each row has an id of its own"),
    /** A kind is not one of the type of the row. */
    RESOURCE_KIND_MISFIT("the kind must be one of the row's type"),
    /** A row is said to have taken its own place. */
    RESOURCE_SUCCESSOR_ITSELF("a row must not take its own place"),
    /** A check lacks who or when, or somebody is named where nobody checked. */
    RESOURCE_CHECK_MISFIT("a check must say by whom and when, and none of both where nobody checked"),
    /** A policy of not contacting emergency services states no exceptions, or an emergency number has such a policy. */
    RESOURCE_POLICY_MISFIT(
            "a policy of not contacting must state its exceptions or that there are none, and that of an emergency"
                    + " number must be may");

    private final String rule;

    ResourceProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
