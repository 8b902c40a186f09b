package io.github.groundwork.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the command that asks, with a clock that ticks by itself and ids that count. */
final class Asking {

    static final String SAM = "Sam, 555-0100";
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final AtomicInteger ids = new AtomicInteger();
    private final Clock clock;

    Asking() {
        this(Duration.ofSeconds(1));
    }

    /** With a clock that moves by so much each time that it is read. */
    Asking(Duration tick) {
        this.clock = new Ticking(tick);
    }

    private static final class Ticking extends Clock {
        private final Duration tick;
        private Instant now = NOON;

        Ticking(Duration tick) {
            this.tick = tick;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            now = now.plus(tick);
            return now;
        }
    }

    /** Types these lines, one after the other, and then Ctrl-D. */
    Ran typing(List<String> lines, String... args) {
        String typed = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return typing(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), args);
    }

    Ran typing(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ran ran = typing(in, out, args);
        return new Ran(ran.code(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    Ran typing(InputStream in, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (Terminal terminal = new Terminal(in, out, err, false, false)) {
            try {
                code = new AskCommand(clock, new Ids(() -> "id" + ids.incrementAndGet())).run(List.of(args), terminal);
                terminal.flush();
            } catch (IOException e) {
                code = terminal.failed(e);
            }
        }
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
