package io.github.groundwork.examples;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Agent;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.decision.SupportAnswer;
import io.github.groundwork.core.preference.decision.TellingAnswer;
import io.github.groundwork.core.preference.decision.TopicDecision;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Topic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/** All that follows from one person's preferences at one time. */
final class PreferenceSheet {

    private final PreferencePage page;

    PreferenceSheet(Preferences preferences, Instant at, ZoneId zone) {
        this.page = new PreferencePage(preferences, at, zone);
    }

    String text() {
        Preferences preferences = page.preferences();
        page.line("Preferences of " + preferences.person() + ", "
                + preferences.inForce().size() + " in force, on " + PreferenceWords.moment(page.at(), page.zone())
                + " (" + page.zone() + ")");
        page.line(
                "The sentences speak to the person. Behind each stands its id, and how strongly it was said. Quotes are "
                        + "somebody's own words. Who is not to be told is not listed.");
        topics();
        new ReachSheet(page).write();
        telling();
        supports();
        new StepSheet(page).write();
        new SettlingSheet(page).write();
        return page.toString();
    }

    private void topics() {
        page.section("TOPICS (what lies within a topic is meant too)");
        TreeSet<Topic> named = new TreeSet<>();
        page.preferences().inForce().forEach(p -> named.addAll(topics(p.statement())));
        page.none(named.isEmpty());
        for (Topic topic : named) {
            TopicDecision decision = page.decisions().asking(List.of(topic), page.at());
            page.entry(
                    topic.value(),
                    Words.and(decision.manners().stream()
                                    .map(PreferenceWords::of)
                                    .toList())
                            + with(decision));
            page.because(decision.grounds());
        }
    }

    private static List<Topic> topics(Statement statement) {
        if (statement instanceof TopicBoundary boundary) {
            return boundary.topics();
        }
        return statement instanceof Trigger trigger ? trigger.topics() : List.of();
    }

    private static String with(TopicDecision decision) {
        List<String> groups = decision.companions().stream()
                .filter(c -> !c.anyOf().isEmpty())
                .map(c -> Words.or(c.anyOf().stream().map(ActorId::value).toList()))
                .toList();
        return groups.isEmpty() ? "" : ": " + Words.and(groups);
    }

    private void telling() {
        page.section("WHO MAY BE TOLD");
        List<ActorId> agents = page.preferences().agents().stream()
                .filter(agent -> !agent.ended())
                .map(Agent::id)
                .toList();
        for (Purpose purpose : page.purposes()) {
            TellingAnswer answer = page.decisions().telling(purpose, agents, page.at());
            page.met(answer.conflicts());
            page.entry(
                    purpose.value(),
                    answer.mayBeTold().isEmpty() ? "nobody, unless you are asked first" : names(answer.mayBeTold()));
            answer.mayBeTold().forEach(somebody -> page.because(somebody.grounds()));
            answer.askFirst()
                    .forEach(somebody -> page.because(somebody.grounds(), "Not yet " + somebody.whom() + ". "));
        }
    }

    private static String names(List<TellingAnswer.Somebody> them) {
        return Words.and(them.stream().map(s -> s.whom().value()).toList());
    }

    private void supports() {
        SupportAnswer answer = page.decisions().supports();
        page.met(answer.conflicts());
        page.section("WHAT HELPS");
        page.none(answer.helps().isEmpty()
                && answer.neutral().isEmpty()
                && answer.notedByOthers().isEmpty());
        list("helps", answer.helps());
        list("no difference", answer.neutral());
        list("others think so", answer.notedByOthers());
        page.section("NOT TO SUGGEST");
        page.none(answer.notToSuggest().isEmpty());
        list("", answer.notToSuggest());
    }

    private void list(String label, List<Preference> preferences) {
        String shown = label;
        for (Preference preference : preferences) {
            page.entry(shown, page.whole(preference.id()));
            shown = "";
        }
    }
}
