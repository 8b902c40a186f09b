package io.github.groundwork.examples;

import io.github.groundwork.core.check.Problem;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The streams of one run, and the one shape of what is written on standard error. Not thread-safe. */
final class Terminal implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final String CLEAR = "\r\u001b[K";

    private final InputStream in;
    private final Watched watched;
    private final OutputStream out;
    private final PrintStream err;
    private final boolean live;
    private final boolean typed;
    private boolean lineOpen;

    /**
     * Makes a terminal.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param live whether standard error is looked at while the program runs
     * @param typed whether somebody types on standard input
     */
    Terminal(InputStream in, OutputStream out, OutputStream err, boolean live, boolean typed) {
        this.in = in;
        this.watched = new Watched(out);
        this.out = new BufferedOutputStream(watched, BUFFER);
        this.err = new PrintStream(new BufferedOutputStream(err, BUFFER), false, StandardCharsets.UTF_8);
        this.live = live;
        this.typed = typed;
    }

    /** Remembers whether writing failed, which is not a fault of the input. */
    private static final class Watched extends FilterOutputStream {
        private boolean failed;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /** Tells whether standard error is looked at while the program runs. */
    boolean isLive() {
        return live;
    }

    /** Tells whether somebody types on standard input. */
    boolean isTyped() {
        return typed;
    }

    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void error(String message) {
        say("error: " + message);
    }

    void error(Problem problem) {
        error(shown(problem));
    }

    void warning(Problem problem) {
        say("warning: " + shown(problem));
    }

    /** Writes a line on standard error. */
    void say(String line) {
        endLive();
        err.println(line);
        if (live || typed) {
            err.flush();
        }
    }

    /** Writes over the line on standard error that was written so before. */
    void sayLive(String line) {
        err.print(CLEAR + line);
        err.flush();
        lineOpen = true;
    }

    private void endLive() {
        if (lineOpen) {
            err.print(CLEAR);
            lineOpen = false;
        }
    }

    private static String shown(Problem problem) {
        return problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
    }

    void flush() throws IOException {
        out.flush();
    }

    /** Returns the exit code after a failure to read or write. A reader that has had enough is no failure. */
    int failed(IOException e) {
        String reason = String.valueOf(e.getMessage());
        if (watched.failed && reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return Command.WELL;
        }
        error((watched.failed ? "the output could not be written: " : "the input could not be read: ") + reason);
        return Command.WRONG_INPUT;
    }

    @Override
    public void close() {
        endLive();
        err.flush();
    }
}
