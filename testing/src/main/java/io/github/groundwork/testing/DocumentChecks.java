package io.github.groundwork.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the documents of every format: golden ones, valid ones, and broken ones, which are named by their one code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DocumentChecks {
    private final List<Format> formats;

    /** Takes the formats that the module holds in this way. */
    protected DocumentChecks(List<Format> formats) {
        this.formats = formats;
    }

    /** Returns the formats. */
    protected Stream<Format> formats() {
        return formats.stream();
    }

    /** Returns the documents that must be read, each after its format. */
    protected Stream<Arguments> accepted() {
        return formats().flatMap(format -> format.accepted().stream().map(file -> Arguments.of(format, file)));
    }

    /** Returns the broken documents, each after its format. */
    protected Stream<Arguments> broken() {
        return formats()
                .flatMap(format -> Format.broken(format.name()).stream().map(file -> Arguments.of(format, file)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void COR_08_a_broken_document_raises_exactly_its_code_and_is_not_used_in_part(Format format, Path file) {
        byte[] document = JsonFiles.bytes(file);
        Reading read = format.read(document);

        assertThat(read.value()).isEmpty();
        assertThat(read.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo(JsonFiles.code(file)));
        assertThat(read.faults()).extracting(Fault::path).doesNotHaveDuplicates();
        if (!JsonFiles.name(file).startsWith("JSON_")) {
            JsonNode tree = JsonFiles.tree(document);
            assertThat(read.faults())
                    .allSatisfy(
                            fault -> assertThat(tree.at(holder(fault.path())).isContainerNode())
                                    .isTrue());
        }
    }

    /** Returns the pointer of what holds the place of a fault; the document itself for the whole of it. */
    private static JsonPointer holder(String path) {
        JsonPointer pointer = JsonPointer.compile(path);
        return pointer.matches() ? pointer : pointer.head();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_document_is_written_as_its_golden_file(Format format) {
        byte[] golden = JsonFiles.bytes(format.golden());

        assertThat(JsonFiles.text(format.again(golden))).isEqualTo(JsonFiles.text(golden));
    }

    /** Checks that a document is read, reads the same when it is written again, and passes the schema. */
    protected static void readsTheSameAgain(Format format, Path file) {
        byte[] document = JsonFiles.bytes(file);
        byte[] again = format.again(document);

        assertThat(format.read(again)).isEqualTo(format.read(document));
        assertThat(format.again(again)).isEqualTo(again);
        assertThat(format.faults(document)).isEmpty();
        assertThat(format.faults(again)).isEmpty();
    }

    /** Checks that fields of a newer minor version are written back, and that each of them is unknown in our own. */
    protected static void keepsWhatIsNewer(Format format, byte[] newer, int fewestFields) {
        String ours = JsonFiles.text(newer).replaceFirst("/1\\.\\d+\"", "/1.0\"");

        assertThat(JsonFiles.text(format.again(newer))).isEqualTo(JsonFiles.text(newer));
        assertThat(format.read(JsonFiles.bytes(ours)).faults())
                .hasSizeGreaterThanOrEqualTo(fewestFields)
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("FIELD_UNKNOWN"));
    }

    /** Returns the codes that the broken files raise, with those of other folders. */
    protected Set<String> raised(String... others) {
        return Stream.concat(formats().map(Format::name), Stream.of(others))
                .flatMap(name -> Format.broken(name).stream())
                .map(JsonFiles::code)
                .collect(Collectors.toSet());
    }
}
