package io.github.groundwork.examples;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The official wording of an instrument, quoted. */
final class WordingSheet {

    private final Instrument instrument;
    private final WordingPack pack;
    private final Page page;

    WordingSheet(Instrument instrument, WordingPack pack, Page page) {
        this.instrument = instrument;
        this.pack = pack;
        this.page = page;
    }

    void write() {
        page.blank();
        page.line(0, "THE OFFICIAL WORDING, QUOTED (" + pack.language().toLanguageTag() + ")");
        pack.stem().ifPresent(stem -> page.line(Page.INDENT, stem));
        Map<String, Item> sets = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            page.entry(Page.INDENT, Page.LABEL, item.id(), pack.text(item.id()));
            set(item.format()).ifPresent(set -> sets.putIfAbsent(set.id(), item));
        }
        page.blank();
        sets.forEach((id, item) -> set(item.format()).ifPresent(set -> {
            page.line(Page.INDENT, id);
            set.values()
                    .forEach(value -> page.entry(
                            2 * Page.INDENT,
                            Page.LABEL - Page.INDENT,
                            value,
                            pack.label(item.id(), value).orElse("")));
        }));
        page.blank();
        page.line(Page.INDENT, pack.provenance().credit());
    }

    private static Optional<OptionSet> set(AnswerFormat format) {
        return format.fold(
                one -> Optional.of(one.options()),
                several -> Optional.of(several.options()),
                number -> Optional.empty());
    }
}
