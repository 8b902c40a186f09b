package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.testing.Format;
import io.github.groundwork.testing.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The formats of this module that hold a history. */
final class StoredFormats {
    static final Path SCHEMAS =
            Path.of("src", "main", "resources", "io", "github", "groundwork", "screening", "schema");
    static final Format FOLLOW_UPS = format("follow-ups", FollowUpsJson::read, FollowUpsJson::write);
    static final Format SESSION = format("session", SessionJson::read, SessionJson::write);
    static final List<Format> ALL = List.of(FOLLOW_UPS, SESSION);

    private StoredFormats() {}

    private static <D extends JsonDocument<?>> Format format(
            String name, Function<byte[], Checked<D>> read, Function<D, byte[]> write) {
        return new Format(
                SCHEMAS,
                name,
                document -> reading(read.apply(document)),
                document -> write.apply(read.apply(document).orThrow()),
                List.of());
    }

    private static Reading reading(Checked<?> read) {
        return Reading.of(read.value(), read.problems(), Problem::code, Problem::path);
    }
}
