package io.github.groundwork.core.resource;

import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Reading;
import io.github.groundwork.core.resource.ResourceAnswer.Offered;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares rows with a question, and says what the person should know about each. Immutable and thread-safe. */
final class Labelling {

    /** The labels that say that a row does not fit what was asked for. */
    private static final Set<ResourceLabel> MISFITS = EnumSet.of(
            ResourceLabel.CLOSED_NOW,
            ResourceLabel.OTHER_LANGUAGE,
            ResourceLabel.LANGUAGE_NOT_KNOWN,
            ResourceLabel.FOR_A_GROUP,
            ResourceLabel.OTHER_KIND,
            ResourceLabel.PLACE_NOT_KNOWN,
            ResourceLabel.OTHER_REGION,
            ResourceLabel.OTHER_COUNTRY);

    private final ResourceQuery query;
    private final LocalDate day;

    Labelling(ResourceQuery query) {
        this.query = query;
        this.day = LocalDate.ofInstant(query.at(), ZoneOffset.UTC);
    }

    /** Tells whether a row serves where the person is, or may do so. */
    boolean isNear(Resource row) {
        return place(row)
                .filter(label -> label != ResourceLabel.PLACE_NOT_KNOWN)
                .isEmpty();
    }

    /** Tells whether a row certainly serves where the person is. */
    boolean isHere(Resource row) {
        return place(row).isEmpty();
    }

    /** Tells whether a row will not send police: it states so, that counts, and no police are part of it. */
    boolean sendsNoPolice(Resource row) {
        return row.policyAt(day) == Reading.WILL_NOT && !row.mayComeAt(day).contains(Comer.POLICE);
    }

    Offered offer(Resource row) {
        Set<ResourceLabel> labels = EnumSet.noneOf(ResourceLabel.class);
        policy(row, labels);
        contact(row, labels);
        place(row).ifPresent(labels::add);
        if (row.kind() != ResourceKind.EMERGENCY_NUMBER) {
            hours(row).ifPresent(labels::add);
            language(row).ifPresent(labels::add);
            if (!row.listing().audience().tags().isEmpty() && !isForThePerson(row)) {
                labels.add(ResourceLabel.FOR_A_GROUP);
            }
        }
        if (!query.kinds().isEmpty() && !query.kinds().contains(row.kind())) {
            labels.add(ResourceLabel.OTHER_KIND);
        }
        boolean matches = labels.stream().noneMatch(MISFITS::contains) && (!query.noPolice() || sendsNoPolice(row));
        return new Offered(
                ResourceAnswer.What.LISTED,
                Optional.of(row),
                matches,
                List.copyOf(labels),
                row.policyAt(day),
                row.mayComeAt(day));
    }

    /** Tells whether a row is for a group that the person named. */
    boolean isForThePerson(Resource row) {
        return row.listing().audience().tags().stream().anyMatch(query.tags()::contains);
    }

    private void policy(Resource row, Set<ResourceLabel> labels) {
        List<Comer> mayCome = row.mayComeAt(day);
        if (mayCome.contains(Comer.POLICE)) {
            labels.add(ResourceLabel.POLICE_MAY_COME);
        }
        if (row.kind() == ResourceKind.EMERGENCY_NUMBER) {
            labels.add(ResourceLabel.EMERGENCY_SERVICES);
            labels.add(ResourceLabel.POLICE_MAY_COME);
            return;
        }
        Reading reading = row.policyAt(day);
        switch (reading) {
            case WILL_NOT -> labels.add(ResourceLabel.WILL_NOT_CONTACT);
            case AGREED_BEFOREHAND -> labels.add(ResourceLabel.AGREED_FIRST);
            case MAY -> labels.add(ResourceLabel.MAY_CONTACT);
            case UNKNOWN_MAY -> {
                labels.add(ResourceLabel.MAY_CONTACT);
                boolean stated = row.policy().contact() != DispatchPolicy.Contact.UNKNOWN;
                labels.add(stated ? ResourceLabel.POLICY_NOT_CHECKED : ResourceLabel.POLICY_NOT_KNOWN);
            }
        }
        boolean unknown = mayCome.contains(Comer.UNKNOWN) && !mayCome.contains(Comer.POLICE);
        if (unknown && reading != Reading.WILL_NOT) {
            labels.add(ResourceLabel.POLICE_NOT_KNOWN);
        }
    }

    private void contact(Resource row, Set<ResourceLabel> labels) {
        Checks.Check check = row.listing().checks().contact();
        if (!check.counts(day)) {
            labels.add(ResourceLabel.CONTACT_NOT_CHECKED);
        }
        if (check.status() != Checks.Status.VERIFIED) {
            labels.add(ResourceLabel.CONTACT_PARTLY_CHECKED);
        }
    }

    private Optional<ResourceLabel> hours(Resource row) {
        Optional<WeeklyHours> hours = row.listing().access().hours();
        boolean certain = hours.isPresent() && row.listing().checks().hours().isVerified(day);
        if (!certain) {
            return Optional.of(ResourceLabel.MAY_BE_CLOSED);
        }
        return hours.get().contain(query.at()) ? Optional.empty() : Optional.of(ResourceLabel.CLOSED_NOW);
    }

    private Optional<ResourceLabel> language(Resource row) {
        List<Locale> spoken = row.listing().access().languages();
        if (query.languages().isEmpty()) {
            return Optional.empty();
        }
        if (spoken.isEmpty()) {
            return Optional.of(ResourceLabel.LANGUAGE_NOT_KNOWN);
        }
        boolean shared = spoken.stream()
                .anyMatch(one -> query.languages().stream()
                        .anyMatch(other -> other.getLanguage().equals(one.getLanguage())));
        return shared ? Optional.empty() : Optional.of(ResourceLabel.OTHER_LANGUAGE);
    }

    private Optional<ResourceLabel> place(Resource row) {
        if (query.place().isEmpty()) {
            return Optional.of(ResourceLabel.PLACE_NOT_KNOWN);
        }
        Jurisdiction here = query.place().get();
        List<Jurisdiction> served = row.listing().places();
        if (served.stream().anyMatch(each -> each.covers(here))) {
            return Optional.empty();
        }
        if (served.stream().anyMatch(here::covers)) {
            return Optional.of(ResourceLabel.PLACE_NOT_KNOWN);
        }
        return Optional.of(
                served.stream().anyMatch(here::isSameCountry)
                        ? ResourceLabel.OTHER_REGION
                        : ResourceLabel.OTHER_COUNTRY);
    }
}
