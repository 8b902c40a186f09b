package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.HistoryProblem;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads and writes a history as one object inside a document: {@code id}, {@code owner} and {@code entries}.
 *
 * <p>Reading does not rely on the order of the entries; writing uses the causal one. Every problem is reported at once, with the pointer of
 * its entry. A document with an event of a type that is not known is not read at all, so that nothing is decided without it. Stateless
 * and thread-safe.
 */
public final class HistoryJson {

    private static final String OWNER = "owner";
    private static final String ENTRIES = "entries";

    private HistoryJson() {}

    /**
     * Reads a history.
     *
     * @param fields the object that holds it
     * @param minor the minor version of the document, as {@link JsonFormat#minor} returns it; from 1 on, fields that are not known are
     *     kept
     * @param codec how contents are read
     * @param problems collects what is wrong
     * @param <P> the type of the contents
     * @return the history, or empty if it is wrong, which is reported
     * @throws NullPointerException if an argument is null
     */
    public static <P> Optional<StoredHistory<P>> read(
            JsonFields fields, int minor, ContentCodec<P> codec, Problems problems) {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(problems, "problems");
        int before = problems.size();
        Optional<HistoryId> id = fields.text(EntryReader.ID, TextForm.HISTORY);
        Optional<PersonId> owner = fields.text(OWNER, TextForm.PERSON);
        EntryReader<P> reader = new EntryReader<>(minor, codec, problems);
        List<EntryReader.Read<P>> read =
                fields.objects(ENTRIES).stream().map(reader::read).toList();
        KeptFields around = KeptFields.take(fields, minor, problems);
        Map<EventId, String> places = places(read, problems);
        if (problems.size() > before || id.isEmpty() || owner.isEmpty()) {
            if (read.stream().allMatch(each -> each.bare().isPresent())) {
                bareProblems(read, places, fields.at(ENTRIES), problems);
            }
            return Optional.empty();
        }
        List<Entry<P>> entries = new ArrayList<>(read.size());
        Map<EventId, KeptFields> kept = new LinkedHashMap<>();
        for (EntryReader.Read<P> each : read) {
            each.entry().ifPresent(entry -> {
                entries.add(entry);
                kept.put(entry.id(), each.kept());
            });
        }
        Checked<History<P>> history = History.of(id.get(), owner.get(), entries);
        report(history.problems(), places, fields.at(ENTRIES), problems);
        if (history.isValid()) {
            checkOrder(entries, places, problems);
        }
        return problems.size() > before
                ? Optional.empty()
                : history.value().map(whole -> StoredHistory.of(whole, minor, around, kept));
    }

    /**
     * Returns the pointers of the entries in an object that holds a history.
     *
     * @param fields the object, of which the history was read
     * @return the pointer of an entry by its id, or that of all entries if it is not there
     * @throws NullPointerException if {@code fields} is null
     */
    public static Function<EventId, String> places(JsonFields fields) {
        JsonNode entries = Objects.requireNonNull(fields, "fields").object.path(ENTRIES);
        String all = fields.at(ENTRIES);
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(entries.get(i).path(EntryReader.ID).asText(), all + "/" + i);
        }
        return entry -> places.getOrDefault(entry.toString(), all);
    }

    /** Returns the pointer of each entry by its id, and reports ids that are there again. */
    private static <P> Map<EventId, String> places(List<EntryReader.Read<P>> read, Problems problems) {
        Map<EventId, String> places = new LinkedHashMap<>();
        Map<EventId, EntryReader.Read<P>> first = new LinkedHashMap<>();
        for (EntryReader.Read<P> each : read) {
            each.bare().map(Entry::id).ifPresent(id -> {
                EntryReader.Read<P> same = first.putIfAbsent(id, each);
                if (same == null) {
                    places.put(id, each.at());
                } else if (same.entry().isPresent() && each.entry().isPresent()) {
                    boolean equal =
                            same.entry().equals(each.entry()) && same.kept().equals(each.kept());
                    problems.add(
                            (equal ? HistoryProblem.EVENT_REPEATED : HistoryProblem.EVENT_TWO_CONTENTS).at(each.at()));
                }
            });
        }
        return places;
    }

    /** Reports what is wrong with the order, where something else is wrong with some entry. */
    /** Reports each entry that stands before one that it has seen. Writing never does that, so somebody moved it. */
    private static <P> void checkOrder(List<Entry<P>> entries, Map<EventId, String> places, Problems problems) {
        Set<EventId> before = new HashSet<>();
        for (Entry<P> entry : entries) {
            if (!before.containsAll(entry.seen())) {
                problems.add(HistoryProblem.EVENT_OUT_OF_ORDER.at(Objects.requireNonNull(places.get(entry.id()))));
            }
            before.add(entry.id());
        }
    }

    private static <P> void bareProblems(
            List<EntryReader.Read<P>> read, Map<EventId, String> places, String all, Problems problems) {
        Map<EventId, Entry<String>> byId = new LinkedHashMap<>();
        read.forEach(each -> each.bare().ifPresent(bare -> byId.putIfAbsent(bare.id(), bare)));
        Checked<History<String>> bare =
                History.of(HistoryId.parse("-"), PersonId.parse("-"), List.copyOf(byId.values()));
        report(bare.problems(), places, all, problems);
    }

    /** Reports problems whose paths are the ids of entries, empty for the whole, with the pointers of the entries. */
    static void report(List<Problem> found, JsonFields fields, Problems problems) {
        Function<EventId, String> places = places(fields);
        for (Problem problem : found) {
            String path = problem.path();
            String place = path.isEmpty() ? fields.at(ENTRIES) : places.apply(EventId.parse(path));
            problems.add(new Problem(problem.code(), place, problem.message()));
        }
    }

    private static void report(List<Problem> found, Map<EventId, String> places, String all, Problems problems) {
        for (Problem problem : found) {
            String path = problem.path();
            String place = path.isEmpty() ? all : places.getOrDefault(EventId.parse(path), all);
            problems.add(new Problem(problem.code(), place, problem.message()));
        }
    }

    /**
     * Writes a history that was not stored yet.
     *
     * @param history the history
     * @param codec how contents are written
     * @param <P> the type of the contents
     * @return a new object
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the codec writes a field that every entry has
     */
    public static <P> ObjectNode write(History<P> history, ContentCodec<P> codec) {
        return write(StoredHistory.of(history), codec);
    }

    /**
     * Writes a stored history, with the fields that were kept.
     *
     * @param stored the history
     * @param codec how contents are written
     * @param <P> the type of the contents
     * @return a new object
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the codec writes a field that every entry has
     */
    public static <P> ObjectNode write(StoredHistory<P> stored, ContentCodec<P> codec) {
        History<P> history = Objects.requireNonNull(stored, "stored").history();
        Objects.requireNonNull(codec, "codec");
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put(EntryReader.ID, history.id().value())
                .put(OWNER, history.owner().value());
        ArrayNode entries = root.putArray(ENTRIES);
        for (Entry<P> entry : history.entries()) {
            ObjectNode node = entry(entry, codec);
            stored.inside(entry.id()).addTo(node);
            entries.add(node);
        }
        stored.around().addTo(root);
        return root;
    }

    private static <P> ObjectNode entry(Entry<P> entry, ContentCodec<P> codec) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put(EntryReader.ID, entry.id().toString());
        ArrayNode seen = node.putArray(EntryReader.SEEN);
        entry.seen().forEach(each -> seen.add(each.toString()));
        if (entry instanceof Entry.Event<P> event) {
            node.set(EntryReader.BY, AttributionJson.write(event.by()));
            node.put(EntryReader.EVENT, codec.type(event.content()));
            content(event.content(), codec, node);
        } else if (entry instanceof Entry.Erasing<P> erasing) {
            node.set(EntryReader.BY, AttributionJson.write(erasing.by()));
            node.put(EntryReader.ERASES, erasing.target().map(EventId::toString).orElse(EntryReader.EVERYTHING));
            node.put(EntryReader.BECAUSE, JsonNames.of(erasing.erasure()));
        } else if (entry instanceof Entry.Tombstone<P> tombstone) {
            node.put(EntryReader.ERASED, JsonNames.of(tombstone.erasure()));
        }
        return node;
    }

    private static <P> void content(P content, ContentCodec<P> codec, ObjectNode node) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        codec.write(content, fields);
        fields.properties().forEach(field -> {
            if (node.has(field.getKey()) || EntryReader.RESERVED.contains(field.getKey())) {
                throw new IllegalArgumentException("a content does not write the field " + field.getKey());
            }
            node.set(field.getKey(), field.getValue());
        });
    }
}
