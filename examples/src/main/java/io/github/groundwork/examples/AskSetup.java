package io.github.groundwork.examples;

import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.SessionSetup;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a session in a terminal is held with, and what the person is told of it.
 *
 * <p>Nobody responds here. So the person, or somebody who helps them, names whom they can turn to, and the disclosure says that this
 * program tells that one nothing. Immutable and thread-safe.
 */
final class AskSetup {

    static final Term NAMED = new Term("named-by-the-person");

    private static final int EVERY = 12;
    private static final int SHORT = 8;
    private static final String ONESELF = "You started this yourself, and you named somebody whom you can turn to.";
    private static final String ALL_THE_SAME = "You said that you want to go on all the same.";

    private final Asked asked;
    private final boolean onlyForThem;

    /**
     * Makes a setup.
     *
     * @param asked what was asked for
     * @param onlyForThem whether only the person's own account can read the file
     */
    AskSetup(Asked asked, boolean onlyForThem) {
        this.asked = asked;
        this.onlyForThem = onlyForThem;
    }

    /** What the person said about the place. */
    enum Place {
        /** Nobody else can hear or see it. */
        ALONE(Known.YES, Known.YES),
        /** Somebody may, and the person wants to go on. */
        NOT_ALONE(Known.NO, Known.YES),
        /** This is not the time or the place. */
        NOT_NOW(Known.NO, Known.NO);

        private final Known isPrivate;
        private final Known isGood;

        Place(Known isPrivate, Known isGood) {
            this.isPrivate = isPrivate;
            this.isGood = isGood;
        }

        /** The setting: somebody reads and answers for themselves, in their own language and for their own good. */
        Setting setting() {
            return Setting.of(Mode.SELF_REPORT)
                    .with(Circumstance.PRIVATE_SPACE, isPrivate)
                    .with(Circumstance.NOBODY_LISTENING, isPrivate)
                    .with(Circumstance.ABLE_NOW, isGood)
                    .with(Circumstance.INTERPRETER_AGREED, Known.YES)
                    .with(Circumstance.FOR_THEIR_CARE, Known.YES);
        }
    }

    SessionSetup in(Place place) {
        SessionSetup setup = SessionSetup.of(asked.instrument(), disclosure(), pathway(place))
                .with(Informant.SELF)
                .with(SessionOptions.usual().withDistress().withCheckInEvery(EVERY))
                .with(AskPhrases.all(asked.file().isPresent()))
                .despite(Obstacle.PATHWAY_INCOMPLETE, ONESELF);
        if (place == Place.NOT_ALONE) {
            setup = setup.despite(Obstacle.NO_PRIVATE_SPACE, ALL_THE_SAME)
                    .despite(Obstacle.THIRD_PARTY_IN_EARSHOT, ALL_THE_SAME);
        }
        if (asked.wording().isPresent()) {
            setup = setup.with(asked.wording().get());
        }
        return asked.preferences().isPresent() ? setup.with(asked.preferences().get()) : setup;
    }

    /** Who responds, and what is ready: only what is so. */
    private ResponsePathway pathway(Place place) {
        ResponsePathway pathway = ResponsePathway.unknown()
                .with(PathwayPart.PRIVATE_SETTING, place.isPrivate)
                .with(PathwayPart.CONFIDENTIALITY, Known.YES)
                .with(PathwayPart.ENOUGH_TIME, Known.YES);
        if (asked.place().isPresent()) {
            pathway = pathway.with(PathwayPart.REFERRAL_ROUTE, "The crisis lines that h shows.");
        }
        return asked.responder().isPresent()
                ? pathway.withOwner(new Responder(ActorId.parse(NAMED.value()), NAMED))
                : pathway;
    }

    private Disclosure disclosure() {
        Disclosure.Asking asking = new Disclosure.Asking(
                Purposes.of(StandardPurpose.CARE.purpose()),
                about(asked.instrument()),
                "You can skip any question, take a break, or stop at any time. You do not have to say why.");
        Disclosure.Handling handling = new Disclosure.Handling(
                List.of(new DisclosedRecipient(
                        NAMED, asked.responder().map(Helpers.Person::whole).orElse("nobody is named"))),
                kept(),
                ConfidentialityLimits.none(),
                Optional.of("Whoever you show your answers to can pass them on."));
        Disclosure.Afterwards afterwards = new Disclosure.Afterwards(
                "Nobody responds here. No person reads along, and nobody is told. You decide whom you turn to.",
                Duration.ZERO,
                List.of(
                        "This program calls nobody, writes to nobody and sends nothing.",
                        "It keeps no log, and it makes no decision about you."),
                asked.responder().map(Helpers.Person::whole).orElse("The emergency number where you are."),
                Optional.empty());
        return Disclosure.of(
                new DisclosureRef(
                        DisclosureId.parse("ask-in-a-terminal"), version(asking, handling, afterwards), Locale.ENGLISH),
                asking,
                handling,
                afterwards);
    }

    private static String about(Instrument instrument) {
        return "The questions of the " + instrument.abbreviation() + " (" + instrument.title()
                + "). They do not diagnose. You hear what they are about before the first one.";
    }

    private String kept() {
        if (asked.file().isEmpty()) {
            return "Nobody sees your answers unless you show them. They are kept nowhere: they are gone when this "
                    + "program ends. What is on the screen may stay there for a while.";
        }
        return "Nobody sees your answers unless you show them. They stay on this computer, in the file that you named, "
                + "if you pause or choose to save. What is on the screen may stay there for a while. "
                + (onlyForThem
                        ? "Others who use your account can read it."
                        : "Others who use this computer may be able to read it.");
    }

    /** A text that was changed is another version: who goes on with a session is told the same as before. */
    private static String version(
            Disclosure.Asking asking, Disclosure.Handling handling, Disclosure.Afterwards afterwards) {
        String all = String.join(
                "\n",
                asking.asked(),
                asking.choice(),
                handling.recipients().get(0).label(),
                handling.kept(),
                String.join("\n", handling.passedOn().stream().toList()),
                afterwards.positive(),
                String.join("\n", afterwards.notDone()),
                afterwards.contact());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
