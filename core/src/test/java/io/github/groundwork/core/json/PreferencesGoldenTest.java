package io.github.groundwork.core.json;

import static io.github.groundwork.core.json.PreferenceFiles.golden;
import static io.github.groundwork.testing.JsonFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Erasure;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.preference.PreferenceCodec;
import io.github.groundwork.core.json.preference.StatementJsonTest;
import io.github.groundwork.core.json.tool.JsonText;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.preference.Preferences;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Compares stored preferences with files that never change, and breaks those in every place. */
class PreferencesGoldenTest {

    private static final String ALL = "preferences.json";
    private static final String NEWER = "newer-minor.preferences.json";

    /** The fields that decide about safety; none has a value when it is left out. */
    private static final Set<String> REQUIRED = Set.of(
            "area",
            "canDecide",
            "certainty",
            "choice",
            "effect",
            "honoured",
            "hours",
            "manner",
            "onlyWhileUnable",
            "purposes",
            "role",
            "rule",
            "safeIn",
            "safety",
            "strength",
            "type",
            "wanted");

    private static JsonDocument<Preferences> open(String document) {
        return PreferencesJson.read(document.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    @Test
    void COR_03_preferences_of_every_kind_are_written_as_their_golden_file_and_read_back_equal() {
        Preferences sample = PreferencesSample.preferences();

        assertThat(text(PreferencesJson.write(sample))).isEqualTo(text(golden(ALL)));
        assertThat(PreferencesJson.read(golden(ALL)).orThrow().value()).isEqualTo(sample);
        assertThat(text(PreferencesJson.write(PreferencesJson.read(golden(ALL)).orThrow())))
                .isEqualTo(text(golden(ALL)));
        assertThat(StatementJsonTest.types())
                .hasSameSizeAs(StatementJsonTest.kinds())
                .allSatisfy(type -> assertThat(text(golden(ALL))).contains("\"type\": \"" + type + "\""));
        assertThat(PreferenceCodec.INSTANCE.types())
                .allSatisfy(type -> assertThat(text(golden(ALL))).contains("\"event\": \"" + type + "\""));
    }

    @Test
    void fields_of_a_newer_minor_version_are_kept_and_written_back() {
        JsonDocument<Preferences> document = open(text(golden(NEWER)));

        assertThat(document.minorVersion()).isEqualTo(7);
        assertThat(text(PreferencesJson.write(document))).isEqualTo(text(golden(NEWER)));
        assertThat(document.toString()).doesNotContain("weather").doesNotContain("voice");
        assertThat(text(PreferencesJson.write(document.value())))
                .contains("groundwork-preferences/1.0")
                .doesNotContain("weather");

        Preferences changed = withdrawn(document.value());
        assertThat(text(PreferencesJson.write(document.with(changed))))
                .contains("\"weather\": \"clear\"", "\"voice\": \"low\"", "\"weight\": 3", "\"since\": 2020")
                .contains("\"event\": \"withdrawn\"", "groundwork-preferences/1.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.with(Preferences.start(
                        HistoryId.parse("another"), document.value().person())));
    }

    private static Preferences withdrawn(Preferences preferences) {
        By by = preferences.all().get(0).recorded();
        return preferences.withdraw(preferences.all().get(0).id(), by.said(), by);
    }

    @Test
    void what_is_erased_loses_what_was_kept_with_it() {
        JsonDocument<Preferences> document = open(text(golden(NEWER)));
        By by = document.value().all().get(0).recorded();
        Preferences erased = document.value().erase(EventId.parse("phone:1"), Erasure.ENTERED_IN_ERROR, by.said(), by);

        assertThat(text(PreferencesJson.write(document.with(erased))))
                .contains("\"weather\": \"clear\"")
                .doesNotContain("voice")
                .doesNotContain("weight")
                .doesNotContain("since");
    }

    @Test
    void two_stored_copies_are_put_together_with_what_both_kept() {
        JsonDocument<Preferences> newer = open(text(golden(NEWER)));
        JsonDocument<Preferences> plain = PreferencesJson.read(PreferencesJson.write(withdrawn(newer.value())))
                .orThrow();
        JsonDocument<Preferences> merged = PreferencesJson.merge(newer, plain).orThrow();

        assertThat(merged).isEqualTo(PreferencesJson.merge(plain, newer).orThrow());
        assertThat(merged.value()).isEqualTo(plain.value());
        assertThat(text(PreferencesJson.write(merged)))
                .contains("\"weather\": \"clear\"", "\"voice\": \"low\"", "\"event\": \"withdrawn\"");
        assertThat(PreferencesJson.merge(newer, open(text(golden(NEWER)).replace("low", "high")))
                        .problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("EVENT_TWO_CONTENTS", "phone:1"));
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_never_opened_as_something_else() {
        byte[] whole = golden(ALL);
        Preferences sample = PreferencesSample.preferences();
        for (int length = 0; length < whole.length; length++) {
            Checked<JsonDocument<Preferences>> read = PreferencesJson.read(Arrays.copyOf(whole, length));
            if (length == whole.length - 1) {
                assertThat(read.orThrow().value()).isEqualTo(sample); // only the last line end is gone
            } else {
                assertThat(read.isValid()).as("%d bytes", length).isFalse();
            }
        }
    }

    @Test
    void whatever_decides_about_safety_cannot_be_left_out() {
        Map<String, Integer> left = new LinkedHashMap<>();
        everywhere((object, name, at) -> {
            if (REQUIRED.contains(name)) {
                left.merge(name, 1, Integer::sum);
                broken(at, "FIELD_MISSING", o -> o.remove(name));
            }
        });
        assertThat(left.keySet()).containsExactlyInAnyOrderElementsOf(REQUIRED);
    }

    @Test
    void a_value_that_is_not_known_anywhere_refuses_the_whole() {
        List<String> tried = new ArrayList<>();
        Set<String> free = Set.of(
                "text",
                "address",
                "id",
                "owner",
                "by",
                "actor",
                "at",
                "recordedBy",
                "format",
                "event",
                "preference",
                "replaces",
                "reviewBy",
                "from",
                "to",
                "until",
                "agent",
                "who",
                "whom",
                "zone",
                "first",
                "last",
                "language",
                "document",
                "erases");
        everywhere((object, name, at) -> {
            if (object.get(name).isTextual() && !free.contains(name)) {
                tried.add(name);
                broken(at, "VALUE_UNKNOWN", o -> o.put(name, "something-new"));
            }
        });
        assertThat(tried).contains("strength", "safety", "call", "sharedDevice", "day", "personTold", "because");
        assertThat(tried).hasSizeGreaterThan(100);
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(ObjectNode object, String name, String at);
    }

    private static ObjectNode tree() {
        return (ObjectNode) JsonText.bytes(golden(ALL)).tree.orElseThrow();
    }

    private static void everywhere(Visitor visitor) {
        walk(tree(), "", visitor);
    }

    private static void walk(JsonNode node, String at, Visitor visitor) {
        node.properties().forEach(field -> {
            visitor.visit((ObjectNode) node, field.getKey(), at + "/" + field.getKey());
            walk(field.getValue(), at + "/" + field.getKey(), visitor);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), at + "/" + i, visitor);
        }
    }

    private static void broken(String at, String code, Consumer<ObjectNode> edit) {
        ObjectNode tree = tree();
        edit.accept((ObjectNode) tree.at(at.substring(0, at.lastIndexOf('/'))));
        List<Problem> problems = PreferencesJson.read(JsonWriter.bytes(tree)).problems();
        assertThat(problems)
                .as(at)
                .anySatisfy(problem -> assertThat(problem)
                        .extracting(Problem::code, Problem::path)
                        .containsExactly(code, at));
    }
}
