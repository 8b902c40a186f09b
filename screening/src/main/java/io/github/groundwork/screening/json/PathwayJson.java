package io.github.groundwork.screening.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Origins;
import io.github.groundwork.screening.pathway.PathwayParts;
import io.github.groundwork.screening.pathway.PathwayStep;
import io.github.groundwork.screening.pathway.ScreeningPathway;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads staged pathways in the format {@code groundwork-pathway/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. A document with a problem
 * yields no pathway. Stateless and thread-safe.
 */
public final class PathwayJson {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private PathwayJson() {}

    /**
     * Reads a pathway.
     *
     * @param document the document, UTF-8
     * @param instruments finds an instrument by its id
     * @return the pathway, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<ScreeningPathway> read(
            byte[] document, Function<? super String, Optional<Instrument>> instruments) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(instruments, "instruments");
        Problems problems = new Problems();
        Optional<JsonFields> opened = JsonFormat.open(document, Formats.PATHWAY, false, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Origins origins = Origins.none();
        Optional<PathwayParts> parts = parts(opened.get(), new StepReader(new RuleReader(problems, origins)));
        if (parts.isEmpty()) {
            return Checked.failed(problems.list());
        }
        Checked<ScreeningPathway> checked = ScreeningPathway.of(parts.get(), instruments, origins);
        problems.addAll(checked.problems());
        return problems.toChecked(checked::orThrow);
    }

    /** Reads the parts; empty if no step could be read, which was reported. */
    private static Optional<PathwayParts> parts(JsonFields fields, StepReader reader) {
        String id = fields.text("id", ID);
        String version = fields.text("version", VERSION);
        String title = fields.text("title");
        List<PathwayStep> steps = fields.objects("steps").stream()
                .flatMap(each -> reader.step(each, ID).stream())
                .toList();
        fields.notEmpty("steps");
        fields.done();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new PathwayParts(id, version, title, steps));
    }
}
