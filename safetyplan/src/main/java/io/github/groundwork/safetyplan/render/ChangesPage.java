package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.share.PlanChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the changes of a plan and hands them to a layout. */
final class ChangesPage {
    private final PlanPhrases phrases;
    private final ContentText texts;
    private final Layout layout;

    ChangesPage(PlanPhrases phrases, Layout layout) {
        this.phrases = phrases;
        this.texts = new ContentText(phrases);
        this.layout = layout;
    }

    void write(PlanChanges changes) {
        layout.title(texts.in(changes.title()));
        boolean isCompared = changes.basis() == PlanChanges.Basis.IN_FORCE;
        if (!isCompared) {
            layout.status(phrases.text(
                    changes.basis() == PlanChanges.Basis.WITHDRAWN ? PlanPhrase.WITHDRAWN : PlanPhrase.NOTHING_AGREED));
        }
        if (changes.isEmpty()) {
            layout.status(phrases.text(isCompared ? PlanPhrase.NOTHING_CHANGED : PlanPhrase.NOTHING_WRITTEN));
        } else {
            layout.status(phrases.text(isCompared ? PlanPhrase.CHANGED_SINCE : PlanPhrase.ALL_NEW));
        }
        layout.status(phrases.text(PlanPhrase.ONLY_MINE));
        for (PlanChanges.Section section : changes.sections()) {
            layout.section(texts.in(section.title()));
            section.changes().forEach(this::change);
            if (section.isNowNotForMe()) {
                layout.entry(List.of(phrases.text(PlanPhrase.NOW_NOT_FOR_ME)), List.of());
            }
        }
        layout.foot(phrases.text(PlanPhrase.NEWER));
    }

    private void change(PlanChanges.Change change) {
        PlanPhrase kind = switch (change.kind()) {
            case ADDED -> PlanPhrase.ADDED;
            case CHANGED -> PlanPhrase.CHANGED;
            case MOVED -> PlanPhrase.MOVED;
            case REMOVED -> PlanPhrase.REMOVED;
            case TO_SETTLE -> PlanPhrase.REMOVED_TOO;
        };
        List<String> lines = new ArrayList<>(List.of(phrases.text(kind)));
        List<String> notes = new ArrayList<>();
        List<String> same = unseen(change);
        if (change.kind() == PlanChanges.Kind.CHANGED && !isSeen(change)) {
            whole(change.now(), lines, notes);
        } else if (change.kind() == PlanChanges.Kind.CHANGED) {
            notes.add(phrases.text(PlanPhrase.BEFORE));
            whole(change.before(), notes, notes);
            notes.add(phrases.text(PlanPhrase.NOW));
            whole(change.now(), notes, notes);
        } else {
            whole(change.now().isEmpty() ? change.before() : change.now(), lines, notes);
        }
        if (change.takenOutApart() && change.kind() != PlanChanges.Kind.TO_SETTLE) {
            notes.add(phrases.text(PlanPhrase.REMOVED_TOO));
        }
        if (change.now().size() > 1) {
            notes.add(phrases.text(PlanPhrase.WHICH_ONE));
        }
        change.services().forEach(service -> notes.addAll(texts.notes(service)));
        notes.addAll(same);
        layout.entry(lines, notes);
    }

    private void whole(List<PlanContent> contents, List<String> lines, List<String> notes) {
        lines.addAll(texts.lines(contents));
        contents.forEach(content -> notes.addAll(texts.notes(content)));
    }

    /** Tells whether what can be read of a text is another now. */
    private boolean isSeen(PlanChanges.Change change) {
        return !read(change.before()).equals(read(change.now()));
    }

    private List<String> read(List<PlanContent> contents) {
        List<String> read = new ArrayList<>();
        whole(contents, read, read);
        return read;
    }

    /** Says that a text changed in what no page shows. */
    private List<String> unseen(PlanChanges.Change change) {
        if (change.kind() != PlanChanges.Kind.CHANGED) {
            return List.of();
        }
        if (!kept(change.before()).equals(kept(change.now()))) {
            return List.of(phrases.text(PlanPhrase.CHANGED_WITH_ME));
        }
        if (isSeen(change)) {
            return List.of();
        }
        return List.of(
                phrases.text(change.before().equals(change.now()) ? PlanPhrase.SAME_AGAIN : PlanPhrase.CHANGED_UNSEEN));
    }

    private static List<Words> kept(List<PlanContent> contents) {
        return contents.stream()
                .filter(SaferStep.class::isInstance)
                .map(content -> ((SaferStep) content).keptAt())
                .flatMap(Optional::stream)
                .toList();
    }
}
