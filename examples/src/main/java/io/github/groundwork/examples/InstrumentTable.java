package io.github.groundwork.examples;

import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import java.util.List;

/** The catalogue as a table. Stateless. */
final class InstrumentTable {

    private static final List<Integer> WIDTHS = List.of(15, 26, 7, 22, 7, 13);

    private InstrumentTable() {}

    static String of(Instruments instruments) {
        Page page = new Page();
        page.row(0, List.of("ID", "NAME", "ITEMS", "SCALES", "WORDING", "RIGHTS"), WIDTHS);
        for (String id : instruments.ids()) {
            Instrument instrument = instruments.get(id);
            List<String> languages = InstrumentsCommand.languages(instruments, id);
            page.row(
                    0,
                    List.of(
                            id,
                            instrument.title(),
                            items(instrument),
                            scales(instrument),
                            languages.isEmpty() ? "-" : String.join(", ", languages),
                            Words.of(instrument.rights().status())),
                    WIDTHS);
        }
        page.blank();
        page.line(
                0,
                "ITEMS: after a +, questions that are never scored, and parts of items. WORDING: the languages in which the "
                        + "official wording comes with the library; a host brings its own for others. Scoring needs none.");
        page.line(0, "More about one: bin/groundwork instruments ID");
        return page.toString();
    }

    private static String items(Instrument instrument) {
        long main = instrument.items().stream()
                .filter(item -> item.standing() == Item.Standing.MAIN)
                .count();
        long others = instrument.items().size() - main;
        return main + (others == 0 ? "" : Page.NO_BREAK + "+" + Page.NO_BREAK + others);
    }

    private static String scales(Instrument instrument) {
        if (instrument.scales().isEmpty()) {
            return "-";
        }
        return String.join(
                ", ",
                instrument.scales().stream()
                        .map(scale -> scale.id() + Page.NO_BREAK + Words.range(scale.lowest(), scale.highest()))
                        .toList());
    }
}
