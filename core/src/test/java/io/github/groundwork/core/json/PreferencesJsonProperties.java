package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.preference.StatementJsonTest;
import io.github.groundwork.core.json.tool.JsonText;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.PreferenceStory;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.StatementArbitraries;
import io.github.groundwork.core.preference.StoredArbitraries;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.testing.Edits;
import io.github.groundwork.testing.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Stores preferences of all kinds, from several devices, and reads them again; breaks what is stored in many ways. */
class PreferencesJsonProperties {

    private static final String CANARY = "zebraquilt";
    private static final By BY = new By(StoredArbitraries.PERSON, Role.PERSON, DeviceId.parse("phone"), Instant.EPOCH);

    @Provide
    Arbitrary<PreferenceStory> stories() {
        return PreferenceStory.any();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements(true);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return StoredArbitraries.languages();
    }

    @Property(tries = 500)
    void COR_03_stored_preferences_are_read_back_equal_and_write_the_same_bytes(
            @ForAll("stories") PreferenceStory story) {
        Preferences whole = story.whole();
        byte[] document = PreferencesJson.write(whole);
        JsonDocument<Preferences> read = PreferencesJson.read(document).orThrow();

        assertThat(read.value()).isEqualTo(whole);
        assertThat(read.value().inForce()).isEqualTo(whole.inForce());
        assertThat(read.value().ineffective()).isEqualTo(whole.ineffective());
        assertThat(read.value().outcomes()).isEqualTo(whole.outcomes());
        assertThat(read.value().agents()).isEqualTo(whole.agents());
        assertThat(PreferencesJson.write(read)).isEqualTo(document);
        assertThat(PreferencesJson.write(PreferencesJson.read(document).orThrow()))
                .isEqualTo(document);

        List<Entry<PreferenceEvent>> entries = whole.history().entries();
        reached("several heads", whole.history().heads().size() > 1, 15);
        reached("a tombstone", entries.stream().anyMatch(Entry.Tombstone.class::isInstance), 5);
        reached(
                "three devices",
                entries.stream().map(e -> e.id().device()).distinct().count() > 2,
                15);
        reached("ineffective", !whole.ineffective().isEmpty(), 1);
        reached("an agent", !whole.agents().isEmpty(), 5);
        reached("an outcome", !whole.outcomes().isEmpty(), 5);
        reached("half a pair", new String(document, StandardCharsets.UTF_8).contains("\\uD8"), 10);
    }

    private static void reached(String what, boolean is, double percent) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).percentage(p -> p > percent));
    }

    @Property(tries = 1_000)
    void COR_03_a_statement_of_any_kind_is_read_back_equal(@ForAll("statements") Statement statement) {
        byte[] document = PreferencesJson.write(recorded(statement));

        assertThat(PreferencesJson.read(document).orThrow().value().all().get(0).statement())
                .isEqualTo(statement);

        Statistics.label("kinds")
                .collect(statement.getClass().getSimpleName())
                .coverage(c -> StatementJsonTest.kinds()
                        .forEach(kind -> c.check(kind.getSimpleName()).count(n -> n > 10)));
    }

    @Property(tries = 500)
    void whatever_locale_a_language_is_made_of_it_comes_back(@ForAll("languages") Locale locale) {
        Identity.Speaks speaks = new Identity.Speaks(locale, Permission.YES, Permission.UNKNOWN, Optional.empty());
        Statement read = PreferencesJson.read(PreferencesJson.write(recorded(speaks)))
                .orThrow()
                .value()
                .all()
                .get(0)
                .statement();

        assertThat(read).isEqualTo(speaks);
        assertThat(((Identity.Speaks) read).language().toLanguageTag()).isEqualTo(locale.toLanguageTag());
    }

    private static Preferences recorded(Statement statement) {
        Strength strength = statement.bearing() == Statement.Bearing.CLOSES ? Strength.LIMIT : Strength.NOTE;
        return Preferences.start(HistoryId.parse("h"), PersonId.parse("p"))
                .record(PreferenceDraft.of(statement, strength, BY.said()), BY);
    }

    @Property(tries = 300)
    void fields_of_a_newer_version_stay_wherever_they_stand(@ForAll("stories") PreferenceStory story) {
        ObjectNode newer = tree(story.whole());
        newer.put("format", "groundwork-preferences/1.7");
        // Not to an object whose keys are values, nor to one that holds nothing.
        int added = JsonTrees.addNewer(newer, CANARY, (name, object) -> name.equals("may") || object.has("erased"));
        byte[] document = JsonWriter.bytes(newer);
        JsonDocument<Preferences> opened = PreferencesJson.read(document).orThrow();

        assertThat(opened.value()).isEqualTo(story.whole());
        assertThat(opened.minorVersion()).isEqualTo(7);
        assertThat(new String(PreferencesJson.write(opened), StandardCharsets.UTF_8))
                .isEqualTo(new String(document, StandardCharsets.UTF_8));
        assertThat(opened.toString()).doesNotContain(CANARY);

        newer.put("format", "groundwork-preferences/1.0");
        assertThat(PreferencesJson.read(JsonWriter.bytes(newer)).problems())
                .hasSize(added)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("FIELD_UNKNOWN"));
    }

    @Property(tries = 1_000)
    void COR_02_what_is_broken_anywhere_is_reported_in_silence_or_read_as_what_it_says(
            @ForAll("stories") PreferenceStory story, @ForAll int where, @ForAll int how) {
        ObjectNode broken = tree(story.whole());
        List<Runnable> edits = Edits.of(broken, how, CANARY);
        edits.get(Math.floorMod(where, edits.size())).run();
        Checked<JsonDocument<Preferences>> read = PreferencesJson.read(JsonWriter.bytes(broken));

        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain(CANARY));
        read.value()
                .ifPresent(document -> assertThat(PreferencesJson.read(PreferencesJson.write(document))
                                .orThrow())
                        .isEqualTo(document));
        Statistics.label("read").collect(read.isValid()).coverage(c -> {
            c.check(true).percentage(p -> p > 2);
            c.check(false).percentage(p -> p > 40);
        });
    }

    private static ObjectNode tree(Preferences preferences) {
        return (ObjectNode)
                JsonText.bytes(PreferencesJson.write(preferences)).tree.orElseThrow();
    }
}
