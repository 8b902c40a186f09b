package io.github.groundwork.core.resource;

import static io.github.groundwork.core.resource.Rows.MAY;
import static io.github.groundwork.core.resource.Rows.WILL_NOT;
import static io.github.groundwork.core.resource.Rows.directory;
import static io.github.groundwork.core.resource.Rows.inTheUs;
import static io.github.groundwork.core.resource.Rows.listing;
import static io.github.groundwork.core.resource.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.Checks.Part;
import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Contact;
import io.github.groundwork.core.resource.DispatchPolicy.Reading;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceDirectoryTest {

    private static final ActorId STAFF = ActorId.parse("staff-7");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final CrisisResource LINE = row("line", ResourceKind.CRISIS_LINE, MAY);
    private static final CrisisResource UNCHECKED =
            row("unchecked", ResourceKind.WARMLINE, WILL_NOT).withChecks(Checks.none());

    @Test
    void two_rows_of_one_id_are_a_problem_wherever_they_come_from() {
        Support same = Support.of(listing("line", "GB"), ResourceKind.FOOD);

        assertThat(Stream.of(
                        ResourceDirectory.of(List.of(LINE, same)),
                        directory(LINE).plus(same),
                        directory(LINE, UNCHECKED).mergedWith(directory(same))))
                .allSatisfy(checked -> assertThat(checked.problems())
                        .extracting(Problem::code)
                        .containsExactly("RESOURCE_ID_DUPLICATE"));
        assertThat(directory(LINE).mergedWith(directory(UNCHECKED)).orThrow())
                .isEqualTo(directory(UNCHECKED, LINE))
                .isEqualTo(directory(UNCHECKED).plus(LINE).orThrow())
                .hasSameHashCodeAs(directory(UNCHECKED, LINE));
    }

    @Test
    void what_took_the_place_of_a_retired_row_is_found_however_often_that_happened() {
        CrisisResource second = row("second", ResourceKind.CRISIS_LINE, MAY).withSuccessor("line");
        CrisisResource first = row("first", ResourceKind.CRISIS_LINE, MAY).withSuccessor("second");
        CrisisResource lost = row("lost", ResourceKind.CRISIS_LINE, MAY).withSuccessor("nowhere");
        CrisisResource round = row("round", ResourceKind.CRISIS_LINE, MAY).withSuccessor("and-round");
        CrisisResource andRound =
                row("and-round", ResourceKind.CRISIS_LINE, MAY).withSuccessor("round");
        ResourceDirectory all = directory(LINE, first, second, lost, round, andRound);

        assertThat(Stream.of("line", "second", "first").map(all::current)).containsOnly(Optional.of(LINE));
        assertThat(Stream.of("lost", "round", "and-round", "nowhere").map(all::current))
                .containsOnly(Optional.empty());
    }

    @Test
    void a_row_that_nobody_checked_is_off_until_a_host_says_who_checked_it_and_when() {
        ResourceDirectory before = directory(LINE, UNCHECKED);
        ResourceDirectory after = before.verified("unchecked", Part.CONTACT, STAFF, TODAY);

        assertThat(before.all()).hasSize(2);
        assertThat(before.enabled()).containsExactly(LINE);
        assertThat(after.enabled()).extracting(Resource::id).containsExactly("line", "unchecked");
        assertThat(after.find("unchecked").orElseThrow().listing().checks().contact())
                .isEqualTo(Checks.Check.of(Checks.Status.VERIFIED, STAFF, TODAY, Checks.CONTACT_DAYS));
    }

    @Test
    void PLN_13_a_checked_number_says_nothing_about_a_policy_which_is_checked_apart() {
        ResourceDirectory number = directory(UNCHECKED).verified("unchecked", Part.CONTACT, STAFF, TODAY);
        ResourceDirectory both = number.verified("unchecked", Part.POLICY, STAFF, TODAY);

        assertThat(number.find("unchecked").orElseThrow().policyAt(TODAY)).isEqualTo(Reading.UNKNOWN_MAY);
        assertThat(both.find("unchecked").orElseThrow().policyAt(TODAY)).isEqualTo(Reading.WILL_NOT);
        assertThat(both.find("unchecked").orElseThrow().policyAt(TODAY.plusDays(181)))
                .isEqualTo(Reading.UNKNOWN_MAY);
        assertThat(number.answer(inTheUs().withoutPolice()).matches()).isEmpty();
        assertThat(both.answer(inTheUs().withoutPolice()).matches())
                .singleElement()
                .satisfies(each -> assertThat(each.labels())
                        .containsExactly(ResourceLabel.WILL_NOT_CONTACT, ResourceLabel.MAY_BE_CLOSED));
    }

    @Test
    void what_was_found_to_be_otherwise_replaces_a_row() {
        CrisisResource found = row("line", ResourceKind.CRISIS_LINE, WILL_NOT);

        assertThat(directory(LINE, UNCHECKED).replacing(found)).isEqualTo(directory(found, UNCHECKED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory(UNCHECKED).replacing(found));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory(LINE).verified("other", Part.CONTACT, STAFF, TODAY));
    }

    @Test
    void what_something_took_the_place_of_is_kept_and_not_offered() {
        CrisisResource old = row("old", ResourceKind.CRISIS_LINE, MAY).withSuccessor("line");

        assertThat(directory(old, LINE).enabled()).containsExactly(LINE);
        assertThat(directory(old).find("old")).contains(old);
        assertThat(old.supersededBy()).contains("line");
        assertThat(old.withChecks(Checks.none()).supersededBy()).contains("line");
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.withSuccessor("line"));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.withSuccessor("Not An Id"));
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void every_kind_is_a_crisis_resource_a_support_or_both(ResourceKind kind) {
        assertThat(kind.isForCrisis() || kind.isSupport()).isTrue();
        if (!kind.isForCrisis()) {
            assertThatIllegalArgumentException().isThrownBy(() -> row("line", kind, MAY));
        }
        if (!kind.isSupport()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Support.of(listing("line", "US"), kind));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Contact.class, mode = EnumSource.Mode.EXCLUDE, names = "MAY")
    void an_emergency_number_is_emergency_services(Contact contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(
                        "number",
                        ResourceKind.EMERGENCY_NUMBER,
                        DispatchPolicy.stating(contact, "None.", Comer.AMBULANCE)));
    }

    @Test
    void a_policy_says_who_may_come_once_each_and_not_contacting_says_its_exceptions() {
        assertThat(DispatchPolicy.of(Contact.MAY, Comer.UNKNOWN, Comer.POLICE, Comer.UNKNOWN)
                        .mayCome())
                .containsExactly(Comer.POLICE, Comer.UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> DispatchPolicy.of(Contact.MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> DispatchPolicy.of(Contact.WILL_NOT, Comer.UNKNOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> MAY.withRate(""));
        assertThat(MAY.withRate("Once in 2025.").rate()).contains("Once in 2025.");
    }

    @Test
    void a_listing_names_a_place_a_way_and_a_source() {
        Listing good = listing("line", "US");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listing(
                        "line", "x", List.of(), good.audience(), good.access(), good.sources(), good.checks()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listing(
                        "line", "x", good.places(), good.audience(), good.access(), List.of(), good.checks()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listing.Access(List.of(), Optional.empty(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listing.Source("x", "y", Optional.of("19 June 2024")));
    }

    @Test
    void nobody_unnamed_is_among_those_who_may_come_or_among_the_labels() {
        List<Comer> comers = Collections.singletonList(null);
        List<ResourceLabel> labels = Collections.singletonList(null);

        assertThatNullPointerException()
                .isThrownBy(() -> new DispatchPolicy(Contact.MAY, Optional.empty(), Optional.empty(), comers));
        assertThatNullPointerException()
                .isThrownBy(() -> new ResourceAnswer.Offered(
                        ResourceAnswer.What.SOMEBODY_TRUSTED,
                        Optional.empty(),
                        false,
                        labels,
                        Reading.MAY,
                        List.of(Comer.UNKNOWN)));
    }
}
