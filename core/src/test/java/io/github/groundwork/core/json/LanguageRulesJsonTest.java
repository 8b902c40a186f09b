package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.language.Basis;
import io.github.groundwork.core.language.LanguageRules;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.language.TermKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reads lists as they stand, and compares the values of the published schema with those that are read. */
class LanguageRulesJsonTest {

    private static final Path INVALID = Path.of("src", "test", "resources", "invalid", "language-rules");
    private static final Path VALID = Path.of("src", "test", "resources", "valid", "language-rules", "tiny.json");
    private static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "core");
    private static final String SCHEMA = "language-rules-1.0.schema.json";
    private static final String THREE = "three-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void three_faults_are_reported_at_once() {
        assertThat(read(INVALID.resolve(THREE)).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("VALUE_UNKNOWN", "/rules/0/severity"),
                        tuple("FIELD_MISSING", "/rules/1/source"),
                        tuple("FIELD_UNKNOWN", "/comment"));
    }

    @Test
    void what_is_valid_is_read_as_it_stands() {
        LanguageRules tiny = read(VALID).orThrow();

        assertThat(tiny.language()).isEqualTo(Locale.ENGLISH);
        assertThat(tiny.names()).containsExactly("tea society");
        assertThat(tiny.rules()).hasSize(2);
        assertThat(tiny.rule("X1").orElseThrow().exceptions()).containsExactly("cold tea cake");
        assertThat(tiny.rule("X2").orElseThrow().advice().fineWhen()).isEmpty();
        assertThat(tiny.rule("X2").orElseThrow().severity()).isEqualTo(Severity.CONTEXT_ONLY);
    }

    @Test
    void the_schema_lists_the_same_values_and_closes_and_describes_everything() throws IOException {
        JsonNode schema =
                JSON.readTree(Files.readAllBytes(MAIN.resolve("schema").resolve(SCHEMA)));
        JsonNode rule = schema.at("/$defs/rule/properties");

        assertThat(schema.path("$id").textValue()).endsWith("/" + SCHEMA);
        assertThat(texts(rule.at("/severity/enum"))).isEqualTo(names(Severity.values()));
        assertThat(texts(rule.at("/kind/enum"))).isEqualTo(names(TermKind.values()));
        assertThat(texts(rule.at("/basis/enum"))).isEqualTo(names(Basis.values()));
        assertThat(schema.findParents("properties")).hasSize(2).allSatisfy(object -> {
            assertThat(object.path("additionalProperties").isBoolean()).isTrue();
            assertThat(object.path("additionalProperties").booleanValue()).isFalse();
            object.path("properties")
                    .forEach(property ->
                            assertThat(property.path("description").asText()).isNotEmpty());
        });
    }

    private static Checked<LanguageRules> read(Path file) {
        try {
            return LanguageRulesJson.read(Files.readAllBytes(file)).map(JsonDocument::value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    private static List<String> fields(JsonNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
