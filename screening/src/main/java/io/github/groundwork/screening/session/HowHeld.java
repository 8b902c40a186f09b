package io.github.groundwork.screening.session;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.StageRef;
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
        boolean acknowledged,
        Optional<StageRef> following) {

    HowHeld {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(informant, "informant");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(phrases, "phrases");
        Objects.requireNonNull(following, "following");
    }

    static HowHeld usual(Informant informant) {
        return new HowHeld(
                Optional.empty(), informant, SessionOptions.usual(), Phrases.inEnglish(), true, Optional.empty());
    }

    HowHeld with(WordingPack pack) {
        return new HowHeld(Optional.of(pack), informant, options, phrases, acknowledged, following);
    }

    HowHeld with(Informant other) {
        return new HowHeld(wording, other, options, phrases, acknowledged, following);
    }

    HowHeld with(SessionOptions other) {
        return new HowHeld(wording, informant, other, phrases, acknowledged, following);
    }

    HowHeld with(Phrases other) {
        return new HowHeld(wording, informant, options, other, acknowledged, following);
    }

    HowHeld following(StageRef stage) {
        return new HowHeld(wording, informant, options, phrases, acknowledged, Optional.of(stage));
    }

    HowHeld withoutAcknowledgement() {
        return new HowHeld(wording, informant, options, phrases, false, following);
    }
}
