package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.share.ViewedDisagreement.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is in two views: the same texts, and of a text that one of them shows in full and the other without what never leaves the
 * person's own copy, the latter.
 */
final class Within {
    private final boolean isPersons;
    private final List<ViewedSection> kept = new ArrayList<>();
    private final List<ViewedDisagreement> disagreements = new ArrayList<>();
    private final Map<EntryKey, EntryKey> ones = new HashMap<>();
    private final Map<EntryKey, EntryKey> others = new HashMap<>();
    private int place;

    private Within(boolean isPersons) {
        this.isPersons = isPersons;
    }

    static Within of(PlanView one, PlanView other) {
        Within within = new Within(other.audience().isPerson());
        for (ViewedSection section : one.sections()) {
            other.sections().stream()
                    .filter(each -> each.section().equals(section.section()))
                    .forEach(each -> within.add(section, each));
        }
        List<ViewedDisagreement> left = new ArrayList<>(other.disagreements());
        for (ViewedDisagreement disagreement : one.disagreements()) {
            left.stream()
                    .filter(each -> within.isSame(disagreement, each))
                    .findFirst()
                    .ifPresent(each -> {
                        left.remove(each);
                        within.add(disagreement, each);
                    });
        }
        return within;
    }

    List<ViewedSection> sections() {
        return kept;
    }

    List<ViewedDisagreement> disagreements() {
        return disagreements;
    }

    boolean isEmpty() {
        return kept.isEmpty() && disagreements.isEmpty();
    }

    /** Tells whether two are the same; for anybody but the person also whether what they are about is in both views. */
    private boolean isSame(ViewedDisagreement one, ViewedDisagreement other) {
        return one.words().equals(other.words())
                && one.settled() == other.settled()
                && one.since().equals(other.since())
                && (one.scope() == Scope.PLAN) == (other.scope() == Scope.PLAN)
                && (isPersons
                        || (one.scope() == Scope.PLAN
                                ? !kept.isEmpty()
                                : about(one, other).isPresent()));
    }

    /** The key, in what is in both, of the entry that both are about. */
    private Optional<EntryKey> about(ViewedDisagreement one, ViewedDisagreement other) {
        Optional<EntryKey> about = one.about().flatMap(key -> Optional.ofNullable(ones.get(key)));
        return about.equals(other.about().flatMap(key -> Optional.ofNullable(others.get(key))))
                ? about
                : Optional.empty();
    }

    private void add(ViewedDisagreement one, ViewedDisagreement other) {
        Optional<EntryKey> about = about(one, other);
        Scope scope = one.scope() == Scope.PLAN ? Scope.PLAN : about.isPresent() ? Scope.ENTRY : Scope.ELSEWHERE;
        disagreements.add(new ViewedDisagreement(
                isPersons ? other.key() : ViewedDisagreement.place(disagreements.size() + 1),
                about,
                scope,
                one.words(),
                one.with().equals(other.with()) ? one.with() : Optional.empty(),
                one.settled(),
                one.since()));
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
        EntryKey key = isPersons ? other.key() : ViewedEntry.place(place);
        ones.put(one.key(), key);
        others.put(other.key(), key);
        List<Words> facts = one.facts().stream().filter(other.facts()::contains).toList();
        List<PlanContent> contents = contents(one, other);
        return new ViewedEntry(
                key,
                contents,
                facts,
                other.services().stream()
                        .filter(each -> isNamed(each, contents))
                        .toList(),
                other.notices(),
                isPersons ? one.since() : other.since());
    }

    private static boolean isNamed(ViewedService service, List<PlanContent> contents) {
        return contents.stream()
                .anyMatch(content ->
                        content instanceof PlanService named && named.resource().equals(service.resource()));
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
        return both.stream().distinct().toList();
    }
}
