package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page about preferences, for what the sample does not hold. */
class PreferenceSheetTest {

    private static final Instant NOW = Instant.parse("2026-12-24T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ActorId PERSON = ActorId.parse("p-1");
    private static final By ME = new By(PERSON, Role.PERSON, DeviceId.parse("d"), NOW);
    private static final Preferences NONE = Preferences.start(HistoryId.parse("h"), PersonId.parse("p-1"));

    private static Words own(String text) {
        return OwnWords.of(text, ME.said());
    }

    private static Preferences say(Preferences before, Strength strength, Statement... statements) {
        Preferences all = before;
        for (Statement statement : statements) {
            all = all.record(PreferenceDraft.of(statement, strength, ME.said()), ME);
        }
        return all;
    }

    private static String sheet(Preferences preferences) {
        return new PreferenceSheet(preferences, NOW, BERLIN).text();
    }

    @Test
    void where_nothing_was_said_each_section_says_so() {
        String sheet = sheet(NONE);
        assertThat(sheet)
                .contains("Preferences of p-1, 0 in force, on Thursday 24 December 2026 at 13:00 (Europe/Berlin)");
        assertThat(sheet).contains("\nTOPICS (what lies within a topic is meant too)\n  nothing\n");
        assertThat(sheet)
                .contains("  no way at all       for care, crisis and follow-up. There is no way to reach you");
        assertThat(sheet.lines().filter("  nothing"::equals)).hasSize(9);
    }

    @Test
    void what_is_hard_at_some_time_of_the_year_or_only_with_somebody_is_shown() {
        String sheet = sheet(say(
                NONE,
                Strength.PREFERENCE,
                new Trigger(
                        List.of(Term.parse("fireworks")),
                        List.of(),
                        Optional.empty(),
                        Trigger.Certainty.POSSIBLE,
                        Optional.of(new YearlySpan(MonthDay.of(12, 20), MonthDay.of(1, 6))),
                        Optional.empty(),
                        Optional.empty()),
                TopicBoundary.onlyWith(ActorId.parse("aunt"), new Topic("court"))));
        assertThat(sheet)
                .contains("  fireworks; 20 December to 6 January\n", "always: This time of the year can be hard");
        assertThat(sheet).contains("  court               with somebody there: aunt\n");
    }

    @Test
    void what_is_no_contact_a_document_a_practice_or_a_language_is_shown() {
        Preferences limits = say(
                NONE,
                Strength.LIMIT,
                new NoContact(Purposes.of(new Purpose("research")), Optional.of(own("I come by."))));
        String sheet = sheet(say(
                limits,
                Strength.PREFERENCE,
                new LegalDocument(Term.parse("advance-directive"), own("with my lawyer"), LegalDocument.Status.SEEN),
                new Identity.Observance(
                        List.of(Term.parse("fasting")), Optional.of(own("No food by day.")), List.of(CareStep.MEAL)),
                new Identity.Speaks(Locale.GERMAN, Permission.YES, Permission.NO, Optional.empty()),
                Boundary.of(Boundary.Area.PEOPLE, Boundary.Rule.WELCOME, Term.parse("guide-dog"))));
        assertThat(sheet).contains("  no way at all       for research. You said that you will reach out");
        assertThat(sheet).contains("  advance-directive, seen\n", "You said that there is a legal document.");
        assertThat(sheet)
                .contains("  culture or faith, fasting\n", "meal: This matters for your culture or your faith.");
        assertThat(sheet).contains("  German, with an interpreter\n", "It should not be somebody from your family.");
        assertThat(sheet)
                .contains("  people, guide-dog   (d:5, preference)\n", "always: You said that this is welcome.");
    }

    @Test
    void purposes_of_the_file_are_asked_for_and_who_can_be_told_stands_there() {
        String sheet = sheet(say(
                NONE,
                Strength.PREFERENCE,
                Telling.of(ActorId.parse("aunt"), Telling.Choice.MAY_BE_TOLD, Purposes.of(new Purpose("payment"))),
                Telling.of(ActorId.parse("boss"), Telling.Choice.ASK_FIRST, Purposes.of(new Purpose("payment")))));
        assertThat(sheet).contains("  payment             aunt\n", "Not yet boss. You want to be asked before");
        assertThat(sheet).contains("  care                nobody, unless you are asked first\n");
    }

    @Test
    void a_conflict_about_somebody_who_is_not_to_be_told_is_shown_and_names_nobody() {
        Telling may = new Telling(
                ActorId.parse("boss"),
                Optional.of(own("Kim from work")),
                Telling.Choice.MAY_BE_TOLD,
                Purposes.all(),
                Optional.empty());
        String sheet = sheet(say(
                say(NONE, Strength.PREFERENCE, may),
                Strength.LIMIT,
                Telling.of(ActorId.parse("boss"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all())));
        assertThat(sheet)
                .contains("  d:2                 somebody who is not to be told (d:2, limit)\n")
                .contains("    over d:1          somebody who is not to be told: may be told (d:1, preference)\n")
                .doesNotContain("boss", "Kim");
    }

    @Test
    void somebody_who_is_not_to_be_told_is_not_named_among_what_to_confirm_either() {
        By aunt = new By(ActorId.parse("aunt"), Role.GUARDIAN, DeviceId.parse("tablet"), NOW);
        Telling may = Telling.of(ActorId.parse("boss"), Telling.Choice.MAY_BE_TOLD, Purposes.all());
        Preferences noted = say(
                        NONE,
                        Strength.LIMIT,
                        Telling.of(
                                ActorId.parse("boss"),
                                Telling.Choice.NOT_TO_BE_TOLD,
                                Purposes.of(new Purpose("payment"))))
                .record(PreferenceDraft.of(may, Strength.NOTE, aunt.said()), aunt);

        String sheet = sheet(noted);
        assertThat(sheet.substring(sheet.indexOf("TO CONFIRM")))
                .contains("somebody who is not to be told: may be told")
                .doesNotContain("boss");
    }

    @Test
    void agents_are_shown_with_their_time_until_it_was_ended() {
        AgentTerm term = new AgentTerm(
                false,
                Optional.of(Instant.parse("2026-12-01T00:00:00Z")),
                Optional.of(Instant.parse("2027-01-01T00:00:00Z")));
        Preferences named = NONE.with(ME, new PreferenceEvent.AgentNamed(ActorId.parse("aunt"), term, ME.said()));
        assertThat(sheet(named))
                .contains(
                        "  aunt                decides beside the person, from Tuesday 1 December 2026 at 01:00, until Friday");
        assertThat(sheet(named)).contains("They decide now.");
        Preferences onlyWhileUnable = NONE.with(
                ME, new PreferenceEvent.AgentNamed(ActorId.parse("aunt"), AgentTerm.openEnded(true), ME.said()));
        assertThat(sheet(onlyWhileUnable)).doesNotContain("They decide now.");
        Preferences ended = named.with(ME, new PreferenceEvent.AgentEnded(ActorId.parse("aunt"), ME.said()));
        assertThat(sheet(ended)).contains("  aunt                no longer decides: the person ended it.\n");
    }

    @Test
    void what_came_without_knowing_of_an_end_is_shown() {
        By aunt = new By(ActorId.parse("aunt"), Role.AGENT, DeviceId.parse("tablet"), NOW);
        Preferences named = NONE.with(
                ME, new PreferenceEvent.AgentNamed(ActorId.parse("aunt"), AgentTerm.openEnded(false), ME.said()));
        Preferences limit = say(named, Strength.LIMIT, new NoContact(Purposes.all(), Optional.empty()));
        Preferences here = limit.withdraw(limit.newest().orElseThrow(), ME.said(), ME);
        Preferences there = limit.confirm(limit.newest().orElseThrow(), aunt.said(), Optional.empty(), aunt);
        assertThat(sheet(here.merge(there).orThrow()))
                .endsWith(
                        "\nCHANGES WITHOUT EFFECT\n  tablet:1            The person ended it elsewhere, which was not known "
                                + "here.\n");
    }

    @Test
    void hours_are_put_together_where_they_are_the_same() {
        DayHours morning = new DayHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 30));
        assertThat(PreferenceWords.of(WeeklyHours.always())).isEqualTo("at any hour");
        assertThat(PreferenceWords.of(WeeklyHours.of(BERLIN, List.of(morning))))
                .isEqualTo("Monday 08:00 to 09:30 (Europe/Berlin)");
        assertThat(PreferenceWords.of(WeeklyHours.of(
                        BERLIN,
                        List.of(
                                new DayHours(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT),
                                morning,
                                new DayHours(DayOfWeek.WEDNESDAY, LocalTime.of(8, 0), LocalTime.of(9, 30))))))
                .isEqualTo("Sunday all day, Monday and Wednesday 08:00 to 09:30 (Europe/Berlin)");
    }

    @Test
    void words_cannot_move_the_cursor_and_others_are_named() {
        By nurse = new By(ActorId.parse("n-1"), Role.CLINICIAN, DeviceId.parse("c"), NOW);
        assertThat(Quotes.of(own("a\u001b[2J\nb \u202Eevil\u2066 \uD83D\uDC69\u200D\uD83D\uDC67")))
                .isEqualTo("\"a [2J b  evil  \uD83D\uDC69\u200D\uD83D\uDC67\"");
        assertThat(Quotes.of(OthersWords.of("quiet today", nurse.said()))).isEqualTo("\"quiet today\" - clinician n-1");
        ContactPoint post = ContactPoint.of(ContactPoint.Kind.POST, ContactAddress.of("1 Road\n\u001b[31mTown"));
        assertThat(sheet(say(NONE, Strength.NOTE, post)))
                .contains("  post                1 Road  [31mTown\n", "not known to be safe")
                .doesNotContain("\u001b");
        assertThat(sheet(say(
                        NONE,
                        Strength.PREFERENCE,
                        Strategy.of(Strategy.Effect.NEUTRAL, Term.parse("tea")).withWords(own("\u001b[5mwarm")))))
                .contains("  no difference       tea: no difference \"[5mwarm\" (d:1, preference)\n");
    }
}
