package io.github.groundwork.screening.json;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class GoldenMaker {
    @Test
    void make() throws Exception {
        var s = SessionSample.session();
        byte[] b = SessionJson.write(s.record());
        Files.write(Path.of("/tmp/session.json"), b);
        System.out.println(
                s.record().ineffective() + " " + s.next() + " " + s.result().outcome());
        System.out.println(SessionJson.read(b));
        System.out.println(io.github.groundwork.screening.session.Session.open(s.record(), SessionSample.later()));
        System.out.println(SessionJson.read(b).orThrow().value().equals(s.record()));
    }
}
