package io.github.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the schema of every format: it and the reader say the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SchemaChecks {
    private final List<Format> formats;
    private final Set<String> structural;
    private final Set<String> beyondASchema;

    /** Takes the codes of the faults that a schema can see, and the files with such a code whose fault it cannot see. */
    protected SchemaChecks(List<Format> formats, Set<String> structural, Set<String> beyondASchema) {
        this.formats = formats;
        this.structural = structural;
        this.beyondASchema = beyondASchema;
    }

    /** Returns the formats. */
    protected Stream<Format> formats() {
        return formats.stream();
    }

    Stream<Arguments> structural() {
        return formats()
                .flatMap(format -> Format.broken(format.name()).stream()
                        .filter(file -> structural.contains(JsonFiles.code(file)))
                        .map(file -> Arguments.of(format, file)));
    }

    /** Returns the documents that are taken apart, each after its format. */
    protected Stream<Arguments> takenApart() {
        return formats().flatMap(format -> format.accepted().stream().map(file -> Arguments.of(format, file)));
    }

    /** Returns what an object looks like; of those that look the same, only the first is taken apart. */
    protected String look(JsonNode document, ObjectNode object, String at) {
        return at;
    }

    @ParameterizedTest
    @MethodSource("structural")
    void a_fault_that_a_schema_can_see_does_not_pass_it(Format format, Path file) {
        boolean isBeyond = beyondASchema.contains(format + "/" + JsonFiles.name(file));

        assertThat(format.faults(JsonFiles.bytes(file)).isEmpty()).isEqualTo(isBeyond);
    }

    @ParameterizedTest
    @MethodSource("takenApart")
    void whatever_is_taken_out_of_a_document_or_put_into_it_the_schema_and_the_reader_agree(Format format, Path file) {
        assertThat(disagreements(format, JsonFiles.tree(file))).isEmpty();
    }

    /** Returns the places where the schema or the reader lets pass what the other does not. */
    protected List<String> disagreements(Format format, JsonNode document) {
        List<String> apart = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        JsonTrees.walk(document, (object, at) -> {
            if (tried.add(look(document, object, at))) {
                object.put("unheardOf", 1);
                disagreement(format, document, at + "/unheardOf", "FIELD_UNKNOWN")
                        .forEach(apart::add);
                object.remove("unheardOf");
                for (String field : JsonTrees.names(object)) {
                    ObjectNode before = object.deepCopy();
                    object.remove(field);
                    disagreement(format, document, at + "/" + field, "FIELD_MISSING")
                            .forEach(apart::add);
                    object.removeAll();
                    object.setAll(before);
                }
            }
        });
        return apart;
    }

    private static Stream<String> disagreement(Format format, JsonNode document, String at, String code) {
        List<Fault> faults = format.read(JsonFiles.bytes(document.toString())).faults();
        boolean passes = format.schema().faults(document).isEmpty();
        boolean isApart = passes ? faults.contains(new Fault(code, at)) : faults.isEmpty();
        return isApart ? Stream.of(code + " " + at) : Stream.empty();
    }

    /** With the schemas closed, this says that schema, reader and files have the same names. */
    @ParameterizedTest
    @MethodSource("formats")
    void every_field_that_a_schema_names_stands_in_a_document_that_is_read(Format format) {
        Set<String> used = new HashSet<>();
        for (Path file : format.accepted()) {
            JsonTrees.walk(JsonFiles.tree(file), (object, at) -> used.addAll(JsonTrees.names(object)));
        }

        assertThat(format.schema().names()).hasSizeGreaterThan(10);
        assertThat(used).containsAll(format.schema().names());
    }

    /** Checks that a schema follows its dialect, is found under its id, and says in respectful words what its fields are. */
    protected static void isPublished(JsonSchema schema, Function<String, List<?>> findings) {
        assertThat(schema.ownFaults()).isEmpty();
        assertThat(schema.descriptions())
                .hasSizeGreaterThan(10)
                .allSatisfy(text -> assertThat(findings.apply(text)).isEmpty());
    }
}
