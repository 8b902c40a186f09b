package io.github.groundwork.screening.catalog;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.List;

/**
 * A service that brings instruments and wording packs of a host's own, found by {@link Instruments#discovered}.
 *
 * <p>Implementations are thread-safe and return the same each time.
 */
public interface InstrumentSource {

    /**
     * Returns the instruments that it brings.
     *
     * @return the instruments; empty if it brings none
     */
    List<Instrument> instruments();

    /**
     * Returns the wording packs that it brings.
     *
     * @return the packs; empty if it brings none
     */
    List<WordingPack> wordings();
}
