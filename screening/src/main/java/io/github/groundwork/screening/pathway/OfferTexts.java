package io.github.groundwork.screening.pathway;

import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts offers into the library's own words, in English. Stateless and thread-safe. */
final class OfferTexts {

    private static final int ID_BYTES = 8;
    private static final int LONGEST_TERM = 64;
    private static final Pattern TERM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private OfferTexts() {}

    static Suggestion suggestion(StageOffer offer) {
        return new Suggestion(
                id(offer),
                offer.kind(),
                LocalizedText.of(Locale.ENGLISH, text(offer)),
                about(offer),
                offer.rationale(),
                ForWhom.person());
    }

    private static String text(StageOffer offer) {
        String open = offer.isCertain() ? "" : "Some questions are open, so it is not clear if this fits. ";
        return open + sentence(offer);
    }

    private static String sentence(StageOffer offer) {
        if (offer.kind() == SuggestionKind.SAFETY_PLAN) {
            return "Would you like to make a safety plan together? It would be yours, in your own words. You can say no.";
        }
        if (offer.kind() == SuggestionKind.CONVERSATION) {
            return "Would you like to talk with somebody about this now? You choose what you tell. You can say no.";
        }
        String names = String.join(
                " or ",
                offer.targets().stream().map(id -> offer.pathway().name(id)).toList());
        return "Would you like to go on with some more questions (" + names
                + ")? You can skip any of them, and stop when you like. You can say no.";
    }

    private static List<Term> about(StageOffer offer) {
        List<Term> about = new ArrayList<>();
        about.add(Term.parse(
                switch (offer.kind()) {
                    case SAFETY_PLAN -> "safety-plan";
                    case CONVERSATION -> "conversation";
                    default -> "screening";
                }));
        offer.targets().stream()
                .filter(id -> id.length() <= LONGEST_TERM && TERM.matcher(id).matches())
                .forEach(id -> about.add(Term.parse(id)));
        return about;
    }

    private static String id(StageOffer offer) {
        String whole = String.join(
                "\n",
                offer.pathway().id(),
                offer.pathway().version(),
                offer.step().id(),
                offer.from().value(),
                offer.madeAt().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "stage-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
