package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.ProblemCode;

/** What can be wrong with disclosures, consents and response pathways. Immutable and thread-safe. */
public enum ConsentProblem implements ProblemCode {
    /** The capacity does not fit the role. */
    CONSENT_CAPACITY("self and assent are the person's own, a guardian consents as a guardian, an agent as an agent"),
    /** The recorder is the grantor. */
    CONSENT_RECORDER("what somebody wrote themselves has no other recorder"),
    /** A yes would have run out when it was given. */
    CONSENT_EXPIRY("a yes must run out after it was given, or not at all"),
    /** A no has an expiry. */
    CONSENT_NO_EXPIRY("a no must not run out"),
    /** A yes names nobody who may receive something. */
    CONSENT_RECIPIENT_MISSING("a yes must name who may receive something"),
    /** A yes rests on another disclosure than was shown. */
    CONSENT_OTHER_DISCLOSURE("a yes must rest on the disclosure that was shown, in that version and language"),
    /** The disclosure was shown to somebody else. */
    CONSENT_SHOWN_TO_ANOTHER("the disclosure must have been shown to the one who says yes"),
    /** A yes was given before the disclosure was shown. */
    CONSENT_BEFORE_DISCLOSURE("a yes must not be older than the showing of its disclosure"),
    /** Whoever said yes had declined the disclosure, or was not sure of it. */
    CONSENT_UNSURE("a yes needs a disclosure that is clear to the one who gives it"),
    /** One id stands for two different consents. */
    CONSENT_TWO_CONTENTS("one id must stand for one consent"),
    /** The consent, or the collection, belongs to another person. */
    CONSENT_OTHER_PERSON("consents of different persons are never put together"),
    /** Somebody takes back a consent that is neither about them nor theirs. */
    WITHDRAWAL_BY_ANOTHER("only the person, or the one who gave it, can take a consent back"),
    /** A consent is for a purpose that its disclosure does not name. */
    CONSENT_PURPOSE_NOT_DISCLOSED("a consent's purposes must be among those of its disclosure"),
    /** A consent has a recipient that its disclosure does not name. */
    CONSENT_RECIPIENT_NOT_DISCLOSED("a consent's recipients must be among those of its disclosure"),
    /** A disclosure names a role twice. */
    DISCLOSURE_RECIPIENT_TWICE("a disclosure must name each role once"),
    /** The pathway's owner is not among the disclosure's recipients. */
    PATHWAY_OWNER_NOT_DISCLOSED("the role of the pathway's owner must be among the disclosure's recipients"),
    /** Who covers for the owner is not among the disclosure's recipients. */
    PATHWAY_COVER_NOT_DISCLOSED("the role of the pathway's cover must be among the disclosure's recipients");

    private final String rule;

    ConsentProblem(String rule) {
        this.rule = rule;
    }

    @Override
    public String rule() {
        return rule;
    }
}
