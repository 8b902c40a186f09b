package io.github.groundwork.core.json.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Script;
import io.github.groundwork.core.history.Script.Note;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Stores and reloads made-up histories of several devices, with merges and erasings. */
class HistoryJsonProperties {

    @Provide
    Arbitrary<Script> stories() {
        return Script.any(true);
    }

    private static History<Note> merged(Script script) {
        History<Note> whole = History.start(Script.ID, Script.OWNER);
        for (History<Note> copy : script.play()) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }

    @Property
    void COR_03_a_stored_history_is_read_back_equal_and_writes_the_same_bytes(@ForAll("stories") Script script) {
        History<Note> history = merged(script);

        byte[] document = NoteCodec.write(history);
        StoredHistory<Note> read = NoteCodec.open(document).orThrow();

        assertThat(read.history()).isEqualTo(history);
        assertThat(read.history().heads()).isEqualTo(history.heads());
        assertThat(NoteCodec.write(read)).isEqualTo(document);
        reached("several heads", history.heads().size() > 1, 20);
        reached("a tombstone", history.entries().stream().anyMatch(Entry.Tombstone.class::isInstance), 10);
        reached("an erasing", history.entries().stream().anyMatch(Entry.Erasing.class::isInstance), 10);
        reached("half a pair", new String(document, StandardCharsets.UTF_8).contains("\\uD8"), 3);
        reached("four devices", script.devices() > 3, 10);
    }

    private static void reached(String what, boolean is, double percent) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).percentage(p -> p > percent));
    }

    /** Entries in any order in which nothing stands before what it has seen are the same history. In another, each that does is named. */
    @Property
    void COR_22_entries_load_in_any_causal_order_and_in_no_other(
            @ForAll("stories") Script script, @ForAll @IntRange(max = 3) int swaps, @ForAll long seed) {
        History<Note> history = merged(script);
        ObjectNode written = HistoryJson.write(history, new NoteCodec());
        List<JsonNode> entries = new ArrayList<>();
        written.get("entries").forEach(entries::add);
        Random random = new Random(seed);
        for (int i = 0; i < swaps && entries.size() > 1; i++) {
            int at = random.nextInt(entries.size() - 1);
            Collections.swap(entries, at, at + 1);
        }
        written.putArray("entries").addAll(entries);
        List<String> early = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            List<String> behind = entries.subList(i, entries.size()).stream()
                    .map(each -> each.get("id").asText())
                    .toList();
            for (JsonNode seen : entries.get(i).get("seen")) {
                if (behind.contains(seen.asText()) && !early.contains("/h/entries/" + i)) {
                    early.add("/h/entries/" + i);
                }
            }
        }

        Problems problems = new Problems();
        Optional<StoredHistory<Note>> read =
                HistoryJson.read(JsonFields.of(written, "/h", problems), 0, new NoteCodec(), problems);

        assertThat(problems.list())
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("EVENT_OUT_OF_ORDER"))
                .extracting(Problem::path)
                .containsExactlyElementsOf(early);
        assertThat(read).isEqualTo(early.isEmpty() ? Optional.of(StoredHistory.of(history)) : Optional.empty());
        boolean isMoved = !written.equals(HistoryJson.write(history, new NoteCodec()));
        reached("another causal order", isMoved && early.isEmpty(), 3);
        reached("in no causal order", !early.isEmpty(), 20);
    }

    /** Leaving out an entry that another has seen, or one before the newest of its device, never loads. */
    @Property
    void an_entry_that_is_left_out_is_missed_unless_it_was_a_head(@ForAll("stories") Script script, @ForAll long seed) {
        History<Note> history = merged(script);
        if (history.size() == 0) {
            return;
        }
        int gone = Math.floorMod(seed, history.size());
        Entry<Note> entry = history.entries().get(gone);
        ObjectNode written = HistoryJson.write(history, new NoteCodec());
        ((ArrayNode) written.get("entries")).remove(gone);

        Problems problems = new Problems();
        boolean loads = HistoryJson.read(JsonFields.of(written, "/h", problems), 0, new NoteCodec(), problems)
                .isPresent();

        boolean head = history.heads().contains(entry.id());
        boolean quiet = head && !(entry instanceof Entry.Erasing);
        if (!head) {
            assertThat(loads).isFalse();
        }
        if (quiet) {
            assertThat(loads).isTrue();
        }
        assertThat(problems.isEmpty()).isEqualTo(loads);
        assertThat(problems.list())
                .extracting(Problem::path)
                .allSatisfy(path -> assertThat(path).startsWith("/h/entries/"));
        Statistics.label("a head").collect(head).coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }
}
