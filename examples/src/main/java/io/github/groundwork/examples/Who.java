package io.github.groundwork.examples;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.List;
import java.util.Optional;

/** The person at the keyboard, who does everything here themselves. Not thread-safe. */
final class Who {

    private final PersonId person;
    private final DeviceId device;
    private final Now now;

    /**
     * Makes it.
     *
     * @param person the person
     * @param device this run, so that what two copies of a file went on with is told apart
     * @param now what time it is
     */
    Who(PersonId person, DeviceId device, Now now) {
        this.person = person;
        this.device = device;
        this.now = now;
    }

    PersonId person() {
        return person;
    }

    By by() {
        return new By(actor(), Role.PERSON, device, now.instant());
    }

    ActorId actor() {
        return ActorId.parse(person.value());
    }

    /** What the person answered to the disclosure, a yes or a no. It is kept nowhere but in the session, by its id. */
    Consent consent(Session session, boolean isYes, ConsentId id) {
        By by = by();
        Disclosure disclosure = session.setup().disclosure();
        return Consent.of(
                id,
                person,
                new Grantor(by.said(), Grantor.Capacity.SELF, Optional.empty()),
                isYes ? Consent.Said.yes(by.at(), Expiry.none()) : Consent.Said.no(by.at()),
                new ConsentTerms(
                        List.of(Session.SCREENING),
                        disclosure.asking().purposes(),
                        disclosure.handling().recipients().stream()
                                .map(DisclosedRecipient::role)
                                .toList(),
                        disclosure.ref()),
                shown(session, disclosure));
    }

    /** The last showing of the disclosure in a session, which may have been before a pause. */
    private static DisclosureShown shown(Session session, Disclosure disclosure) {
        Optional<DisclosureShown> last = Optional.empty();
        for (Entry<SessionEvent> entry : session.record().history().entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event
                    && event.content() instanceof OpeningEvent.DisclosureTold told) {
                last = Optional.of(new DisclosureShown(
                        disclosure.ref(), told.to(), event.by(), told.manner(), told.understanding()));
            }
        }
        return last.orElseThrow();
    }
}
