package io.github.groundwork.examples;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.preference.Preferences;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Shows what a person's preferences permit and forbid, and why. */
final class PreferencesCommand implements Command {

    private static final String AT = "--at";
    private static final String ZONE = "--zone";

    private final Clock clock;

    /**
     * Makes the command.
     *
     * @param clock says what time it is, and in which zone, where the command line does not
     */
    PreferencesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return "preferences FILE [--at INSTANT] [--zone ZONE]";
    }

    @Override
    public String about() {
        return "Shows what a person's preferences permit and forbid, and why, with the person's own words: now, or --at a time "
                + "such as 2026-11-24T23:30:00Z, with clock times in a --zone such as America/New_York.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = new ArrayList<>(args);
        Instant at = Options.instant(operands, AT, usage()).orElseGet(clock::instant);
        ZoneId zone = Options.zone(operands, ZONE, usage()).orElseGet(clock::getZone);
        String file = Options.operands(operands, "preferences", 1, 1, usage()).get(0);
        try (InputStream in = InputFile.open(file)) {
            return show(PreferencesJson.read(in.readAllBytes()).map(JsonDocument::value), at, zone, terminal);
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
    }

    private static int show(Checked<Preferences> preferences, Instant at, ZoneId zone, Terminal terminal)
            throws IOException {
        preferences.problems().forEach(problem -> terminal.error(problem.toString()));
        if (preferences.value().isEmpty()) {
            return WRONG_INPUT;
        }
        terminal.print(new PreferenceSheet(preferences.value().get(), at, zone).text());
        return WELL;
    }
}
