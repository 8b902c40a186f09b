package io.github.groundwork.examples;

import io.github.groundwork.screening.json.ScoreReportJson;
import io.github.groundwork.screening.json.SessionJson;
import io.github.groundwork.screening.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells one screening conversation from its offer to its report, on the sample files. */
final class DemoCommand implements Command {

    private static final String OUT = "--out";

    private final Path samples;

    /**
     * Makes the command.
     *
     * @param samples the folder with the sample files
     */
    DemoCommand(Path samples) {
        this.samples = samples;
    }

    @Override
    public String usage() {
        return "demo [--out FOLDER]";
    }

    @Override
    public String about() {
        return "Tells one screening conversation on sample files, from its offer to its report: preferences that lead it, "
                + "a pause, two devices, an answer that somebody should see. The stored session and its report are "
                + "written to a new folder, or to the one that --out names.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = new ArrayList<>(args);
        Optional<String> out = Options.take(operands, OUT, "a folder", usage());
        Options.operands(operands, "demo", 0, 0, usage());
        Optional<Visit> visit = Visit.read(samples.resolve("visit"), terminal);
        if (visit.isEmpty()) {
            return WRONG_INPUT;
        }
        try {
            Path folder = folder(out);
            Voice voice = new Voice(terminal, false);
            Session session = new DemoStory(visit.get(), voice).tell();
            write(folder.resolve("session.json"), SessionJson.write(session.record()), voice);
            write(
                    folder.resolve("report.json"),
                    ScoreReportJson.write(session.result().readings().get(0)),
                    voice);
            terminal.flush();
            terminal.say("the files are in " + folder);
            return WELL;
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Path folder(Optional<String> out) throws IOException {
        if (out.isEmpty()) {
            return Files.createTempDirectory("groundwork-demo");
        }
        try {
            return Files.createDirectories(Path.of(out.get()));
        } catch (IOException | InvalidPathException e) {
            throw new InputFile.UnreadableFileException(out.get(), "this folder cannot be made");
        }
    }

    private static void write(Path file, byte[] bytes, Voice voice) throws IOException {
        SessionFile.at(file).write(bytes);
        voice.under(file.getFileName() + ", " + bytes.length + " bytes");
    }
}
