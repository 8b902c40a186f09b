package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonSchema;
import io.github.groundwork.testing.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats of this module with their schemas and the files that hold them. */
final class PlanFiles {
    static final String PLAN = "plan";
    static final String TEMPLATE = "plan-template";
    static final String VIEW = "plan-view";

    static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "safetyplan");
    static final Path SCHEMAS = MAIN.resolve("schema");
    static final Path NEWER = Path.of("src", "test", "resources", "golden", "newer-minor.plan.json");

    static final Format PLANS = format(PLAN, SafetyPlanJson::read, SafetyPlanJson::write, List.of());
    static final Format TEMPLATES =
            format(TEMPLATE, PlanTemplateJson::read, PlanTemplateJson::write, JsonFiles.in(MAIN.resolve("template")));

    /** The formats that are read; views are only written. */
    static final List<Format> READ = List.of(PLANS, TEMPLATES);

    private static final JsonSchema VIEWS = JsonSchema.of(SCHEMAS.resolve("plan-view-1.0.schema.json"));

    private PlanFiles() {}

    private static <D> Format format(
            String name, Function<byte[], Checked<D>> read, Function<D, byte[]> write, List<Path> shipped) {
        return new Format(
                SCHEMAS,
                name,
                document -> reading(read.apply(document)),
                document -> write.apply(read.apply(document).orThrow()),
                shipped);
    }

    private static Reading reading(Checked<?> read) {
        return Reading.of(read.value(), read.problems(), Problem::code, Problem::path);
    }

    /** Returns the schemas of what is read and of what is only written. */
    static Stream<JsonSchema> schemas() {
        return Stream.of(PLANS.schema(), TEMPLATES.schema(), VIEWS);
    }

    static Path golden(String format) {
        return of(format).golden();
    }

    static JsonNode schema(String format) {
        return published(format).tree();
    }

    /** Returns what the schema of a format finds wrong. */
    static List<String> faults(String format, JsonNode document) {
        return published(format).faults(document);
    }

    private static JsonSchema published(String format) {
        return format.equals(VIEW) ? VIEWS : of(format).schema();
    }

    private static Format of(String name) {
        return name.equals(PLAN) ? PLANS : TEMPLATES;
    }

    static JsonNode tree(byte[] document) {
        return JsonFiles.tree(document);
    }

    static byte[] bytes(Path file) {
        return JsonFiles.bytes(file);
    }

    static String text(byte[] document) {
        return JsonFiles.text(document);
    }
}
