package io.github.groundwork.examples;

import java.time.Clock;
import java.time.Instant;

/** What time it is. It never goes back, whatever somebody does to the clock while a person answers. Not thread-safe. */
final class Now {

    private final Clock clock;
    private Instant latest = Instant.MIN;

    Now(Clock clock) {
        this.clock = clock;
    }

    /** Goes on from a time that was noted before, perhaps by another clock. */
    void notBefore(Instant noted) {
        latest = noted.isAfter(latest) ? noted : latest;
    }

    Instant instant() {
        notBefore(clock.instant());
        return latest;
    }
}
