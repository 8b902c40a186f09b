package io.github.groundwork.core.resource;

import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a careful reader of a row would say by hand, without the library's own readings. */
final class RowModel {

    private RowModel() {}

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

    static int tier(Resource row, Instant at) {
        if (!maySendPolice(row, at)) {
            return 0;
        }
        return isAgreed(row, at) ? 1 : 2;
    }

    /** A row may serve somebody if the country is the same and neither names a part that the other contradicts. */
    static boolean isNear(Resource row, ResourceQuery query) {
        return query.place().isEmpty()
                || row.listing().places().stream().anyMatch(place -> {
                    String here = query.place().get().toString();
                    String there = place.toString();
                    return here.equals(there) || here.startsWith(there + "-") || there.startsWith(here + "-");
                });
    }

    /** Counts minutes of the week in the zone of the service. */
    static boolean isOpen(WeeklyHours hours, Instant at) {
        ZonedDateTime there = at.atZone(hours.zone());
        int now = minute(there.getDayOfWeek().getValue(), there.getHour(), there.getMinute());
        return hours.isAlways()
                || hours.hours().stream().anyMatch(each -> {
                    int from = start(each);
                    int length = Math.floorMod(
                                    each.to().toSecondOfDay() / 60 - each.from().toSecondOfDay() / 60 - 1, 24 * 60)
                            + 1;
                    return Math.floorMod(now - from, 7 * 24 * 60) < length;
                });
    }

    private static int start(DayHours hours) {
        return minute(
                hours.day().getValue(), hours.from().getHour(), hours.from().getMinute());
    }

    private static int minute(int day, int hour, int minute) {
        return ((day - 1) * 24 + hour) * 60 + minute;
    }
}
