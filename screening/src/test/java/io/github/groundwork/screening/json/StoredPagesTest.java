package io.github.groundwork.screening.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.screening.followup.FollowUp;
import io.github.groundwork.screening.followup.FollowUpProblem;
import io.github.groundwork.screening.followup.FollowUpStatus;
import io.github.groundwork.screening.followup.FollowUps;
import io.github.groundwork.screening.json.event.EventCodec;
import io.github.groundwork.screening.session.Scene;
import io.github.groundwork.screening.session.Session;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.testing.JsonFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the examples of the pages on sessions and on follow-ups, and tries what they say of edits. */
class StoredPagesTest {

    private static String page(String name) {
        return JsonFiles.text(JsonFiles.bytes(Path.of("..", "docs", "formats", name)));
    }

    private static byte[] example(String name) {
        List<String> found = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page(name))
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(found).hasSize(1);
        return JsonFiles.bytes(found.get(0));
    }

    private static Checked<JsonDocument<SessionRecord>> edited(Consumer<ArrayNode> edit) {
        ObjectNode tree = (ObjectNode) JsonFiles.tree(example("sessions.md"));
        edit.accept((ArrayNode) tree.get("entries"));
        return SessionJson.read(JsonWriter.bytes(tree));
    }

    private static ObjectNode entry(ArrayNode entries, int place) {
        return (ObjectNode) entries.get(place);
    }

    @Test
    void the_example_of_a_session_is_read_and_goes_on() {
        byte[] example = example("sessions.md");
        SessionRecord record = SessionJson.read(example).orThrow().value();
        Session session = Session.open(record, Scene.setup("gad-2")).orThrow();

        assertThat(StoredFormats.SESSION.faults(example)).isEmpty();
        assertThat(JsonFiles.tree(SessionJson.write(record))).isEqualTo(JsonFiles.tree(example));
        assertThat(record.ineffective()).isEmpty();
        assertThat(session.result().responses().givenCount()).isEqualTo(1);
        assertThat(session.next()).hasToString("CheckIn[AFTER]");
    }

    @Test
    void the_example_of_follow_ups_is_read_and_the_decline_wins() {
        byte[] example = example("follow-ups.md");
        FollowUps read = FollowUpsJson.read(example).orThrow().value();
        FollowUp call = read.get(new EventId(DeviceId.parse("desk"), 1));

        assertThat(StoredFormats.FOLLOW_UPS.faults(example)).isEmpty();
        assertThat(JsonFiles.tree(FollowUpsJson.write(read))).isEqualTo(JsonFiles.tree(example));
        assertThat(read.ineffective()).isEqualTo(Map.of(new EventId(DeviceId.parse("desk"), 3), Folded.OVERRULED));
        assertThat(call.status(Scene.at(0))).isEqualTo(FollowUpStatus.CLOSED);
        assertThat(call.attempts()).hasSize(1);
        assertThat(call.owner().who()).hasToString("nurse-4");
    }

    @Test
    void every_event_stands_on_its_page() {
        assertThat(EventCodec.SESSION.types())
                .allSatisfy(type -> assertThat(page("sessions.md")).contains("`" + type + "`"));
        assertThat(EventCodec.FOLLOW_UPS.types())
                .allSatisfy(type -> assertThat(page("follow-ups.md")).contains("| `" + type + "` |"));
    }

    @Test
    void what_the_page_says_is_found_is_found() {
        assertThat(edited(entries -> entries.remove(2)).problems())
                .extracting(Problem::code)
                .containsExactly("EVENT_SEEN_MISSING");
        assertThat(edited(entries -> entries.add(entries.get(1).deepCopy())).problems())
                .extracting(Problem::code)
                .containsExactly("EVENT_REPEATED");
        assertThat(edited(entries -> entries.add(entries.remove(0))).problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("EVENT_OUT_OF_ORDER", "/entries/0"));
        assertThat(edited(entries -> entry(entries, 1).put("id", "desk:3")).problems())
                .isNotEmpty();
        assertThat(edited(entries -> {
                            entry(entries, 6).put("event", "revised");
                        })
                        .problems())
                .extracting(Problem::code)
                .containsExactly("ITEM_NOT_ANSWERED");
    }

    @Test
    void what_the_page_says_is_not_found_is_not_found() {
        List<Consumer<ArrayNode>> edits = List.of(
                entries -> entries.remove(7),
                entries -> {
                    while (entries.size() > 1) {
                        entries.remove(entries.size() - 1);
                    }
                },
                entries -> entry(entries, 6).put("value", 0),
                entries -> ((ObjectNode) entries.get(0).get("gaps").get(0)).put("reason", "It was quiet."),
                entries -> ((ArrayNode) entries.get(0).get("gaps")).removeAll(),
                entries -> ((ObjectNode) entries.get(7).get("by")).put("at", "2027-01-01T00:00:00Z"),
                entries -> ((ObjectNode) entries.get(7).get("by")).put("actor", "nurse-4"));

        assertThat(edits).allSatisfy(edit -> {
            SessionRecord read = edited(edit).orThrow().value();
            assertThat(Session.open(read, Scene.setup("gad-2")).isValid()).isTrue();
        });
        assertThat(edited(entries -> {
                            while (entries.size() > 3) {
                                entries.remove(entries.size() - 1);
                            }
                            entry(entries, 2).put("answer", "no");
                        })
                        .isValid())
                .isTrue();
    }

    @Test
    void COR_20_what_problems_say_is_respectful() {
        LanguageChecker checker = LanguageChecker.of(LanguageLists.englishWithJudgements());
        List<String> rules = Stream.<ProblemCode[]>of(SessionProblem.values(), FollowUpProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::rule)
                .toList();

        assertThat(rules)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThat(checker.check(rule))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
    }
}
