package io.github.groundwork.examples;

import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes ids that say nothing about the person. */
record Ids(Supplier<String> unique) {

    static Ids random() {
        return new Ids(() -> UUID.randomUUID().toString());
    }

    HistoryId session() {
        return HistoryId.parse("session-" + unique.get());
    }

    ConsentId consent() {
        return ConsentId.parse("consent-" + unique.get());
    }

    /** Each run counts as a device of its own. */
    DeviceId device() {
        return DeviceId.parse("run-" + unique.get());
    }
}
