package io.github.groundwork.safetyplan.json;

import static io.github.groundwork.safetyplan.Table.COMPANY;
import static io.github.groundwork.safetyplan.Table.COPING;
import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SERVICES;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.STRENGTHS;
import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.at;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.others;
import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.peer;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan with every kind of event and of content, made by four people on four devices, of which two went on apart for a while. */
final class PlanSample {
    static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));

    private static final ActorId ROWAN = ActorId.parse("rowan");
    private static final By AGENT = new By(ActorId.parse("maya"), Role.AGENT, DeviceId.parse("mayas-phone"), at(30));

    private PlanSample() {}

    static Attribution spoken() {
        return Attribution.spoken(ROWAN, Role.PERSON, ActorId.parse("peer-2"));
    }

    static PlanContent.Template template(String english) {
        return new PlanContent.Template(
                LocalizedText.of(Locale.forLanguageTag("es-MX"), "Podría salir a caminar.")
                        .with(Locale.ENGLISH, english),
                new Rationale("Some people find that it helps.", "Nothing is published.", false));
    }

    static SaferStep step() {
        return new SaferStep(
                words("Ask Maya to keep the tablets."),
                Optional.of(words("Maya")),
                Optional.of(words("for a month")),
                Optional.of(words("If she is away: the pharmacy.")),
                Optional.of(words("the tin in the cellar")),
                Optional.of(new SaferStep.Aid(words("naloxone, hall"), true)));
    }

    /** A host's template with a licence and two languages. */
    static PlanTemplate licensed() {
        return PlanTemplate.of(
                new TemplateRef("harbour-plan", "2026.1"),
                PlanKind.CRISIS,
                LocalizedText.of(Locale.forLanguageTag("es-MX"), "Mi puerto").with(Locale.ENGLISH, "My harbor"),
                List.of(
                        section("reasons", SectionRole.STRENGTHS),
                        section("strengths", SectionRole.STRENGTHS),
                        section("goals", SectionRole.OTHER)),
                Optional.of(new PlanTemplate.License("Harbor House", "Used with permission.", "a letter of 2026")));
    }

    private static PlanTemplate.Section section(String id, SectionRole role) {
        return new PlanTemplate.Section(
                new PlanSection(new Term(id), role),
                LocalizedText.of(Locale.ENGLISH, "My " + id),
                LocalizedText.of(Locale.ENGLISH, "What are your " + id + "?"));
    }

    private static PlanService line() {
        return new PlanService(
                        new Term("tea-line"),
                        "Tea line",
                        List.of(
                                ReachBy.of(ReachBy.Kind.TEXT, "555-0188").withNote("send TEA"),
                                ReachBy.of(ReachBy.Kind.VISIT, "3 Harbour Street")),
                        Optional.empty())
                .withNote(words("They know me."));
    }

    private static PlanContact friend() {
        return new PlanContact(
                words("Sam \uD83C\uDFB3"),
                Optional.empty(),
                List.of(
                        ReachBy.of(ReachBy.Kind.CALL, "555-0102"),
                        ReachBy.of(ReachBy.Kind.CHAT, "https://example.org/sam")),
                PlanContact.Helping.COMPANY,
                PlanContact.Agreement.NOT_ASKED,
                Optional.of(words("Only bowling.")));
    }

    private static EventId last(SafetyPlan plan) {
        return plan.newest().orElseThrow();
    }

    /** A draft in the person's words, with what others proposed, before anything is approved. */
    private static SafetyPlan draft() {
        SafetyPlan plan = ready().add(
                        STRENGTHS,
                        own("\u05E9\u05DC\u05D5\u05DD, damn it \uD83D\uDE80\r\n\ttwo\u2028lines \uD83D"),
                        rowan(4))
                .add(SIGNS, own(""), rowan(5))
                .with(new DraftEvent.Added(COMPANY, friend(), rowan(6).said()), rowan(6))
                .add(SERVICES, line(), rowan(7))
                .add(SURROUNDINGS, step(), rowan(8))
                .add(SURROUNDINGS, SaferStep.of(words("Lock the shed.")), rowan(9));
        EventId shed = last(plan);
        plan = plan.add(COPING, own("Tea."), rowan(9));
        EventId tea = last(plan);
        plan = plan.add(COPING, own("Count tiles."), rowan(9));
        EventId tiles = last(plan);
        plan = plan.move(tiles, Optional.empty(), rowan(10))
                .move(tea, Optional.of(tiles), rowan(10))
                .edit(tea, own("Tea with ginger."), rowan(11))
                .remove(shed, rowan(11))
                .propose(COPING, template("You could go for a walk."), peer(12));
        plan = plan.accept(last(plan), rowan(13)).propose(COPING, others("Ring us first.", nurse(14)), nurse(14));
        plan = plan.putAside(last(plan), rowan(15)).proposeInstead(tea, others("Tea, slowly.", peer(16)), peer(16));
        return plan.with(
                        new DraftEvent.Added(COPING, PlanContent.of(OwnWords.of("I hum.", spoken())), spoken()),
                        peer(17))
                .with(
                        new DraftEvent.SectionMarked(
                                STRENGTHS,
                                DraftEvent.SectionMarked.Meant.NOT_YET,
                                rowan(18).said()),
                        rowan(18))
                .notForMe(HELP, rowan(18));
    }

    /** What people noted and disagreed on. */
    private static SafetyPlan talkedOver(SafetyPlan draft) {
        EventId sign = draft.entries().get(1).id();
        SafetyPlan plan = draft.with(
                new AgreementEvent.Disagreed(
                        Optional.of(sign),
                        ROWAN,
                        OthersWords.of("I see it earlier.", nurse(19).said())),
                nurse(19));
        plan = plan.with(new AgreementEvent.Settled(last(plan), rowan(20).said()), rowan(20))
                .with(
                        new AgreementEvent.Disagreed(Optional.empty(), ActorId.parse("nurse-4"), words("Too long.")),
                        rowan(21))
                .note(sign, OthersWords.of("Heard it too.", peer(21).said()), peer(21));
        plan = plan.with(new AgreementEvent.FactCleared(last(plan)), peer(22))
                .note(sign, words("The number is new."), rowan(22))
                .add(SIGNS, own("Another person's words."), rowan(23));
        return plan.enteredInError(last(plan), rowan(24));
    }

    /** The whole: approved, changed on two devices apart, put together, approved again by an agent, withdrawn and approved again. */
    static SafetyPlan plan() {
        SafetyPlan approved = talkedOver(draft())
                .share(SharingChoice.show(MAYA, SharingScope.section(SIGNS)).until(at(9000)), rowan(25))
                .approve(spoken(), peer(26));
        EventId sign = approved.entries().get(1).id();
        SafetyPlan phone = approved.edit(sign, own("On the phone."), rowan(27))
                .share(new SharingEvent.Revoked(Optional.of(MAYA)), rowan(27));
        SafetyPlan desk =
                approved.share(new Copy(MAYA, at(27), "3f2a-91bc", Labels.none().plus(SensitivityLabel.MH)), nurse(27));
        SafetyPlan whole = phone.merge(desk).orThrow();
        return whole.approve(AGENT.said(), AGENT)
                .withdrawApproval(rowan(31))
                .share(new SharingEvent.Revoked(Optional.empty()), rowan(32))
                .share(SharingChoice.hide(Audience.onCall(), SharingScope.entry(EntryKey.of(sign))), rowan(33))
                .approve(rowan(34));
    }
}
