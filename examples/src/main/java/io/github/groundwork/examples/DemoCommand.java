package io.github.groundwork.examples;

import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
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

/** Tells one visit, from the offer of a screening conversation to a shared plan, on the sample files. */
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
        return "Tells one visit on sample files: a screening conversation that the person's preferences lead, with a pause, "
                + "two devices and an answer that somebody should see; its report; and a plan that is drafted together, approved "
                + "and shared. What is stored is written to a new folder, or to the one that --out names.";
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
            Minutes minutes = new Minutes();
            Session session = new DemoStory(visit.get(), voice, minutes).tell();
            SafetyPlan plan = new PlanStory(visit.get(), voice, minutes).tell();
            voice.heading("What is stored");
            write(folder.resolve("session.json"), SessionJson.write(session.record()), voice);
            write(
                    folder.resolve("report.json"),
                    ScoreReportJson.write(session.result().readings().get(0)),
                    voice);
            write(folder.resolve("plan.json"), SafetyPlanJson.write(plan), voice);
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
