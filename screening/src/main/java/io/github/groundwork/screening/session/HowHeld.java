package io.github.groundwork.screening.session;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.session.event.SessionOptions;
import io.github.groundwork.screening.session.step.Phrases;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.Objects;
import java.util.Optional;

/** How a session is held: in which words, whose knowledge it asks for, and at which pace. */
record HowHeld(
        Optional<WordingPack> wording,
        Informant informant,
        SessionOptions options,
        Phrases phrases,
        boolean acknowledged) {

    HowHeld {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(informant, "informant");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(phrases, "phrases");
    }

    static HowHeld usual(Informant informant) {
        return new HowHeld(Optional.empty(), informant, SessionOptions.usual(), Phrases.inEnglish(), true);
    }

    HowHeld with(WordingPack pack) {
        return new HowHeld(Optional.of(pack), informant, options, phrases, acknowledged);
    }

    HowHeld with(Informant other) {
        return new HowHeld(wording, other, options, phrases, acknowledged);
    }

    HowHeld with(SessionOptions other) {
        return new HowHeld(wording, informant, other, phrases, acknowledged);
    }

    HowHeld with(Phrases other) {
        return new HowHeld(wording, informant, options, other, acknowledged);
    }

    HowHeld withoutAcknowledgement() {
        return new HowHeld(wording, informant, options, phrases, false);
    }
}
