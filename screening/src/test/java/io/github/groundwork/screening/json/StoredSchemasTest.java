package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.json.tool.JsonNames;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas of stored histories against their files and against what reads them. */
class StoredSchemasTest {

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

    static Stream<String> formats() {
        return StoredFormats.formats();
    }

    static Stream<Arguments> broken() {
        return StoredFormatsTest.broken();
    }

    static Stream<Arguments> accepted() {
        return StoredFormatsTest.accepted();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_fault_that_a_schema_can_see_does_not_pass_it(String format, Path file) {
        if (STRUCTURAL.contains(StoredFormats.code(file))) {
            boolean isBeyond = BEYOND_A_SCHEMA.contains(format + "/" + StoredFormats.name(file));
            assertThat(StoredFormats.faults(format, StoredFormats.tree(FixtureFiles.bytes(file)))
                            .isEmpty())
                    .isEqualTo(isBeyond);
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatever_is_taken_out_of_a_document_or_put_into_it_the_schema_and_the_reader_agree(String format, Path file) {
        JsonNode document = StoredFormats.tree(FixtureFiles.bytes(file));
        List<String> apart = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        StoredFormats.walk(document, "", (object, at) -> {
            String entry = at.matches("/entries/\\d+.*") ? at.split("/", 4)[2] : "0";
            String event = document.path("entries")
                    .path(Integer.parseInt(entry))
                    .path("event")
                    .asText();
            if (!tried.add(event + at.replaceAll("/\\d+", "") + StoredFormats.names(object))) {
                return; // looks like another before it
            }
            object.put("unheardOf", 1);
            disagreement(format, document, at + "/unheardOf", "FIELD_UNKNOWN").forEach(apart::add);
            object.remove("unheardOf");
            for (String field : StoredFormats.names(object)) {
                ObjectNode before = object.deepCopy();
                object.remove(field);
                disagreement(format, document, at + "/" + field, "FIELD_MISSING")
                        .forEach(apart::add);
                object.removeAll();
                object.setAll(before);
            }
        });

        assertThat(apart).isEmpty();
    }

    /** A schema that lets a structural fault pass, or a reader that lets pass what the schema does not. */
    private static Stream<String> disagreement(String format, JsonNode document, String at, String code) {
        List<Problem> problems = StoredFormats.read(format, StoredFormats.bytes(document.toString()))
                .problems();
        boolean passes = StoredFormats.faults(format, document).isEmpty();
        boolean isStructural = problems.stream()
                .anyMatch(each -> each.code().equals(code) && each.path().equals(at));
        return passes && isStructural || !passes && problems.isEmpty() ? Stream.of(code + " " + at) : Stream.empty();
    }

    /** With the schemas closed, this says that schema, reader and files have the same names. */
    @ParameterizedTest
    @MethodSource("formats")
    void every_field_that_a_schema_names_stands_in_a_document_that_is_read(String format) {
        Set<String> said = new LinkedHashSet<>();
        StoredFormats.walk(StoredFormats.schemaTree(format), "", (object, at) -> {
            if (object.path("properties") instanceof ObjectNode properties && !at.endsWith("/properties")) {
                said.addAll(StoredFormats.names(properties));
            }
        });
        Set<String> used = new LinkedHashSet<>();
        for (Path file : StoredFormats.accepted(format)) {
            StoredFormats.walk(
                    StoredFormats.tree(FixtureFiles.bytes(file)),
                    "",
                    (object, at) -> used.addAll(StoredFormats.names(object)));
        }

        assertThat(said).hasSizeGreaterThan(3);
        assertThat(used).containsAll(said);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_schema_follows_its_dialect_closes_every_object_and_speaks_respectfully(String format) {
        JsonNode schema = StoredFormats.schemaTree(format);
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        Schema ofSchemas = StoredFormats.REGISTRY.getSchema(SchemaLocation.of(dialect));
        LanguageChecker checker = LanguageChecker.of(LanguageLists.englishWithJudgements());
        List<String> open = new ArrayList<>();
        StoredFormats.walk(schema, "", (object, at) -> {
            if (object.path("type").asText().equals("object")) {
                if (object.path("additionalProperties").asBoolean(true)) {
                    open.add(at);
                }
                object.path("properties").properties().stream()
                        .filter(each -> !each.getValue().has("description"))
                        .forEach(each -> open.add(at + "/properties/" + each.getKey()));
            }
        });

        assertThat(ofSchemas.validate(schema)).isEmpty();
        assertThat(schema.path("$schema").textValue()).isEqualTo(dialect);
        assertThat(schema.path("$id").textValue())
                .isEqualTo("https://groundwork.github.io/schema/" + format + "-1.0.schema.json");
        assertThat(open).isEmpty();
        assertThat(schema.findValuesAsText("description"))
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(checker.check(text))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
    }

    private static List<String> listed(String format, String at) {
        List<String> listed = new ArrayList<>();
        JsonNode list = StoredFormats.schemaTree(format).at("/$defs/" + at + "/enum");
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

        assertThat(listed("session", "by/properties/role")).isEqualTo(all(Role.class));
        assertThat(listed("session", "setting/properties/mode")).isEqualTo(all(Mode.class));
        assertThat(StoredFormats.names((ObjectNode)
                        StoredFormats.schemaTree("session").at("/$defs/setting/properties/known/properties")))
                .isEqualTo(all(Circumstance.class))
                .allSatisfy(each -> assertThat(listed("session", "setting/properties/known/properties/" + each))
                        .isEqualTo(all(PathwayPart.Known.class)));
        assertThat(listed("session", "gap/properties/obstacle")).isEqualTo(missing);
        assertThat(listed("session", "gap/properties/parts/items")).isEqualTo(all(PathwayPart.class));
        assertThat(listed("session", "gap/properties/basis")).isEqualTo(all(Gap.Basis.class));
        assertThat(listed("session", "routing/properties/withheld")).isEqualTo(all(Routing.Withholding.class));
        assertThat(listed("session", "routing/properties/manner")).isEqualTo(all(Routing.Manner.class));
        assertThat(listed("session", "routing/properties/because/items/properties/code"))
                .isEqualTo(all(ReasonCode.class));
        assertThat(listed("session", "offered/properties/form/properties/informant"))
                .isEqualTo(all(Informant.class));
        assertThat(listed("session", "offered/properties/options/properties/administration"))
                .isEqualTo(all(SessionOptions.Administration.class));
        assertThat(listed("session", "disclosure-told/properties/manner")).isEqualTo(all(DisclosureShown.Manner.class));
        assertThat(listed("session", "disclosure-told/properties/understanding"))
                .isEqualTo(all(DisclosureShown.Understanding.class));
        assertThat(listed("session", "consent-said/properties/capacity")).isEqualTo(all(Grantor.Capacity.class));
        assertThat(listed("session", "checked-in/properties/moment")).isEqualTo(all(Moment.class));
        assertThat(listed("session", "checked-in/properties/rating")).isEqualTo(all(Rating.Kind.class));
    }

    @Test
    void the_schema_of_follow_ups_lists_just_the_values_that_are_known() {
        assertThat(listed("follow-ups", "by/properties/role")).isEqualTo(all(Role.class));
        assertThat(listed("follow-ups", "tried/properties/outcome")).isEqualTo(all(Attempt.Outcome.class));
        assertThat(listed("follow-ups", "closed/properties/closing")).isEqualTo(all(Closing.Reason.class));
    }
}
