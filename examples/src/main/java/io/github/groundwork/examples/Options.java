package io.github.groundwork.examples;

import java.util.List;

/** Reads a command line without options. Stateless. */
final class Options {

    private Options() {}

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
