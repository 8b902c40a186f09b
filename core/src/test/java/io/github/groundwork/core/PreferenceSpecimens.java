package io.github.groundwork.core;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.Agent;
import io.github.groundwork.core.preference.AgentTerm;
import io.github.groundwork.core.preference.Outcome;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.RecordedOutcome;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.decision.Conflict;
import io.github.groundwork.core.preference.decision.ContactAnswer;
import io.github.groundwork.core.preference.decision.ContactQuestion;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.Grounds;
import io.github.groundwork.core.preference.decision.LegalDuty;
import io.github.groundwork.core.preference.decision.NamingAnswer;
import io.github.groundwork.core.preference.decision.Reason;
import io.github.groundwork.core.preference.decision.ReasonCode;
import io.github.groundwork.core.preference.decision.StepAnswer;
import io.github.groundwork.core.preference.decision.StepQuestion;
import io.github.groundwork.core.preference.decision.SuggestionDecision;
import io.github.groundwork.core.preference.decision.SupportAnswer;
import io.github.groundwork.core.preference.decision.TellingAnswer;
import io.github.groundwork.core.preference.decision.TopicDecision;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.CareStep;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.EarlySign;
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
import io.github.groundwork.core.time.YearlySpan;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of preferences and decisions, with a canary wherever words or an address can stand. */
final class PreferenceSpecimens {

    private static final ActorId PERSON = ActorId.parse("person-1");
    private static final ActorId SISTER = ActorId.parse("sister-1");
    private static final DeviceId PHONE = DeviceId.parse("phone-1");
    private static final By BY = new By(PERSON, Role.PERSON, PHONE, Instant.EPOCH);
    private static final By STAFF =
            new By(ActorId.parse("staff-1"), Role.CLINICIAN, DeviceId.parse("clinic-1"), Instant.EPOCH);
    private static final Attribution SAID = BY.said();
    private static final Words OWN = OwnWords.of(Specimens.CANARY, SAID);
    private static final OthersWords OTHERS = OthersWords.of(Specimens.CANARY, STAFF.said());
    private static final EventId FIRST = new EventId(PHONE, 1);
    private static final Term TERM = new Term("closed-door");
    private static final Topic TOPIC = new Topic("violence");
    private static final ContactAddress ADDRESS = ContactAddress.of(Specimens.CANARY);
    private static final Grounds GROUNDS = new Grounds(
            List.of(new Reason(ReasonCode.OFF_LIMITS, Optional.of(FIRST), true)), List.of(), List.of(FIRST));

    private PreferenceSpecimens() {}

    /** Every kind of statement, each with all the words that it can hold. */
    static List<Statement> statements() {
        return List.of(
                new Trigger(
                        List.of(TERM),
                        List.of(TOPIC),
                        Optional.of(OWN),
                        Trigger.Certainty.POSSIBLE,
                        Optional.of(new YearlySpan(MonthDay.of(12, 20), MonthDay.of(1, 6))),
                        Optional.of(OWN),
                        Optional.of(OWN)),
                new EarlySign(EarlySign.Kind.SILENCE, OWN, Permission.YES),
                new Strategy(
                        List.of(TERM),
                        Optional.of(OWN),
                        Strategy.Effect.MAKES_WORSE,
                        Strategy.Doer.SOMEBODY_ELSE,
                        Optional.of(OWN),
                        Optional.of(OWN)),
                new TopicBoundary(List.of(TOPIC), AskingManner.ONLY_WITH, List.of(SISTER), Optional.of(OWN)),
                new Boundary(Boundary.Area.TOUCH, Boundary.Rule.AVOID, List.of(TERM), Optional.of(OWN)),
                new Identity.NameUsed(OWN, List.of(Identity.Setting.ALONE)),
                new Identity.Pronouns(OWN, List.of(Identity.Setting.ALONE)),
                new Identity.Speaks(Locale.ENGLISH, Permission.YES, Permission.NO, Optional.of(OWN)),
                new Identity.Observance(List.of(TERM), Optional.of(OWN), List.of(CareStep.MEAL)),
                new CareWish(
                        CareWish.Subject.MEDICINE,
                        CareWish.Wanted.NOT_WANTED,
                        List.of(TERM),
                        Optional.of(OWN),
                        Optional.of(OWN),
                        Optional.of(SISTER)),
                new LegalDocument(new Term("advance-directive"), OWN, LegalDocument.Status.SEEN),
                new ContactPoint(
                        ContactPoint.Kind.TELEPHONE,
                        ADDRESS,
                        ContactPoint.Safety.NOT_SAFE,
                        Map.of(ContactPoint.Use.CALL, Permission.NO),
                        ContactReach.anyTime(),
                        Permission.YES),
                new NoContact(Purposes.all(), Optional.of(OWN)),
                new Telling(SISTER, Optional.of(OWN), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all(), Optional.of(OWN)));
    }

    static List<PreferenceEvent> events() {
        return List.of(
                new PreferenceEvent.AgentNamed(SISTER, AgentTerm.openEnded(false), SAID),
                new PreferenceEvent.CapacityNoted(false, STAFF.said(), OTHERS));
    }

    private static Preferences preferences() {
        Preferences all = Preferences.start(HistoryId.parse("history-1"), PersonId.parse("person-1"));
        for (Statement statement : statements()) {
            boolean opens = statement.bearing() == Statement.Bearing.OPENS;
            Strength strength = opens ? Strength.PREFERENCE : Strength.LIMIT;
            all = all.record(PreferenceDraft.of(statement, strength, SAID), BY);
        }
        return all.with(BY, new PreferenceEvent.AgentNamed(SISTER, AgentTerm.openEnded(false), SAID))
                .happened(FIRST, Outcome.notHonoured(OTHERS, Permission.NO, STAFF.said()), STAFF)
                .comment(FIRST, OTHERS, STAFF);
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        for (Statement statement : statements()) {
            specimens.put(statement.getClass(), () -> List.of(statement));
        }
        PreferenceDraft draft =
                PreferenceDraft.of(statements().get(0), Strength.LIMIT, SAID).standingOn(OWN);
        Outcome outcome = Outcome.notHonoured(OTHERS, Permission.NO, STAFF.said());
        specimens.put(ContactReach.class, () -> List.of(ContactReach.anyTime()));
        specimens.put(PreferenceDraft.class, () -> List.of(draft));
        specimens.put(Outcome.class, () -> List.of(outcome));
        specimens.put(AgentTerm.class, () -> List.of(AgentTerm.openEnded(true)));
        specimens.put(Agent.class, () -> List.of(new Agent(SISTER, AgentTerm.openEnded(true), false)));
        specimens.put(PreferenceEvent.Recorded.class, () -> List.of(new PreferenceEvent.Recorded(draft)));
        specimens.put(PreferenceEvent.Revised.class, () -> List.of(new PreferenceEvent.Revised(FIRST, draft)));
        specimens.put(
                PreferenceEvent.Confirmed.class,
                () -> List.of(new PreferenceEvent.Confirmed(FIRST, SAID, Optional.of(Instant.EPOCH))));
        specimens.put(PreferenceEvent.Withdrawn.class, () -> List.of(new PreferenceEvent.Withdrawn(FIRST, SAID)));
        specimens.put(PreferenceEvent.Commented.class, () -> List.of(new PreferenceEvent.Commented(FIRST, OTHERS)));
        specimens.put(PreferenceEvent.Happened.class, () -> List.of(new PreferenceEvent.Happened(FIRST, outcome)));
        specimens.put(
                PreferenceEvent.AgentNamed.class,
                () -> List.of(new PreferenceEvent.AgentNamed(SISTER, AgentTerm.openEnded(true), SAID)));
        specimens.put(PreferenceEvent.AgentEnded.class, () -> List.of(new PreferenceEvent.AgentEnded(SISTER, SAID)));
        specimens.put(
                PreferenceEvent.CapacityNoted.class,
                () -> List.of(new PreferenceEvent.CapacityNoted(false, STAFF.said(), OTHERS)));
        specimens.put(Preferences.class, () -> List.of(preferences()));
        specimens.put(Preference.class, () -> List.copyOf(preferences().all()));
        specimens.put(RecordedOutcome.class, () -> List.copyOf(preferences().outcomes()));
        decisions(specimens);
        return specimens;
    }

    private static void decisions(Map<Class<?>, Supplier<List<?>>> specimens) {
        specimens.put(Decisions.class, () -> List.of(Decisions.of(preferences())));
        specimens.put(Reason.class, () -> List.copyOf(GROUNDS.reasons()));
        specimens.put(Conflict.class, () -> List.of(new Conflict(FIRST, new EventId(PHONE, 2))));
        specimens.put(Grounds.class, () -> List.of(GROUNDS));
        specimens.put(
                TopicDecision.class,
                () -> List.of(new TopicDecision(List.of(AskingManner.WARN_FIRST), List.of(), GROUNDS)));
        specimens.put(
                TopicDecision.Companion.class, () -> List.of(new TopicDecision.Companion(FIRST, List.of(SISTER))));
        specimens.put(
                ContactQuestion.class,
                () -> List.of(ContactQuestion.of(new Purpose("follow-up"), ContactPoint.Use.CALL, Instant.EPOCH)));
        ContactAnswer.Way way = new ContactAnswer.Way(ContactPoint.Kind.TELEPHONE, ADDRESS, true, GROUNDS);
        specimens.put(ContactAnswer.Way.class, () -> List.of(way));
        specimens.put(ContactAnswer.class, () -> List.of(new ContactAnswer(List.of(way), Optional.empty())));
        TellingAnswer.Somebody somebody = new TellingAnswer.Somebody(SISTER, GROUNDS);
        specimens.put(TellingAnswer.Somebody.class, () -> List.of(somebody));
        specimens.put(
                TellingAnswer.class,
                () -> List.of(new TellingAnswer(
                        List.of(somebody), List.of(), List.of(new Conflict(FIRST, new EventId(PHONE, 2))))));
        specimens.put(NamingAnswer.class, () -> List.of(new NamingAnswer(true, GROUNDS)));
        specimens.put(
                LegalDuty.class,
                () -> List.of(new LegalDuty(
                        new Term("child-protection"), Specimens.CANARY, Specimens.CANARY, Permission.NO)));
        specimens.put(
                SupportAnswer.class, () -> List.of(Decisions.of(preferences()).supports()));
        specimens.put(SuggestionDecision.class, () -> List.of(new SuggestionDecision(false, GROUNDS)));
        StepQuestion step = new StepQuestion(
                CareStep.CRISIS, Identity.Setting.ALONE, Instant.EPOCH, ZoneId.of("Pacific/Kiritimati"));
        specimens.put(StepQuestion.class, () -> List.of(step));
        StepAnswer answer = Decisions.of(preferences()).step(step);
        specimens.put(StepAnswer.class, () -> List.of(answer));
        specimens.put(StepAnswer.Ask.class, () -> List.copyOf(answer.asks()));
    }
}
