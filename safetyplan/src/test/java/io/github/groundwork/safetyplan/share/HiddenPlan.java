package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.event.AgreementEvent;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A plan of which each entry is shown to some audiences. Whatever is hidden from one of them can be made in two ways, with other words,
 * other times and more or less of it; what they see is the same.
 *
 * @param items the entries
 * @param isByEntry true if what is shown is shared one by one, false if all is shared and the rest is hidden one by one
 */
record HiddenPlan(List<Item> items, boolean isByEntry) {
    /** Stands in whatever is hidden. */
    static final String CANARY = "Zebra";

    static final List<Audience> AUDIENCES = List.of(
            Audience.supporter(ActorId.parse("maya")),
            Audience.careTeam(new Term("nurse")),
            Audience.onCall(),
            Audience.organisation(new Term("school")));

    private static final List<Term> SECTIONS =
            List.of(Table.STRENGTHS, Table.SIGNS, Table.COMPANY, Table.HELP, Table.SURROUNDINGS);

    /** An entry: where, what, to whom it is shown, and how much else happens around it in the one way and in the other. */
    record Item(int section, int kind, int shownTo, int one, int other) {
        boolean isShownTo(int audience) {
            return (shownTo >> audience & 1) == 1;
        }
    }

    static Arbitrary<HiddenPlan> any() {
        Arbitrary<Item> items = Combinators.combine(
                        Arbitraries.integers().between(0, SECTIONS.size() - 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 63),
                        Arbitraries.integers().between(0, 63))
                .as(Item::new);
        return Combinators.combine(items.list().ofMinSize(1).ofMaxSize(6), Arbitraries.of(true, false))
                .as(HiddenPlan::new);
    }

    /** Makes the plan in one of two ways, in which only what is hidden from an audience differs. */
    SafetyPlan made(int audience, boolean isOther) {
        String way = CANARY + (isOther ? " other" : " one");
        int minute = isOther ? 7 : 3;
        SafetyPlan plan = Table.begun()
                .add(Table.SIGNS, Table.own(way), rowan(minute))
                .add(Table.HELP, contact(way, way), rowan(minute));
        for (Audience each : AUDIENCES) {
            if (!isByEntry) {
                plan = plan.share(SharingChoice.show(each, SharingScope.everything()), rowan(1));
                plan = hidden(plan, each, 0);
                plan = hidden(plan, each, 1);
            } else {
                plan = plan.share(new SharingEvent.Revoked(Optional.of(each)), rowan(1));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            plan = around(plan, isOther ? item.other() : item.one(), way);
            boolean isShown = item.isShownTo(audience);
            String text = isShown ? "shown " + i : way + " " + i;
            plan = plan.add(SECTIONS.get(item.section()), content(item, text, way), rowan(isShown ? 10 + i : minute));
            EventId entry = plan.newest().orElseThrow();
            if (item.kind() == 1 && isShown && (isOther ? item.other() : item.one()) % 3 == 0) {
                plan = plan.edit(entry, content(item, text, way + " moved"), rowan(minute + 100));
            }
            if (item.kind() == 3) {
                plan = plan.note(entry, OthersWords.of(text + " noted", nurse(2).said()), nurse(2));
            }
            plan = shared(plan, item, entry);
            if (item.kind() == 4) {
                plan = disagreed(plan, Optional.of(entry), text + " is not so");
            }
        }
        SafetyPlan approved = plan.approve(rowan(40));
        return around(approved, isOther ? 63 : 5, way)
                .edit(approved.entries().get(0).id(), Table.own(way), rowan(minute + 60));
    }

    private SafetyPlan shared(SafetyPlan start, Item item, EventId entry) {
        SafetyPlan plan = start;
        for (int each = 0; each < AUDIENCES.size(); each++) {
            Audience audience = AUDIENCES.get(each);
            SharingScope scope = SharingScope.entry(EntryKey.of(entry));
            if (isByEntry && item.isShownTo(each)) {
                plan = plan.share(SharingChoice.show(audience, scope), rowan(1));
            } else if (!isByEntry && !item.isShownTo(each)) {
                plan = plan.share(SharingChoice.hide(audience, scope), rowan(1));
            }
        }
        return plan;
    }

    /** Adds a disagreement that everybody sees who sees what it is about: each choice names it, or is about everything. */
    private SafetyPlan disagreed(SafetyPlan start, Optional<EventId> about, String text) {
        Words words = OthersWords.of(text, nurse(2).said());
        SafetyPlan plan = start.with(new AgreementEvent.Disagreed(about, rowan(1).actor(), words), nurse(2));
        if (!isByEntry) {
            return plan;
        }
        SharingScope scope = SharingScope.entry(EntryKey.of(plan.newest().orElseThrow()));
        for (Audience each : AUDIENCES) {
            plan = plan.share(SharingChoice.show(each, scope), rowan(1));
        }
        return plan;
    }

    private static SafetyPlan hidden(SafetyPlan plan, Audience audience, int entry) {
        EntryKey key = EntryKey.of(plan.entries().get(entry).id());
        return plan.share(SharingChoice.hide(audience, SharingScope.entry(key)), rowan(1));
    }

    private static PlanContact contact(String name, String address) {
        return new PlanContact(
                words(name),
                Optional.of(ActorId.parse("sam")),
                List.of(ReachBy.of(ReachBy.Kind.CALL, address)),
                PlanContact.Helping.HELP,
                PlanContact.Agreement.NOT_ASKED,
                Optional.of(words(name)));
    }

    private static PlanContent content(Item item, String text, String way) {
        return switch (item.kind()) {
            case 0 -> contact(text, text);
            case 1 -> {
                Optional<Words> some = Optional.of(words(text));
                yield new SaferStep(
                        words(text),
                        some,
                        Optional.empty(),
                        some,
                        Optional.of(words(way)),
                        Optional.of(new SaferStep.Aid(words(way), false)));
            }
            default -> PlanContent.of(words(text));
        };
    }

    /** What nobody else ever sees: a proposal, a disagreement, a mark, an entry of a draft that was removed, its changes and moves. */
    private static SafetyPlan around(SafetyPlan start, int what, String way) {
        SafetyPlan plan = start;
        if ((what & 1) > 0) {
            plan = plan.propose(Table.COPING, Table.others(way, nurse(1)), nurse(1));
        }
        if ((what & 2) > 0) {
            Words words = OthersWords.of(way, nurse(1).said());
            plan = plan.with(new AgreementEvent.Disagreed(Optional.empty(), rowan(1).actor(), words), nurse(1));
            EventId disagreement = plan.newest().orElseThrow();
            for (Audience each : AUDIENCES) {
                plan = plan.share(SharingChoice.hide(each, SharingScope.entry(EntryKey.of(disagreement))), rowan(1));
            }
        }
        if ((what & 4) > 0) {
            plan = plan.notForMe(Table.COPING, rowan(1));
        }
        if ((what & 8) > 0) {
            plan = plan.add(Table.SIGNS, Table.own(way), rowan(1));
            EventId entry = plan.newest().orElseThrow();
            plan = plan.edit(entry, Table.own(way + " again"), rowan(99))
                    .move(entry, Optional.empty(), rowan(1))
                    .remove(entry, rowan(1));
        }
        if ((what & 16) > 0) {
            plan = plan.with(
                    new DraftEvent.SectionMarked(
                            Table.STRENGTHS, DraftEvent.SectionMarked.Meant.NOT_YET, rowan(1).said()),
                    rowan(1));
        }
        if ((what & 32) > 0) {
            EventId hidden = plan.entries().stream()
                    .filter(entry -> entry.versions()
                            .get(0)
                            .content()
                            .allWords()
                            .get(0)
                            .text()
                            .startsWith(CANARY))
                    .findFirst()
                    .orElseThrow()
                    .id();
            plan = plan.note(hidden, OthersWords.of(way, nurse(1).said()), nurse(1));
        }
        return plan;
    }
}
