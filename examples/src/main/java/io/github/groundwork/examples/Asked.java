package io.github.groundwork.examples;

import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.WordingPack;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What somebody asked the command for.
 *
 * @param instrument the questions
 * @param wording their exact text, if it comes with the library
 * @param preferences what the person said about themselves
 * @param file where the session is saved, if anywhere
 * @param responder whom the person can turn to
 * @param place where the person is
 */
record Asked(
        Instrument instrument,
        Optional<WordingPack> wording,
        Optional<Preferences> preferences,
        Optional<Path> file,
        Optional<Helpers.Person> responder,
        Optional<Jurisdiction> place) {

    /** Shows what is asked, and nothing of the person. */
    @Override
    public String toString() {
        return "Asked[" + instrument.id() + "]";
    }
}
