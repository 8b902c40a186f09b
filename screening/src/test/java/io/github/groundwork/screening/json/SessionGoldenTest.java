package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.Teatime;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.SessionOutcome;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares a stored session with a file that never changes, and breaks that file in every place. */
class SessionGoldenTest {

    private static final byte[] GOLDEN = JsonFiles.bytes(StoredFormats.SESSION.golden());
    private static final String NEWER =
            JsonFiles.text(JsonFiles.bytes(StoredFormats.SESSION.newer().orElseThrow()));

    private static JsonDocument<SessionRecord> read(byte[] document) {
        return SessionJson.read(document).orThrow();
    }

    private static JsonDocument<SessionRecord> newer() {
        return read(JsonFiles.bytes(NEWER));
    }

    private static Session open(JsonDocument<SessionRecord> document) {
        return Session.open(document.value(), SessionSample.later()).orThrow();
    }

    @Test
    void COR_03_a_session_with_every_kind_of_event_is_written_as_its_golden_file_and_read_back_equal() {
        Session sample = SessionSample.session();

        assertThat(JsonFiles.text(SessionJson.write(sample.record()))).isEqualTo(JsonFiles.text(GOLDEN));
        assertThat(read(GOLDEN).value()).isEqualTo(sample.record());
        assertThat(EventCodec.SESSION.types())
                .hasSize(24)
                .allSatisfy(type -> assertThat(JsonFiles.text(GOLDEN)).contains("\"event\": \"" + type + "\""));
        assertThat(read(GOLDEN).value().ineffective().keySet())
                .extracting(EventId::toString)
                .containsExactly("tablet:17", "tablet:18");
    }

    @Test
    void SCR_19_a_stored_session_goes_on_as_it_would_have() {
        Session sample = SessionSample.session();
        Session opened = open(read(GOLDEN));

        assertThat(opened.next()).isEqualTo(sample.next());
        assertThat(opened.result()).isEqualTo(sample.result());
        assertThat(opened.result().outcome()).isEqualTo(SessionOutcome.NOT_TODAY);
        assertThat(opened.attentions()).isEqualTo(sample.attentions()).hasSize(1);
        assertThat(opened.raised()).isEmpty();
    }

    @Test
    void fields_of_a_newer_minor_version_stay_when_the_session_goes_on() {
        JsonDocument<SessionRecord> document = newer();
        Session later = open(document).with(new FlowEvent.AttentionDelivered("9", Scene.COVER), Scene.nurse(90));

        assertThat(document.minorVersion()).isEqualTo(7);
        assertThat(document.value()).isEqualTo(read(GOLDEN).value());
        assertThat(document.toString()).doesNotContain("weather").doesNotContain("voice");
        assertThat(JsonFiles.text(SessionJson.write(document.with(later.record()))))
                .startsWith(NEWER.substring(0, NEWER.lastIndexOf("\"event\": \"closed\"")))
                .contains("\"weather\": \"clear\"", "\"role\": \"duty-team\"");
        assertThat(JsonFiles.text(SessionJson.write(document.value()))).isEqualTo(JsonFiles.text(GOLDEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.with(Session.offer(
                                Teatime.setup(),
                                HistoryId.parse("session-9"),
                                Scene.ROWAN,
                                Scene.alone(),
                                Scene.nurse(0))
                        .record()));
    }

    @Test
    void SCR_20_what_is_erased_loses_what_was_kept_with_it() {
        JsonDocument<SessionRecord> document = newer();
        Session gone = open(document).enteredInError(Scene.nurse(99));
        String written = JsonFiles.text(SessionJson.write(document.with(gone.record())));

        assertThat(written).contains("\"weather\": \"clear\"", "\"erases\": \"everything\"");
        for (String kept :
                List.of("voice", "moon", "tide", "weight", "tempo", "since", "thin walls", "value", "item")) {
            assertThat(written).doesNotContain(kept);
        }
    }

    @Test
    void two_stored_copies_are_put_together_with_what_both_kept() {
        JsonDocument<SessionRecord> mine = newer();
        JsonDocument<SessionRecord> theirs = read(SessionJson.write(open(newer())
                .with(new FlowEvent.AttentionDelivered("9", Scene.COVER), Scene.nurse(90))
                .record()));
        JsonDocument<SessionRecord> both = SessionJson.merge(mine, theirs).orThrow();

        assertThat(both).isEqualTo(SessionJson.merge(theirs, mine).orThrow());
        assertThat(both.value()).isEqualTo(theirs.value());
        assertThat(both.value()).isEqualTo(mine.value().merge(theirs.value()).orThrow());
        assertThat(JsonFiles.text(SessionJson.write(both)))
                .contains("\"weather\": \"clear\"", "\"tide\": \"low\"", "\"duty-team\"", "groundwork-session/1.7");
        assertThat(SessionJson.merge(mine, read(JsonFiles.bytes(NEWER.replace("\"tide\": \"low\"", "\"tide\": 1"))))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("EVENT_TWO_CONTENTS", "desk:8"));
        assertThat(SessionJson.merge(
                                mine,
                                read(SessionJson.write(
                                        Scene.offered(Teatime.setup()).record())))
                        .problems())
                .extracting(Problem::code)
                .contains("EVENT_TWO_CONTENTS");
    }

    @Test
    void what_two_offers_come_to_is_reported_when_copies_are_put_together() {
        Session blocked = Session.offer(
                Scene.setup("gad-2"), Scene.ID, Scene.ROWAN, Setting.of(Mode.SELF_REPORT), Scene.nurse(0));
        Session open = Session.offer(Scene.setup("gad-2"), Scene.ID, Scene.ROWAN, Scene.alone(), Scene.rowan(0))
                .notToday(Scene.rowan(1));

        assertThat(SessionJson.merge(read(SessionJson.write(blocked.record())), read(SessionJson.write(open.record())))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("SESSION_BLOCKED", "tablet:2"), tuple("OFFERED_ELSEWHERE", "tablet:1"));
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_never_opened_as_something_else() {
        byte[] small = JsonFiles.bytes(FixtureFiles.valid("session", "unsettled.json"));
        for (int length = 0; length < small.length - 1; length++) {
            assertThat(SessionJson.read(Arrays.copyOf(small, length)).isValid())
                    .as("%d bytes", length)
                    .isFalse();
        }
        for (int length = 0; length < GOLDEN.length - 1; length += 11) {
            assertThat(SessionJson.read(Arrays.copyOf(GOLDEN, length)).isValid())
                    .as("%d bytes", length)
                    .isFalse();
        }
        assertThat(read(Arrays.copyOf(GOLDEN, GOLDEN.length - 1)))
                .isEqualTo(read(GOLDEN)); // only the last line end is gone
    }

    /** The newest entries that nothing else has seen can go without a trace; whatever else goes is missed. */
    @Test
    void an_entry_that_is_cut_out_is_missed_unless_nobody_had_seen_it() {
        SessionRecord whole = read(GOLDEN).value();
        List<EventId> heads = whole.history().heads();
        List<Entry<SessionEvent>> entries = whole.history().entries();
        List<EventId> unnoticed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ObjectNode tree = tree();
            ((ArrayNode) tree.get("entries")).remove(i);
            Checked<JsonDocument<SessionRecord>> read = SessionJson.read(JsonWriter.bytes(tree));
            EventId out = entries.get(i).id();
            read.value().ifPresent(opened -> {
                unnoticed.add(out);
                assertThat(opened.value().history().entries()).hasSize(entries.size() - 1);
                assertThat(entries).containsAll(opened.value().history().entries());
            });
        }

        assertThat(heads).hasSize(3);
        assertThat(unnoticed).containsExactlyInAnyOrderElementsOf(heads);
    }

    @Test
    void a_file_that_was_turned_around_is_reported_entry_by_entry() {
        ObjectNode tree = tree();
        ArrayNode turned = JsonNodeFactory.instance.arrayNode();
        ArrayNode entries = (ArrayNode) tree.get("entries");
        for (int i = entries.size() - 1; i >= 0; i--) {
            turned.add(entries.get(i));
        }
        tree.set("entries", turned);

        List<Problem> problems = SessionJson.read(JsonWriter.bytes(tree)).problems();
        assertThat(problems).extracting(Problem::code).containsOnly("EVENT_OUT_OF_ORDER");
        assertThat(problems)
                .extracting(Problem::path)
                .hasSize(turned.size() - 1)
                .doesNotContain("/entries/" + (turned.size() - 1));
    }

    /** What two entries say is exchanged, with everything but their places in the order. */
    @Test
    void two_entries_whose_contents_are_exchanged_are_noticed_unless_both_were_possible_either_way() {
        int noticed = 0;
        int tried = 0;
        ArrayNode whole = (ArrayNode) tree().get("entries");
        for (int i = 0; i < whole.size(); i++) {
            for (int j = i + 1; j < whole.size(); j++) {
                ObjectNode tree = tree();
                ArrayNode entries = (ArrayNode) tree.get("entries");
                exchange((ObjectNode) entries.get(i), (ObjectNode) entries.get(j));
                Checked<JsonDocument<SessionRecord>> read = SessionJson.read(JsonWriter.bytes(tree));
                tried++;
                noticed += read.isValid() ? 0 : 1;
                read.value()
                        .ifPresent(opened -> assertThat(JsonFiles.tree(SessionJson.write(opened)))
                                .isEqualTo(tree));
            }
        }

        assertThat(tried).isGreaterThan(900);
        assertThat(noticed).isGreaterThan(tried / 2);
    }

    private static void exchange(ObjectNode one, ObjectNode other) {
        Map<String, JsonNode> first = content(one);
        Map<String, JsonNode> second = content(other);
        first.forEach((name, value) -> other.set(name, value));
        second.forEach((name, value) -> one.set(name, value));
    }

    private static Map<String, JsonNode> content(ObjectNode entry) {
        Map<String, JsonNode> content = new LinkedHashMap<>();
        for (String name : JsonTrees.names(entry)) {
            if (!Set.of("id", "seen").contains(name)) {
                content.put(name, entry.remove(name));
            }
        }
        return content;
    }

    @Test
    void COR_08_a_value_that_is_not_known_anywhere_closes_the_whole() {
        Set<String> free = Set.of(
                "actor",
                "at",
                "consent",
                "format",
                "from",
                "id",
                "instrument",
                "item",
                "language",
                "lastAsked",
                "owner",
                "pathway",
                "reason",
                "role",
                "step",
                "to",
                "version",
                "who",
                "wording",
                "cadence",
                "event");
        List<String> tried = new ArrayList<>();
        JsonTrees.walk(tree(), (object, at) -> {
            for (String name : JsonTrees.names(object)) {
                if (object.get(name).isTextual() && !free.contains(name)) {
                    tried.add(name);
                    ObjectNode tree = tree();
                    ((ObjectNode) tree.at(at)).put(name, "something-new");
                    assertThat(SessionJson.read(JsonWriter.bytes(tree)).problems())
                            .as(at)
                            .anySatisfy(problem -> assertThat(problem)
                                    .extracting(Problem::code, Problem::path)
                                    .containsExactly("VALUE_UNKNOWN", at + "/" + name));
                }
            }
        });

        assertThat(tried)
                .contains(
                        "capacity",
                        "answer",
                        "understanding",
                        "basis",
                        "obstacle",
                        "withheld",
                        "code",
                        "rating",
                        "able-now");
        assertThat(tried).hasSizeGreaterThan(60);
    }

    @Test
    void SCR_01_an_answer_without_a_value_never_gets_one() {
        String sheet = JsonFiles.text(GOLDEN);
        String value = sheet.replaceFirst("\"answer\": \"declined\"", "\"answer\": \"declined\", \"value\": 0");
        String given = sheet.replaceFirst("\"answer\": \"dont-know\"", "\"answer\": \"given\"");

        assertThat(SessionJson.read(JsonFiles.bytes(value)).problems())
                .extracting(Problem::code)
                .containsExactly("FIELD_UNKNOWN");
        assertThat(SessionJson.read(JsonFiles.bytes(value.replace("/1.0", "/1.1")))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("FIELD_UNKNOWN");
        assertThat(SessionJson.read(JsonFiles.bytes(given)).problems())
                .extracting(Problem::code)
                .containsExactly("FIELD_MISSING");
    }

    private static ObjectNode tree() {
        return (ObjectNode) JsonFiles.tree(GOLDEN);
    }
}
