package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.json.SessionJson;
import io.github.groundwork.screening.session.SessionRecord;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that asks, as the person at the keyboard meets it. */
class AskCommandTest {

    /** A good place, a clear disclosure, a yes, the preview, no rating. */
    private static final List<String> OPENING = List.of("1", "1", "1", "", "s");

    private static List<String> typed(String... lines) {
        List<String> all = new ArrayList<>(OPENING);
        all.addAll(List.of(lines));
        return all;
    }

    private static Ran ask(List<String> lines, String... args) {
        List<String> all = new ArrayList<>(List.of("--responder", Asking.SAM));
        all.addAll(List.of(args));
        return new Asking().typing(lines, all.toArray(String[]::new));
    }

    private static SessionRecord stored(Path file) throws IOException {
        return SessionJson.read(Files.readAllBytes(file))
                .map(JsonDocument::value)
                .orThrow();
    }

    private static Map<String, Answer> answers(SessionRecord record) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (SessionEvent event : events(record)) {
            if (event instanceof AskingEvent.Answered answered) {
                answers.put(answered.item(), answered.answer());
            } else if (event instanceof AskingEvent.Revised revised) {
                answers.put(revised.item(), revised.answer());
            }
        }
        return answers;
    }

    private static List<SessionEvent> events(SessionRecord record) {
        List<SessionEvent> events = new ArrayList<>();
        for (Entry<SessionEvent> entry : record.history().entries()) {
            if (entry instanceof Entry.Event<SessionEvent> event) {
                events.add(event.content());
            }
        }
        return events;
    }

    private static Answer given(String value) {
        return new Answer.Given(List.of(value));
    }

    @Test
    void a_whole_session_reads_as_it_should() throws IOException {
        Ran ran = ask(List.of("1", "1", "1", "", "3", "2", "s", "5", "", "1"), "gad-2");
        assertThat(ran).isEqualTo(new Ran(0, GroundworkTest.expected("ask.txt"), ""));
    }

    @Test
    void for_a_screen_reader_each_paragraph_is_one_line_without_indents() throws IOException {
        Ran ran = ask(List.of("1", "1", "1", "", "3", "2", "s", "5", "", "1"), "gad-2", "--linear");
        assertThat(ran.out().lines()).noneMatch(line -> line.startsWith(" "));
        assertThat(words(ran.out())).contains(words("Over the last 2 weeks, how often have you been bothered"));
        assertThat(ran.out()).contains("\n1: Not at all\n2: Several days\n");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void every_line_fits_into_80_columns_and_nothing_moves_the_cursor(@TempDir Path folder) {
        List<String> lines = new ArrayList<>(List.of("h", "h", "1", "1", "1", "", "3"));
        lines.addAll(Collections.nCopies(9, "4"));
        lines.addAll(List.of("h", "b", "q", "p"));
        Ran ran = ask(
                lines,
                "phq-9",
                "--country",
                "US",
                "--session",
                folder.resolve("me.json").toString());
        assertThat(ran.out().lines().filter(line -> !line.startsWith("  bin/groundwork")))
                .hasSizeGreaterThan(300)
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(ran.out().replace("\n", "").chars()).noneMatch(Character::isISOControl);
    }

    @Test
    void who_wants_to_know_why_is_told() {
        Ran ran = ask(typed("w", "1"), "gad-2");
        String after = ran.out().substring(ran.out().indexOf("Question 1"));
        assertThat(words(after.substring(0, after.indexOf("Question 2"))))
                .contains("What this form is for: A first step of two questions");
    }

    @Test
    void SCR_14_without_somebody_to_turn_to_nothing_is_asked_and_it_says_how_to_go_on() {
        Ran ran = new Asking().typing(List.of("1", "1", "1"), "phq-9");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Nothing is asked now: nobody to respond.\n")
                .contains("  bin/groundwork ask phq-9 --responder \"NAME, HOW TO REACH\"\n")
                .doesNotContain("Your choice", "Question");
    }

    @Test
    void SCR_14_questions_about_violence_at_home_stay_closed_whoever_is_named() {
        Ran ran = ask(typed("1"), "ahc-hrsn", "--country", "US");
        assertThat(ran.out())
                .contains("partner violence parts", "What must be in place before we ask about violence at home")
                .doesNotContain("Your choice");
    }

    @Test
    void without_the_text_of_the_holder_nothing_is_asked() {
        Ran ran = ask(typed("1"), "audit-c");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Nothing is asked now: no wording.\n")
                .contains("bin/groundwork instruments audit-c")
                .doesNotContain("Your choice");
    }

    @Test
    void SCR_14_somebody_within_earshot_is_told_of_as_the_reason_to_go_on() {
        Ran alone = ask(List.of("1"), "gad-2");
        Ran not = ask(List.of("2"), "gad-2");
        String reason = "You said that you want to go on all the same.";
        assertThat(words(alone.out())).doesNotContain(reason);
        assertThat(words(not.out()))
                .contains("Somebody else may hear or see what you say. We go on for this reason: " + reason);
        assertThat(ask(List.of("3"), "gad-2").out())
                .contains("Nothing is asked now: no private space, third party in earshot and not able now.")
                .doesNotContain("Before you decide");
    }

    @Test
    void what_the_person_is_told_says_that_nobody_responds_and_where_answers_stay(@TempDir Path folder) {
        String without = words(ask(List.of("1"), "gad-2").out());
        assertThat(without)
                .contains("Nobody responds here. No person reads along, and nobody is told.")
                .contains("They are kept nowhere: they are gone when this program ends.")
                .contains("Whom you can reach: Sam: 555-0100");
        String with = words(ask(
                        List.of("1"),
                        "gad-2",
                        "--session",
                        folder.resolve("me.json").toString())
                .out());
        assertThat(with).contains("They stay on this computer, in the file that you named");
    }

    @Test
    void what_is_not_clear_is_told_once_more_and_is_no_yes() {
        Ran ran = ask(List.of("1", "2", "2", "1", "1", ""), "gad-2");
        assertThat(ran.out().split("Before you decide", -1)).hasSize(4);
        assertThat(ran.out()).contains("Before we start: how are you right now?");
    }

    @Test
    void a_no_and_not_today_end_kindly_and_leave_no_file(@TempDir Path folder) {
        Path file = folder.resolve("me.json");
        Ran no = ask(List.of("1", "1", "2", ""), "gad-2", "--session", file.toString());
        assertThat(no.out()).contains("Thank you. You can come back to this at any time, or not at all.");
        assertThat(no.out())
                .contains("The answer to asking was no. That is fine.")
                .doesNotContain("Question 1");
        Ran notToday = ask(List.of("1", "1", "3", ""), "gad-2", "--session", file.toString());
        assertThat(notToday.out()).contains("You said not today. That is fine.").doesNotContain("Question 1");
        Ran atOnce = ask(List.of("1", "3", ""), "gad-2", "--session", file.toString());
        assertThat(atOnce.out()).contains("You said not today. That is fine.");
        assertThat(folder).isEmptyDirectory();
        assertThat(List.of(no.code(), notToday.code(), atOnce.code())).containsOnly(0);
    }

    @Test
    void SCR_15_every_question_can_be_skipped_and_then_there_is_no_score_to_see() {
        List<String> lines = new ArrayList<>(OPENING);
        lines.addAll(Collections.nCopies(10, "s"));
        lines.addAll(List.of("s", ""));
        Ran ran = ask(lines, "phq-9");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("Thank you. What you shared, and what you did not, was up to you.")
                .doesNotContain("score");
    }

    @Test
    void SCR_09_an_answer_that_calls_for_help_is_followed_at_once_by_whom_to_reach_and_that_nobody_is_told() {
        List<String> lines = new ArrayList<>(OPENING);
        lines.addAll(Collections.nCopies(8, "s"));
        lines.add("2");
        String out = ask(lines, "phq-9", "--country", "US").out();
        String after = out.substring(out.indexOf("Thoughts that you would be better off dead"));
        String before = words(after.substring(0, after.indexOf("Question 10 of 10")));
        assertThat(before)
                .contains("Thank you for saying this.")
                .contains("This program tells nobody. You can reach Sam: 555-0100.")
                .contains("988 Suicide & Crisis Lifeline: call 988")
                .contains("It may contact emergency services without asking you. The police may come.")
                .contains("Type h at any time to see whom you can reach.");
        assertThat(words(out)).doesNotContain("we let somebody know", "We believe you");
    }

    @Test
    void thanks_come_once_and_not_after_each_of_seven_hard_answers() {
        List<String> lines = new ArrayList<>(OPENING);
        lines.addAll(Collections.nCopies(7, "4"));
        String out = ask(lines, "gad-7").out();
        assertThat(out).contains("Question 7 of");
        assertThat(out.split("Thank you for saying this\\.", -1)).hasSize(2);
    }

    @Test
    void help_is_there_at_every_prompt_and_shows_more_when_asked_again() {
        Ran ran = ask(
                List.of("h", "1", "h", "h", "1", "h", "1", "h", "", "h", "s", "h", "1"), "gad-2", "--country", "us");
        assertThat(ran.out().split("\nWhom you can reach\n", -1)).hasSize(8);
        int first = ran.out().indexOf("\nWhom you can reach\n");
        String once = ran.out().substring(first, ran.out().indexOf("Your choice", first));
        assertThat(words(once))
                .contains("This program tells nobody and calls nobody. You can.", "Sam: 555-0100")
                .contains("Somebody near you whom you trust.", "Emergency number 911: call 911.")
                .contains("Nobody has called them.", "Type h once more to see 9 more.");
        assertThat(ran.out()).contains("Trans Lifeline");
        assertThat(once).doesNotContain("Trans Lifeline");
    }

    @Test
    void without_a_country_no_line_of_another_place_is_shown() {
        assertThat(words(ask(List.of("h"), "gad-2").out()))
                .contains("The emergency number where you are.", "such as --country US")
                .doesNotContain("988", "911");
    }

    @Test
    void a_slip_of_the_finger_can_be_changed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("me.json");
        Ran ran = ask(typed("4", "b", "1", "2", "b", "b", "2", "s", "", "1"), "gad-2", "--session", file.toString());
        assertThat(ran.out()).contains("You chose: Nearly every day", "Once more, to change it if you like");
        assertThat(answers(stored(file))).containsEntry("1", given("1")).containsEntry("2", given("1"));
        assertThat(ask(List.of("1", "1", "1", "", "b"), "gad-2").out())
                .contains("There is nothing before this that you can change here.");
    }

    @Test
    void COR_02_what_means_nothing_is_not_repeated_and_says_what_can_be_typed() {
        Ran ran = ask(typed("my secret", "7", "1 2", "", "0"), "gad-2");
        assertThat(ran.out()).doesNotContain("secret", "You chose");
        assertThat(words(ran.out()))
                .contains(
                        "That means nothing here. Type a number from 1 to 4, s for skip, d for don't know, w for why, "
                                + "b for back, p for pause, q for stop or h for help.");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void words_do_as_well_as_letters_and_a_1_as_well_as_enter() {
        Ran ran = ask(List.of("1", "1", "1", "1", "SKIP", "Don\u2019t know", "skip", "3", "1"), "gad-2");
        assertThat(ran.out()).contains("Thank you. What you shared, and what you did not, was up to you.");
    }

    @Test
    void a_rating_is_from_0_to_10() {
        assertThat(ask(List.of("1", "1", "1", "", "11", "10"), "gad-2").out())
                .contains("That is more than 10.", "Question 1 of 2");
        assertThat(words(ask(List.of("1", "1", "1", "", "2", "2", "2", "9"), "gad-2")
                        .out()))
                .contains("Things feel harder now than when you began.");
    }

    @Test
    void preferences_lead_the_way_and_what_helps_stands_at_the_end(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.json"),
                Files.readString(Path.of("data/preferences.json"))
                        .replaceFirst("\"domestic-violence\"", "\"anxiety\""));
        Ran ran = ask(typed("", "2", "2", "s"), "gad-2", "--preferences", file.toString());
        assertThat(words(ran.out()))
                .contains("You said that this can set something off in you. So you are told before it comes.")
                .contains("- walk, together: \"Once round the block. No talking.\"");
        Ran skipped = ask(typed("s", "s"), "gad-2", "--preferences", file.toString());
        assertThat(skipped.out()).doesNotContain("Question 1").contains("Thank you. What you shared");
        assertThat(ask(typed(), "gad-2", "--preferences", "data/phq-9.csv").code())
                .isEqualTo(1);
        assertThat(ask(typed(), "gad-2", "--preferences", "no/such.json").err()).contains("there is no such file");
    }

    @Test
    void SCR_20_what_remains_is_told_before_anything_is_forgotten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("me.json");
        ask(typed("4", "p"), "gad-2", "--session", file.toString());
        assertThat(Files.readString(file)).contains("\"answered\"");
        Ran ran = ask(List.of("", "q", "3", "q", "2", ""), "gad-2", "--session", file.toString());
        assertThat(words(ran.out()))
                .contains("Before you stop We have not let anybody know of your answers.")
                .contains("We have kept none of your answers.", "is deleted. A backup of this computer");
        assertThat(ran.code()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void who_stops_and_keeps_finds_it_in_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("me.json");
        Ran ran = ask(typed("4", "q", "1", "3", "", "2"), "gad-2", "--session", file.toString());
        assertThat(ran.out()).contains("It is saved in " + file, "Do you want to see the score");
        assertThat(answers(stored(file))).containsExactly(Map.entry("1", given("3")));
        Ran again = ask(List.of("1"), "gad-2", "--session", file.toString());
        assertThat(again.out()).startsWith("This session is over.\n").contains("GAD-2, Total: between 3 and 6");
    }

    @Test
    void at_the_end_it_is_saved_only_if_the_person_wants(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("me.json");
        List<String> all = typed("4", "1", "s", "");
        List<String> nothing = new ArrayList<>(all);
        nothing.add("2");
        assertThat(ask(nothing, "gad-2", "--session", file.toString()).out()).contains("Nothing is saved.");
        assertThat(folder).isEmptyDirectory();
        List<String> save = new ArrayList<>(all);
        save.add("1");
        ask(save, "gad-2", "--session", file.toString());
        assertThat(answers(stored(file))).containsEntry("1", given("3")).containsEntry("2", given("0"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.toFile().list()).containsExactly("me.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void SCR_19_wherever_the_input_ends_nothing_is_lost_and_it_goes_on_identically(int typed, @TempDir Path folder)
            throws IOException {
        List<String> lines = typed("4", "d", "7", "", "1");
        Path straight = folder.resolve("straight.json");
        Path paused = folder.resolve("paused.json");
        ask(lines, "gad-2", "--session", straight.toString());

        Ran first = ask(lines.subList(0, typed), "gad-2", "--session", paused.toString());
        boolean isOver = typed == 9;
        assertThat(first.out()).contains("It is saved in " + paused);
        assertThat(first.out()
                        .contains(
                                "\n  bin/groundwork ask --responder 'Sam, 555-0100' gad-2 --session " + paused + "\n"))
                .isEqualTo(!isOver);
        List<String> rest = new ArrayList<>();
        if (!isOver) {
            rest.add("");
            rest.addAll(lines.subList(typed, lines.size()));
        }
        Ran second = ask(rest, "gad-2", "--session", paused.toString());

        assertThat(second.code()).isZero();
        assertThat(second.out()).startsWith(isOver ? "This session is over." : "Welcome back.");
        assertThat(answers(stored(paused))).isEqualTo(answers(stored(straight)));
        assertThat(answers(stored(paused)).values()).containsExactly(given("3"), Answer.dontKnow());
        assertThat(events(stored(paused)))
                .filteredOn(OpeningEvent.class::isInstance)
                .hasSameSizeAs(events(stored(straight)).stream()
                        .filter(OpeningEvent.class::isInstance)
                        .toList());
    }

    @Test
    void without_a_file_the_end_of_the_input_says_that_nothing_is_saved() {
        Ran ran = ask(typed("4"), "gad-2");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("The input has ended. No file was named, so nothing is saved.\n");
        assertThat(ask(List.of(), "gad-2").out()).endsWith("Nothing was asked yet, so there is nothing to save.\n");
        Ran paused = ask(typed("4", "p", "p", "", "1"), "gad-2");
        assertThat(words(paused.out()))
                .contains("This waits here for as long as you like.", "Take all the time that you need.")
                .contains("How are you now?");
    }

    @Test
    void a_clock_that_goes_back_does_no_harm() {
        Ran ran = new Asking(Duration.ofMinutes(-5))
                .typing(typed("4", "1", "s", "", "1"), "gad-2", "--responder", Asking.SAM);
        assertThat(ran.out()).contains("GAD-2, Total: 3 of 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"psc-17", "phq-99"})
    void what_cannot_be_asked_of_oneself_or_is_not_there_is_an_error(String id) {
        Ran ran = ask(typed(), id);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("error: ");
    }
}
