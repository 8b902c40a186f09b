package io.github.groundwork.csv;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.json.InstrumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Instruments made up for tests. */
final class Fixtures {

    private Fixtures() {}

    static Instrument instrument(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream(name + ".json")) {
            return InstrumentJson.read(in.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
