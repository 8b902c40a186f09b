package io.github.groundwork.examples;

import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.decision.ContactAnswer;
import io.github.groundwork.core.preference.decision.ContactQuestion;
import io.github.groundwork.core.preference.decision.Reason;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactPoint.Use;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** In which ways the person can be reached, for which purpose, and why not in the others. */
final class ReachSheet {

    private static final List<Use> USES = Arrays.stream(Use.values())
            .filter(use -> use != Use.NAME_ORGANISATION)
            .toList();

    private static final String YES = "yes. ";

    private final PreferencePage page;
    private final List<Purpose> purposes;

    /** What makes two ways the same. */
    private record Place(ContactPoint.Kind kind, ContactAddress address) {}

    ReachSheet(PreferencePage page) {
        this.page = page;
        this.purposes = page.purposes();
    }

    void write() {
        page.section("WAYS TO REACH, now (for " + PreferenceWords.of(purposes) + ")");
        Map<Place, List<Preference>> places = new LinkedHashMap<>();
        for (Preference preference : page.preferences().inForce()) {
            if (preference.statement() instanceof ContactPoint point) {
                places.computeIfAbsent(new Place(point.kind(), point.address()), p -> new ArrayList<>())
                        .add(preference);
            }
        }
        places.forEach(this::write);
        Map<Reason, List<Purpose>> closed = new LinkedHashMap<>();
        for (Purpose purpose : purposes) {
            page.decisions()
                    .unreachable(purpose, page.at())
                    .ifPresent(reason -> closed.computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(purpose));
        }
        closed.forEach((reason, none) ->
                page.entry("no way at all", "for " + PreferenceWords.of(none) + ". " + page.sentence(reason)));
    }

    private void write(Place place, List<Preference> said) {
        page.entry(PreferenceWords.of(place.kind), Quotes.safe(place.address.text()));
        for (Preference preference : said) {
            page.entry("", terms((ContactPoint) preference.statement()) + " " + page.reference(preference));
        }
        Map<Map<String, List<Purpose>>, List<Use>> same = new LinkedHashMap<>();
        for (Use use : USES) {
            Map<String, List<Purpose>> byAnswer = new LinkedHashMap<>();
            for (Purpose purpose : purposes) {
                byAnswer.computeIfAbsent(answer(place, use, purpose), a -> new ArrayList<>())
                        .add(purpose);
            }
            same.computeIfAbsent(byAnswer, a -> new ArrayList<>()).add(use);
        }
        same.forEach((byAnswer, uses) -> write(byAnswer, uses.size() == USES.size() ? "anything" : or(uses)));
    }

    private void write(Map<String, List<Purpose>> byAnswer, String uses) {
        String label = uses;
        List<Map.Entry<String, List<Purpose>>> yesFirst = new ArrayList<>(byAnswer.entrySet());
        yesFirst.sort(Comparator.comparing(answer -> !answer.getKey().startsWith(YES)));
        for (Map.Entry<String, List<Purpose>> answer : yesFirst) {
            boolean every = answer.getValue().size() == purposes.size();
            page.part(label, (every ? "" : PreferenceWords.of(answer.getValue()) + ": ") + answer.getKey());
            label = "";
        }
    }

    private static String or(List<Use> uses) {
        return Words.or(uses.stream().map(PreferenceWords::of).toList());
    }

    private static String terms(ContactPoint point) {
        return PreferenceWords.of(point.safety()) + ", for "
                + PreferenceWords.of(point.reach().purposes()) + ", "
                + PreferenceWords.of(point.reach().hours())
                + (point.sharedDevice() == Permission.NO
                        ? ", nobody else looks"
                        : point.sharedDevice() == Permission.YES ? ", others look too" : "");
    }

    private String answer(Place place, Use use, Purpose purpose) {
        ContactQuestion question = ContactQuestion.of(purpose, use, page.at());
        ContactAnswer.Way way = way(place, question);
        page.met(way.grounds().conflicts());
        if (!way.permitted()) {
            return "no. " + sentences(way);
        }
        ContactAnswer.Way named = way(place, question.namingOrganisation());
        page.met(named.grounds().conflicts());
        String naming = named.permitted() ? "Who we are can be said." : "Who we are is not to be said.";
        return YES + sentences(way) + " " + naming;
    }

    private static String sentences(ContactAnswer.Way way) {
        return way.grounds().sentences(Locale.ENGLISH).stream().collect(Collectors.joining(" "));
    }

    private ContactAnswer.Way way(Place place, ContactQuestion question) {
        return page.decisions().reaching(question).ways().stream()
                .filter(way -> new Place(way.kind(), way.address()).equals(place))
                .findFirst()
                .orElseThrow();
    }
}
