package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.sharing.SharingDecision.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands about one audience.
 *
 * <p>A choice replaces another of the same scope that its author knew. A choice to show stands against hiding only if it is at least as
 * narrow and was made in knowledge of it; so hiding wins wherever two did not know of each other.
 *
 * @param audience the audience
 * @param placed the choices that stand, in the order of the history
 * @param isAsked true once the person, or an agent, said something about this audience
 */
record Held(Audience audience, List<Placed> placed, boolean isAsked) {

    /** A choice, and the earlier ones of its audience that its author had not seen. */
    record Placed(SharingChoice.Standing standing, List<EventId> unseen) {

        SharingChoice choice() {
            return standing.choice();
        }

        private int narrowness() {
            return choice().scope() instanceof SharingScope.Everything
                    ? 0
                    : choice().scope() instanceof SharingScope.OneSection ? 1 : 2;
        }
    }

    static Held nothing(Audience audience) {
        return new Held(audience, List.of(), false);
    }

    /** Adds a choice that comes after all others in the order of the history. */
    Held plus(SharingChoice.Standing standing, Knowledge knowledge, boolean asks) {
        List<Placed> after = new ArrayList<>();
        List<EventId> unseen = new ArrayList<>();
        for (Placed each : placed) {
            boolean known = knowledge.of(each.standing().id());
            if (!known) {
                unseen.add(each.standing().id());
            }
            if (!known || !each.choice().scope().equals(standing.choice().scope())) {
                after.add(each);
            }
        }
        after.add(new Placed(standing, List.copyOf(unseen)));
        return new Held(audience, List.copyOf(after), isAsked || asks);
    }

    /** Ends all showing; what is hidden stays hidden. */
    Held revoked(boolean asks) {
        return new Held(
                audience,
                placed.stream().filter(each -> !each.choice().isToShow()).toList(),
                isAsked || asks);
    }

    SharingDecision decide(Shareable entry, Instant at) {
        List<Placed> covering = placed.stream()
                .filter(each -> each.choice().scope().covers(entry))
                .sorted(Comparator.comparing(Placed::narrowness).reversed())
                .toList();
        List<Placed> hides = covering.stream()
                .filter(each -> !each.choice().isToShow() || each.choice().isOver(at))
                .toList();
        List<Placed> all =
                covering.stream().filter(each -> !hides.contains(each)).toList();
        List<Placed> shows = all.stream()
                .filter(each -> !entry.isContactSafety() || each.choice().scope() instanceof SharingScope.OneEntry)
                .toList();
        for (Placed show : shows) {
            if (against(show, hides).isEmpty()) {
                return SharingDecision.of(Reason.CHOSEN, show.standing());
            }
        }
        Optional<Placed> hide = shows.isEmpty() ? hides.stream().findFirst() : against(shows.get(0), hides);
        return hide.map(each -> hidden(each, at))
                .orElseGet(() -> all.isEmpty()
                        ? SharingDecision.of(Reason.NOT_CHOSEN)
                        : SharingDecision.of(Reason.CONTACT_SAFETY, all.get(0).standing()));
    }

    /** Returns the narrowest choice that hides what another shows, if there is one. */
    private Optional<Placed> against(Placed show, List<Placed> hides) {
        return hides.stream()
                .filter(hide -> hide.narrowness() > show.narrowness() || !knew(show, hide))
                .findFirst();
    }

    /** Tells whether the author of one choice had seen another: it stands earlier, and is not among the unseen. */
    private boolean knew(Placed one, Placed other) {
        return placed.indexOf(other) < placed.indexOf(one)
                && !one.unseen().contains(other.standing().id());
    }

    private static SharingDecision hidden(Placed hide, Instant at) {
        Reason reason = hide.choice().isToShow()
                ? Reason.ENDED
                : hide.choice().isOver(at) ? Reason.STILL_HIDDEN : Reason.CHOSEN_HIDDEN;
        return SharingDecision.of(reason, hide.standing());
    }
}
