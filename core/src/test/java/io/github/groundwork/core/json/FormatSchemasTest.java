package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import io.github.groundwork.testing.SchemaChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the published schemas with a schema validator, and that they and the readers say the same. */
class FormatSchemasTest extends SchemaChecks {

    private static final String SAYS_AGAIN_WHAT_STANDS_ELSEWHERE = ".*/(if|then|else|anyOf/[0-9]+)/properties/[^/]+";
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "NUMBER_NOT_WHOLE",
            "NUMBER_RANGE",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "EVENT_TYPE_UNKNOWN",
            "SHARING_ERASED",
            "SHARING_PERSON",
            "FORMAT_UNKNOWN",
            "FORMAT_NEWER");

    /** The structural faults that no schema can see: a day or a zone that has the form and is none. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "resources/TEXT_INVALID_day-of-a-check.json",
            "preferences/TEXT_INVALID_no-such-day.json",
            "preferences/TEXT_INVALID_zone.json",
            "resources/TEXT_INVALID_zone.json",
            "sharing/TEXT_INVALID_no-such-day.json");

    FormatSchemasTest() {
        super(FormatFiles.ALL, STRUCTURAL, BEYOND_A_SCHEMA);
    }

    /** What is shipped is large, and looks like the rest. */
    @Override
    protected Stream<Arguments> takenApart() {
        return super.takenApart()
                .filter(each -> JsonFiles.tree((Path) each.get()[1]).toString().length() <= 20_000);
    }

    @Test
    void every_schema_is_of_a_format() {
        assertThat(JsonFiles.in(FormatFiles.SCHEMAS))
                .extracting(JsonFiles::name)
                .containsExactlyElementsOf(FormatFiles.ALL.stream()
                        .map(format -> format + "-1.0.schema.json")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_schema_follows_its_dialect_closes_every_object_and_speaks_respectfully(Format format) {
        JsonSchema schema = format.schema();

        isPublished(schema, FormatSchemasTest::findings);
        assertThat(schema.open())
                .filteredOn(
                        at -> !schema.tree().at(at).path("additionalProperties").isObject())
                .isEmpty();
        assertThat(schema.undescribed())
                .filteredOn(at -> !schema.tree().at(at).has("$ref"))
                .filteredOn(at -> !at.matches(SAYS_AGAIN_WHAT_STANDS_ELSEWHERE))
                .isEmpty();
    }

    private static List<Finding> findings(String text) {
        return CHECKER.check(text).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .toList();
    }
}
