package io.github.groundwork.examples;

import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.wording.WordingPack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the catalogue, or all that is known about one instrument. */
final class InstrumentsCommand implements Command {

    private static final String WORDING = "--wording";

    @Override
    public String usage() {
        return "instruments [ID [--wording LANGUAGE]]";
    }

    @Override
    public String about() {
        return "Lists the instruments; with an id, its items, scales, cut-offs, rights and sources. --wording en adds the "
                + "official wording, where its holder lets anyone copy it.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = new ArrayList<>(args);
        Optional<String> language = Options.take(operands, WORDING, "a language, such as en", usage());
        Options.operands(operands, "instruments", language.isPresent() ? 1 : 0, 1, usage());
        if (operands.isEmpty()) {
            terminal.print(InstrumentTable.of(Catalogue.INSTRUMENTS));
            return WELL;
        }
        Optional<Instrument> instrument = Catalogue.find(operands.get(0), terminal);
        if (instrument.isEmpty()) {
            return WRONG_INPUT;
        }
        return language.isEmpty()
                ? show(instrument.get(), Optional.empty(), terminal)
                : show(instrument.get(), language.get(), terminal);
    }

    private static int show(Instrument instrument, String language, Terminal terminal) throws IOException {
        Optional<WordingPack> pack = Catalogue.INSTRUMENTS.wording(instrument.id(), Catalogue.language(language));
        if (pack.isEmpty()) {
            List<String> languages = languages(Catalogue.INSTRUMENTS, instrument.id());
            terminal.error("there is no wording of " + instrument.id() + " in this language; "
                    + (languages.isEmpty()
                            ? "none comes with the library: its holder has to be asked. Scoring works without"
                            : "there is " + String.join(", ", languages)));
            return WRONG_INPUT;
        }
        return show(instrument, pack, terminal);
    }

    private static int show(Instrument instrument, Optional<WordingPack> pack, Terminal terminal) throws IOException {
        terminal.print(new InstrumentSheet(instrument, Catalogue.INSTRUMENTS.wordings(instrument.id()), pack).text());
        return WELL;
    }

    static List<String> languages(Instruments instruments, String id) {
        return instruments.wordings(id).stream()
                .map(pack -> pack.language().toLanguageTag())
                .toList();
    }
}
