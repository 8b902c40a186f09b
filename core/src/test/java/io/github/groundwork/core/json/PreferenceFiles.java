package io.github.groundwork.core.json;

import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.preference.PreferenceProblem;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.testing.JsonFiles;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The stored preferences that tests read: those that are right, those that are broken and those that never change. */
final class PreferenceFiles {

    static final String MANY = "three-at-once.json";
    static final Path SCHEMA = Path.of(
            "src", "main", "resources", "io", "github", "groundwork", "core", "schema", "preferences-1.0.schema.json");
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private PreferenceFiles() {}

    static List<Path> valid() {
        return JsonFiles.in(RESOURCES.resolve("valid").resolve("preferences"));
    }

    static List<Path> broken() {
        return JsonFiles.in(RESOURCES.resolve("invalid").resolve("preferences")).stream()
                .filter(file -> !file.endsWith(MANY))
                .toList();
    }

    static Path many() {
        return RESOURCES.resolve("invalid").resolve("preferences").resolve(MANY);
    }

    static byte[] golden(String name) {
        return JsonFiles.bytes(RESOURCES.resolve("golden").resolve(name));
    }

    /** Returns the code that a broken file is named by. */
    static String code(Path file) {
        return Stream.<ProblemCode[]>of(
                        PreferenceProblem.values(),
                        StatementProblem.values(),
                        HistoryProblem.values(),
                        JsonProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::name)
                .filter(code -> file.getFileName().toString().startsWith(code + "_"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new IllegalStateException("no code in " + file));
    }
}
