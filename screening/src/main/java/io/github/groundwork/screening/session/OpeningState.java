package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.offer.Offer;
import io.github.groundwork.screening.session.offer.Setting;
import java.util.Optional;

/** What is known of how a session was opened. Every question is answered from what somebody knew, so that merging changes no answer. */
record OpeningState(
        Optional<Offered> offer,
        PersistentList<EventId> clear,
        ConsentState consents,
        RouteState route,
        KnownState known) {

    record Offered(EventId id, Offer offer) {}

    static OpeningState empty() {
        return new OpeningState(
                Optional.empty(), PersistentList.empty(), ConsentState.empty(), RouteState.empty(), KnownState.empty());
    }

    OpeningState with(EventId id, Offer offered) {
        return new OpeningState(Optional.of(new Offered(id, offered)), clear, consents, route, known);
    }

    OpeningState with(EventId id, OpeningEvent.DisclosureTold event) {
        return event.understanding() == Understanding.ACKNOWLEDGED
                ? new OpeningState(offer, clear.plus(id), consents, route, known)
                : this;
    }

    OpeningState with(ConsentState changed) {
        return new OpeningState(offer, clear, changed, route, known);
    }

    OpeningState with(RouteState changed) {
        return new OpeningState(offer, clear, consents, changed, known);
    }

    OpeningState with(KnownState changed) {
        return new OpeningState(offer, clear, consents, route, changed);
    }

    boolean isBlocked() {
        return offer.filter(each -> each.offer().isBlocked()).isPresent();
    }

    /** Tells whether the disclosure was shown, and was clear to somebody. */
    boolean isClear(Knowledge knowledge) {
        return clear.findLast(knowledge::of).isPresent();
    }

    boolean isAgreed(Knowledge knowledge) {
        boolean assentNeeded =
                offer.filter(each -> each.offer().options().isAssentNeeded()).isPresent();
        return consents.isAgreed(assentNeeded, knowledge);
    }

    /** Tells whether a yes that would be needed was there and was taken back. */
    boolean isTakenBack(Knowledge knowledge) {
        return !isAgreed(knowledge) && consents.isAnythingBack(knowledge);
    }

    /** The setting that was noted last. */
    Optional<Setting> setting() {
        return route.setting().or(() -> offer.map(each -> each.offer().setting()));
    }
}
