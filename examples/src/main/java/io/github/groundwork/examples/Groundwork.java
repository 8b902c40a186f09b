package io.github.groundwork.examples;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command-line tour that {@code bin/groundwork} starts.
 *
 * <p>Exit codes: 0 if all is well, 1 if something in the input is wrong, 2 if the command line is. Stateless and thread-safe.
 */
public final class Groundwork {

    /** Set by bin/groundwork where standard error is a terminal. */
    private static final String PROGRESS = "groundwork.progress";

    /** Set by bin/groundwork where standard input is a terminal. */
    private static final String TYPED = "groundwork.typed";

    /** Set by bin/groundwork to the folder with the sample files. */
    private static final String SAMPLES = "groundwork.samples";

    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "ask",
            new AskCommand(Clock.systemUTC(), Ids.random()),
            "demo",
            new DemoCommand(Path.of(System.getProperty(SAMPLES, "data"))),
            "instruments",
            new InstrumentsCommand(),
            "plan",
            new PlanCommand(Clock.system(ZoneId.systemDefault())),
            "preferences",
            new PreferencesCommand(Clock.system(ZoneId.systemDefault())),
            "score",
            new ScoreCommand()));

    private static final List<String> HELP_OPTIONS = List.of("--help", "-h");
    private static final String HELP = "help";

    private Groundwork() {}

    /**
     * Runs one command and ends the JVM with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(PROGRESS),
                Boolean.getBoolean(TYPED));
        System.exit(run(List.of(args), terminal));
    }

    /** Runs one command. */
    static int run(List<String> args, Terminal terminal) {
        try {
            int code = dispatch(args, terminal);
            terminal.flush();
            return code;
        } catch (UsageException e) {
            terminal.error(String.valueOf(e.getMessage()));
            return Command.WRONG_COMMAND_LINE;
        } catch (IOException e) {
            return terminal.failed(e);
        } finally {
            // Last of all, so that what was caught is said too.
            terminal.close();
        }
    }

    private static int dispatch(List<String> args, Terminal terminal) throws IOException {
        if (args.isEmpty()) {
            throw new UsageException("a command is needed; bin/groundwork help lists them");
        }
        String name = args.get(0);
        List<String> rest = args.subList(1, args.size());
        if (isHelp(name)) {
            terminal.print(help(rest));
            return Command.WELL;
        }
        Command command = command(name);
        if (rest.stream().anyMatch(HELP_OPTIONS::contains)) {
            terminal.print(help(command));
            return Command.WELL;
        }
        return command.run(rest, terminal);
    }

    private static Command command(String name) {
        Command command = COMMANDS.get(name);
        if (command == null) {
            throw new UsageException("there is no command " + name + "; there are "
                    + String.join(", ", COMMANDS.keySet()) + ", and help");
        }
        return command;
    }

    /** Help on everything, or on the one command that is named. */
    private static String help(List<String> about) {
        if (about.isEmpty() || isHelp(about.get(0))) {
            return help();
        }
        if (about.size() > 1) {
            throw new UsageException("usage: bin/groundwork help [COMMAND]");
        }
        return help(command(about.get(0)));
    }

    private static boolean isHelp(String word) {
        return word.equals(HELP) || HELP_OPTIONS.contains(word);
    }

    private static String help(Command command) {
        Page page = new Page();
        write(command, page);
        return page.toString();
    }

    private static void write(Command command, Page page) {
        page.line(0, "bin/groundwork " + command.usage());
        page.line(4, command.about());
    }

    private static String help() {
        Page page = new Page();
        page.line(
                0,
                "Groundwork holds screening conversations, scores questionnaires exactly and says what is missing, answers what "
                        + "a person's preferences permit, and shows a plan as the person chose. It does not diagnose.");
        page.blank();
        COMMANDS.values().forEach(command -> {
            write(command, page);
            page.blank();
        });
        page.line(0, "bin/groundwork help [COMMAND]");
        page.line(4, "Shows this, or what one command does. COMMAND --help does that too.");
        page.blank();
        page.line(
                0,
                "Results go to standard output, and errors and warnings to standard error. Exit code: 0 if all is well, 1 if "
                        + "something in the input is wrong, 2 if the command line is.");
        return page.toString();
    }
}
