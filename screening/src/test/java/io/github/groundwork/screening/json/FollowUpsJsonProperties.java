package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.screening.followup.FollowUpStory;
import io.github.groundwork.screening.followup.FollowUps;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.testing.Edits;
import io.github.groundwork.testing.JsonFiles;
import io.github.groundwork.testing.JsonTrees;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Stores follow-ups of several devices, and reads them again; breaks what is stored in many ways. */
class FollowUpsJsonProperties {

    private static final String CANARY = "moorhen glade";

    @Provide
    Arbitrary<FollowUpStory> stories() {
        return FollowUpStory.any();
    }

    private static ObjectNode tree(FollowUpStory story) {
        return (ObjectNode) JsonFiles.tree(FollowUpsJson.write(story.whole()));
    }

    @Property(tries = 500)
    void COR_03_stored_follow_ups_are_read_back_equal_and_write_the_same_bytes(@ForAll("stories") FollowUpStory story) {
        FollowUps whole = story.whole();
        byte[] document = FollowUpsJson.write(whole);
        JsonDocument<FollowUps> read = FollowUpsJson.read(document).orThrow();

        assertThat(read.value()).isEqualTo(whole);
        assertThat(read.value().all()).isEqualTo(whole.all());
        assertThat(read.value().ineffective()).isEqualTo(whole.ineffective());
        assertThat(FollowUpsJson.write(read)).isEqualTo(document);
        assertThat(StoredFormats.FOLLOW_UPS.faults(document)).isEmpty();

        EventCodec.FOLLOW_UPS.types().stream()
                .filter(type -> JsonFiles.text(document).contains("\"event\": \"" + type + "\""))
                .forEach(type -> Statistics.label("acts").collect(type));
        Statistics.label("acts")
                .coverage(c -> EventCodec.FOLLOW_UPS
                        .types()
                        .forEach(type -> c.check(type).count(n -> n > 20)));
        Statistics.label("several heads")
                .collect(whole.history().heads().size() > 1)
                .coverage(c -> c.check(true).percentage(p -> p > 15));
    }

    @Property(tries = 200)
    void fields_of_a_newer_version_stay_wherever_they_stand(@ForAll("stories") FollowUpStory story) {
        ObjectNode newer = tree(story);
        newer.put("format", "groundwork-follow-ups/1.7");
        int added = JsonTrees.addNewer(newer, CANARY, (name, object) -> false);
        byte[] document = JsonWriter.bytes(newer);
        JsonDocument<FollowUps> opened = FollowUpsJson.read(document).orThrow();

        assertThat(opened.value()).isEqualTo(story.whole());
        assertThat(JsonFiles.text(FollowUpsJson.write(opened))).isEqualTo(JsonFiles.text(document));
        assertThat(opened.toString()).doesNotContain(CANARY);

        newer.put("format", "groundwork-follow-ups/1.0");
        assertThat(FollowUpsJson.read(JsonWriter.bytes(newer)).problems())
                .hasSize(added)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN"));
    }

    /** No edit is taken for anything but what it says: it is reported, or the file is read as it stands. */
    @Property(tries = 1_000)
    void COR_02_what_is_edited_anywhere_is_reported_in_silence_or_read_as_what_it_says(
            @ForAll("stories") FollowUpStory story, @ForAll int where, @ForAll int how) {
        ObjectNode edited = tree(story);
        JsonTrees.walk(edited, (object, at) -> {
            for (String name : List.of("promise", "reason", "done")) {
                if (object.has(name)) {
                    object.put(name, CANARY);
                }
            }
        });
        List<Runnable> edits = Edits.of(edited, how, CANARY);
        edits.get(Math.floorMod(where, edits.size())).run();
        Checked<JsonDocument<FollowUps>> read = FollowUpsJson.read(JsonWriter.bytes(edited));

        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(CANARY));
        read.value().ifPresent(document -> {
            assertThat(entries(JsonFiles.tree(FollowUpsJson.write(document)))).isEqualTo(entries(edited));
            assertThat(document.toString()).doesNotContain(CANARY);
        });
        Statistics.label("read").collect(read.isValid()).coverage(c -> {
            c.check(true).percentage(p -> p > 2);
            c.check(false).percentage(p -> p > 40);
        });
    }

    private static List<JsonNode> entries(JsonNode document) {
        List<JsonNode> entries = new ArrayList<>();
        ((ArrayNode) document.get("entries")).forEach(entries::add);
        entries.sort((one, other) ->
                one.get("id").textValue().compareTo(other.get("id").textValue()));
        return entries;
    }
}
