package io.github.groundwork.safetyplan;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who sits at the table in a test: a person, a peer worker and a nurse, each with a device. */
public final class Table {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final PersonId ROWAN = PersonId.parse("rowan");
    public static final Term SIGNS = new Term("warning-signs");
    public static final Term STRENGTHS = new Term("strengths");
    public static final Term COPING = new Term("own-coping");
    public static final Term COMPANY = new Term("company");
    public static final Term HELP = new Term("help");
    public static final Term SERVICES = new Term("services");
    public static final Term SURROUNDINGS = new Term("surroundings");

    private Table() {}

    public static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    public static By rowan(int minute) {
        return new By(ActorId.parse("rowan"), Role.PERSON, DeviceId.parse("phone"), at(minute));
    }

    public static By peer(int minute) {
        return new By(ActorId.parse("peer-2"), Role.PEER_WORKER, DeviceId.parse("tablet"), at(minute));
    }

    public static By nurse(int minute) {
        return new By(ActorId.parse("nurse-4"), Role.CLINICIAN, DeviceId.parse("desk"), at(minute));
    }

    public static PlanContent own(String text) {
        return PlanContent.of(words(text));
    }

    public static OwnWords words(String text) {
        return OwnWords.of(text, Attribution.written(ActorId.parse("rowan"), Role.PERSON));
    }

    public static PlanContent others(String text, By by) {
        return PlanContent.of(OthersWords.of(text, by.said()));
    }

    public static PlanContact contact(String name, String who, PlanContact.Helping helping) {
        return new PlanContact(
                words(name),
                Optional.of(ActorId.parse(who)),
                List.of(ReachBy.of(ReachBy.Kind.CALL, "555-0101")),
                helping,
                PlanContact.Agreement.AGREED,
                Optional.empty());
    }

    public static SafetyPlan begun() {
        return SafetyPlan.begin(HistoryId.parse("plan-1"), PlanTemplates.crisis(), ROWAN, rowan(0));
    }

    /** A plan with what it needs, in which the person was asked what people on call can see. */
    public static SafetyPlan ready() {
        return begun().add(SIGNS, own("I stop answering messages."), rowan(1))
                .add(HELP, contact("My sister Maya", "maya", PlanContact.Helping.HELP), rowan(2))
                .share(SharingChoice.hide(Audience.onCall(), SharingScope.everything()), rowan(3));
    }
}
