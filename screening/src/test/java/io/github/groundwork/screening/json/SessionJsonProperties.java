package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.SessionWalk;
import io.github.groundwork.screening.session.SessionWalk.Walked;
import io.github.groundwork.screening.session.Teatime;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.SessionOutcome;
import io.github.groundwork.testing.Edits;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Stores sessions that people held on several devices, and reads them again; breaks what is stored in many ways. */
class SessionJsonProperties {

    private static final String CANARY = "moorhen glade";

    @Provide
    Arbitrary<Walked> walks() {
        return SessionWalk.any();
    }

    @Property(tries = 1_000)
    void COR_03_a_stored_session_is_read_back_equal_and_writes_the_same_bytes(@ForAll("walks") Walked walked) {
        SessionRecord record = walked.session().record();
        byte[] document = SessionJson.write(record);
        JsonDocument<SessionRecord> read = SessionJson.read(document).orThrow();

        assertThat(read.value()).isEqualTo(record);
        assertThat(read.value().ineffective()).isEqualTo(record.ineffective());
        assertThat(SessionJson.write(read)).isEqualTo(document);
        assertThat(SessionJson.write(SessionJson.read(document).orThrow().value()))
                .isEqualTo(document);
        assertThat(SessionRecord.of(record.history()).orThrow()).isEqualTo(record);
        assertThat(StoredFormats.SESSION.faults(document)).isEmpty();

        List<Entry<SessionEvent>> entries = record.history().entries();
        reached("several heads", record.history().heads().size() > 1, 15);
        reached("a tombstone", entries.stream().anyMatch(Entry.Tombstone.class::isInstance), 5);
        reached("overruled", !record.ineffective().isEmpty(), 1);
        reached("unsettled", !record.unsettled().isEmpty(), 0.5);
        reached("an answer", JsonFiles.text(document).contains("\"answered\""), 25);
        reached("a value out of a list", JsonFiles.text(document).contains("\"values\""), 3);
        reached("a text as a value", JsonFiles.text(document).contains("\"value\": \"" + Teatime.CANARY), 2);
        reached("a reason", JsonFiles.text(document).contains("quillowmere"), 10);
        entries.stream()
                .filter(Entry.Event.class::isInstance)
                .map(each -> EventCodec.SESSION.type(((Entry.Event<SessionEvent>) each).content()))
                .distinct()
                .forEach(type -> Statistics.label("events").collect(type));
        Statistics.label("events")
                .coverage(c ->
                        EventCodec.SESSION.types().forEach(type -> c.check(type).count(n -> n > 1)));
    }

    private static void reached(String what, boolean is, double percent) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).percentage(p -> p > percent));
    }

    @Property(tries = 600)
    void SCR_19_a_session_that_was_stored_goes_on_identically(@ForAll("walks") Walked walked) {
        Session before = walked.session();
        SessionRecord stored =
                SessionJson.read(SessionJson.write(before.record())).orThrow().value();
        Session after = Session.open(stored, walked.setup()).orThrow();

        assertThat(after.next()).isEqualTo(before.next());
        assertThat(after.attentions()).isEqualTo(before.attentions());
        assertThat(after.result().outcome()).isEqualTo(before.result().outcome());
        assertThat(after.result().responses()).isEqualTo(before.result().responses());
        assertThat(after.result().readings()).isEqualTo(before.result().readings());
        assertThat(after.result().caveats()).isEqualTo(before.result().caveats());
        assertThat(after.raised()).isEmpty();

        Statistics.label("outcome")
                .collect(before.result().outcome())
                .coverage(c -> List.of(SessionOutcome.values())
                        .forEach(each -> c.check(each).count(n -> n >= 0)));
        reached("an attention", !before.attentions().isEmpty(), 2);
    }

    @Property(tries = 200)
    void fields_of_a_newer_version_stay_wherever_they_stand(@ForAll("walks") Walked walked) {
        ObjectNode newer = tree(walked);
        newer.put("format", "groundwork-session/1.7");
        // Not to the places of what was erased, which hold nothing.
        int added = JsonTrees.addNewer(newer, CANARY, (name, object) -> object.has("erased"));
        byte[] document = JsonWriter.bytes(newer);
        JsonDocument<SessionRecord> opened = SessionJson.read(document).orThrow();

        assertThat(opened.value()).isEqualTo(walked.session().record());
        assertThat(opened.minorVersion()).isEqualTo(7);
        assertThat(JsonFiles.text(SessionJson.write(opened))).isEqualTo(JsonFiles.text(document));
        assertThat(opened.toString()).doesNotContain(CANARY);

        newer.put("format", "groundwork-session/1.0");
        assertThat(SessionJson.read(JsonWriter.bytes(newer)).problems())
                .hasSize(added)
                .allSatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN");
                    assertThat(problem.toString()).doesNotContain(CANARY);
                });
    }

    /** No edit is taken for anything but what it says: it is reported, or the file is read as it stands. */
    @Property(tries = 1_000)
    void COR_02_what_is_edited_anywhere_is_reported_in_silence_or_read_as_what_it_says(
            @ForAll("walks") Walked walked, @ForAll int where, @ForAll int how) {
        ObjectNode edited = tree(walked);
        List<Runnable> edits = Edits.of(edited, how, CANARY);
        edits.get(Math.floorMod(where, edits.size())).run();
        Checked<JsonDocument<SessionRecord>> read = SessionJson.read(JsonWriter.bytes(edited));

        assertThat(read.problems())
                .allSatisfy(problem ->
                        assertThat(problem.toString()).doesNotContain(CANARY, Teatime.CANARY, "quillowmere"));
        read.value().ifPresent(document -> {
            assertThat(SessionJson.read(SessionJson.write(document)).orThrow()).isEqualTo(document);
            assertThat(document.toString()).doesNotContain(CANARY);
            assertThat(entries(JsonFiles.tree(SessionJson.write(document)))).isEqualTo(entries(edited));
            assertThat(Session.open(document.value(), walked.setup()).problems())
                    .allSatisfy(problem ->
                            assertThat(problem.toString()).doesNotContain(CANARY, Teatime.CANARY, "quillowmere"));
        });
        Statistics.label("read").collect(read.isValid()).coverage(c -> {
            c.check(true).percentage(p -> p > 2);
            c.check(false).percentage(p -> p > 40);
        });
    }

    /** The entries by their ids; a list of one value says the same as the value, and topics say the same in any order. */
    private static List<JsonNode> entries(JsonNode document) {
        JsonTrees.walk(document, (object, at) -> {
            if (object.path("values").size() == 1) {
                object.set("value", object.remove("values").get(0));
            }
            if (object.path("warned").isArray()) {
                SortedSet<String> topics = new TreeSet<>();
                object.get("warned").forEach(topic -> topics.add(topic.textValue()));
                ArrayNode warned = object.putArray("warned");
                topics.forEach(warned::add);
            }
        });
        List<JsonNode> entries = new ArrayList<>();
        document.get("entries").forEach(entries::add);
        entries.sort((one, other) ->
                one.get("id").textValue().compareTo(other.get("id").textValue()));
        return entries;
    }

    @Property(tries = 300)
    void a_stored_session_that_is_cut_off_is_not_opened(@ForAll("walks") Walked walked, @ForAll int where) {
        byte[] document = SessionJson.write(walked.session().record());
        int length = Math.floorMod(where, document.length - 1);

        assertThat(SessionJson.read(Arrays.copyOf(document, length)).isValid()).isFalse();
    }

    /** What stays must hold all that it had seen: then it is an earlier state of this session, and nothing else. */
    @Property(tries = 300)
    void entries_that_are_cut_out_are_missed_or_leave_an_earlier_session(
            @ForAll("walks") Walked walked, @ForAll long which) {
        List<Entry<SessionEvent>> all = walked.session().record().history().entries();
        ObjectNode tree = tree(walked);
        ArrayNode entries = (ArrayNode) tree.get("entries");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if ((which >> (i % 64) & 1) == 1 && (which & 1) == 0
                    || (which & 1) == 1 && i > Math.floorMod(which, entries.size())) {
                entries.remove(i);
            }
        }
        Checked<JsonDocument<SessionRecord>> read = SessionJson.read(JsonWriter.bytes(tree));

        read.value().ifPresent(document -> {
            List<Entry<SessionEvent>> left = document.value().history().entries();
            assertThat(all).containsAll(left);
            assertThat(left)
                    .allSatisfy(entry ->
                            assertThat(left.stream().map(Entry::id).toList()).containsAll(entry.seen()));
            assertThat(walked.session().record().merge(document.value()).orThrow())
                    .isEqualTo(walked.session().record());
        });
        Statistics.label("read").collect(read.isValid()).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Property(tries = 200)
    void COR_23_stored_copies_are_put_together_as_their_sessions_are(
            @ForAll("walks") Walked walked, @ForAll("walks") Walked other) {
        JsonDocument<SessionRecord> one =
                SessionJson.read(SessionJson.write(walked.session().record())).orThrow();
        JsonDocument<SessionRecord> two =
                SessionJson.read(SessionJson.write(other.session().record())).orThrow();
        Checked<JsonDocument<SessionRecord>> merged = SessionJson.merge(one, two);

        assertThat(merged.map(JsonDocument::value)).isEqualTo(one.value().merge(two.value()));
        assertThat(SessionJson.merge(one, one).orThrow()).isEqualTo(one);
    }

    private static ObjectNode tree(Walked walked) {
        return (ObjectNode) JsonFiles.tree(SessionJson.write(walked.session().record()));
    }
}
