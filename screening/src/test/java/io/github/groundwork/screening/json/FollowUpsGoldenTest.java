package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.followup.Attempt;
import io.github.groundwork.screening.followup.FollowUp;
import io.github.groundwork.screening.followup.FollowUpStatus;
import io.github.groundwork.screening.followup.FollowUps;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares stored follow-ups with a file that never changes, and breaks that file in every place. */
class FollowUpsGoldenTest {

    private static final byte[] GOLDEN = JsonFiles.bytes(StoredFormats.FOLLOW_UPS.golden());
    private static final String NEWER =
            JsonFiles.text(JsonFiles.bytes(StoredFormats.FOLLOW_UPS.newer().orElseThrow()));

    private static JsonDocument<FollowUps> read(byte[] document) {
        return FollowUpsJson.read(document).orThrow();
    }

    private static JsonDocument<FollowUps> newer() {
        return read(JsonFiles.bytes(NEWER));
    }

    private static EventId id(String device, long number) {
        return new EventId(DeviceId.parse(device), number);
    }

    private static FollowUps later(FollowUps before) {
        return before.tried(
                id("desk", 1), new Attempt(Term.parse("visit"), Attempt.Outcome.REACHED), Scene.nurse(2000));
    }

    private static ObjectNode tree() {
        return (ObjectNode) JsonFiles.tree(GOLDEN);
    }

    @Test
    void COR_03_follow_ups_with_every_kind_of_act_are_written_as_their_golden_file_and_read_back_equal() {
        FollowUps sample = FollowUpsSample.followUps();

        assertThat(JsonFiles.text(FollowUpsJson.write(sample))).isEqualTo(JsonFiles.text(GOLDEN));
        assertThat(read(GOLDEN).value()).isEqualTo(sample);
        assertThat(read(GOLDEN).value().ineffective()).isEqualTo(Map.of(id("desk", 7), Folded.OVERRULED));
        assertThat(EventCodec.FOLLOW_UPS.types())
                .hasSize(6)
                .allSatisfy(type -> assertThat(JsonFiles.text(GOLDEN)).contains("\"event\": \"" + type + "\""));
    }

    @Test
    void SCR_26_what_was_promised_and_what_was_done_is_read_with_its_status() {
        FollowUps read = read(GOLDEN).value();
        FollowUp call = read.get(id("desk", 1));

        assertThat(read.all()).isEqualTo(FollowUpsSample.followUps().all()).hasSize(2);
        assertThat(call.status(Scene.at(9000))).isEqualTo(FollowUpStatus.CLOSED);
        assertThat(call.promised().what().due()).isEqualTo(Scene.at(240));
        assertThat(call.due()).isEqualTo(Scene.at(400));
        assertThat(call.closings().get(0).what().done()).contains("They talked for \"a good while\".");
    }

    @Test
    void fields_of_a_newer_minor_version_stay_when_something_is_done() {
        JsonDocument<FollowUps> document = newer();

        assertThat(document.minorVersion()).isEqualTo(7);
        assertThat(document.value()).isEqualTo(read(GOLDEN).value());
        assertThat(JsonFiles.text(FollowUpsJson.write(document.with(later(document.value())))))
                .contains("\"weather\": \"clear\"", "\"deputy\": \"x\"", "\"badge\": 7", "\"count\": 3", "\"visit\"")
                .contains("groundwork-follow-ups/1.7");
        assertThat(JsonFiles.text(FollowUpsJson.write(document.value()))).isEqualTo(JsonFiles.text(GOLDEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.with(FollowUps.start(HistoryId.parse("another"), Scene.ROWAN)));
    }

    @Test
    void two_stored_copies_are_put_together_with_what_both_kept() {
        JsonDocument<FollowUps> mine = newer();
        JsonDocument<FollowUps> theirs = read(FollowUpsJson.write(later(newer().value())));
        JsonDocument<FollowUps> both = FollowUpsJson.merge(mine, theirs).orThrow();

        assertThat(both).isEqualTo(FollowUpsJson.merge(theirs, mine).orThrow());
        assertThat(both.value()).isEqualTo(theirs.value());
        assertThat(JsonFiles.text(FollowUpsJson.write(both)))
                .contains("\"weather\": \"clear\"", "\"badge\": 7", "\"visit\"");
        assertThat(FollowUpsJson.merge(
                                mine, read(JsonFiles.bytes(NEWER.replace("\"deputy\": \"x\"", "\"deputy\": \"y\""))))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("EVENT_TWO_CONTENTS", "desk:1"));
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_never_opened_as_something_else() {
        for (int length = 0; length < GOLDEN.length; length++) {
            Checked<JsonDocument<FollowUps>> read = FollowUpsJson.read(Arrays.copyOf(GOLDEN, length));
            if (length == GOLDEN.length - 1) {
                assertThat(read.orThrow()).isEqualTo(read(GOLDEN)); // only the last line end is gone
            } else {
                assertThat(read.isValid()).as("%d bytes", length).isFalse();
            }
        }
    }

    /** The newest act can go without a trace; whatever else goes is missed. */
    @Test
    void an_act_that_is_cut_out_is_missed_unless_nobody_had_seen_it() {
        List<Integer> unnoticed = new ArrayList<>();
        int entries = tree().get("entries").size();
        for (int i = 0; i < entries; i++) {
            ObjectNode tree = tree();
            ((ArrayNode) tree.get("entries")).remove(i);
            if (FollowUpsJson.read(JsonWriter.bytes(tree)).isValid()) {
                unnoticed.add(i);
            }
        }

        assertThat(unnoticed).containsExactly(entries - 1);
    }

    @Test
    void COR_08_a_value_that_is_not_known_anywhere_closes_the_whole() {
        Set<String> values = Set.of("outcome", "closing");
        List<String> tried = new ArrayList<>();
        JsonTrees.walk(tree(), (object, at) -> {
            for (String name : JsonTrees.names(object)) {
                if (values.contains(name) || name.equals("role") && at.endsWith("/by")) {
                    tried.add(name);
                    ObjectNode tree = tree();
                    ((ObjectNode) tree.at(at)).put(name, "something-new");
                    assertThat(FollowUpsJson.read(JsonWriter.bytes(tree)).problems())
                            .extracting(Problem::code, Problem::path)
                            .contains(tuple("VALUE_UNKNOWN", at + "/" + name));
                }
            }
        });

        assertThat(tried).hasSizeGreaterThan(15);
    }
}
