package io.github.groundwork.examples;

import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds instruments by what was typed. Stateless. */
final class Catalogue {

    static final Instruments INSTRUMENTS = Instruments.standard();

    private Catalogue() {}

    /** Reads what names a language. */
    static Locale language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw new UsageException("a language is written like en or pt-BR");
        }
    }

    /** Returns the instrument, or says which there are. */
    static Optional<Instrument> find(String id, Terminal terminal) {
        Optional<Instrument> found = INSTRUMENTS.find(id);
        if (found.isEmpty()) {
            List<String> near = INSTRUMENTS.near(id);
            String all = String.join(", ", INSTRUMENTS.ids());
            terminal.error("there is no instrument " + id + "; "
                    + (near.isEmpty()
                            ? "there are " + all
                            : "did you mean " + String.join(" or ", near) + "? There are " + all));
        }
        return found;
    }
}
