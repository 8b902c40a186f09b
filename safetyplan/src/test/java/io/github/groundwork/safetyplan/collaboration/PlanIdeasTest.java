package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.begun;
import static io.github.groundwork.safetyplan.Table.contact;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Finds ideas for a plan in what is known already. */
class PlanIdeasTest {

    private static Preferences saying(Strength strength, Statement... statements) {
        Preferences preferences = Preferences.start(HistoryId.parse("preferences-1"), Table.ROWAN);
        for (Statement each : statements) {
            preferences = preferences.record(
                    PreferenceDraft.of(each, strength, rowan(-9).said()), rowan(-9));
        }
        return preferences;
    }

    private static Strategy strategy(Strategy.Effect effect, String term, String text) {
        return Strategy.of(effect, new Term(term)).withWords(words(text));
    }

    private static Suggestion suggestion(String id, String about) {
        return new Suggestion(
                id,
                SuggestionKind.STRATEGY,
                LocalizedText.of(Locale.ENGLISH, "An idea: " + about),
                List.of(new Term(about)),
                new Rationale("It can help.", "nobody", false),
                ForWhom.person());
    }

    @Test
    void COR_15_what_helps_becomes_a_proposal_and_what_makes_things_worse_never_does() {
        Preferences preferences = saying(
                Strength.PREFERENCE,
                strategy(Strategy.Effect.HELPS, "walking", "I walk to the river."),
                strategy(Strategy.Effect.MAKES_WORSE, "breathing-exercise", "I hear my own heart."));
        SafetyPlan plan = begun();
        PlanIdeas ideas = PlanIdeas.of(plan, preferences, Table.at(1));

        assertThat(ideas.fromPreferences()).hasSize(1);
        DraftEvent.Proposed idea = ideas.fromPreferences().get(0);
        SafetyPlan proposed = plan.with(idea, peer(2));
        assertThat(proposed.entries()).isEmpty();
        assertThat(proposed.proposals()).hasSize(1);
        assertThat(proposed.proposals().get(0).section()).isEqualTo(COPING);
        assertThat(PlanIdeas.of(proposed, preferences, Table.at(3)).fromPreferences())
                .isEmpty();
        Suggestions suggestions =
                Suggestions.of(List.of(suggestion("a", "walking"), suggestion("b", "breathing-exercise")));
        assertThat(ideas.from(suggestions)).hasSize(1);
    }

    @Test
    void COR_13_somebody_who_was_not_to_be_told_and_is_named_all_the_same_is_asked_about() {
        Preferences preferences = saying(
                Strength.LIMIT, Telling.of(ActorId.parse("maya"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all()));
        SafetyPlan plan = begun().add(HELP, contact("Maya", "maya", PlanContact.Helping.HELP), rowan(1))
                .add(HELP, contact("Ines", "ines", PlanContact.Helping.HELP), rowan(2));
        assertThat(PlanIdeas.of(plan, preferences, Table.at(3)).contactsToAskAbout())
                .containsExactly(ActorId.parse("maya"));
    }
}
