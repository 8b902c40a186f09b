package io.github.groundwork.core.resource;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a careful reader of a row would say by hand, without the library's own readings. */
final class PoliceModel {

    private PoliceModel() {}

    /** Tells whether police may come unasked: always, unless it was seen that not, and that is not stale. */
    static boolean maySendPolice(Resource row, Instant at) {
        boolean saysNot = row.policy().contact() == DispatchPolicy.Contact.WILL_NOT;
        boolean policeAreThere = row.policy().mayCome().contains(DispatchPolicy.Comer.POLICE);
        return !saysNot || policeAreThere || !seenLately(row.listing().checks().policy(), at);
    }

    static boolean isAgreed(Resource row, Instant at) {
        return row.policy().contact() == DispatchPolicy.Contact.AGREED_BEFOREHAND
                && seenLately(row.listing().checks().policy(), at);
    }

    static boolean seenLately(Checks.Check check, Instant at) {
        return check.status() == Checks.Status.VERIFIED
                && age(check, at).orElseThrow() <= check.staleAfterDays()
                && age(check, at).orElseThrow() >= -1;
    }

    static Optional<Long> age(Checks.Check check, Instant at) {
        return check.on()
                .map(on -> ChronoUnit.DAYS.between(
                        on.atStartOfDay(),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS)));
    }
}
