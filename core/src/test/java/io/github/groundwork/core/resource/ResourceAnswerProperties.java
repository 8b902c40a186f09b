package io.github.groundwork.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.resource.ResourceAnswer.Offered;
import io.github.groundwork.core.resource.ResourceAnswer.What;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Holds what every answer must be, over generated directories and questions and against a model of its own. */
class ResourceAnswerProperties {

    @Provide
    Arbitrary<List<Resource>> rows() {
        return ResourceArbitraries.rows();
    }

    @Provide
    Arbitrary<ResourceQuery> queries() {
        return ResourceArbitraries.queries();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_an_answer_has_every_row_for_the_place_once_and_a_human_and_an_emergency_number(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        ResourceAnswer answer = answer(rows, query);
        List<Resource> near =
                help(rows).stream().filter(row -> RowModel.isNear(row, query)).toList();

        reached("empty directory", rows.isEmpty());
        reached("only other places", near.isEmpty() && !help(rows).isEmpty());
        reached("unknown place", query.place().isEmpty());
        reached("no match at all", answer.matches().isEmpty() && !near.isEmpty());
        reached("a match", !answer.matches().isEmpty());
        assertThat(listed(answer)).containsExactlyInAnyOrderElementsOf(near.isEmpty() ? help(rows) : near);
        assertThat(answer.offers())
                .filteredOn(each -> each.what() == What.SOMEBODY_TRUSTED)
                .hasSize(1);
        assertThat(answer.offers()).filteredOn(Offered::isEmergencyNumber).isNotEmpty();
        assertThat(answer.offers().size())
                .isEqualTo(answer.matches().size() + answer.alternatives().size());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_what_is_unknown_stale_or_not_verified_reads_may_contact_and_passes_no_filter(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        for (Offered each : answer(rows, query.withoutPolice()).offers()) {
            Optional<Resource> row = each.resource();
            boolean counts = row.filter(
                            r -> RowModel.seenLately(r.listing().checks().policy(), query.at()))
                    .isPresent();
            boolean unknown = row.filter(r -> r.policy().contact() == DispatchPolicy.Contact.UNKNOWN)
                    .isPresent();
            if (row.isPresent() && (!counts || unknown)) {
                reached("stale", row.get().listing().checks().policy().status() == Checks.Status.VERIFIED && !counts);
                reached("unverified", row.get().listing().checks().policy().status() == Checks.Status.UNVERIFIED);
                reached("partly", row.get().listing().checks().policy().status() == Checks.Status.PARTLY);
                reached("unknown", unknown && counts);
                assertThat(each.policy()).isEqualTo(DispatchPolicy.Reading.UNKNOWN_MAY);
                assertThat(each.mayCome()).contains(DispatchPolicy.Comer.UNKNOWN);
                assertThat(each.matches()).isFalse();
                assertThat(each.labels()).containsAnyOf(ResourceLabel.MAY_CONTACT, ResourceLabel.EMERGENCY_SERVICES);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_what_nobody_checked_or_something_replaced_is_not_offered(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        List<Resource> offered = answer(rows, query).offers().stream()
                .flatMap(each -> each.resource().stream())
                .toList();
        for (Resource row : rows) {
            boolean never = row.listing().checks().contact().on().isEmpty();
            reached("never checked", never);
            reached("retired", row.supersededBy().isPresent());
            if (never || row.supersededBy().isPresent()) {
                assertThat(offered).doesNotContain(row);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_stale_rows_stay_and_are_labelled_with_the_day_of_their_check(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        for (Offered each : answer(rows, query).offers()) {
            each.resource().ifPresent(row -> {
                Checks.Check check = row.listing().checks().contact();
                long age = RowModel.age(check, query.at()).orElseThrow();
                boolean stale = age > check.staleAfterDays() || age < -1;
                reached("stale contact", stale);
                assertThat(each.labels().contains(ResourceLabel.CONTACT_NOT_CHECKED))
                        .isEqualTo(stale);
                assertThat(each.contactCheckedOn()).isEqualTo(check.on()).isPresent();
                assertThat(each.policyCheckedOn())
                        .isEqualTo(row.listing().checks().policy().on());
            });
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_closed_is_said_of_verified_hours_only_and_by_the_clock_of_the_service(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        for (Offered each : answer(rows, query).offers()) {
            Optional<Resource> row = each.resource().filter(r -> r.kind() != ResourceKind.EMERGENCY_NUMBER);
            row.ifPresent(r -> {
                Optional<WeeklyHours> hours = r.listing().access().hours();
                boolean known = hours.isPresent()
                        && RowModel.seenLately(r.listing().checks().hours(), query.at());
                boolean open = known && RowModel.isOpen(hours.get(), query.at());
                for (var zone : ResourceArbitraries.ZONES) {
                    boolean there = known && hours.get().zone().equals(zone);
                    reached("open in " + zone, there && open);
                    reached("closed in " + zone, there && !open);
                }
                assertThat(each.labels().contains(ResourceLabel.CLOSED_NOW)).isEqualTo(known && !open);
                assertThat(each.labels().contains(ResourceLabel.MAY_BE_CLOSED)).isEqualTo(!known);
            });
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_a_match_serves_the_place_speaks_the_language_and_is_of_the_kind_and_every_alternative_says_why_not(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        for (Offered each : answer(rows, query).offers()) {
            each.resource().ifPresent(row -> {
                if (each.matches()) {
                    assertThat(row.listing().places())
                            .anyMatch(
                                    place -> query.place().filter(place::covers).isPresent());
                    assertThat(query.kinds().isEmpty() || query.kinds().contains(row.kind()))
                            .isTrue();
                    assertThat(query.noPolice() && RowModel.maySendPolice(row, query.at()))
                            .isFalse();
                } else {
                    assertThat(each.labels()).isNotEmpty();
                }
            });
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_13_the_order_of_the_rows_in_the_directory_does_not_matter(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query, @ForAll long seed) {
        List<Resource> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        reached("another order", !shuffled.equals(rows));
        assertThat(answer(shuffled, query)).isEqualTo(answer(rows, query));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_14_without_police_comes_first_then_what_is_agreed_then_the_rest_and_nothing_is_left_out(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        List<Resource> wished = listed(answer(rows, query.withoutPolice()));
        List<Integer> tiers =
                wished.stream().map(row -> RowModel.tier(row, query.at())).toList();

        reached("all three", tiers.stream().distinct().count() == 3);
        reached("nothing without police", !tiers.isEmpty() && !tiers.contains(0));
        assertThat(tiers).isSorted();
        assertThat(wished).containsExactlyInAnyOrderElementsOf(listed(answer(rows, with(query, false))));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_14_whatever_may_send_police_says_so_or_that_it_is_not_known(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        for (Offered each : answer(rows, query.withoutPolice()).offers()) {
            boolean may = each.resource()
                    .map(row -> RowModel.maySendPolice(row, query.at()))
                    .orElse(each.what() == What.LOCAL_EMERGENCY_NUMBER);
            reached("may", may);
            reached("will not", !may);
            if (may) {
                assertThat(each.labels())
                        .containsAnyOf(
                                ResourceLabel.POLICE_MAY_COME,
                                ResourceLabel.POLICE_NOT_KNOWN,
                                ResourceLabel.MAY_CONTACT,
                                ResourceLabel.AGREED_FIRST);
                assertThat(each.matches()).isFalse();
            } else {
                assertThat(each.labels()).doesNotContain(ResourceLabel.POLICE_MAY_COME, ResourceLabel.MAY_CONTACT);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_14_the_emergency_number_is_always_there_and_first_only_if_a_body_or_a_life_is_in_danger(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        List<Offered> offers = answer(rows, query).offers();
        boolean first = offers.get(0).isEmergencyNumber();
        List<Offered> numbers =
                offers.stream().filter(Offered::isEmergencyNumber).toList();

        reached("need " + query.need(), true);
        reached("urgent without police", query.need() != ResourceQuery.Need.ORDINARY && query.noPolice());
        reached("number of the place", numbers.get(0).resource().isPresent());
        assertThat(first).isEqualTo(query.need() != ResourceQuery.Need.ORDINARY);
        assertThat(numbers).isNotEmpty().allSatisfy(each -> {
            assertThat(each.labels()).contains(ResourceLabel.POLICE_MAY_COME, ResourceLabel.EMERGENCY_SERVICES);
            each.resource()
                    .ifPresent(row -> assertThat(row.listing().places())
                            .anyMatch(
                                    place -> query.place().filter(place::covers).isPresent()));
        });
        int human = offers.stream().map(Offered::what).toList().indexOf(What.SOMEBODY_TRUSTED);
        assertThat(offers.subList(0, human).stream().anyMatch(Offered::isEmergencyNumber))
                .isEqualTo(first);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void PLN_14_among_matches_and_among_alternatives_lower_rungs_come_first(
            @ForAll("rows") List<Resource> rows, @ForAll("queries") ResourceQuery query) {
        ResourceAnswer answer = answer(rows, with(query, false).withNeed(ResourceQuery.Need.ORDINARY));
        List<ResourceKind.Rung> matches = rungs(answer.matches());

        reached("different rungs", matches.stream().distinct().count() > 1);
        assertThat(matches).isSorted();
        assertThat(rungs(answer.alternatives())).isSorted();
    }

    private static List<ResourceKind.Rung> rungs(List<Offered> offers) {
        return offers.stream()
                .flatMap(each -> each.resource().stream())
                .map(row -> row.kind().rung())
                .toList();
    }

    private static ResourceAnswer answer(List<Resource> rows, ResourceQuery query) {
        return ResourceDirectory.of(rows).orThrow().answer(query);
    }

    private static ResourceQuery with(ResourceQuery query, boolean noPolice) {
        return new ResourceQuery(
                query.place(), query.languages(), query.tags(), query.kinds(), query.at(), query.need(), noPolice);
    }

    private static List<Resource> listed(ResourceAnswer answer) {
        return answer.offers().stream()
                .flatMap(each -> each.resource().stream())
                .filter(row -> row.kind() != ResourceKind.EMERGENCY_NUMBER)
                .toList();
    }

    private static List<Resource> help(List<Resource> rows) {
        return rows.stream()
                .filter(row -> row.kind() != ResourceKind.EMERGENCY_NUMBER)
                .filter(row -> row.listing().checks().contact().on().isPresent()
                        && row.supersededBy().isEmpty())
                .toList();
    }

    /** Counts how often a corner is reached; each must be. */
    private static void reached(String corner, boolean now) {
        Statistics.label(corner)
                .collect(now)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }
}
