package io.github.groundwork.examples;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.preference.Agent;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.preference.decision.Conflict;
import io.github.groundwork.core.preference.statement.Telling;
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
        agents.forEach(agent -> page.entry(agent.id().value(), PreferenceWords.of(agent, page.zone())));
        toConfirm();
        conflicts();
        withoutEffect();
    }

    private void toConfirm() {
        page.section("TO CONFIRM (please ask the person)");
        List<Preference> asked = page.preferences().inForce().stream()
                .filter(preference -> preference.needsConfirming(page.at()))
                .toList();
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
            page.entry("  over " + conflict.yields(), yielding(conflict));
        }
    }

    /** What yields. That somebody may be told names them, which it must not where something else says that they are not to be. */
    private String yielding(Conflict conflict) {
        boolean hidden = page.preferences()
                .preference(conflict.prevails())
                .filter(p -> p.statement() instanceof Telling t && t.choice() == Telling.Choice.NOT_TO_BE_TOLD)
                .isPresent();
        return page.preferences()
                .preference(conflict.yields())
                .filter(p -> hidden && p.statement() instanceof Telling)
                .map(p -> "the same somebody: may be told " + page.reference(p))
                .orElseGet(() -> page.whole(conflict.yields()));
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
