package io.github.groundwork.screening.session;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Optional;

/** Generated preferences: statements of every kind that a session reads, by the person and by staff, in several strengths. */
final class Said {
    /** What nobody may find in a text that the library makes by itself. */
    static final String CANARY = "Kanarya-7353";

    static final ActorId MO = ActorId.parse("mo");
    static final ActorId KIM = ActorId.parse("kim");

    /** What items are about, broader ones among them. */
    static final List<Topic> TOPICS = List.of(
            StandardTopic.MOOD.topic(),
            StandardTopic.SUICIDE.topic(),
            StandardTopic.DEATH.topic(),
            StandardTopic.VIOLENCE.topic(),
            StandardTopic.SEXUAL_VIOLENCE.topic(),
            StandardTopic.DOMESTIC_VIOLENCE.topic(),
            new Topic("x-moving-house"),
            new Topic("x-the-flood"));

    private static final By PERSON = by("rowan", Role.PERSON);
    private static final By NURSE = by("nurse-4", Role.CLINICIAN);

    private Said() {}

    private static By by(String actor, Role role) {
        return new By(ActorId.parse(actor), role, DeviceId.parse(role.isPerson() ? "home" : "ward"), Scene.at(-600));
    }

    static Preferences nothing() {
        return Preferences.start(HistoryId.parse("preferences-1"), Scene.ROWAN);
    }

    /** Returns preferences with so many more statements, of which few were withdrawn, mostly on some topics. */
    static Preferences more(Preferences before, int howMany, List<Topic> topics, Dice dice) {
        Preferences after = before;
        for (int i = 0; i < howMany; i++) {
            after = said(after, topics.isEmpty() || dice.chance(20) ? TOPICS : topics, dice);
            if (dice.chance(10)) {
                after = after.withdraw(newest(after), PERSON.said(), PERSON);
            }
        }
        return after;
    }

    /** Returns preferences of which the first that holds was withdrawn. */
    static Preferences fewer(Preferences before) {
        return before.inForce().stream()
                .findFirst()
                .map(each -> before.withdraw(each.id(), PERSON.said(), PERSON))
                .orElse(before);
    }

    private static EventId newest(Preferences preferences) {
        return preferences.newest().orElseThrow();
    }

    private static Preferences said(Preferences before, List<Topic> pool, Dice dice) {
        By by = dice.chance(20) ? NURSE : PERSON;
        Statement statement = statement(pool, dice, by);
        int most = statement.bearing() == Statement.Bearing.OPENS ? 3 : 4;
        PreferenceDraft draft = PreferenceDraft.of(statement, Strength.values()[dice.below(most)], by.said());
        return before.record(dice.chance(15) ? draft.reviewedBy(Scene.at(dice.below(200) - 100)) : draft, by);
    }

    private static Statement statement(List<Topic> pool, Dice dice, By by) {
        List<Topic> topics = dice.chance(30) ? List.of(dice.of(pool), dice.of(pool)) : List.of(dice.of(pool));
        return switch (dice.below(14)) {
            case 0, 1, 2 -> boundary(AskingManner.WARN_FIRST, topics);
            case 3, 4 -> boundary(AskingManner.ASK_LAST, topics);
            case 5, 6 -> boundary(AskingManner.DO_NOT_ASK, topics);
            case 7, 8 -> boundary(AskingManner.IN_WRITING, topics);
            case 9 -> new TopicBoundary(topics, AskingManner.ONLY_WITH, List.of(MO, KIM), Optional.empty());
            case 10 -> new TopicBoundary(topics, AskingManner.ONLY_WITH, List.of(), Optional.of(words(by)));
            case 11 -> boundary(AskingManner.ASK, topics);
            case 12 -> Trigger.about(topics.toArray(Topic[]::new)).withWords(words(by));
            default ->
                Strategy.of(dice.of(Strategy.Effect.values()), new Term("walking"))
                        .withWords(words(by));
        };
    }

    private static TopicBoundary boundary(AskingManner manner, List<Topic> topics) {
        return TopicBoundary.of(manner, topics.toArray(Topic[]::new));
    }

    private static Words words(By by) {
        String text = CANARY + " is what they said.";
        return by.role().isPerson() ? OwnWords.of(text, by.said()) : OthersWords.of(text, by.said());
    }
}
