package io.github.groundwork.safetyplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import io.github.groundwork.testing.SchemaChecks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the published schemas with a schema validator, and that they and the readers say the same. */
class PlanSchemasTest extends SchemaChecks {
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());
    private static final Pattern PROMISE = Pattern.compile("(?i)promise|sign(ed|ature)?|contract|pledge");

    /** What a schema can see; what parts mean together is for the reader. */
    private static final Set<String> STRUCTURAL = Set.of(
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_UNKNOWN",
            "FIELD_TYPE",
            "FIELD_EMPTY",
            "VALUE_UNKNOWN",
            "TEXT_INVALID",
            "EVENT_TYPE_UNKNOWN",
            "SHARING_PERSON",
            "VERSION_REPEATED",
            "FORMAT_UNKNOWN",
            "FORMAT_NEWER");

    /** The structural faults that no schema can see: a day that is none, or two ids that are the same. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("plan/TEXT_INVALID_no-such-day.json", "plan/TEXT_INVALID_recorded-by-the-speaker.json");

    PlanSchemasTest() {
        super(PlanFiles.READ, STRUCTURAL, BEYOND_A_SCHEMA);
    }

    static Stream<JsonSchema> schemas() {
        return PlanFiles.schemas();
    }

    /** The golden plan is large; the walks write such too. */
    @Override
    protected Stream<Arguments> takenApart() {
        return super.takenApart().filter(each -> !each.get()[1].equals(PlanFiles.PLANS.golden()));
    }

    @Test
    void every_schema_is_looked_at() {
        assertThat(JsonFiles.in(PlanFiles.SCHEMAS))
                .extracting(JsonFiles::name)
                .containsExactlyElementsOf(schemas().map(JsonSchema::toString).toList());
    }

    /** Holds entry by entry what is too large to look at whole. */
    @Test
    void they_agree_about_every_kind_of_event_and_content_too() {
        ObjectNode golden = (ObjectNode) JsonFiles.tree(PlanFiles.PLANS.golden());
        Set<String> kinds = new LinkedHashSet<>();
        for (JsonNode entry : golden.path("entries")) {
            if (kinds.add(
                    entry.path("event").asText() + entry.at("/content/kind").asText() + entry.has("erases"))) {
                ObjectNode alone = golden.deepCopy();
                alone.putArray("entries").add(entry);
                assertThat(disagreements(PlanFiles.PLANS, alone)).isEmpty();
            }
        }
        assertThat(kinds).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void PLN_04_a_schema_follows_its_dialect_closes_every_object_speaks_respectfully_and_asks_for_no_promise(
            JsonSchema schema) {
        isPublished(schema, PlanSchemasTest::findings);
        assertThat(schema.open()).isEmpty();
        assertThat(schema.undescribed()).isEmpty();
        assertThat(schema.names()).noneMatch(name -> PROMISE.matcher(name).find());
    }

    private static List<Finding> findings(String text) {
        return CHECKER.check(text).stream()
                .filter(finding -> finding.severity() == Severity.AVOID)
                .toList();
    }
}
