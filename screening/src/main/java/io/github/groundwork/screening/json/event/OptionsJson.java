package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.SessionOptions.Administration;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads and writes how a session is held. Stateless and thread-safe. */
final class OptionsJson {

    private static final String ADMINISTRATION = "administration";
    private static final String ASSENT = "assentNeeded";
    private static final String DISTRESS = "distressOffered";
    private static final String EVERY = "checkInEvery";
    private static final String CADENCE = "cadence";

    private static final Map<String, Administration> ADMINISTRATIONS = JsonNames.all(Administration.class);

    private OptionsJson() {}

    static Optional<SessionOptions> read(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Administration> administration = fields.oneOf(ADMINISTRATION, ADMINISTRATIONS);
        boolean isAssentNeeded = fields.flag(ASSENT);
        boolean isDistressOffered = fields.flag(DISTRESS);
        Optional<Integer> every = fields.optionalWhole(EVERY, 1, Integer.MAX_VALUE);
        Optional<Duration> cadence = fields.optionalText(CADENCE, TextForm.DURATION);
        if (cadence.filter(Duration::isZero).isPresent()) {
            fields.problems().add(JsonProblem.TEXT_INVALID.at(fields.at(CADENCE), "above zero"));
        }
        return Sound.make(
                fields,
                before,
                () -> {
                    SessionOptions read = SessionOptions.usual();
                    read = administration.orElseThrow() == Administration.TOTAL_ONLY ? read.totalOnly() : read;
                    read = isAssentNeeded ? read.withAssent() : read;
                    read = isDistressOffered ? read.withDistress() : read;
                    read = every.map(read::withCheckInEvery).orElse(read);
                    return cadence.map(read::withCadence).orElse(read);
                },
                administration);
    }

    static void write(SessionOptions options, ObjectNode into) {
        into.put(ADMINISTRATION, JsonNames.of(options.administration()))
                .put(ASSENT, options.isAssentNeeded())
                .put(DISTRESS, options.isDistressOffered());
        options.checkInEvery().ifPresent(every -> into.put(EVERY, every));
        options.cadence().ifPresent(cadence -> into.put(CADENCE, cadence.toString()));
    }
}
