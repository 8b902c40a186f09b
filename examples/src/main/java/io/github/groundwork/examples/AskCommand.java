package io.github.groundwork.examples;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.resource.Jurisdiction;
import io.github.groundwork.screening.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds a screening conversation in the terminal, with the person at the keyboard. */
final class AskCommand implements Command {

    private static final String PREFERENCES = "--preferences";
    private static final String SESSION = "--session";
    private static final String RESPONDER = "--responder";
    private static final String COUNTRY = "--country";
    private static final String LANGUAGE = "--language";
    private static final String LINEAR = "--linear";

    private final Clock clock;
    private final Ids ids;

    /**
     * Makes the command.
     *
     * @param clock says what time it is
     * @param ids makes the ids of a session
     */
    AskCommand(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String usage() {
        return "ask ID [--responder \"NAME, HOW TO REACH\"] [--session FILE] [--preferences FILE] [--country US] "
                + "[--language en] [--linear]";
    }

    @Override
    public String about() {
        return "Asks the questions of an instrument, here, of you. You can skip any, take a break and stop. Nobody is told "
                + "what you say, and it is saved only in the file that you name, if you want; with that file you go on "
                + "later. Nobody responds here, so name somebody whom you can turn to, such as --responder \"Sam, "
                + "555-0100\". --country shows crisis lines, and --linear writes for a screen reader.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = new ArrayList<>(args);
        boolean isLinear = Options.flag(operands, LINEAR, usage());
        Optional<String> responder = Options.take(operands, RESPONDER, "a name and how to reach them", usage());
        Optional<String> session = Options.take(operands, SESSION, "a file", usage());
        Optional<String> preferences = Options.take(operands, PREFERENCES, "a file", usage());
        Optional<String> country = Options.take(operands, COUNTRY, "a country, such as US", usage());
        String language = Options.take(operands, LANGUAGE, "a language, such as en", usage())
                .orElse("en");
        String id = Options.operands(operands, "ask", 1, 1, usage()).get(0);
        Optional<Helpers.Person> named = responder.map(AskCommand::person);
        Optional<Jurisdiction> place = country.map(AskCommand::place);
        Locale locale = Catalogue.language(language);
        try {
            Optional<Instrument> instrument = Catalogue.find(id, terminal).filter(found -> isForThem(found, terminal));
            if (instrument.isEmpty() || !isSpoken(locale, terminal)) {
                return WRONG_INPUT;
            }
            Optional<Preferences> said = Optional.empty();
            if (preferences.isPresent()) {
                said = preferences(preferences.get(), terminal);
                if (said.isEmpty()) {
                    return WRONG_INPUT;
                }
            }
            Asked asked = new Asked(
                    instrument.get(), Catalogue.INSTRUMENTS.wording(id, locale), said, path(session), named, place);
            Now now = new Now(clock);
            Voice voice = new Voice(terminal, isLinear);
            Helpers helpers = new Helpers(voice, named, place, Resources.standard(), now);
            Prompts prompts = new Prompts(voice, new Keyboard(terminal.in()), helpers, terminal.isTyped());
            Conversation.Talk talk = new Conversation.Talk(voice, prompts, helpers, ids, now);
            return new Conversation(asked, talk, line(args)).hold(terminal);
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isForThem(Instrument instrument, Terminal terminal) {
        boolean isForThem = instrument.about().informants().contains(Informant.SELF);
        if (!isForThem) {
            terminal.error(instrument.id() + " is not answered by the person themselves, and ask is for that");
        }
        return isForThem;
    }

    /** Tells whether this command speaks the language: its own words are not translated. */
    private static boolean isSpoken(Locale locale, Terminal terminal) {
        boolean isSpoken = locale.getLanguage().equals("en");
        if (!isSpoken) {
            terminal.error("ask speaks English only so far");
        }
        return isSpoken;
    }

    private static Optional<Preferences> preferences(String file, Terminal terminal) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            Checked<Preferences> read = PreferencesJson.read(in.readAllBytes()).map(JsonDocument::value);
            read.problems().forEach(problem -> terminal.error(problem.toString()));
            return read.value();
        }
    }

    private static Helpers.Person person(String text) {
        int comma = text.indexOf(',');
        String name = Quotes.safe(text.substring(0, Math.max(comma, 0)));
        String how = Quotes.safe(text.substring(comma + 1));
        if (name.isEmpty() || how.isEmpty()) {
            throw new UsageException(
                    "a responder is a name and how to reach them, with a comma between, such as \"Sam, 555-0100\"");
        }
        return new Helpers.Person(name, how);
    }

    private static Jurisdiction place(String text) {
        try {
            return Jurisdiction.parse(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageException("a country is written like US, and a part of one like US-MA");
        }
    }

    private static Optional<Path> path(Optional<String> file) throws IOException {
        try {
            return file.map(Path::of);
        } catch (InvalidPathException e) {
            throw new InputFile.UnreadableFileException(file.orElse(""), "there cannot be such a file");
        }
    }

    /** The command line once more, to go on with. */
    private static String line(List<String> args) {
        StringBuilder line = new StringBuilder("bin/groundwork ask");
        for (String arg : args) {
            boolean isPlain = arg.matches("[A-Za-z0-9._/:=@%+-]+");
            line.append(' ').append(isPlain ? arg : "'" + Quotes.safe(arg).replace("'", "'\\''") + "'");
        }
        return line.toString();
    }
}
