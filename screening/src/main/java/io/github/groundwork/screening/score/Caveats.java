package io.github.groundwork.screening.score;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.instrument.Validated;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.scale.MissingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a reader of results should know. */
final class Caveats {

    private Caveats() {}

    static List<Caveat> of(Scoring scoring, Responses responses, Sheet sheet) {
        List<Caveat> found = new ArrayList<>();
        studied(responses, found);
        Compiled compiled = scoring.compiled();
        List<String> contradicting = new ArrayList<>();
        List<String> preferred = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            Item item = compiled.instrument.items().get(i);
            if (sheet.isGiven(i) && sheet.isClosed(i)) {
                contradicting.add(item.id());
            }
            if (responses.answer(item.id()).equals(new Answer.NotAsked(NotAskedReason.PREFERENCE))) {
                preferred.add(item.id());
            }
        }
        about(Caveat.Kind.CONTRADICTION, contradicting, found);
        about(Caveat.Kind.WITHHELD_BY_PREFERENCE, preferred, found);
        boolean tooMany = compiled.instrument.scales().stream()
                .anyMatch(scale -> scale.missing() instanceof MissingRule.BlankAs blank
                        && blank.over() == MissingRule.Over.FORM
                        && scoring.blanksOnForm(sheet) > blank.atMost());
        if (tooMany) {
            found.add(new Caveat(Caveat.Kind.TOO_MANY_BLANKS, List.of()));
        }
        return List.copyOf(found);
    }

    private static void about(Caveat.Kind kind, List<String> items, List<Caveat> into) {
        if (!items.isEmpty()) {
            into.add(new Caveat(kind, items));
        }
    }

    private static void studied(Responses responses, List<Caveat> into) {
        InstrumentParts.About about = responses.instrument().about();
        Validated validated = about.validated();
        boolean outside = validated.ages().isPresent()
                && responses.context().age().isPresent()
                && !validated.ages().get().holds(responses.context().age().get());
        if (outside) {
            into.add(new Caveat(Caveat.Kind.AGE_NOT_STUDIED, List.of()));
        }
        boolean otherLanguage = !validated.languages().isEmpty()
                && responses.language().isPresent()
                && validated.languages().stream()
                        .map(Locale::forLanguageTag)
                        .noneMatch(l -> l.getLanguage()
                                .equals(responses.language().get().getLanguage()));
        if (otherLanguage) {
            into.add(new Caveat(Caveat.Kind.LANGUAGE_NOT_STUDIED, List.of()));
        }
        if (!about.informants().contains(responses.informant())) {
            into.add(new Caveat(Caveat.Kind.INFORMANT_NOT_STUDIED, List.of()));
        }
        boolean otherMode = !validated.modes().isEmpty()
                && responses.mode().isPresent()
                && !validated.modes().contains(responses.mode().get());
        if (otherMode) {
            into.add(new Caveat(Caveat.Kind.MODE_NOT_STUDIED, List.of()));
        }
    }
}
