package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.screening.answer.ResponseProblem;
import io.github.groundwork.screening.instrument.DefinitionProblem;
import io.github.groundwork.screening.pathway.PathwayProblem;
import io.github.groundwork.screening.wording.WordingProblem;
import io.github.groundwork.testing.JsonFiles;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fixture files of this module: the valid ones, and those that are broken in one way and named by their code. */
final class FixtureFiles {

    /** The one file with more than one fault. */
    static final String THREE_AT_ONCE = "three-at-once.json";

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private FixtureFiles() {}

    static Path valid(String kind, String name) {
        return RESOURCES.resolve("valid").resolve(kind).resolve(name);
    }

    static Path invalid(String kind, String name) {
        return RESOURCES.resolve("invalid").resolve(kind).resolve(name);
    }

    static List<Path> valid(String kind) {
        return JsonFiles.in(RESOURCES.resolve("valid").resolve(kind));
    }

    static List<Path> invalid(String kind) {
        return JsonFiles.in(RESOURCES.resolve("invalid").resolve(kind));
    }

    /** Returns the code in a file's name: the longest known code that an underscore and a lower-case text follow. */
    static Optional<String> code(Path file) {
        String name = file.getFileName().toString();
        return codes().filter(code -> name.matches(code + "_[a-z0-9][a-z0-9-]*\\.json"))
                .max(Comparator.comparingInt(String::length));
    }

    /** Returns the name of every problem that reading a document of this module can report. */
    static Stream<String> codes() {
        return Stream.<ProblemCode[]>of(
                        JsonProblem.values(),
                        DefinitionProblem.values(),
                        WordingProblem.values(),
                        ResponseProblem.values(),
                        PathwayProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::name);
    }
}
