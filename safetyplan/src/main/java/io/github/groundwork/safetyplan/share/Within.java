package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is in two views: the same texts, and of a text that one of them shows in full and the other without what never leaves the
 * person's own copy, the latter.
 */
final class Within {
    private final boolean isPersons;
    private final List<ViewedSection> kept = new ArrayList<>();
    private int place;

    private Within(boolean isPersons) {
        this.isPersons = isPersons;
    }

    static List<ViewedSection> of(List<ViewedSection> sections, PlanView other) {
        Within within = new Within(other.audience().isPerson());
        for (ViewedSection section : sections) {
            other.sections().stream()
                    .filter(each -> each.section().equals(section.section()))
                    .forEach(each -> within.add(section, each));
        }
        return within.kept;
    }

    private void add(ViewedSection section, ViewedSection other) {
        List<ViewedEntry> left = new ArrayList<>(other.entries());
        List<ViewedEntry> both = new ArrayList<>();
        for (ViewedEntry entry : section.entries()) {
            Optional<ViewedEntry> same = left.stream()
                    .filter(each -> each.contents().equals(entry.contents()))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(each -> !contents(entry, each).isEmpty())
                            .findFirst());
            same.ifPresent(each -> {
                left.remove(each);
                both.add(both(entry, each));
            });
        }
        if (!both.isEmpty()) {
            kept.add(new ViewedSection(section.section(), section.title(), both));
        }
    }

    private ViewedEntry both(ViewedEntry one, ViewedEntry other) {
        place++;
        List<Words> facts = one.facts().stream().filter(other.facts()::contains).toList();
        return new ViewedEntry(
                isPersons ? other.key() : ViewedEntry.place(place),
                contents(one, other),
                facts,
                other.notices(),
                one.since().isBefore(other.since()) ? one.since() : other.since());
    }

    private static List<PlanContent> contents(ViewedEntry one, ViewedEntry other) {
        List<PlanContent> both = new ArrayList<>();
        for (PlanContent content : one.contents()) {
            boolean isLess =
                    other.contents().stream().map(PlanContent::forOthers).anyMatch(content::equals);
            if (other.contents().contains(content) || isLess) {
                both.add(content);
            } else if (other.contents().contains(content.forOthers())) {
                both.add(content.forOthers());
            }
        }
        return both;
    }
}
