package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.preference.PreferenceDraft;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.safetyplan.catalog.CrisisSections;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.PlanEntry;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.json.SafetyPlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that shows a stored plan, from its command line to its exit code. */
class PlanCommandTest {

    private static final String SAMPLE = "data/plan.json";
    private static final String SPOKEN = "the library";
    private static final String VISIT = "data/visit/preferences.json";

    private static Ran plan(String... more) {
        List<String> args =
                new ArrayList<>(List.of("plan", SAMPLE, "--at", "2026-11-25T15:00:00Z", "--zone", "America/New_York"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    @Test
    void the_sample_file_is_what_the_demo_stores(@TempDir Path folder) throws IOException {
        Ran.of("demo", "--out", folder.toString());

        assertThat(Files.readString(folder.resolve("plan.json"))).isEqualTo(Files.readString(Path.of(SAMPLE)));
        assertThat(SafetyPlanJson.read(Files.readAllBytes(Path.of(SAMPLE)))
                        .map(JsonDocument::value)
                        .orThrow()
                        .inForce())
                .isPresent();
    }

    @Test
    void without_an_audience_it_is_the_persons_own_copy_with_all_that_waits_for_them() throws IOException {
        assertThat(plan()).isEqualTo(new Ran(0, GroundworkTest.expected("plan.txt"), ""));
    }

    @Test
    void PLN_16_for_an_audience_it_is_what_they_may_see_and_nothing_else() throws IOException {
        Ran maya = plan("--for", "supporter:maya");

        assertThat(maya).isEqualTo(new Ran(0, GroundworkTest.expected("plan-maya.txt"), ""));
        assertThat(maya.out())
                .doesNotContain("cat waits", "555-0101", "top shelf", "on-call", "phone:", "peer-2", "juno");
        assertThat(plan().out()).contains("cat waits", "555-0101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supporter:sam",
                "supporter:nobody",
                "care-team:nurse",
                "organisation:school",
                "emergency-responder"
            })
    void PLN_17_whoever_may_see_nothing_gets_an_empty_page(String audience) {
        assertThat(plan("--for", audience).out().lines())
                .containsExactly("My plan for hard times", "Nothing is shared here.", "", "A newer one may exist.");
    }

    @ParameterizedTest
    @CsvSource({
        "markdown, # My plan for hard times",
        "card, PROFESSIONALS; PEERS AND SERVICES",
        "text, Professionals; peers and services",
        "json, '  \"format\": \"groundwork-plan-view/1.0\"'"
    })
    void it_is_written_in_four_forms(String form, String line) {
        assertThat(plan("--for", "on-call", "--as", form).out().lines())
                .anyMatch(each -> each.startsWith(line.replace(';', ',')));
    }

    @ParameterizedTest
    @CsvSource({"markdown, A newer one may exist.", "card, A newer one may exist.", "json, }"})
    void a_copy_of_the_persons_own_in_another_form_ends_where_the_copy_ends(String form, String last) {
        assertThat(plan("--as", form).out().strip()).endsWith(last).doesNotContain("WHO SEES WHAT", "supporter:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "card"})
    void somebodys_words_give_the_terminal_no_orders(String form, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.json"),
                Files.readString(Path.of(SAMPLE)).replace("cat waits", "cat \\u001b[2J\\u009b1A\\b\\u0007waits"));

        assertThat(Ran.of("plan", file.toString(), "--as", form).out())
                .contains("2J", "waits")
                .doesNotContain("\u001b", "\u009b", "\b", "\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "card", "json"})
    void a_copy_in_another_form_than_text_is_that_form_alone(String form) {
        assertThat(plan("--as", form)).isEqualTo(plan("--for", "person", "--as", form));
    }

    @Test
    void a_draft_that_was_never_approved_is_shown_once(@TempDir Path folder) throws IOException {
        SafetyPlan plan = SafetyPlan.begin(
                        HistoryId.parse("plan-2"), PlanTemplates.crisis(), Visit.JUNO, Visit.juno("phone", 0))
                .add(
                        CrisisSections.STRENGTHS,
                        OwnWords.of("I can draw.", Visit.juno("phone", 1).said()),
                        Visit.juno("phone", 1));
        Path file = Files.write(folder.resolve("draft.json"), SafetyPlanJson.write(plan));

        assertThat(Ran.of("plan", file.toString()).out())
                .containsOnlyOnce("I can draw.")
                .contains("This is a draft.");
    }

    private static SafetyPlan sample() throws IOException {
        return SafetyPlanJson.read(Files.readAllBytes(Path.of(SAMPLE)))
                .map(JsonDocument::value)
                .orThrow();
    }

    /** The own copy of a plan that went on from the sample. */
    private static Ran own(Path folder, SafetyPlan plan, String... more) throws IOException {
        Path file = Files.write(folder.resolve("own.json"), SafetyPlanJson.write(plan));
        List<String> args = new ArrayList<>(List.of("plan", file.toString()));
        args.addAll(List.of("--at", "2026-11-25T15:00:00Z", "--zone", "America/New_York"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(String[]::new));
    }

    /** What Juno said in the visit, and then that Maya is not to be told. */
    private static Path withoutMaya(Path folder) throws IOException {
        Preferences before = PreferencesJson.read(Files.readAllBytes(Path.of(VISIT)))
                .map(JsonDocument::value)
                .orThrow();
        By juno = Visit.juno("phone-2", 0);
        Preferences after = before.record(
                PreferenceDraft.of(
                        Telling.of(ActorId.parse("maya"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all()),
                        Strength.LIMIT,
                        juno.said()),
                juno);
        return Files.write(folder.resolve("preferences.json"), PreferencesJson.write(after));
    }

    @Test
    void COR_13_whoever_is_not_to_be_told_sees_nothing_whatever_was_chosen_for_them(@TempDir Path folder)
            throws IOException {
        String without = withoutMaya(folder).toString();

        assertThat(plan("--for", "supporter:maya", "--preferences", VISIT)).isEqualTo(plan("--for", "supporter:maya"));
        assertThat(plan("--for", "supporter:maya", "--preferences", without)).isEqualTo(plan("--for", "supporter:sam"));
        assertThat(plan("--preferences", "data/preferences.json").err()).contains("the preferences of somebody else");
    }

    @Test
    void COR_13_the_own_copy_says_what_each_really_sees_and_about_whom_to_ask(@TempDir Path folder) throws IOException {
        assertThat(plan("--preferences", withoutMaya(folder).toString()).out())
                .contains("  supporter:maya\n    nothing\n  supporter:sam\n")
                .contains("are not to be told)\n  My sister Maya\n\n");
        assertThat(plan("--preferences", VISIT).out())
                .contains("  supporter:maya\n    sees How I notice")
                .contains("are not to be told)\n  nothing\n\n");
        assertThat(plan().out()).doesNotContain("are not to be told");
    }

    @Test
    void PLN_16_of_a_plan_that_is_not_in_force_nobody_is_said_to_see_anything(@TempDir Path folder) throws IOException {
        SafetyPlan withdrawn = sample().withdrawApproval(Visit.juno("phone", 500));

        assertThat(own(folder, withdrawn).out())
                .contains("  No version is in force. So nobody sees anything until I approve one.\n")
                .contains("  on-call\n    nothing\n  supporter:maya\n    nothing\n")
                .doesNotContain("    sees");
    }

    @Test
    void PLN_16_who_sees_what_names_sections_and_ends_and_no_ids(@TempDir Path folder) throws IOException {
        By juno = Visit.juno("phone", 500);
        SafetyPlan plan = sample();
        PlanEntry group = plan.entries().stream()
                .filter(entry -> entry.section().equals(CrisisSections.SERVICES))
                .findFirst()
                .orElseThrow();
        Audience sam = Audience.supporter(ActorId.parse("sam"));
        Audience nurse = Audience.careTeam(Term.parse("nurse"));
        SafetyPlan shared = plan.share(SharingChoice.show(sam, SharingScope.entry(EntryKey.of(group.id()))), juno)
                .share(
                        SharingChoice.show(nurse, SharingScope.section(CrisisSections.OWN_COPING))
                                .until(Instant.parse("2026-12-01T17:00:00Z")),
                        juno)
                .share(
                        SharingChoice.show(nurse, SharingScope.section(CrisisSections.HELP))
                                .until(Instant.parse("2026-11-25T14:00:00Z")),
                        juno);
        String out = own(folder, shared).out();

        assertThat(out)
                .contains("  supporter:sam\n    sees a part of Professionals, peers and services\n\n")
                .contains("  care-team:nurse\n    sees What I can do myself\n"
                        + "    from Tuesday 1 December 2026 at 12:00 on:\n      nothing\n");
        assertThat(out.substring(out.indexOf("WHO SEES"), out.indexOf("COPIES")))
                .doesNotContain("entry", "phone", "tablet");
    }

    @Test
    void the_version_in_force_is_shown_beside_a_draft_if_it_is_asked_for(@TempDir Path folder) throws IOException {
        By juno = Visit.juno("phone", 500);
        SafetyPlan draft = sample().add(CrisisSections.STRENGTHS, OwnWords.of("I can draw.", juno.said()), juno);

        for (String form : List.of("text", "markdown", "card", "json")) {
            assertThat(own(folder, draft, "--as", form).out()).contains("I can draw");
            assertThat(own(folder, draft, "--as", form, "--agreed").out())
                    .isEqualTo(plan("--as", form, "--for", "person").out());
        }
        assertThat(own(folder, draft, "--agreed", "--for", "person")).isEqualTo(plan("--for", "person"));
        assertThat(own(folder, draft, "--agreed", "--for", "on-call")).isEqualTo(plan("--for", "on-call"));
    }

    @Test
    void a_damaged_file_is_reported_with_codes_and_places_and_never_shown(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of(SAMPLE));
        Path cut = Files.writeString(
                folder.resolve("cut.json"), text.replace("\"actor\": \"juno\"", "\"actor\": \"kim\""));
        Path newer = Files.writeString(
                folder.resolve("newer.json"), text.replace("groundwork-plan/1.0", "groundwork-plan/2.0"));

        assertThat(Ran.of("plan", cut.toString()).err()).contains("SAID_BY_ANOTHER at /entries/");
        assertThat(Ran.of("plan", cut.toString()).out()).isEmpty();
        assertThat(Ran.of("plan", cut.toString()).code()).isEqualTo(1);
        assertThat(Ran.of("plan", newer.toString()).err()).contains("FORMAT_UNKNOWN at /format");
        assertThat(Ran.of("plan", "data/visit/suggestions.json").err()).contains("FORMAT_UNKNOWN at /format");
        assertThat(Ran.of("plan", "no/such.json").err()).contains("no/such.json: there is no such file");
        // Only what the command says itself: a temporary folder's name is made of random digits.
        assertThat(Ran.of("plan", cut.toString()).err().replace(folder.toString(), ""))
                .doesNotContain("cat", "Maya", "555", SPOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "--for,everybody,an audience is person",
        "--for,organisation:The Clinic,such as care-team:nurse or organisation:school",
        "--as,poster,'text, markdown, card or json'",
        "--zone,Nowhere,a zone is written like",
        "--at,noon,a time is written like"
    })
    void a_command_line_that_is_wrong_says_how_it_should_look(String option, String value, String message) {
        Ran ran = Ran.of("plan", SAMPLE, option, value);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--for on-call --for person",
                "--agreed --agreed",
                "--at 2026-11-25T15:00:00Z --at 2026-11-25T15:00:00Z"
            })
    void an_option_that_is_given_twice_is_named(String options) {
        Ran ran = Ran.of(("plan " + SAMPLE + " " + options).split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("error: " + options.split(" ")[0] + " can be given once; usage: bin/groundwork plan FILE");
    }

    @Test
    void a_plan_begun_with_a_hosts_template_is_shown_with_it(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of(SAMPLE));
        Path other = Files.writeString(
                folder.resolve("plan.json"), text.replaceFirst("\"id\": \"crisis\"", "\"id\": \"harbor\""));
        Path template = Files.writeString(
                folder.resolve("template.json"),
                Files.readString(
                                Path.of(
                                        "../safetyplan/src/main/resources/io/github/groundwork/safetyplan/template/crisis.json"))
                        .replace("\"id\": \"crisis\"", "\"id\": \"harbor\"")
                        .replace("My plan for hard times", "My harbor"));

        assertThat(Ran.of("plan", other.toString()).err()).contains("name its file with --template");
        assertThat(Ran.of("plan", other.toString(), "--template", template.toString())
                        .out())
                .startsWith("My harbor");
    }

    @Test
    void the_readme_shows_what_really_comes_out() throws IOException {
        Matcher block = Pattern.compile("bin/groundwork plan .*?```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")));
        assertThat(block.find()).isTrue();
        assertThat(block.group(1)).isEqualTo(GroundworkTest.expected("plan-maya.txt"));
    }
}
