package io.github.groundwork.examples;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.PlanIdeas;
import io.github.groundwork.safetyplan.collaboration.PlanProposal;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedSection;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the person finds behind their own copy: what waits for them, and who sees what. */
final class PlanSheet {

    private final SafetyPlan plan;
    private final Viewing viewing;
    private final ZoneId zone;
    private final Page page = new Page();

    PlanSheet(SafetyPlan plan, Viewing viewing, ZoneId zone) {
        this.plan = plan;
        this.viewing = viewing;
        this.zone = zone;
    }

    String text() {
        changes();
        proposals();
        settling();
        asking();
        sharing();
        copies();
        return page.toString();
    }

    /** What changed since the approval; without one all of the draft is new, and stands above. */
    private void changes() {
        if (plan.isDraft() && plan.inForce().isPresent()) {
            page.blank();
            page.verbatim(
                    Quotes.page(PlainText.of(PlanPhrases.inEnglish(), zone).render(PlanChanges.of(plan, viewing))));
        }
    }

    private void proposals() {
        page.section("PROPOSED TO ME (no part of the plan unless I accept it)");
        none(plan.proposals().isEmpty());
        for (PlanProposal proposal : plan.proposals()) {
            page.line(
                    Page.INDENT,
                    title(proposal.section()) + ": " + Contents.of(proposal.content()) + ", by a "
                            + PreferenceWords.of(proposal.by().role())
                            + proposal.inPlaceOf()
                                    .flatMap(plan::entry)
                                    .map(entry -> ", in place of " + Contents.of(newest(entry)))
                                    .orElse(""));
        }
    }

    private static PlanContent newest(PlanEntry entry) {
        return entry.versions().get(0).content();
    }

    private void settling() {
        page.section("FOR ME TO SETTLE");
        none(plan.toSettle().isEmpty());
        for (PlanEntry entry : plan.toSettle()) {
            page.line(
                    Page.INDENT,
                    title(entry.section()) + ": "
                            + Words.or(entry.versions().stream()
                                    .map(EntryVersion::content)
                                    .map(Contents::of)
                                    .toList())
                            + (entry.removedToo() ? ", or nothing" : ""));
        }
    }

    /** Whom the person named, and of whom they said before that they are not to be told; nothing without preferences. */
    private void asking() {
        viewing.preferences().ifPresent(said -> {
            page.section("FOR ME TO SAY (I named them in my plan, and said before that they are not to be told)");
            List<ActorId> about = PlanIdeas.of(plan, said, viewing.at()).contactsToAskAbout();
            none(about.isEmpty());
            about.forEach(who -> page.line(Page.INDENT, name(who)));
        });
    }

    private String name(ActorId who) {
        return plan.entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::content)
                .filter(content -> content instanceof PlanContact contact
                        && contact.who().filter(who::equals).isPresent())
                .map(Contents::of)
                .findFirst()
                .orElseThrow();
    }

    private void sharing() {
        page.section("WHO SEES WHAT (of the plan as I approved it; nobody else sees anything)");
        SharingState sharing = plan.sharing();
        if (plan.inForce().isEmpty()) {
            page.line(Page.INDENT, "No version is in force. So nobody sees anything until I approve one.");
        }
        if (!plan.isAskedAboutOnCall()) {
            page.line(Page.INDENT, "I was not asked yet what people on call can see. So they see nothing.");
        }
        none(sharing.audiences().isEmpty()
                && plan.isAskedAboutOnCall()
                && plan.inForce().isPresent());
        sharing.audiences().forEach(this::sharing);
    }

    /** What somebody sees now, and what that changes to when something that was chosen ends. */
    private void sharing(Audience audience) {
        page.line(Page.INDENT, audience.toString());
        List<String> seen = seen(audience, viewing);
        seen.forEach(each -> page.line(2 * Page.INDENT, each));
        for (Instant end : ends(audience)) {
            List<String> then = seen(audience, viewing.shownAt(end));
            if (!then.equals(seen)) {
                page.line(2 * Page.INDENT, "from " + PreferenceWords.moment(end, zone) + " on:");
                then.forEach(each -> page.line(3 * Page.INDENT, each));
                seen = then;
            }
        }
    }

    private List<String> seen(Audience audience, Viewing when) {
        PlanView view = PlanView.of(plan, audience, when);
        List<String> seen = new ArrayList<>();
        for (ViewedSection section : view.sections()) {
            boolean isWhole = section.entries().size() == size(section.section().id());
            seen.add((isWhole ? "sees " : "sees a part of ") + inEnglish(section.title()));
        }
        if (!view.disagreements().isEmpty()) {
            seen.add("sees something that we see differently");
        }
        return seen.isEmpty() ? List.of("nothing") : seen;
    }

    /** How many entries of a section are in force. */
    private long size(Term section) {
        return plan.inForce().stream()
                .flatMap(approved -> approved.entries().stream())
                .filter(entry -> entry.section().equals(section))
                .count();
    }

    private List<Instant> ends(Audience audience) {
        return plan.sharing().standing(audience).stream()
                .flatMap(standing -> standing.choice().until().stream())
                .filter(viewing.at()::isBefore)
                .distinct()
                .sorted()
                .toList();
    }

    private void copies() {
        page.section("COPIES THAT WERE GIVEN (they stay where they are)");
        none(plan.sharing().copies().isEmpty());
        for (Copy copy : plan.sharing().copies()) {
            page.line(
                    Page.INDENT,
                    copy.audience() + ": version " + copy.version() + ", on "
                            + PreferenceWords.moment(copy.at(), zone));
        }
    }

    private void none(boolean isNothing) {
        if (isNothing) {
            page.line(Page.INDENT, "nothing");
        }
    }

    private String title(Term section) {
        return viewing.template()
                .section(section)
                .map(PlanTemplate.Section::title)
                .map(PlanSheet::inEnglish)
                .orElse(section.toString());
    }

    private static String inEnglish(LocalizedText text) {
        return text.in(Locale.ENGLISH).orElse("a section without an English title");
    }
}
