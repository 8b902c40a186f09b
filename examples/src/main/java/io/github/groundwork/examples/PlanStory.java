package io.github.groundwork.examples;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.catalog.CrisisSections;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.PlanDisagreement;
import io.github.groundwork.safetyplan.collaboration.PlanIdeas;
import io.github.groundwork.safetyplan.collaboration.PlanProposal;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanSteps;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The second half of the visit: a plan that Juno makes with Ari, a peer worker. The clock is set. Not thread-safe. */
final class PlanStory {

    private static final PlainText TEXT = PlainText.of(PlanPhrases.inEnglish(), ZoneId.of("America/New_York"));
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final Audience SAM = Audience.supporter(ActorId.parse("sam"));
    private static final String TABLET = "tablet";
    private static final String PHONE = "phone";

    private final Visit visit;
    private final Voice voice;
    private final Minutes minutes;

    PlanStory(Visit visit, Voice voice, Minutes minutes) {
        this.visit = visit;
        this.voice = voice;
        this.minutes = minutes;
    }

    /** Tells the story and returns the plan as it is at the end. */
    SafetyPlan tell() {
        SafetyPlan plan = disagreed(drafted());
        plan = apart(approved(plan));
        plan = shared(plan);
        walked(plan);
        return revoked(plan);
    }

    private By juno(String device) {
        return Visit.juno(device, minutes.next());
    }

    private By ari() {
        return Visit.ari(minutes.next());
    }

    private SafetyPlan drafted() {
        voice.heading("A plan, drafted by Juno and Ari, a peer worker");
        SafetyPlan plan = SafetyPlan.begin(HistoryId.parse("plan-1"), PlanTemplates.crisis(), Visit.JUNO, juno(TABLET));
        PlanIdeas ideas = PlanIdeas.of(plan, visit.preferences(), ari().at());
        for (DraftEvent.Proposed idea : ideas.fromPreferences()) {
            plan = plan.with(idea, ari());
        }
        for (DraftEvent.Proposed idea : ideas.from(visit.offers())) {
            plan = plan.with(idea, ari());
        }
        tell("Ari proposes what Juno said before, and what was offered. What makes it worse for Juno is not among it:");
        plan.proposals().forEach(proposal -> voice.listed(proposal.section() + ": " + Contents.of(proposal.content())));
        plan = accepted(plan, "Headphones");
        plan = accepted(plan, "There is a group");
        plan = plan.putAside(proposal(plan, "Talk about").id(), juno(TABLET));
        tell("Juno takes two of them and puts one aside, and adds the rest in words of their own:");
        plan = own(plan);
        plan.entries()
                .forEach(entry -> voice.listed(entry.section() + ": "
                        + Contents.of(entry.versions().get(0).content())));
        return plan;
    }

    private SafetyPlan accepted(SafetyPlan plan, String beginning) {
        return plan.accept(proposal(plan, beginning).id(), juno(TABLET));
    }

    private static PlanProposal proposal(SafetyPlan plan, String beginning) {
        return plan.proposals().stream()
                .filter(each -> Contents.text(each.content()).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private SafetyPlan own(SafetyPlan plan) {
        By juno = juno(TABLET);
        Resource line = Resources.standard().find("us-988").orElseThrow();
        PlanContact maya = PlanContact.forHelp(words("My sister Maya", juno), call("555-0101"))
                .withId(ActorId.parse("maya"))
                .with(PlanContact.Agreement.AGREED);
        PlanContact library = PlanContact.place(
                words("The library, second floor", juno), ReachBy.of(ReachBy.Kind.VISIT, "12 Mill Lane"));
        SaferStep step = SaferStep.of(words("Maya keeps my spare tablets for a while.", juno))
                .withKeptAt(words("Maya's kitchen, top shelf", juno));
        return plan.add(CrisisSections.STRENGTHS, words("My cat waits for me. \uD83D\uDC08", juno), juno)
                .add(CrisisSections.WARNING_SIGNS, words("I stop answering messages.", juno), juno(TABLET))
                .add(CrisisSections.COMPANY, library, juno(TABLET))
                .add(CrisisSections.HELP, maya, juno(TABLET))
                .add(CrisisSections.SERVICES, PlanService.of(line), juno(TABLET))
                .add(CrisisSections.SURROUNDINGS, step, juno(TABLET));
    }

    private static ReachBy call(String number) {
        return ReachBy.of(ReachBy.Kind.CALL, number);
    }

    private static OwnWords words(String text, By by) {
        return OwnWords.of(text, by.said());
    }

    private SafetyPlan disagreed(SafetyPlan plan) {
        voice.heading("They see something differently, and that may stay so");
        By ari = ari();
        Words view = OthersWords.of("I would call Maya sooner.", ari.said());
        EventId about = entry(plan, "My sister Maya");
        SafetyPlan differing = plan.disagree(Optional.of(about), ActorId.parse(Visit.JUNO.value()), view, ari);
        PlanDisagreement open = differing.disagreements().get(0);
        tell("Ari says: \"" + open.words().text()
                + "\" It stands in the plan until both say that it is settled. Settled by: "
                + open.settledBy().size() + " of 2. It keeps nobody from going on.");
        return differing;
    }

    private static EventId entry(SafetyPlan plan, String beginning) {
        return plan.entries().stream()
                .filter(each -> Contents.text(each.versions().get(0).content()).startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private SafetyPlan approved(SafetyPlan plan) {
        voice.heading("Only Juno can approve it, and is asked first who sees what");
        try {
            plan.approve(juno(TABLET));
        } catch (NotPossibleException e) {
            tell("Not yet: " + e.getMessage() + ".");
        }
        SafetyPlan asked = plan.share(
                SharingChoice.show(Audience.onCall(), SharingScope.section(CrisisSections.SERVICES)), juno(TABLET));
        tell("People on call can see the services, says Juno, and nothing else. And then: this is my plan.");
        SafetyPlan approved = asked.approve(juno(TABLET));
        tell("In force: " + approved.inForce().isPresent() + ", with "
                + approved.inForce().orElseThrow().entries().size() + " entries in 7 sections.");
        return approved;
    }

    private SafetyPlan apart(SafetyPlan plan) {
        voice.heading("Two copies go on apart: Juno's phone is offline, the clinic writes in its own");
        EventId sign = entry(plan, "I stop answering");
        By phone = juno(PHONE);
        SafetyPlan onPhone =
                plan.edit(sign, PlanContent.of(words("I stop answering messages, also Maya's.", phone)), phone);
        By kim = Visit.kim(minutes.next());
        SafetyPlan atClinic = plan.proposeInstead(
                        sign, PlanContent.of(OthersWords.of("Withdraws from contact.", kim.said())), kim)
                .note(entry(plan, "The library"), OthersWords.of("It closes at six now.", kim.said()), kim);
        SafetyPlan whole = stored(atClinic).merge(stored(onPhone)).orThrow();
        tell(
                "The same whichever way they are put together: "
                        + whole.equals(onPhone.merge(atClinic).orThrow())
                        + ". Juno's own text stands; Nurse Kim's is a proposal beside it; that the library closes at six shows at once.");
        whole = whole.putAside(proposal(whole, "Withdraws").id(), juno(PHONE));
        tell("Juno puts that aside, and reads what changed:");
        shown(TEXT.render(PlanChanges.of(whole, viewing())));
        SafetyPlan approved = whole.approve(juno(PHONE));
        tell("And then Juno says again: this is my plan. In force, and no draft: " + !approved.isDraft() + ".");
        return approved;
    }

    private static SafetyPlan stored(SafetyPlan plan) {
        return SafetyPlanJson.read(SafetyPlanJson.write(plan))
                .map(JsonDocument::value)
                .orThrow();
    }

    private SafetyPlan shared(SafetyPlan plan) {
        voice.heading("What Maya sees, because Juno chose so");
        SafetyPlan chosen = plan;
        for (var section : new io.github.groundwork.core.term.Term[] {
            CrisisSections.WARNING_SIGNS,
            CrisisSections.OWN_COPING,
            CrisisSections.SERVICES,
            CrisisSections.SURROUNDINGS
        }) {
            chosen = chosen.share(SharingChoice.show(MAYA, SharingScope.section(section)), juno(PHONE));
        }
        PlanView view = PlanView.of(chosen, MAYA, viewing());
        shown(TEXT.render(view));
        return chosen.share(view.copy(juno(PHONE).at()), juno(PHONE));
    }

    private void walked(SafetyPlan plan) {
        voice.heading("On a hard evening, Juno opens the plan and starts anywhere");
        PlanSteps steps = PlanSteps.of(PlanView.agreed(plan, viewing()));
        PlanSteps.Step first = steps.at(CrisisSections.OWN_COPING).orElseThrow();
        PlanSteps.Step next = steps.after(CrisisSections.OWN_COPING).orElseThrow();
        tell("Asked for: " + inEnglish(first) + ". What comes after it: " + inEnglish(next)
                + ". In each step, whom to reach: " + names(first.toReach()) + ".");
        tell("If Juno says that they are in danger, help comes first: "
                + names(steps.inDanger().toReach()) + ". A number for an emergency stays at hand.");
    }

    private static String names(List<ViewedEntry> entries) {
        return entries.stream()
                .map(entry -> Contents.text(entry.contents().get(0)))
                .collect(Collectors.joining(", "));
    }

    private static String inEnglish(PlanSteps.Step step) {
        return step.section().title().in(Locale.ENGLISH).orElseThrow();
    }

    private SafetyPlan revoked(SafetyPlan plan) {
        voice.heading("Later, Juno takes something back");
        SafetyPlan lent =
                plan.share(SharingChoice.show(SAM, SharingScope.section(CrisisSections.OWN_COPING)), juno(PHONE));
        SafetyPlan printed =
                lent.share(PlanView.of(lent, SAM, viewing()).copy(juno(PHONE).at()), juno(PHONE));
        SafetyPlan revoked = printed.share(new SharingEvent.Revoked(Optional.of(SAM)), juno(PHONE));
        tell("Sam, a friend, had a printed copy of one section. Juno takes that back. Sam's next view is empty: "
                + PlanView.of(revoked, SAM, viewing()).isEmpty() + ". Copies that Sam still has: "
                + revoked.sharing().copiesTo(SAM).size() + ".");
        return revoked;
    }

    private Viewing viewing() {
        return Viewing.of(
                        PlanTemplates.crisis(),
                        Resources.standard(),
                        Visit.kim(minutes.now()).at())
                .with(visit.preferences());
    }

    private void shown(String rendering) {
        rendering.lines().forEach(voice::quoted);
    }

    private void tell(String paragraph) {
        voice.under(paragraph);
    }
}
