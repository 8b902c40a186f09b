package io.github.groundwork.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one run of the tour gave. */
record Ran(int code, String out, String err) {

    static Ran of(String... args) {
        return with("", args);
    }

    /** Runs with something on standard input. */
    static Ran with(String input, String... args) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, args);
    }

    static Ran with(InputStream in, boolean live, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return with(in, out, live, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    static Ran with(InputStream in, OutputStream out, boolean live, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Groundwork.run(List.of(args), new Terminal(in, out, err, live, false));
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private Ran withOut(String text) {
        return new Ran(code, text, err);
    }
}
