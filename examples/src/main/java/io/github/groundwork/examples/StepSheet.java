package io.github.groundwork.examples;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.decision.StepAnswer;
import io.github.groundwork.core.preference.decision.StepQuestion;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Identity.Setting;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the next step asks of the people who help, and what is wished for in a crisis. */
final class StepSheet {

    private final PreferencePage page;
    private final Map<Preference, Map<String, List<String>>> steps = new LinkedHashMap<>();
    private final Map<Preference, Map<String, List<String>>> crisis = new LinkedHashMap<>();

    StepSheet(PreferencePage page) {
        this.page = page;
    }

    void write() {
        for (Setting setting : Setting.values()) {
            collect(CareStep.CONVERSATION, setting, true);
        }
        for (CareStep step : CareStep.values()) {
            collect(step, Setting.ALONE, false);
        }
        page.section("STEPS (what identity, culture and boundaries ask)");
        page.none(steps.isEmpty());
        steps.forEach((preference, asks) -> {
            int most = isNaming(preference.statement()) ? Setting.values().length : CareStep.values().length;
            write(preference);
            asks.forEach((sentence, when) ->
                    page.entry("", (when.size() == most ? "always" : String.join(", ", when)) + ": " + sentence));
        });
        page.section("IN A CRISIS");
        page.none(crisis.isEmpty());
        crisis.forEach((preference, asks) -> {
            write(preference);
            asks.keySet().forEach(sentence -> page.entry("", sentence));
        });
    }

    private void write(Preference preference) {
        Statement statement = preference.statement();
        String words = Quotes.of(statement.allWords());
        page.entry(StatementWords.of(statement), (words + " " + page.reference(preference)).strip());
    }

    private static boolean isNaming(Statement statement) {
        return statement instanceof Identity.NameUsed || statement instanceof Identity.Pronouns;
    }

    private static boolean isForCrisis(Statement statement) {
        return statement instanceof CareWish || statement instanceof LegalDocument;
    }

    /** Collects when each thing is asked: names and pronouns by where, all else by what is about to happen. */
    private void collect(CareStep step, Setting setting, boolean naming) {
        StepAnswer answer = page.decisions().step(new StepQuestion(step, setting, page.at(), page.zone()));
        page.met(answer.conflicts());
        for (StepAnswer.Ask ask : answer.asks()) {
            Statement statement = ask.preference().statement();
            if (isNaming(statement) == naming) {
                (isForCrisis(statement) ? crisis : steps)
                        .computeIfAbsent(ask.preference(), p -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                ask.sentence(Locale.ENGLISH).orElse(ask.code().name()), c -> new ArrayList<>())
                        .add(PreferenceWords.of(naming ? setting : step));
            }
        }
    }
}
