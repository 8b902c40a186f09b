package io.github.groundwork.examples;

import io.github.groundwork.screening.session.step.Phrase;
import io.github.groundwork.screening.session.step.Phrases;

/**
 * The library's phrases, for a program that nobody stands behind: it tells nobody, believes nothing, and promises nobody's help.
 *
 * <p>Stateless.
 */
final class AskPhrases {

    private static final Phrases OURS = Phrases.inEnglish()
            .with(Phrase.THANKS_FOR_TELLING, "Thank you for saying this.")
            .with(Phrase.BELIEVED, "What happened to you matters.")
            .with(Phrase.NOT_ALONE, "Many people know such thoughts. You do not have to be alone with them.")
            .with(Phrase.GIVEN_ON, "This program tells nobody. You can reach {0}.")
            .with(Phrase.TOGETHER, "You decide what happens next.")
            .with(Phrase.REMAINS_WAITING, "This program has told nobody what you said, and it will tell nobody.")
            .with(Phrase.REMAINS_RECORD, "This program keeps no note that you were asked, unless you save it.")
            .with(Phrase.NOTHING_NEXT, "Nothing happens because of your answers. You decide what you do with them.")
            .with(Phrase.KEPT, "About your answers: {0}")
            .with(Phrase.RATE, "If you like, say how hard things feel now. 0 is not at all, 10 is as hard as can be.")
            .with(Phrase.HELPS, "You wrote down what helps you. This may be a good time for it.")
            .with(
                    Phrase.AFTERCARE,
                    "Things feel harder now than when you began. You do not have to be alone with that. "
                            + "Is there somebody who can be with you?");

    private AskPhrases() {}

    /** The phrases for a session that can be saved, or that cannot. */
    static Phrases all(boolean canBeSaved) {
        return OURS.with(
                Phrase.REMAINS_CHOICE,
                canBeSaved
                        ? "If you choose so, nothing is kept. Or what you said is saved in your file. You can also go on."
                        : "Nothing is saved, since no file was named. You can also go on.");
    }
}
