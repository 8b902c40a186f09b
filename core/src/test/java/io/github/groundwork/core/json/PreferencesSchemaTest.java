package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.preference.PreferenceStory;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the published schema of preferences with what is written and read. */
class PreferencesSchemaTest {

    private static final JsonSchema SCHEMA = JsonSchema.of(PreferenceFiles.SCHEMA);

    /** The codes of faults that a schema can find. */
    private static final Set<String> STRUCTURAL = Set.of(
            "BASIS_MISSING",
            "BASIS_UNEXPECTED",
            "COMPANION_MISSING",
            "COMPANION_UNEXPECTED",
            "EVENT_TYPE_UNKNOWN",
            "FIELD_EMPTY",
            "FIELD_MISSING",
            "FIELD_NULL",
            "FIELD_TYPE",
            "FIELD_UNKNOWN",
            "FORMAT_UNKNOWN",
            "REASON_MISSING",
            "SETTING_MISSING",
            "STATEMENT_EMPTY",
            "TEXT_INVALID",
            "TOPIC_MISSING",
            "VALUE_UNKNOWN");

    /** What a schema cannot know: which time zones and days there are. */
    private static final Set<String> UNSEEN = Set.of("TEXT_INVALID_zone.json", "TEXT_INVALID_no-such-day.json");

    @Test
    void the_schema_follows_its_own_dialect_and_is_found_under_its_id() {
        assertThat(SCHEMA.ownFaults()).isEmpty();
    }

    @Test
    void the_schema_closes_every_object_and_describes_every_property() {
        List<String> open = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        walk(SCHEMA.tree(), "", open, silent);

        assertThat(open).isEmpty();
        assertThat(silent).isEmpty();
    }

    private static void walk(JsonNode schema, String at, List<String> open, List<String> silent) {
        if (schema.path("type").asText().equals("object")) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").booleanValue()) {
                open.add(at);
            }
            schema.path("properties").properties().forEach(property -> {
                if (!property.getValue().has("description")
                        && !property.getValue().has("$ref")) {
                    silent.add(at + "/" + property.getKey());
                }
            });
        }
        schema.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), open, silent));
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            walk(schema.get(i), at + "/" + i, open, silent);
        }
    }

    static List<Path> valid() {
        return PreferenceFiles.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void what_is_valid_passes(Path file) {
        assertThat(SCHEMA.faults(JsonFiles.tree(file))).isEmpty();
    }

    @Test
    void the_golden_file_passes() {
        assertThat(SCHEMA.faults(JsonFiles.tree(PreferenceFiles.golden("preferences.json"))))
                .isEmpty();
    }

    @Provide
    Arbitrary<PreferenceStory> stories() {
        return PreferenceStory.any();
    }

    @Property(tries = 100)
    void whatever_is_written_passes(@ForAll("stories") PreferenceStory story) {
        assertThat(SCHEMA.faults(JsonFiles.tree(PreferencesJson.write(story.whole()))))
                .isEmpty();
    }

    static List<Path> structural() {
        return PreferenceFiles.broken().stream()
                .filter(file -> STRUCTURAL.contains(PreferenceFiles.code(file)))
                .filter(file -> !UNSEEN.contains(file.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("structural")
    void a_structural_fault_does_not_pass(Path file) {
        assertThat(SCHEMA.faults(JsonFiles.tree(file))).isNotEmpty();
    }
}
