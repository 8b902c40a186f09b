package io.github.groundwork.examples;

import java.util.List;
import java.util.Optional;

/** Reads a command line. Stateless. */
final class Options {

    private Options() {}

    /** Takes an option with its value out of the arguments, if it is there. */
    static Optional<String> take(List<String> args, String option, String needs, String usage) {
        int at = args.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == args.size()) {
            throw new UsageException(option + " needs " + needs + "; usage: bin/groundwork " + usage);
        }
        args.remove(at);
        return Optional.of(args.remove(at));
    }

    /** Returns the operands of a command, or throws with the usage of it. */
    static List<String> operands(List<String> args, String command, int least, int most, String usage) {
        for (String arg : args) {
            if (arg.startsWith("-") && arg.length() > 1) {
                throw new UsageException(command + " has no option " + arg + "; usage: bin/groundwork " + usage);
            }
        }
        if (args.size() < least || args.size() > most) {
            throw new UsageException("usage: bin/groundwork " + usage);
        }
        return args;
    }
}
