package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.share.EntryNotice;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewStatus;
import io.github.groundwork.safetyplan.share.ViewedApproval;
import io.github.groundwork.safetyplan.share.ViewedDisagreement;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import io.github.groundwork.safetyplan.share.ViewedSection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a view and hands its parts to a layout. */
final class PlanPage {
    private static final Instant EARLIEST = LocalDateTime.MIN.plusDays(1).toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LocalDateTime.MAX.minusDays(1).toInstant(ZoneOffset.UTC);

    private final PlanPhrases phrases;
    private final ContentText texts;
    private final ZoneId zone;
    private final Layout layout;

    PlanPage(PlanPhrases phrases, ZoneId zone, Layout layout) {
        this.phrases = phrases;
        this.texts = new ContentText(phrases);
        this.zone = zone;
        this.layout = layout;
    }

    void write(PlanView view) {
        layout.title(texts.in(view.title()));
        layout.status(
                switch (view.status()) {
                    case IN_FORCE -> approved(view);
                    case DRAFT -> phrases.text(PlanPhrase.DRAFT);
                    case WITHDRAWN -> phrases.text(PlanPhrase.WITHDRAWN);
                    case NOTHING_SHARED -> phrases.text(PlanPhrase.NOTHING_SHARED);
                    case OPENED_IN_EMERGENCY -> phrases.text(PlanPhrase.OPENED_IN_EMERGENCY);
                });
        if (view.status() == ViewStatus.OPENED_IN_EMERGENCY) {
            layout.status(approved(view));
        }
        if (view.isOnCallUnasked()) {
            layout.status(phrases.text(PlanPhrase.ON_CALL_UNASKED));
        }
        for (ViewedSection section : view.sections()) {
            layout.section(texts.in(section.title()));
            section.entries().forEach(entry -> entry(entry, view.disagreements()));
        }
        List<ViewedDisagreement> rest = view.disagreements().stream()
                .filter(each -> each.about().isEmpty())
                .toList();
        if (!rest.isEmpty()) {
            layout.section(phrases.text(PlanPhrase.DISAGREEMENTS));
            rest.forEach(each -> layout.entry(List.of(differently(each)), notes(each)));
        }
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(phrases.language());
        view.date()
                .ifPresent(date -> layout.foot(phrases.text(
                        PlanPhrase.VERSION,
                        view.version(),
                        day.format(possible(date).atZone(zone)))));
        layout.foot(phrases.text(PlanPhrase.NEWER));
    }

    private String approved(PlanView view) {
        ViewedApproval approval = view.approval().orElseThrow();
        boolean isPersons = approval.whose().isPerson();
        return approval.writtenDownBy()
                .map(role -> phrases.text(
                        isPersons ? PlanPhrase.IN_FORCE_SAID : PlanPhrase.IN_FORCE_SAID_BY_AGENT, texts.who(role)))
                .orElseGet(() -> phrases.text(isPersons ? PlanPhrase.IN_FORCE : PlanPhrase.IN_FORCE_BY_AGENT));
    }

    /** The instant, or the nearest that has a day everywhere: a clock that is far out keeps nobody from their plan. */
    private static Instant possible(Instant date) {
        if (date.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return date.isAfter(LATEST) ? LATEST : date;
    }

    private void entry(ViewedEntry entry, List<ViewedDisagreement> disagreements) {
        List<String> notes = new ArrayList<>();
        if (entry.contents().size() > 1) {
            notes.add(phrases.text(PlanPhrase.WHICH_ONE));
        }
        List<String> lines = texts.lines(entry.contents());
        entry.contents().forEach(content -> notes.addAll(texts.notes(content)));
        entry.notices().forEach(notice -> notes.add(phrases.text(phrase(notice))));
        entry.services().forEach(service -> notes.addAll(texts.notes(service)));
        entry.facts().forEach(fact -> notes.add(noted(fact)));
        disagreements.stream().filter(each -> each.isAbout(entry.key())).forEach(each -> {
            notes.add(differently(each));
            notes.addAll(notes(each));
        });
        layout.entry(lines, notes);
    }

    private static PlanPhrase phrase(EntryNotice notice) {
        return switch (notice) {
            case TAKEN_OUT_APART -> PlanPhrase.REMOVED_TOO;
            case NOT_TO_BE_TOLD -> PlanPhrase.NOT_TO_BE_TOLD;
        };
    }

    private String differently(ViewedDisagreement disagreement) {
        Words words = disagreement.words();
        return words.said().role().isPerson()
                ? phrases.text(PlanPhrase.I_SEE_DIFFERENTLY, words.text())
                : phrases.text(
                        PlanPhrase.SEES_DIFFERENTLY, texts.who(words.said().role()), words.text());
    }

    private List<String> notes(ViewedDisagreement disagreement) {
        List<String> notes = new ArrayList<>();
        Optional<Role> with = disagreement.with();
        String other = with.map(texts::who).orElseGet(() -> phrases.text(PlanPhrase.BY_SOMEBODY));
        if (with.filter(Role::isPerson).isEmpty()) {
            notes.add(phrases.text(PlanPhrase.THE_OTHER, other));
        }
        if (disagreement.scope() == ViewedDisagreement.Scope.ELSEWHERE) {
            notes.add(phrases.text(PlanPhrase.ELSEWHERE));
        }
        switch (disagreement.settled()) {
            case BY_SPEAKER ->
                notes.add(phrases.text(
                        PlanPhrase.SETTLED_BY,
                        texts.who(disagreement.words().said().role())));
            case BY_OTHER -> notes.add(phrases.text(PlanPhrase.SETTLED_BY, other));
            case BY_NEITHER -> {}
        }
        return notes;
    }

    private String noted(Words fact) {
        return phrases.text(PlanPhrase.NOTED, texts.who(fact.said().role()), fact.text());
    }
}
