package io.github.groundwork.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a person types, line by line. What is typed is kept nowhere. Not thread-safe. */
final class Keyboard {

    private final BufferedReader lines;

    Keyboard(InputStream in) {
        this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Returns the next line, or empty if the input has ended: whatever ends it, nothing may be lost. */
    Optional<String> line() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
