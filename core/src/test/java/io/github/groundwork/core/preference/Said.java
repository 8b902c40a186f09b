package io.github.groundwork.core.preference;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One thing that somebody says in a made-up story, and how such stories become preferences. */
public record Said(Maker maker, int strong, Who who, Review review) {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final ActorId PERSON = ActorId.parse("person-1");
    public static final ActorId AGENT = ActorId.parse("agent-1");
    public static final ActorId AGENT_WHILE_UNABLE = ActorId.parse("agent-2");
    public static final ActorId AGENT_OF_THE_PAST = ActorId.parse("agent-3");
    public static final ActorId AGENT_ENDED = ActorId.parse("agent-4");
    public static final ActorId STAFF = ActorId.parse("staff-1");
    public static final ActorId GUARDIAN = ActorId.parse("guardian-1");

    /** Makes a statement out of somebody's words. */
    public interface Maker {
        Statement of(Function<String, Words> words);
    }

    /** Who says it. */
    public enum Who {
        PERSON(Said.PERSON, Role.PERSON, true),
        PERSON_TO_STAFF(Said.PERSON, Role.PERSON, true),
        STAFF_THEN_CONFIRMED(Said.STAFF, Role.CLINICIAN, true),
        AGENT(Said.AGENT, Role.AGENT, true),
        AGENT_WHILE_UNABLE(Said.AGENT_WHILE_UNABLE, Role.AGENT, false),
        AGENT_OF_THE_PAST(Said.AGENT_OF_THE_PAST, Role.AGENT, false),
        AGENT_ENDED(Said.AGENT_ENDED, Role.AGENT, false),
        AGENT_NEVER_NAMED(ActorId.parse("agent-5"), Role.AGENT, false),
        GUARDIAN(Said.GUARDIAN, Role.GUARDIAN, false),
        STAFF(Said.STAFF, Role.CLINICIAN, false);

        private final ActorId actor;
        private final Role role;
        private final boolean personsWord;

        Who(ActorId actor, Role role, boolean personsWord) {
            this.actor = actor;
            this.role = role;
            this.personsWord = personsWord;
        }

        public By by(DeviceId device) {
            return this == PERSON_TO_STAFF ? STAFF.by(device) : new By(actor, role, device, NOW);
        }

        public Attribution said(DeviceId device) {
            By by = by(device);
            return this == PERSON_TO_STAFF ? by.heard(actor, role) : by.said();
        }

        /** Tells whether it is the person's word by the rules, as the story has it. */
        public boolean isPersonsWord() {
            return personsWord;
        }
    }

    /** When it is asked about again. */
    public enum Review {
        NONE,
        PAST,
        JUST_NOW,
        TO_COME;

        Optional<Instant> at() {
            return switch (this) {
                case NONE -> Optional.empty();
                case PAST -> Optional.of(NOW.minus(Duration.ofDays(1)));
                case JUST_NOW -> Optional.of(NOW);
                case TO_COME -> Optional.of(NOW.plus(Duration.ofDays(400)));
            };
        }
    }

    public static DeviceId device(int number) {
        return DeviceId.parse("device-" + number);
    }

    public Statement statement() {
        Attribution said = who.said(device(0));
        return maker.of(text -> said.role().isPerson() ? OwnWords.of(text, said) : OthersWords.of(text, said));
    }

    /** The strength that was drawn, moved to where the statement can have it. */
    public Strength strength() {
        Statement.Bearing bearing = statement().bearing();
        int at = switch (bearing) {
            case OPENS -> Math.min(strong, 2);
            case INFORMS -> strong;
            case CLOSES -> Math.max(strong, 3);
        };
        return Strength.values()[at];
    }

    public PreferenceDraft draft(int device) {
        Attribution said = who.said(device(device));
        Function<String, Words> words =
                text -> said.role().isPerson() ? OwnWords.of(text, said) : OthersWords.of(text, said);
        Optional<Words> basis = strength() == Strength.BINDING_DECLINE
                ? Optional.of(words.apply("in the blue folder"))
                : Optional.empty();
        return new PreferenceDraft(maker.of(words), strength(), said, review.at(), basis);
    }

    public By by(int device) {
        return who.by(device(device));
    }

    /** Adds this to preferences, as recorded on a device. */
    public Preferences addTo(Preferences before, int device) {
        Preferences after = before.record(draft(device), by(device));
        if (who != Who.STAFF_THEN_CONFIRMED) {
            return after;
        }
        By person = Who.PERSON.by(device(device));
        return after.confirm(after.newest().orElseThrow(), person.said(), review.at(), person);
    }

    /** Preferences in which nothing is said, but agents are named, of whom one decides. */
    public static Preferences base() {
        By by = Who.PERSON.by(device(0));
        Instant past = NOW.minus(Duration.ofDays(9));
        return Preferences.start(HistoryId.parse("history-1"), PersonId.parse("person-1"))
                .with(by, new PreferenceEvent.AgentNamed(AGENT, AgentTerm.openEnded(false), by.said()))
                .with(by, new PreferenceEvent.AgentNamed(AGENT_WHILE_UNABLE, AgentTerm.openEnded(true), by.said()))
                .with(
                        by,
                        new PreferenceEvent.AgentNamed(
                                AGENT_OF_THE_PAST,
                                new AgentTerm(false, Optional.empty(), Optional.of(past)),
                                by.said()))
                .with(by, new PreferenceEvent.AgentNamed(AGENT_ENDED, AgentTerm.openEnded(false), by.said()))
                .with(by, new PreferenceEvent.AgentEnded(AGENT_ENDED, by.said()));
    }

    /** Everything recorded on one device after the other. */
    public static Preferences all(List<Said> said) {
        Preferences all = base();
        for (int i = 0; i < said.size(); i++) {
            all = said.get(i).addTo(all, i % 3);
        }
        return all;
    }

    /** Three copies that went on apart, each with a part of it. */
    public static List<Preferences> apart(List<Said> said) {
        List<Preferences> copies = new ArrayList<>(List.of(base(), base(), base()));
        for (int i = 0; i < said.size(); i++) {
            copies.set(i % 3, said.get(i).addTo(copies.get(i % 3), i % 3));
        }
        return copies;
    }

    /** Puts copies together in an order. */
    public static Preferences merged(List<Preferences> copies, int... order) {
        Preferences whole = copies.get(order[0]);
        for (int next : order) {
            whole = whole.merge(copies.get(next)).orThrow();
        }
        return whole;
    }
}
