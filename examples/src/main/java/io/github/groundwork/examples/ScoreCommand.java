package io.github.groundwork.examples;

import io.github.groundwork.csv.CsvScoring;
import io.github.groundwork.csv.CsvSummary;
import io.github.groundwork.screening.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Scores a CSV file. */
final class ScoreCommand implements Command {

    private static final String STANDARD_INPUT = "-";

    @Override
    public String usage() {
        return "score ID [FILE]";
    }

    @Override
    public String about() {
        return "Scores a CSV file of answers, or standard input: one row per person, one column per item, named by its number "
                + "(1, 2, ..., 1.life). Other columns are carried through. A cell holds the value of the answer, several of "
                + "them joined by ;, declined, dont-know, not-asked, or nothing if the item was not reached. context.sex and "
                + "context.age are columns for what some cut-offs need.";
    }

    @Override
    public int run(List<String> args, Terminal terminal) throws IOException {
        List<String> operands = Options.operands(args, "score", 1, 2, usage());
        Optional<Instrument> instrument = Catalogue.find(operands.get(0), terminal);
        if (instrument.isEmpty()) {
            return WRONG_INPUT;
        }
        CsvScoring scoring = CsvScoring.of(instrument.get());
        String file = operands.size() < 2 ? STANDARD_INPUT : operands.get(1);
        if (file.equals(STANDARD_INPUT)) {
            if (terminal.isTyped()) {
                terminal.say("reading CSV from standard input; Ctrl-D ends it");
            }
            return score(scoring, terminal.in(), terminal);
        }
        try (InputStream in = InputFile.open(file)) {
            return score(scoring, in, terminal);
        } catch (InputFile.UnreadableFileException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
    }

    private static int score(CsvScoring scoring, InputStream in, Terminal terminal) throws IOException {
        Progress progress = new Progress(terminal, System::nanoTime);
        CsvSummary summary = scoring.score(in, terminal.out(), progress);
        terminal.flush();
        progress.end(summary);
        return summary.isClean() ? WELL : WRONG_INPUT;
    }
}
