package io.github.groundwork.screening.json;

import static io.github.groundwork.screening.json.StoredFormats.FOLLOW_UPS;
import static io.github.groundwork.screening.json.StoredFormats.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.decision.ReasonCode;
import io.github.groundwork.screening.followup.Attempt;
import io.github.groundwork.screening.followup.Closing;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.event.Moment;
import io.github.groundwork.screening.session.event.Rating;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import io.github.groundwork.testing.JsonTrees;
import io.github.groundwork.testing.SchemaChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas of stored histories against their files and against what reads them. */
class StoredSchemasTest extends SchemaChecks {
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "EVENT_TYPE_UNKNOWN",
            "FIELD_EMPTY",
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_TYPE",
            "FIELD_UNKNOWN",
            "FOLLOW_UP_DONE",
            "FOLLOW_UP_ERASED",
            "FORMAT_UNKNOWN",
            "NUMBER_NOT_WHOLE",
            "NUMBER_RANGE",
            "SESSION_ERASED_IN_PART",
            "SESSION_GAP",
            "TEXT_INVALID",
            "VALUE_UNKNOWN");

    /** The structural faults that no schema can see: a day that has the form and is none. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("follow-ups/TEXT_INVALID_no-such-day.json", "session/TEXT_INVALID_no-such-day.json");

    /** The formats that hold no history, whose schemas other tests look at. */
    private static final List<String> NOT_STORED =
            List.of("instrument", "pathway", "responses", "score-report", "wording");

    StoredSchemasTest() {
        super(StoredFormats.ALL, STRUCTURAL, BEYOND_A_SCHEMA);
    }

    @Override
    protected String look(JsonNode document, ObjectNode object, String at) {
        String entry = at.matches("/entries/\\d+.*") ? at.split("/", 4)[2] : "0";
        String event = document.path("entries")
                .path(Integer.parseInt(entry))
                .path("event")
                .asText();
        return event + at.replaceAll("/\\d+", "") + JsonTrees.names(object);
    }

    @Test
    void every_schema_is_of_a_stored_format_or_of_one_that_holds_no_history() {
        assertThat(JsonFiles.in(StoredFormats.SCHEMAS))
                .extracting(file -> JsonFiles.name(file).replace("-1.0.schema.json", ""))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(StoredFormats.ALL.stream().map(Format::name), NOT_STORED.stream())
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_schema_follows_its_dialect_closes_every_object_and_speaks_respectfully(Format format) {
        JsonSchema schema = format.schema();

        isPublished(schema, StoredSchemasTest::findings);
        assertThat(schema.open()).isEmpty();
        assertThat(schema.undescribed())
                .filteredOn(at -> isOfAnObject(schema.tree(), at))
                .isEmpty();
    }

    /** Tells a field of an object from one that a condition names again. */
    private static boolean isOfAnObject(JsonNode schema, String at) {
        return schema.at(at.replaceFirst("/properties/[^/]+$", ""))
                .path("type")
                .asText()
                .equals("object");
    }

    private static List<Finding> findings(String text) {
        return CHECKER.check(text).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .toList();
    }

    private static List<String> listed(Format format, String at) {
        List<String> listed = new ArrayList<>();
        JsonNode list = format.schema().tree().at("/$defs/" + at + "/enum");
        list.forEach(each -> listed.add(each.textValue()));
        return listed;
    }

    private static <E extends Enum<E>> List<String> all(Class<E> type) {
        return List.copyOf(JsonNames.all(type).keySet());
    }

    @Test
    void the_schema_of_sessions_lists_just_the_values_that_are_known() {
        List<String> missing = Stream.of(Obstacle.values())
                .filter(each -> !each.isChoice())
                .map(JsonNames::of)
                .toList();

        assertThat(listed(SESSION, "by/properties/role")).isEqualTo(all(Role.class));
        assertThat(listed(SESSION, "setting/properties/mode")).isEqualTo(all(Mode.class));
        assertThat(JsonTrees.names(
                        (ObjectNode) SESSION.schema().tree().at("/$defs/setting/properties/known/properties")))
                .isEqualTo(all(Circumstance.class))
                .allSatisfy(each -> assertThat(listed(SESSION, "setting/properties/known/properties/" + each))
                        .isEqualTo(all(PathwayPart.Known.class)));
        assertThat(listed(SESSION, "gap/properties/obstacle")).isEqualTo(missing);
        assertThat(listed(SESSION, "gap/properties/parts/items")).isEqualTo(all(PathwayPart.class));
        assertThat(listed(SESSION, "gap/properties/basis")).isEqualTo(all(Gap.Basis.class));
        assertThat(listed(SESSION, "routing/properties/withheld")).isEqualTo(all(Routing.Withholding.class));
        assertThat(listed(SESSION, "routing/properties/manner")).isEqualTo(all(Routing.Manner.class));
        assertThat(listed(SESSION, "routing/properties/because/items/properties/code"))
                .isEqualTo(all(ReasonCode.class));
        assertThat(listed(SESSION, "offered/properties/form/properties/informant"))
                .isEqualTo(all(Informant.class));
        assertThat(listed(SESSION, "offered/properties/options/properties/administration"))
                .isEqualTo(all(SessionOptions.Administration.class));
        assertThat(listed(SESSION, "disclosure-told/properties/manner")).isEqualTo(all(DisclosureShown.Manner.class));
        assertThat(listed(SESSION, "disclosure-told/properties/understanding"))
                .isEqualTo(all(DisclosureShown.Understanding.class));
        assertThat(listed(SESSION, "consent-said/properties/capacity")).isEqualTo(all(Grantor.Capacity.class));
        assertThat(listed(SESSION, "checked-in/properties/moment")).isEqualTo(all(Moment.class));
        assertThat(listed(SESSION, "checked-in/properties/rating")).isEqualTo(all(Rating.Kind.class));
    }

    @Test
    void the_schema_of_follow_ups_lists_just_the_values_that_are_known() {
        assertThat(listed(FOLLOW_UPS, "by/properties/role")).isEqualTo(all(Role.class));
        assertThat(listed(FOLLOW_UPS, "tried/properties/outcome")).isEqualTo(all(Attempt.Outcome.class));
        assertThat(listed(FOLLOW_UPS, "closed/properties/closing")).isEqualTo(all(Closing.Reason.class));
    }
}
