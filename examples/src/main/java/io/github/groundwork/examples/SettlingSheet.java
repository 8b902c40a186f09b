package io.github.groundwork.examples;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.preference.Agent;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.preference.decision.Conflict;
import java.util.List;
import java.util.Map;

/** Who decides beside the person, what the person should be asked, and what had no effect. */
final class SettlingSheet {

    private final PreferencePage page;

    SettlingSheet(PreferencePage page) {
        this.page = page;
    }

    void write() {
        page.section("AGENTS");
        List<Agent> agents = page.preferences().agents();
        page.none(agents.isEmpty());
        agents.forEach(agent -> page.entry(
                agent.id().value(),
                PreferenceWords.of(agent, page.zone())
                        + (page.preferences().decides(agent.id(), page.at()) ? " They decide now." : "")));
        toConfirm();
        conflicts();
        withoutEffect();
    }

    private void toConfirm() {
        page.section("TO CONFIRM (please ask the person)");
        List<Preference> asked = page.decisions().toConfirm(page.at());
        page.none(asked.isEmpty());
        for (Preference preference : asked) {
            page.entry(preference.id().toString(), page.whole(preference.id()));
            if (!preference.isPersonsWord()) {
                page.entry("", "Somebody else noted it.");
            }
            preference
                    .reviewBy()
                    .filter(review -> preference.isReviewPast(page.at()))
                    .ifPresent(review -> page.entry(
                            "", "The time to ask again was " + PreferenceWords.moment(review, page.zone()) + "."));
        }
    }

    private void conflicts() {
        page.section("CONFLICTS (the first counts until the person settles it)");
        List<Conflict> conflicts = page.conflicts();
        page.none(conflicts.isEmpty());
        for (Conflict conflict : conflicts) {
            page.entry(conflict.prevails().toString(), page.whole(conflict.prevails()));
            page.entry("  over " + conflict.yields(), page.whole(conflict.yields()));
        }
    }

    private void withoutEffect() {
        page.section("CHANGES WITHOUT EFFECT");
        Map<EventId, String> ineffective = page.preferences().ineffective();
        page.none(ineffective.isEmpty());
        ineffective.forEach((event, reason) -> page.entry(event.toString(), rule(reason)));
    }

    private static String rule(String reason) {
        return reason.equals(Folded.OVERRULED)
                ? "The person ended it elsewhere, which was not known here."
                : reason + ": " + PreferenceProblem.valueOf(reason).rule();
    }
}
