package io.github.groundwork.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceAnswer;
import io.github.groundwork.core.resource.ResourceKind;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.resource.ResourceProblem;
import io.github.groundwork.core.resource.ResourceQuery;
import io.github.groundwork.core.term.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at what is shipped: that it is all there, that it says no more than was seen, and that it is plain to read. */
class ResourcesTest {

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final double GRADE = 8;

    static List<Resource> rows() {
        return Resources.standard().all();
    }

    @ParameterizedTest
    @CsvSource({
        "us-988, 988",
        "us-veterans-crisis-line, 988",
        "us-crisis-text-line, 741741",
        "us-trans-lifeline, 877-565-8860",
        "ca-trans-lifeline, 877-330-6366",
        "us-blackline, 800-604-5841",
        "us-wildflower-peer-line, 888-407-4515",
        "us-ca-peer-run-warm-line, 855-845-7415",
        "us-nc-promise-resource-network, 833-390-7728",
        "us-nc-peer-warmline, 855-733-7762",
        "us-ma-behavioral-health-help-line, 833-773-2445",
        "us-safespot, 800-972-0590",
        "us-never-use-alone, 877-696-1996",
        "us-trevor-project, 866-488-7386",
        "us-domestic-violence-hotline, 800-799-7233",
        "us-stronghearts-native-helpline, 844-762-8483",
        "ca-988, 988",
        "ca-talk-suicide, 833-456-4566",
        "ca-kids-help-phone, 686868",
        "gb-ie-samaritans, 116 123",
        "gb-childline, 0800 1111",
        "gb-shout, 85258",
        "gb-papyrus-hopeline247, 0800 068 4141",
        "au-lifeline, 13 11 14",
        "au-13yarn, 13 92 76",
        "au-1800respect, 1800 737 732",
        "au-kids-helpline, 1800 551 800",
        "nz-womens-refuge, 0800 733 843",
        "nz-1737, 1737",
        "us-emergency, 911",
        "ca-emergency, 911",
        "gb-emergency, 999",
        "ie-emergency, 112",
        "au-emergency, 000",
        "nz-emergency, 111"
    })
    void every_line_of_the_table_is_there_with_its_number(String id, String number) {
        Resource row = Resources.standard().find(id).orElseThrow();

        assertThat(row.listing().access().ways().get(0).address().text()).isEqualTo(number);
        assertThat(rows()).hasSize(35);
    }

    @Test
    void what_nobody_could_confirm_is_there_and_off() {
        assertThat(rows())
                .filteredOn(row -> !row.isEnabled())
                .extracting(Resource::id)
                .containsExactly("us-blackline", "us-never-use-alone", "us-wildflower-peer-line");
        assertThat(rows())
                .filteredOn(Resource::isRetired)
                .extracting(Resource::id)
                .containsExactly("ca-talk-suicide");
    }

    @Test
    void PLN_13_only_lines_whose_own_rule_was_read_say_that_they_will_not_call() {
        assertThat(rows())
                .filteredOn(row -> row.policyAt(READ_ON) == DispatchPolicy.Reading.WILL_NOT)
                .extracting(Resource::id)
                .containsExactly("ca-trans-lifeline", "us-trans-lifeline");
        assertThat(rows())
                .filteredOn(row -> row.policyAt(READ_ON) == DispatchPolicy.Reading.AGREED_BEFOREHAND)
                .extracting(Resource::id)
                .containsExactly("us-never-use-alone", "us-safespot");
        assertThat(rows())
                .filteredOn(row -> row.policy().contact() == DispatchPolicy.Contact.UNKNOWN)
                .hasSize(15)
                .allSatisfy(row ->
                        assertThat(row.listing().checks().policy().status()).isNotEqualTo(Checks.Status.VERIFIED));
        assertThat(rows())
                .allSatisfy(row ->
                        assertThat(row.policyAt(READ_ON.plusYears(1))).isEqualTo(DispatchPolicy.Reading.UNKNOWN_MAY));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_says_on_which_day_it_was_read_and_goes_stale(Resource row) {
        Checks checks = row.listing().checks();

        assertThat(Stream.of(checks.contact(), checks.hours(), checks.policy()))
                .allSatisfy(check -> check.on().ifPresent(day -> assertThat(day).isEqualTo(READ_ON)));
        assertThat(checks.contact().staleAfterDays()).isEqualTo(Checks.CONTACT_DAYS);
        assertThat(checks.policy().staleAfterDays()).isEqualTo(Checks.POLICY_DAYS);
        if (checks.policy().status() != Checks.Status.VERIFIED) {
            assertThat(row.policyAt(READ_ON)).isEqualTo(DispatchPolicy.Reading.UNKNOWN_MAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-MA", "CA", "GB", "IE", "AU", "NZ"})
    void each_country_has_its_own_emergency_number_and_somebody_to_turn_to_before(String place) {
        ResourceAnswer answer = Resources.standard()
                .answer(ResourceQuery.at(NOON)
                        .withPlace(Jurisdiction.parse(place))
                        .withoutPolice());
        List<ResourceAnswer.Offered> offers = answer.offers();
        ResourceAnswer.Offered last = offers.get(offers.size() - 1);

        assertThat(last.resource().map(Resource::kind)).contains(ResourceKind.EMERGENCY_NUMBER);
        assertThat(last.labels()).contains(ResourceLabel.POLICE_MAY_COME);
        assertThat(offers.get(0).resource()).isPresent();
        assertThat(offers).filteredOn(ResourceAnswer.Offered::isEmergencyNumber).hasSize(1);
    }

    @Test
    void PLN_14_in_the_US_a_trans_person_who_wants_no_police_is_shown_the_line_that_sends_none_first() {
        ResourceQuery query = ResourceQuery.at(NOON)
                .withPlace(Jurisdiction.parse("US"))
                .withTags(List.of(new Term("trans-people")))
                .withoutPolice();

        assertThat(Resources.standard().answer(query).offers())
                .extracting(each -> each.resource().map(Resource::id).orElse(""))
                .startsWith("us-trans-lifeline", "us-safespot");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void COR_20_what_a_row_says_passes_the_checker(Resource row) {
        assertThat(texts(row)).isNotEmpty().allSatisfy(ResourcesTest::passes);
    }

    @Test
    void COR_20_what_the_rows_say_is_plain_to_read() {
        assertThat(grade(rows().stream().flatMap(ResourcesTest::texts))).isBetween(1.0, GRADE);
        assertThat(grade(rows().stream().map(row -> row.listing().audience().text())))
                .isLessThanOrEqualTo(GRADE);
        assertThat(grade(rows().stream().flatMap(row -> row.policy().exceptions().stream())))
                .isLessThanOrEqualTo(GRADE);
    }

    @Test
    void COR_20_labels_and_problems_pass_the_checker_and_labels_are_plain_to_read() {
        List<String> sentences = Stream.concat(
                        Stream.of(ResourceLabel.values()).map(ResourceLabel::sentence),
                        Stream.of(ResourceAnswer.What.values()).map(ResourceAnswer.What::sentence))
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().allSatisfy(ResourcesTest::passes);
        assertThat(Stream.of(ResourceProblem.values()).map(ProblemCode::rule)).allSatisfy(ResourcesTest::passes);
        assertThat(grade(sentences.stream())).isBetween(1.0, GRADE);
    }

    @Test
    void COR_20_what_the_schema_says_passes_the_checker() throws IOException {
        Path schema = Path.of("src/main/resources/io/github/groundwork/core/schema/resources-1.0.schema.json");
        List<String> said = new ObjectMapper()
                .readTree(schema.toFile()).findValuesAsText("description").stream()
                        .toList();

        assertThat(said).isNotEmpty().allSatisfy(ResourcesTest::passes);
    }

    @Test
    void the_example_of_the_documentation_is_read() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "formats", "resources.md"));
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(page);

        assertThat(example.find()).isTrue();
        Resource row = Resources.read(example.group(1).getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .find("elm-street-warmline")
                .orElseThrow();
        assertThat(row.isEnabled()).isTrue();
        assertThat(row.policyAt(READ_ON.plusDays(10))).isEqualTo(DispatchPolicy.Reading.UNKNOWN_MAY);
        assertThat(row.listing().checks().status()).isEqualTo(Checks.Status.PARTLY);
    }

    @Test
    void a_host_reads_writes_and_adds_its_own() {
        byte[] own = ("{\"format\": \"groundwork-resources/1.0\", \"resources\": []}").getBytes(StandardCharsets.UTF_8);

        assertThat(Resources.standard()
                        .mergedWith(Resources.read(own).orThrow())
                        .orThrow())
                .isEqualTo(Resources.standard());
        assertThat(Resources.read(Resources.update(own, Resources.standard()).orThrow())
                        .orThrow())
                .isEqualTo(Resources.standard());
        assertThat(Resources.update(new byte[0], Resources.standard()).isValid())
                .isFalse();
    }

    /** What is written by the library; names are quoted. */
    private static Stream<String> texts(Resource row) {
        Listing listing = row.listing();
        return Stream.of(
                        Stream.of(listing.audience().text()),
                        listing.access().ways().stream().flatMap(way -> way.note().stream()),
                        listing.sources().stream().map(Listing.Source::text),
                        row.policy().exceptions().stream(),
                        row.policy().rate().stream())
                .flatMap(each -> each);
    }

    private static void passes(String text) {
        assertThat(CHECKER.check(text)).as(text).noneMatch(finding -> finding.severity() == Severity.AVOID);
    }

    private static double grade(Stream<String> texts) {
        String all = texts.collect(Collectors.joining(" "));
        return Readability.of(all, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> {
            throw new AssertionError(reason);
        });
    }
}
