package io.github.groundwork.testing.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.testing.json.Document;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.logging.Logger;

/** Does in each of its parts one thing that no value does. */
public final class Value {

    /** Knows a tree of JSON. */
    public record Jackson(JsonNode node) {}

    /** Knows a document. */
    public record Json(Document document) {}

    /** Logs. */
    public record Logs(Logger logger) {}

    /** Asks a clock that it made itself. */
    public static final class TicksByItself {
        final Clock clock = Clock.systemUTC();
    }

    /** Reads the time. */
    public static final class ReadsTheTime {
        final Instant now = Instant.now();
    }

    /** Throws dice. */
    public static final class ThrowsDice {
        final int dice = new Random().nextInt();
    }

    /** Makes an id of its own. */
    public static final class MakesIds {
        final UUID id = UUID.randomUUID();
    }

    /** Does nothing of all this. */
    public record Sound(Instant at, Clock clock) {}

    private Value() {}
}
