package io.github.groundwork.core;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeekSpan;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.core.time.YearlySpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Specimens of terms, times, addresses and persistent collections. */
final class TermSpecimens {

    private static final DayHours NIGHT = new DayHours(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(6, 0));

    private TermSpecimens() {}

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(
                NotPossibleException.class,
                () -> List.of(new NotPossibleException(new Problem("CODE", "/path", "this must hold"))));
        specimens.put(ContactAddress.class, () -> List.of(ContactAddress.of(Specimens.CANARY)));
        specimens.put(PersistentList.class, () -> List.of(PersistentList.of(List.of(Specimens.CANARY))));
        specimens.put(
                PersistentMap.class,
                () -> List.of(PersistentMap.<String, String>empty().with(Specimens.CANARY, Specimens.CANARY)));
        specimens.put(Topic.class, () -> List.of(new Topic("violence")));
        specimens.put(Purpose.class, () -> List.of(new Purpose("follow-up")));
        specimens.put(Purposes.class, () -> List.of(Purposes.of(new Purpose("follow-up")), Purposes.all()));
        specimens.put(Term.class, () -> List.of(new Term("closed-door")));
        specimens.put(DayHours.class, () -> List.of(NIGHT));
        specimens.put(WeekSpan.class, () -> List.of(new WeekSpan(List.of(NIGHT.day()), NIGHT.from(), NIGHT.to())));
        specimens.put(
                WeeklyHours.class,
                () -> List.of(WeeklyHours.of(ZoneId.of("Europe/Berlin"), List.of(NIGHT)), WeeklyHours.always()));
        specimens.put(YearlySpan.class, () -> List.of(new YearlySpan(MonthDay.of(12, 20), MonthDay.of(1, 6))));
        return specimens;
    }
}
