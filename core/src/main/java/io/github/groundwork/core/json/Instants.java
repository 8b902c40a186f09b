package io.github.groundwork.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

/** Reads instants as they are written: ISO 8601 in UTC. Stateless and thread-safe. */
final class Instants {

    private static final Pattern FORM =
            Pattern.compile("([+-]\\d{5,10}|-?\\d{4})-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    private Instants() {}

    /** Reads an instant; what is wrong is an IllegalArgumentException that does not repeat it. */
    static Instant parse(String text) {
        if (FORM.matcher(text).matches()) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("there is no such instant", e);
            }
        }
        throw new IllegalArgumentException("an instant is written as 2026-03-01T09:30:00Z");
    }
}
