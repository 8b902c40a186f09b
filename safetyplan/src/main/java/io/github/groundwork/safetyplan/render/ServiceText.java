package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.time.WeekSpan;
import io.github.groundwork.core.time.WeeklyHours;
import io.github.groundwork.safetyplan.share.ViewedService;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what is known of a service into notes: what it may do, whether its number holds, where it serves, when it is open, and when somebody
 * checked that.
 *
 * @param texts how contents are written
 */
record ServiceText(ContentText texts) {
    private static final String BETWEEN = ", ";

    List<String> notes(ViewedService service) {
        List<String> notes = new ArrayList<>();
        service.labels().stream()
                .filter(label -> label != ResourceLabel.MAY_BE_CLOSED) // the sentence about its hours says so
                .map((ResourceLabel label) -> phrases().text(label))
                .forEach(notes::add);
        service.now().map(this::now).ifPresent(notes::add);
        notes.add(Stream.of(service.listing().map(this::places), Optional.of(hours(service)), checked(service))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        return notes;
    }

    private PlanPhrases phrases() {
        return texts.phrases();
    }

    private Locale language() {
        return phrases().language();
    }

    private String now(Listing listing) {
        String ways = listing.access().ways().stream().map(texts::way).collect(Collectors.joining(BETWEEN));
        return phrases().text(PlanPhrase.LISTED_NOW, listing.name(), ways);
    }

    private String places(Listing listing) {
        return phrases()
                .text(
                        PlanPhrase.SERVES,
                        listing.places().stream().map(this::place).collect(Collectors.joining(BETWEEN)));
    }

    private String place(Jurisdiction place) {
        String country = new Locale.Builder().setRegion(place.country()).build().getDisplayCountry(language());
        return place.subdivision()
                .map(part -> country + " (" + part.substring(place.country().length() + 1) + ")")
                .orElse(country);
    }

    private String hours(ViewedService service) {
        if (service.hours().isEmpty()) {
            return phrases().text(PlanPhrase.HOURS_NOT_KNOWN);
        }
        boolean isSure = !service.labels().contains(ResourceLabel.MAY_BE_CLOSED);
        String hours = hours(service.hours().get());
        return phrases().text(isSure ? PlanPhrase.OPEN : PlanPhrase.OPEN_NOT_SURE, hours);
    }

    private String hours(WeeklyHours hours) {
        if (hours.isAlways()) {
            return phrases().text(PlanPhrase.DAY_AND_NIGHT);
        }
        return hours.spans().stream().map(this::span).collect(Collectors.joining(BETWEEN)) + " ("
                + hours.zone().getDisplayName(TextStyle.FULL, language()) + ")";
    }

    private String span(WeekSpan span) {
        List<String> names = span.days().stream().map(this::name).toList();
        String days = span.isRow()
                ? phrases().text(PlanPhrase.FROM_TO, names.get(0), names.get(names.size() - 1))
                : String.join(BETWEEN, names);
        String times = span.isWholeDay()
                ? phrases().text(PlanPhrase.DAY_AND_NIGHT)
                : phrases()
                        .text(
                                PlanPhrase.FROM_TO,
                                span.from().toString(),
                                span.to().toString());
        return days + " " + times;
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language());
    }

    /** When somebody checked its number, its hours and what it does about emergency services; nothing where nobody did, as is said before. */
    private Optional<String> checked(ViewedService service) {
        Map<PlanPhrase, LocalDate> days = new EnumMap<>(PlanPhrase.class);
        service.listing().map(Listing::checks).ifPresent(checks -> {
            checks.contact().on().ifPresent(day -> days.put(PlanPhrase.CONTACT_CHECKED, day));
            checks.hours().on().ifPresent(day -> days.put(PlanPhrase.HOURS_CHECKED, day));
            checks.policy().on().ifPresent(day -> days.put(PlanPhrase.RULES_CHECKED, day));
        });
        boolean isAllAtOnce = days.size() == Checks.Part.values().length
                && days.values().stream().distinct().count() == 1;
        if (isAllAtOnce) {
            return days.values().stream().findFirst().map(day -> phrases().text(PlanPhrase.CHECKED, day(day)));
        }
        return days.entrySet().stream()
                .map(each -> phrases().text(each.getKey(), day(each.getValue())))
                .reduce((one, next) -> one + " " + next);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(day);
    }
}
