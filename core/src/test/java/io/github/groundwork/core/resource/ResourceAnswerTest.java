package io.github.groundwork.core.resource;

import static io.github.groundwork.core.resource.Rows.AGREED;
import static io.github.groundwork.core.resource.Rows.MAY;
import static io.github.groundwork.core.resource.Rows.WILL_NOT;
import static io.github.groundwork.core.resource.Rows.directory;
import static io.github.groundwork.core.resource.Rows.ids;
import static io.github.groundwork.core.resource.Rows.inTheUs;
import static io.github.groundwork.core.resource.Rows.listing;
import static io.github.groundwork.core.resource.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Contact;
import io.github.groundwork.core.resource.DispatchPolicy.Reading;
import io.github.groundwork.core.resource.ResourceAnswer.Offered;
import io.github.groundwork.core.resource.ResourceAnswer.What;
import io.github.groundwork.core.resource.ResourceQuery.Need;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Follows single questions from a directory to the order and the labels of their answer. */
class ResourceAnswerTest {

    private static final CrisisResource PEERS = row("peers", ResourceKind.WARMLINE, DispatchPolicy.unknown());
    private static final CrisisResource LINE = row("line", ResourceKind.CRISIS_LINE, MAY);
    private static final CrisisResource SAFE = row("safe", ResourceKind.MOBILE_TEAM, WILL_NOT);
    private static final CrisisResource SPOTTING = row("spotting", ResourceKind.OVERDOSE_SPOTTING, AGREED);
    private static final CrisisResource NUMBER = row("a-number", ResourceKind.EMERGENCY_NUMBER, MAY);
    private static final Support KITCHEN = Support.of(listing("a-kitchen", "US"), ResourceKind.FOOD);
    private static final ResourceDirectory ALL = directory(NUMBER, SAFE, KITCHEN, LINE, SPOTTING, PEERS);

    @Test
    void peers_come_before_lines_lines_before_teams_and_the_emergency_number_is_last() {
        assertThat(ids(ALL.answer(inTheUs())))
                .containsExactly("peers", "line", "spotting", "safe", "a-kitchen", "SOMEBODY_TRUSTED", "a-number");
    }

    @Test
    void PLN_14_without_police_what_sends_none_is_first_and_nothing_is_left_out() {
        ResourceAnswer answer = ALL.answer(inTheUs().withoutPolice());

        assertThat(ids(answer))
                .containsExactly("safe", "spotting", "peers", "line", "a-kitchen", "SOMEBODY_TRUSTED", "a-number");
        assertThat(answer.matches())
                .extracting(each -> each.resource().orElseThrow())
                .containsExactly(SAFE);
        assertThat(labels(answer, "safe")).containsExactly(ResourceLabel.WILL_NOT_CONTACT);
        assertThat(labels(answer, "spotting")).containsExactly(ResourceLabel.AGREED_FIRST);
        assertThat(labels(answer, "peers"))
                .containsExactly(
                        ResourceLabel.MAY_CONTACT, ResourceLabel.POLICY_NOT_KNOWN, ResourceLabel.POLICE_NOT_KNOWN);
        assertThat(labels(answer, "line")).containsExactly(ResourceLabel.MAY_CONTACT, ResourceLabel.POLICE_MAY_COME);
    }

    @ParameterizedTest
    @EnumSource(value = Need.class, mode = EnumSource.Mode.EXCLUDE, names = "ORDINARY")
    void PLN_14_if_a_body_or_a_life_is_in_danger_the_emergency_number_is_first_with_its_label(Need need) {
        ResourceAnswer answer = ALL.answer(inTheUs().withoutPolice().withNeed(need));

        assertThat(ids(answer)).startsWith("a-number", "SOMEBODY_TRUSTED", "safe");
        assertThat(labels(answer, "a-number"))
                .containsExactly(ResourceLabel.EMERGENCY_SERVICES, ResourceLabel.POLICE_MAY_COME);
    }

    @Test
    void PLN_14_a_team_that_police_are_part_of_sends_police_whatever_it_says_of_emergency_services() {
        DispatchPolicy withPolice =
                DispatchPolicy.stating(Contact.WILL_NOT, "None.", Comer.CIVILIAN_TEAM, Comer.POLICE);
        ResourceAnswer answer = directory(row("a-team", ResourceKind.MOBILE_TEAM, withPolice), SAFE)
                .answer(inTheUs().withoutPolice());

        assertThat(ids(answer)).startsWith("safe", "a-team");
        assertThat(labels(answer, "a-team"))
                .containsExactly(ResourceLabel.WILL_NOT_CONTACT, ResourceLabel.POLICE_MAY_COME);
    }

    @Test
    void PLN_13_an_empty_directory_still_has_an_answer() {
        ResourceAnswer answer = ResourceDirectory.empty().answer(inTheUs().withoutPolice());

        assertThat(ids(answer)).containsExactly("SOMEBODY_TRUSTED", "LOCAL_EMERGENCY_NUMBER");
        assertThat(answer.matches()).isEmpty();
        assertThat(answer.offers().get(1).labels())
                .containsExactly(
                        ResourceLabel.EMERGENCY_SERVICES,
                        ResourceLabel.POLICE_MAY_COME,
                        ResourceLabel.NUMBER_NOT_LISTED);
        assertThat(answer.offers().get(1).contactCheckedOn()).isEmpty();
        assertThat(ids(ResourceDirectory.empty().answer(inTheUs().withNeed(Need.INJURY))))
                .containsExactly("LOCAL_EMERGENCY_NUMBER", "SOMEBODY_TRUSTED");
    }

    @Test
    void PLN_13_where_nothing_is_listed_other_places_follow_with_a_label_but_not_their_emergency_numbers() {
        ResourceAnswer answer = ALL.answer(ResourceQuery.at(Rows.SOON).withPlace(Jurisdiction.parse("IS")));

        assertThat(ids(answer))
                .containsExactly(
                        "peers", "line", "spotting", "safe", "a-kitchen", "SOMEBODY_TRUSTED", "LOCAL_EMERGENCY_NUMBER");
        assertThat(labels(answer, "line")).contains(ResourceLabel.OTHER_COUNTRY);
        assertThat(answer.matches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US-MA, ,", "US, PLACE_NOT_KNOWN,", "US-CA, OTHER_REGION,", "GB, OTHER_COUNTRY,", ", PLACE_NOT_KNOWN,"})
    void the_place_of_a_row_is_compared_with_that_of_the_person(String place, ResourceLabel label) {
        ResourceQuery query = ResourceQuery.at(Rows.SOON);
        ResourceDirectory one = directory(CrisisResource.of(listing("line", "US-MA"), ResourceKind.CRISIS_LINE, MAY));
        ResourceAnswer answer = one.answer(place == null ? query : query.withPlace(Jurisdiction.parse(place)));

        assertThat(answer.offers().get(0).matches()).isEqualTo(label == null);
        if (label != null) {
            assertThat(labels(answer, "line")).contains(label);
        }
    }

    @Test
    void PLN_13_a_stale_policy_reads_may_contact_and_a_stale_number_stays_with_the_day_of_its_check() {
        ResourceQuery later = new ResourceQuery(
                inTheUs().place(),
                List.of(),
                List.of(),
                List.of(),
                Instant.parse("2026-12-24T18:00:00Z"),
                Need.ORDINARY,
                true);
        Offered safe = directory(SAFE).answer(later).offers().get(0);

        assertThat(safe.policy()).isEqualTo(Reading.UNKNOWN_MAY);
        assertThat(safe.mayCome()).containsExactly(Comer.UNKNOWN);
        assertThat(safe.matches()).isFalse();
        assertThat(safe.labels())
                .containsExactly(
                        ResourceLabel.MAY_CONTACT,
                        ResourceLabel.POLICY_NOT_CHECKED,
                        ResourceLabel.POLICE_NOT_KNOWN,
                        ResourceLabel.MAY_BE_CLOSED,
                        ResourceLabel.CONTACT_NOT_CHECKED);
        assertThat(safe.contactCheckedOn()).contains(Rows.CHECKED);
        assertThat(safe.policyCheckedOn()).contains(Rows.CHECKED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T17:59:00Z, America/Los_Angeles, CLOSED_NOW",
        "2026-03-10T18:00:00Z, America/Los_Angeles,",
        "2026-03-10T18:00:00Z, Pacific/Auckland, CLOSED_NOW",
        "2026-03-09T22:00:00Z, Pacific/Auckland,"
    })
    void a_line_is_open_by_its_own_clock(Instant at, ZoneId zone, ResourceLabel label) {
        WeeklyHours tuesday = WeeklyHours.of(
                zone, List.of(new DayHours(DayOfWeek.TUESDAY, LocalTime.of(11, 0), LocalTime.of(12, 0))));
        Listing open = listing("line", "US");
        Listing listing = new Listing(
                open.id(),
                open.name(),
                open.places(),
                open.audience(),
                new Listing.Access(open.access().ways(), Optional.of(tuesday), List.of()),
                open.sources(),
                open.checks());
        ResourceAnswer answer = directory(CrisisResource.of(listing, ResourceKind.CRISIS_LINE, MAY))
                .answer(ResourceQuery.at(at).withPlace(Jurisdiction.parse("US")));

        assertThat(answer.offers().get(0).matches()).isEqualTo(label == null);
        assertThat(labels(answer, "line").contains(ResourceLabel.CLOSED_NOW)).isEqualTo(label != null);
    }

    @Test
    void languages_groups_and_kinds_that_differ_are_labelled_and_what_is_for_the_person_comes_first() {
        ResourceDirectory rows = directory(
                LINE,
                CrisisResource.of(listing("young", "US", "young-people"), ResourceKind.CRISIS_LINE, MAY),
                CrisisResource.of(listing("trans", "US", "trans-people"), ResourceKind.CRISIS_LINE, MAY));
        ResourceAnswer forYoung = rows.answer(inTheUs().withTags(List.of(new Term("young-people"))));
        ResourceAnswer inSpanish = rows.answer(inTheUs().withLanguages(List.of(new Locale("es"))));
        ResourceAnswer ofFood = rows.answer(inTheUs().withKinds(List.of(ResourceKind.FOOD)));

        assertThat(ids(forYoung)).startsWith("young", "line", "trans");
        assertThat(labels(forYoung, "trans")).contains(ResourceLabel.FOR_A_GROUP);
        assertThat(labels(inSpanish, "line")).contains(ResourceLabel.OTHER_LANGUAGE);
        assertThat(labels(ofFood, "line")).contains(ResourceLabel.OTHER_KIND);
        assertThat(inSpanish.matches()).isEmpty();
        assertThat(rows.answer(inTheUs().withLanguages(List.of(Locale.US))).matches())
                .hasSize(1);
    }

    @Test
    void an_entry_has_a_row_if_it_is_listed_and_only_then() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offered(
                        What.LISTED, Optional.empty(), false, List.of(), Reading.MAY, List.of(Comer.POLICE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Offered(
                        What.SOMEBODY_TRUSTED,
                        Optional.of(LINE),
                        false,
                        List.of(),
                        Reading.MAY,
                        List.of(Comer.POLICE)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Offered(What.LISTED, Optional.of(LINE), false, List.of(), Reading.MAY, List.of()));
    }

    private static List<ResourceLabel> labels(ResourceAnswer answer, String id) {
        return answer.offers().stream()
                .filter(each ->
                        each.resource().filter(row -> row.id().equals(id)).isPresent())
                .findFirst()
                .orElseThrow()
                .labels();
    }
}
