package io.github.groundwork.examples;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.Disclosure;

/** Says what a disclosure holds, all of it. Stateless. */
final class DisclosureVoice {

    private DisclosureVoice() {}

    static void say(Disclosure disclosure, Voice voice) {
        voice.named("What is asked", disclosure.asking().asked());
        voice.named("What you can choose", disclosure.asking().choice());
        voice.named("Where your answers are", disclosure.handling().kept());
        ConfidentialityLimits limits = disclosure.handling().limits();
        if (limits.isNone()) {
            voice.named("What must be reported", "Nothing. Nobody is told.");
        }
        for (ConfidentialityLimits.Limit limit : limits.limits()) {
            voice.named("What must be reported", limit.what() + ", to " + limit.toWhom() + ", by " + limit.basis());
        }
        disclosure.handling().passedOn().ifPresent(text -> voice.named("Good to know", text));
        voice.named("What happens next", disclosure.afterwards().positive());
        voice.named(
                "What does not happen", String.join(" ", disclosure.afterwards().notDone()));
        disclosure.afterwards().unanswered().ifPresent(text -> voice.named("If you skip a question", text));
        voice.named("Whom you can reach", disclosure.afterwards().contact());
    }
}
