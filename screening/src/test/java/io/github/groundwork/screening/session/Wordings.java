package io.github.groundwork.screening.session;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.wording.TranslationStatus;
import io.github.groundwork.screening.wording.WordingPack;
import io.github.groundwork.screening.wording.WordingParts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for instruments that have none: each text names its item, so that it can be told in which step it stands. */
final class Wordings {
    private Wordings() {}

    static WordingPack of(Instrument instrument) {
        Map<String, String> items = new LinkedHashMap<>();
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            items.put(item.id(), "Text of " + item.id() + ".");
            set(item).ifPresent(set -> options.put(set.id(), labels(set)));
        }
        WordingParts blank = parts(instrument, items, options, "");
        return WordingPack.of(instrument, parts(instrument, items, options, WordingPack.digest(instrument, blank)))
                .orThrow();
    }

    private static Map<String, String> labels(OptionSet set) {
        Map<String, String> labels = new LinkedHashMap<>();
        set.values().forEach(value -> labels.put(value, "Label of " + value));
        return labels;
    }

    private static Optional<OptionSet> set(Item item) {
        return item.format()
                .fold(
                        one -> Optional.of(one.options()),
                        several -> Optional.of(several.options()),
                        number -> Optional.empty());
    }

    private static WordingParts parts(
            Instrument instrument, Map<String, String> items, Map<String, Map<String, String>> options, String digest) {
        return new WordingParts(
                instrument.id(),
                instrument.version(),
                Locale.ENGLISH,
                new WordingParts.Provenance("nobody", "free", "a credit", "a page", TranslationStatus.ORIGINAL, true),
                Optional.of("In the last days."),
                new WordingParts.Texts(items, options),
                digest);
    }
}
