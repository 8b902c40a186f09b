package io.github.groundwork.screening.catalog;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.json.InstrumentJson;
import io.github.groundwork.screening.json.PathwayJson;
import io.github.groundwork.screening.json.WordingJson;
import io.github.groundwork.screening.pathway.ScreeningPathway;
import io.github.groundwork.screening.wording.WordingPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The definitions, wording packs and pathways that come with the library, each read when it is first asked for. Thread-safe. */
final class Shipped {

    private static final Logger LOG = LoggerFactory.getLogger(Shipped.class);
    private static final Map<String, List<String>> INDEX = index();
    private static final Map<String, Instrument> READ = new ConcurrentHashMap<>();

    private Shipped() {}

    private static Map<String, List<String>> index() {
        Map<String, List<String>> index = new LinkedHashMap<>();
        lines("standard.txt").forEach(line -> {
            List<String> words = List.of(line.split(" +"));
            index.put(words.get(0), words.subList(1, words.size()));
        });
        return index;
    }

    private static List<String> lines(String name) {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> ids() {
        return List.copyOf(INDEX.keySet());
    }

    static Instrument instrument(String id) {
        return READ.computeIfAbsent(id, Shipped::read);
    }

    private static Instrument read(String id) {
        Instrument instrument = sound(InstrumentJson.read(bytes("instruments/" + id + ".json")), id);
        LOG.debug("read instrument {} {}", instrument.id(), instrument.version());
        return instrument;
    }

    static List<WordingPack> wordings(String id) {
        return INDEX.getOrDefault(id, List.of()).stream()
                .map(language -> wording(instrument(id), language))
                .toList();
    }

    private static WordingPack wording(Instrument instrument, String language) {
        String name = instrument.id() + "." + language;
        WordingPack pack = sound(WordingJson.readShipped(bytes("wording/" + name + ".json"), instrument), name);
        LOG.debug("read wording {} {}", instrument.id(), language);
        return pack;
    }

    /** Reads every pathway; each looks at shipped instruments only. */
    static List<ScreeningPathway> pathways() {
        return lines("pathways.txt").stream().map(Shipped::pathway).toList();
    }

    private static ScreeningPathway pathway(String id) {
        return sound(
                PathwayJson.read(
                        bytes("pathways/" + id + ".json"),
                        name -> INDEX.containsKey(name) ? Optional.of(instrument(name)) : Optional.empty()),
                id);
    }

    private static <T> T sound(Checked<T> read, String name) {
        try {
            return read.orThrow();
        } catch (InvalidInputException e) {
            throw new IllegalStateException("what comes with the library must be sound: " + name, e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("what comes with the library must be there: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
