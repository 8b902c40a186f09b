package io.github.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at a sound schema, and then at one with a fault. */
class JsonSchemaTest {
    private static final String SOUND = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "https://groundwork.github.io/schema/tea-1.0.schema.json",
             "type": "object", "additionalProperties": false, "required": ["kind"],
             "properties": {
               "kind": {"description": "Which tea it is.", "type": "string"},
               "properties": {"description": "What it does.", "type": "object", "additionalProperties": false}}}""";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void placed() {
        file = folder.resolve("tea-1.0.schema.json");
    }

    private JsonSchema schema(String text) throws IOException {
        return JsonSchema.of(Files.writeString(file, text));
    }

    @Test
    void a_sound_schema_has_no_fault_and_finds_those_of_documents() throws IOException {
        JsonSchema schema = schema(SOUND);

        assertThat(schema.ownFaults()).isEmpty();
        assertThat(schema.open()).isEmpty();
        assertThat(schema.undescribed()).isEmpty();
        assertThat(schema.names()).containsExactly("kind", "properties");
        assertThat(schema.descriptions()).containsExactly("Which tea it is.", "What it does.");
        assertThat(schema.faults(JsonFiles.tree(JsonFiles.bytes("{\"kind\": \"mint\"}"))))
                .isEmpty();
        assertThat(schema.faults(JsonFiles.tree(JsonFiles.bytes("{\"sort\": \"mint\"}"))))
                .hasSize(2);
    }

    @Test
    void what_a_schema_says_wrongly_of_itself_is_a_fault() throws IOException {
        assertThat(schema(SOUND.replace("tea-1.0", "tea-1.1")).ownFaults()).hasSize(1);
        assertThat(schema(SOUND.replace("2020-12", "2019-09")).ownFaults()).hasSize(1);
        assertThat(schema(SOUND.replace("\"string\"", "\"words\"")).ownFaults()).isNotEmpty();
    }

    @Test
    void what_is_open_or_not_described_is_found_where_it_stands() throws IOException {
        JsonSchema schema = schema(SOUND.replace("\"additionalProperties\": false, ", "")
                .replace("\"description\": \"Which tea it is.\", ", ""));

        assertThat(schema.open()).containsExactly("");
        assertThat(schema.undescribed()).containsExactly("/properties/kind");
    }
}
