package io.github.groundwork.examples;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.ReliableChange;

/** What follows from the answers to one instrument, for a reader. */
final class RuleSheet {

    private final Instrument instrument;
    private final Page page;

    RuleSheet(Instrument instrument, Page page) {
        this.instrument = instrument;
        this.page = page;
    }

    /** What scores and answers lead to. */
    void results() {
        cutOffs();
        categories();
        critical();
        change();
    }

    /** Which items are asked only after certain answers. */
    void gates() {
        if (instrument.gates().isEmpty()) {
            return;
        }
        page.section("ASKED ONLY AFTER CERTAIN ANSWERS");
        for (Gate gate : instrument.gates()) {
            page.line(
                    Page.INDENT,
                    Words.items(gate.opens()) + ": only if " + ConditionWords.sentence(gate.when()) + "."
                            + gate.closedCountsAs()
                                    .map(v -> " Not asked, each counts as " + v.shown() + ".")
                                    .orElse("")
                            + " " + Words.source(gate.evidence()));
        }
    }

    private void cutOffs() {
        if (instrument.cutOffs().isEmpty()) {
            return;
        }
        page.section("CUT-OFFS (a positive one is no diagnosis)");
        for (CutOff cutOff : instrument.cutOffs()) {
            CutOff.Accuracy accuracy = cutOff.accuracy();
            page.line(
                    Page.INDENT,
                    cutOff.name() + Words.unlessConfirmed(cutOff.evidence().confirmed()));
            String needs =
                    Words.and(cutOff.requirements().stream().map(Words::of).toList());
            page.field(
                    "",
                    cutOff.scale() + " is " + Words.of(cutOff.comparison(), cutOff.value())
                            + (needs.isEmpty() ? "" : ", where " + needs) + ". For " + accuracy.population() + "; "
                            + accuracy.status() + "."
                            + accuracy.sensitivity()
                                    .map(s -> " Sensitivity " + s + ".")
                                    .orElse("")
                            + accuracy.specificity()
                                    .map(s -> " Specificity " + s + ".")
                                    .orElse(""));
            page.field("", Words.source(cutOff.evidence()));
        }
    }

    private void categories() {
        if (instrument.categories().isEmpty()) {
            return;
        }
        page.section("CATEGORIES (the instrument's own; the first that is met holds)");
        for (CategoryRule rule : instrument.categories()) {
            page.line(Page.INDENT, rule.name() + ". " + Words.source(rule.evidence()));
            for (Category category : rule.categories()) {
                page.line(
                        2 * Page.INDENT,
                        category.id() + ": " + category.label()
                                + Words.unlessConfirmed(category.evidence().confirmed()));
                category.when()
                        .ifPresentOrElse(
                                when -> ConditionWords.outline(when)
                                        .forEach(line ->
                                                page.entry((3 + line.depth()) * Page.INDENT, 0, "", line.text())),
                                () -> page.line(3 * Page.INDENT, "otherwise"));
            }
        }
    }

    private void critical() {
        if (instrument.critical().isEmpty()) {
            return;
        }
        page.section("ATTENTION (whatever the score is; the library decides no risk)");
        for (CriticalRule rule : instrument.critical()) {
            page.line(
                    Page.INDENT,
                    Words.items(rule.items())
                            + (rule.items().size() == 1 ? " " : ", each that ")
                            + ConditionWords.of(rule.test())
                            + (rule.orDeclined() ? " or is declined" : "")
                            + Words.unlessConfirmed(rule.evidence().confirmed()));
            page.field("", rule.reason());
            rule.urgency()
                    .ifPresent(u -> page.field(
                            "", "The instrument's own term: " + u.label() + ". Source: " + u.source() + "."));
            page.field("", Words.source(rule.evidence()));
        }
    }

    private void change() {
        if (instrument.reliableChange().isEmpty()) {
            return;
        }
        page.section("PUBLISHED SIZES OF CHANGE");
        for (ReliableChange change : instrument.reliableChange()) {
            page.field(
                    change.scale(),
                    change.value().shown() + ": " + change.kind() + "; " + change.population() + ". "
                            + Words.source(change.evidence()));
        }
    }
}
