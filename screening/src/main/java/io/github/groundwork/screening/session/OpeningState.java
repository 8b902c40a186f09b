package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown.Understanding;
import io.github.groundwork.core.consent.Grantor.Capacity;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.screening.session.event.Offer;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of how a session was opened. Every question is answered from what somebody knew, so that merging changes no answer. */
record OpeningState(
        Optional<Offered> offer,
        List<Told> told,
        PersistentList<Said> said,
        PersistentList<Back> back,
        PersistentList<Routed> routes,
        List<Known> known,
        List<Decided> decided) {

    record Offered(EventId id, Offer offer) {}

    record Told(EventId id, OpeningEvent.DisclosureTold what) {}

    record Said(EventId id, OpeningEvent.ConsentSaid what) {
        boolean isPersons() {
            return what.capacity() == Capacity.SELF || what.capacity() == Capacity.ASSENT;
        }

        boolean isYes() {
            return what.answer() == Consent.Answer.YES;
        }
    }

    record Back(EventId id, ConsentId consent) {}

    record Routed(EventId id, Route route, Optional<Setting> setting) {}

    record Known(EventId id, OpeningEvent.KnownOffered what) {}

    record Decided(EventId id, boolean agreed) {}

    OpeningState {
        told = List.copyOf(told);
        known = List.copyOf(known);
        decided = List.copyOf(decided);
    }

    static OpeningState empty() {
        return new OpeningState(
                Optional.empty(),
                List.of(),
                PersistentList.empty(),
                PersistentList.empty(),
                PersistentList.empty(),
                List.of(),
                List.of());
    }

    OpeningState with(EventId id, Offer offered) {
        return new OpeningState(Optional.of(new Offered(id, offered)), told, said, back, routes, known, decided);
    }

    OpeningState with(EventId id, OpeningEvent.DisclosureTold event) {
        return new OpeningState(offer, plus(told, new Told(id, event)), said, back, routes, known, decided);
    }

    OpeningState with(EventId id, OpeningEvent.ConsentSaid event) {
        return new OpeningState(offer, told, said.plus(new Said(id, event)), back, routes, known, decided);
    }

    OpeningState with(EventId id, OpeningEvent.ConsentTakenBack event) {
        return new OpeningState(offer, told, said, back.plus(new Back(id, event.consent())), routes, known, decided);
    }

    OpeningState with(EventId id, OpeningEvent.PreviewShown shown) {
        return routed(new Routed(id, shown.route(), Optional.empty()));
    }

    OpeningState with(EventId id, OpeningEvent.Rerouted rerouted) {
        return routed(new Routed(id, rerouted.route(), Optional.of(rerouted.setting())));
    }

    private OpeningState routed(Routed one) {
        return new OpeningState(offer, told, said, back, routes.plus(one), known, decided);
    }

    OpeningState with(EventId id, OpeningEvent.KnownOffered event) {
        return new OpeningState(offer, told, said, back, routes, plus(known, new Known(id, event)), decided);
    }

    OpeningState with(EventId id, OpeningEvent.KnownDecided event) {
        return new OpeningState(offer, told, said, back, routes, known, plus(decided, new Decided(id, event.agreed())));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    boolean isBlocked() {
        return offer.filter(each -> each.offer().isBlocked()).isPresent();
    }

    boolean isClear(Knowledge knowledge) {
        return told.stream()
                .anyMatch(each -> each.what().understanding() == Understanding.ACKNOWLEDGED && knowledge.of(each.id()));
    }

    /** The newest thing that the person said themselves, unless it was taken back. */
    private Optional<Said> person(Knowledge knowledge) {
        return newest(knowledge, true);
    }

    private Optional<Said> newest(Knowledge knowledge, boolean persons) {
        return said.findLast(each -> each.isPersons() == persons && knowledge.of(each.id()))
                .filter(each -> !each.isYes() || !isBack(each, knowledge));
    }

    private boolean isBack(Said yes, Knowledge knowledge) {
        return back.findLast(each -> each.consent().equals(yes.what().consent()) && knowledge.of(each.id()))
                .isPresent();
    }

    boolean hasPersonSaidNo(Knowledge knowledge) {
        return person(knowledge).filter(each -> !each.isYes()).isPresent();
    }

    boolean hasSomebodySaidNo(Knowledge knowledge) {
        return newest(knowledge, false).filter(each -> !each.isYes()).isPresent();
    }

    boolean isOthersYes(Knowledge knowledge) {
        return newest(knowledge, false).filter(Said::isYes).isPresent();
    }

    /** Tells whether the yes that is needed stands: the person's own, or somebody else's, with assent where that is needed. */
    boolean isAgreed(Knowledge knowledge) {
        Optional<Said> own = person(knowledge);
        if (own.isPresent() && !own.get().isYes()) {
            return false;
        }
        if (own.filter(each -> each.what().capacity() == Capacity.SELF).isPresent()) {
            return true;
        }
        boolean assentNeeded =
                offer.filter(each -> each.offer().options().isAssentNeeded()).isPresent();
        return newest(knowledge, false).filter(Said::isYes).isPresent() && (!assentNeeded || own.isPresent());
    }

    /** Tells whether a yes was there and is not any more. */
    boolean isTakenBack(Knowledge knowledge) {
        return !isAgreed(knowledge)
                && back.findLast(each -> knowledge.of(each.id())).isPresent();
    }

    boolean isPreviewed(Knowledge knowledge) {
        return routes.findLast(each -> knowledge.of(each.id())).isPresent();
    }

    /** Tells whether an item was shown among what will be asked and has not been withheld since. */
    boolean isAsked(String item, Knowledge knowledge) {
        return isPreviewed(knowledge)
                && routes.findLast(each ->
                                knowledge.of(each.id()) && !each.route().order().contains(item))
                        .isEmpty();
    }

    /** Tells whether the person wants a notice before an item. */
    boolean isWarned(String item, Knowledge knowledge) {
        return routes.findLast(each -> knowledge.of(each.id())
                        && each.route().routing(item).filter(r -> r.isWarned()).isPresent())
                .isPresent();
    }

    /** The setting that was noted last. */
    Optional<Setting> setting() {
        return routes.findLast(each -> each.setting().isPresent())
                .flatMap(Routed::setting)
                .or(() -> offer.map(each -> each.offer().setting()));
    }

    Optional<Known> undecided(Knowledge knowledge) {
        boolean isDecided = decided.stream().anyMatch(each -> knowledge.of(each.id()));
        return known.stream()
                .filter(each -> knowledge.of(each.id()) && !isDecided)
                .findFirst();
    }
}
