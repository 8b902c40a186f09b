package io.github.groundwork.examples;

import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.sharing.SharingState;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.collaboration.EntryVersion;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.PlanProposal;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneId;
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

    private void sharing() {
        page.section("WHO SEES WHAT (of the plan as I approved it; nobody else sees anything)");
        SharingState sharing = plan.sharing();
        if (!plan.isAskedAboutOnCall()) {
            page.line(Page.INDENT, "I was not asked yet what people on call can see. So they see nothing.");
        }
        none(sharing.audiences().isEmpty() && plan.isAskedAboutOnCall());
        for (Audience audience : sharing.audiences()) {
            page.line(Page.INDENT, audience.toString());
            for (SharingChoice.Standing standing : sharing.standing(audience)) {
                page.line(2 * Page.INDENT, choice(standing.choice()));
            }
            if (sharing.standing(audience).isEmpty()) {
                page.line(2 * Page.INDENT, "nothing");
            }
        }
    }

    private String choice(SharingChoice choice) {
        String over = choice.isOver(viewing.at()) ? ", until it ended on " : ", until ";
        return (choice.isToShow() ? "sees " : "does not see ")
                + of(choice.scope())
                + choice.until()
                        .map(until -> over + PreferenceWords.moment(until, zone))
                        .orElse("");
    }

    private String of(SharingScope scope) {
        if (scope instanceof SharingScope.OneSection section) {
            return title(section.section());
        }
        return scope instanceof SharingScope.OneEntry
                ? scope.toString().replace(':', ' ').replaceFirst("entry ", "the entry ")
                : "everything";
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
