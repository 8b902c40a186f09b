package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactPoint.Safety;
import io.github.groundwork.core.preference.statement.ContactPoint.Use;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ways to reach the person, beside a small model of one address at a time. */
class ContactProperties {

    private static final List<Instant> TIMES = List.of(
            Said.NOW,
            Instant.parse("2026-10-25T00:30:00Z"), // clocks go back in Berlin: 02:30 comes twice
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2026-03-29T01:00:00Z"), // and forward: 02:00 to 03:00 never comes
            Instant.parse("2026-11-01T05:45:00Z"), // the same in New York
            Instant.parse("2026-11-01T06:45:00Z"),
            Instant.parse("2026-12-31T23:59:59Z"));

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.contacts());
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.of(TIMES);
    }

    private static ContactPoint point(Preference preference) {
        return (ContactPoint) preference.statement();
    }

    /** Minutes since Monday, so that nights and weeks that end on Sunday need no case of their own. */
    private static boolean within(WeeklyHours hours, Instant at) {
        if (hours.isAlways()) {
            return true;
        }
        LocalDateTime there = LocalDateTime.ofInstant(at, hours.zone());
        int week = 7 * 24 * 60;
        int now = (there.getDayOfWeek().getValue() - 1) * 1440 + there.getHour() * 60 + there.getMinute();
        for (DayHours day : hours.hours()) {
            int from = (day.day().getValue() - 1) * 1440 + day.from().toSecondOfDay() / 60;
            int length =
                    Math.floorMod(day.to().toSecondOfDay() / 60 - day.from().toSecondOfDay() / 60 - 1, 1440) + 1;
            if (Math.floorMod(now - from, week) < length) {
                return true;
            }
        }
        return false;
    }

    private static boolean yes(Preference p, ContactQuestion question) {
        ContactPoint point = point(p);
        return point.safety() == Safety.SAFE
                && p.isPersonsWord()
                && p.reviewBy().filter(r -> !r.isAfter(question.at())).isEmpty()
                && point.reach().purposes().cover(question.purpose())
                && point.may(question.use()) == Permission.YES
                && (!question.namesOrganisation() || point.may(Use.NAME_ORGANISATION) == Permission.YES)
                && within(point.reach().hours(), question.at());
    }

    private static boolean no(Preference p, ContactQuestion question) {
        ContactPoint point = point(p);
        return point.safety() == Safety.UNKNOWN
                || point.may(question.use()) == Permission.NO
                || (question.namesOrganisation() && point.may(Use.NAME_ORGANISATION) == Permission.NO);
    }

    @Property(tries = 300)
    void COR_12_ways_follow_the_model(@ForAll("stories") List<Said> said, @ForAll("times") Instant at) {
        Preferences preferences = Said.merged(Said.apart(said), 2, 0, 1);
        Decisions decisions = Decisions.of(preferences);
        for (Purpose purpose : PreferenceArbitraries.PURPOSES) {
            for (ContactQuestion question : Asked.questions(purpose, at)) {
                compare(decisions.reaching(question), question, preferences.inForce());
            }
        }
    }

    private static void compare(ContactAnswer answer, ContactQuestion question, List<Preference> all) {
        List<Preference> covering = all.stream()
                .filter(p ->
                        p.statement() instanceof NoContact no && no.purposes().cover(question.purpose()))
                .toList();
        List<Preference> none =
                covering.stream().filter(TellingProperties::mayClose).toList();
        List<Preference> noted =
                covering.stream().filter(p -> !none.contains(p)).toList();
        Set<List<Object>> addresses = new LinkedHashSet<>();
        for (Preference p : all) {
            if (p.statement() instanceof ContactPoint point) {
                addresses.add(List.of(point.kind(), point.address()));
            }
        }
        assertThat(answer.ways())
                .extracting(w -> List.<Object>of(w.kind(), w.address()))
                .containsExactlyInAnyOrderElementsOf(addresses);
        for (ContactAnswer.Way way : answer.ways()) {
            List<Preference> here = all.stream()
                    .filter(p -> p.statement() instanceof ContactPoint point
                            && point.kind() == way.kind()
                            && point.address().equals(way.address()))
                    .toList();
            compare(way, question, here, none, noted);
        }
        assertThat(answer.nobodyReached().isPresent())
                .isEqualTo(answer.permitted().isEmpty());
        if (!none.isEmpty()) {
            assertThat(answer.nobodyReached().orElseThrow().code()).isEqualTo(ReasonCode.NO_CONTACT_WANTED);
        }
    }

    private static void compare(
            ContactAnswer.Way way,
            ContactQuestion question,
            List<Preference> here,
            List<Preference> none,
            List<Preference> noted) {
        List<Preference> opening = here.stream().filter(p -> yes(p, question)).toList();
        Strength best = opening.stream()
                .map(TopicProperties::weight)
                .max(Strength::compareTo)
                .orElse(Strength.NOTE);
        List<Preference> closing = new ArrayList<>(none);
        List<Preference> weaker = new ArrayList<>(noted);
        for (Preference p : here) {
            if (point(p).safety() == Safety.NOT_SAFE) {
                closing.add(p);
            } else if (no(p, question)) {
                (TopicProperties.weight(p).compareTo(best) >= 0 ? closing : weaker).add(p);
            }
        }
        boolean permitted = !opening.isEmpty() && closing.isEmpty();
        assertThat(way.permitted()).isEqualTo(permitted);
        Set<EventId> confirm = new LinkedHashSet<>();
        Stream.of(here, none, noted)
                .flatMap(List::stream)
                .filter(p -> p.needsConfirming(question.at()))
                .forEach(p -> confirm.add(p.id()));
        assertThat(way.grounds().toConfirm()).containsExactlyInAnyOrderElementsOf(confirm);
        Set<EventId> marked = new LinkedHashSet<>();
        way.grounds().conflicts().forEach(c -> marked.addAll(List.of(c.prevails(), c.yields())));
        if (opening.isEmpty()) {
            assertThat(marked).isEmpty();
        } else {
            assertThat(marked).containsAll(closing.stream().map(Preference::id).toList());
            if (permitted) {
                assertThat(marked)
                        .containsAll(weaker.stream().map(Preference::id).toList());
            } else {
                assertThat(marked)
                        .containsAll(opening.stream().map(Preference::id).toList());
            }
        }
        EventId deciding = way.grounds().deciding().preference().orElseThrow();
        if (permitted) {
            assertThat(opening).extracting(Preference::id).contains(deciding);
        } else if (!closing.isEmpty()) {
            assertThat(closing).extracting(Preference::id).contains(deciding);
        }
        boolean others = permitted
                && question.use() != Use.COME_BY
                && (here.stream().anyMatch(p -> point(p).sharedDevice() == Permission.YES)
                        || opening.stream().noneMatch(p -> point(p).sharedDevice() == Permission.NO));
        if (others) {
            assertThat(way.grounds().reasons()).extracting(Reason::code).contains(ReasonCode.OTHERS_MAY_SEE);
        }
        DecisionProperties.reached("permitted", permitted);
        DecisionProperties.reached("what a guardian notes closes nothing", permitted && !noted.isEmpty());
        DecisionProperties.reached("a weaker no yields", permitted && !weaker.isEmpty());
        DecisionProperties.reached("as strong a no wins", !opening.isEmpty() && none.isEmpty() && !closing.isEmpty());
        DecisionProperties.reached("no contact wanted", !opening.isEmpty() && !none.isEmpty());
    }

    @Property
    void COR_12_what_is_not_known_to_be_safe_opens_no_more_than_what_is_not_safe(@ForAll("stories") List<Said> said) {
        List<Said> notSafe = said.stream().map(ContactProperties::asNotSafe).toList();
        Set<String> unknown = new Asked(Said.all(said), Said.NOW).open();
        Set<String> unsafe = new Asked(Said.all(notSafe), Said.NOW).open();

        assertThat(unknown).containsAll(unsafe);
        List<Said> onlyUnknown = said.stream()
                .filter(s -> !(s.statement() instanceof ContactPoint p && p.safety() == Safety.SAFE))
                .toList();
        assertThat(new Asked(Said.all(onlyUnknown), Said.NOW).open()).noneMatch(o -> o.startsWith("reach"));
        DecisionProperties.reached("something was unknown", !notSafe.equals(said));
    }

    private static Said asNotSafe(Said said) {
        Statement statement = said.statement();
        return statement instanceof ContactPoint point && point.safety() == Safety.UNKNOWN
                ? new Said(words -> point.withSafety(Safety.NOT_SAFE), said.strong(), said.who(), said.review())
                : said;
    }

    @Property
    void COR_12_what_is_as_strongly_not_known_closes_like_what_is_not_safe(@ForAll("stories") List<Said> said) {
        List<Said> unsure = said.stream()
                .map(s -> s.statement() instanceof ContactPoint p && p.safety() == Safety.UNKNOWN
                        ? new Said(s.maker(), 4, Said.Who.PERSON, s.review())
                        : s)
                .toList();

        assertThat(new Asked(Said.all(unsure), Said.NOW).open())
                .isEqualTo(new Asked(
                                Said.all(unsure.stream()
                                        .map(ContactProperties::asNotSafe)
                                        .toList()),
                                Said.NOW)
                        .open());
    }

    @Property
    void COR_12_each_use_is_a_permission_of_its_own(
            @ForAll Use granted, @ForAll Said.Who who, @ForAll("times") Instant at) {
        ContactPoint point = ContactPoint.of(ContactPoint.Kind.TELEPHONE, PreferenceArbitraries.ADDRESSES.get(0))
                .withSafety(Safety.SAFE)
                .with(granted, Permission.YES);
        Preferences all = new Said(words -> point, 1, who, Said.Review.NONE).addTo(Said.base(), 0);
        Decisions decisions = Decisions.of(all);
        Purpose purpose = PreferenceArbitraries.PURPOSES.get(0);
        for (ContactQuestion question : Asked.questions(purpose, at)) {
            boolean open = who.isPersonsWord() && question.use() == granted && !question.namesOrganisation();
            assertThat(decisions.reaching(question).permitted()).hasSize(open ? 1 : 0);
        }
        assertThat(decisions.unreachable(purpose, at).isEmpty())
                .isEqualTo(who.isPersonsWord() && granted != Use.NAME_ORGANISATION);
        DecisionProperties.reached("open", decisions.unreachable(purpose, at).isEmpty());
    }

    @Property(tries = 60)
    void COR_12_nobody_reached_agrees_with_asking_at_every_hour(@ForAll("stories") List<Said> said) {
        List<Said> some = said.subList(0, Math.min(said.size(), 20));
        Decisions decisions = Decisions.of(Said.all(some));
        Instant at = Said.NOW.plus(Duration.ofDays(2));
        for (Purpose purpose : PreferenceArbitraries.PURPOSES) {
            boolean ever = false;
            for (int quarter = 0; quarter < 7 * 96 && !ever; quarter++) {
                Instant then = at.plus(Duration.ofMinutes(15L * quarter));
                for (Use use : Use.values()) {
                    ever = ever
                            || (use != Use.NAME_ORGANISATION
                                    && decisions
                                            .reaching(ContactQuestion.of(purpose, use, then))
                                            .nobodyReached()
                                            .isEmpty());
                }
            }
            assertThat(decisions.unreachable(purpose, at).isEmpty()).isEqualTo(ever);
            DecisionProperties.reached("reached", ever);
        }
    }
}
