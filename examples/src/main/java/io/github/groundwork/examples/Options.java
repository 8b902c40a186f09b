package io.github.groundwork.examples;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
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
        String value = args.remove(at);
        once(args, option, usage);
        return Optional.of(value);
    }

    /** Takes an option without a value out of the arguments, and tells whether it was there. */
    static boolean flag(List<String> args, String option, String usage) {
        boolean isThere = args.remove(option);
        once(args, option, usage);
        return isThere;
    }

    private static void once(List<String> rest, String option, String usage) {
        if (rest.contains(option)) {
            throw new UsageException(option + " can be given once; usage: bin/groundwork " + usage);
        }
    }

    /** Takes an option with a time. */
    static Optional<Instant> instant(List<String> args, String option, String usage) {
        return take(args, option, "a time, such as 2026-11-24T23:30:00Z", usage).map(Options::instant);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("a time is written like 2026-11-24T23:30:00Z");
        }
    }

    /** Takes an option with a time zone. */
    static Optional<ZoneId> zone(List<String> args, String option, String usage) {
        return take(args, option, "a zone, such as America/New_York", usage).map(Options::zone);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new UsageException("a zone is written like America/New_York or UTC");
        }
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
