package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The formats of this module, how they are read and written, and what is shipped of them. */
final class FormatFiles {
    static final Path RESOURCES = Path.of("src", "test", "resources");
    static final Path MAIN = Path.of("src", "main", "resources", "io", "github", "groundwork", "core");
    static final Path SCHEMAS = MAIN.resolve("schema");

    static final List<Format> ALL = List.of(
            format("consents", ConsentsJson::read, ConsentsJson::write),
            format("disclosure", DisclosureJson::read, DisclosureJson::write),
            format(
                    "language-rules",
                    LanguageRulesJson::read,
                    LanguageRulesJson::write,
                    MAIN.resolve("language").resolve("rules.en.json")),
            format("preferences", PreferencesJson::read, PreferencesJson::write),
            format(
                    "resources",
                    ResourcesJson::read,
                    ResourcesJson::write,
                    MAIN.resolve("resource").resolve("resources.json")),
            format("response-pathway", ResponsePathwayJson::read, ResponsePathwayJson::write),
            format("sharing", SharingJson::read, SharingJson::write),
            format("suggestions", SuggestionsJson::read, SuggestionsJson::write));

    private FormatFiles() {}

    static Format of(String name) {
        return ALL.stream()
                .filter(format -> format.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static <D extends JsonDocument<?>> Format format(
            String name, Function<byte[], Checked<D>> read, Function<D, byte[]> write, Path... shipped) {
        return new Format(
                SCHEMAS,
                name,
                document -> reading(read.apply(document)),
                document -> write.apply(read.apply(document).orThrow()),
                List.of(shipped));
    }

    private static Reading reading(Checked<?> read) {
        return Reading.of(read.value(), read.problems(), Problem::code, Problem::path);
    }
}
