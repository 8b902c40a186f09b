package io.github.groundwork.examples;

import java.io.IOException;
import java.util.List;

/** One command of the tour. */
interface Command {

    /** The exit code if all is well. */
    int WELL = 0;

    /** The exit code if something in the input is wrong. */
    int WRONG_INPUT = 1;

    /** The exit code if the command line is wrong. */
    int WRONG_COMMAND_LINE = 2;

    /** How it is called. */
    String usage();

    /** What it does, in a sentence or two. */
    String about();

    /** Runs it and returns its exit code. */
    int run(List<String> args, Terminal terminal) throws IOException;
}
