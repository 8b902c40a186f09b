package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** COR-03: whatever the person says can be read in every rendering as they said it. */
class WordsProperties {
    private static final PlanPhrases ENGLISH = PlanPhrases.inEnglish();
    private static final String CLOSERS = "[\u202C\u2069]*";

    @Provide
    Arbitrary<String> words() {
        return Spoken.words();
    }

    @Provide
    Arbitrary<String> lines() {
        return Spoken.lines();
    }

    /** A plan with the same words everywhere that words can be, as its own person sees it. */
    private static PlanView view(String said) {
        Optional<Words> some = Optional.of(Table.words(said));
        PlanContact contact = new PlanContact(
                Table.words(said),
                Optional.empty(),
                List.of(ReachBy.of(ReachBy.Kind.VISIT, said)),
                PlanContact.Helping.HELP,
                PlanContact.Agreement.AGREED,
                some);
        SafetyPlan plan = Table.begun()
                .add(SIGNS, PlanContent.of(Table.words(said)), rowan(1))
                .add(HELP, contact, rowan(2))
                .add(
                        SURROUNDINGS,
                        new SaferStep(Table.words(said), some, some, some, some, Optional.empty()),
                        rowan(3));
        SafetyPlan noted = plan.note(plan.entries().get(0).id(), OthersWords.of(said, nurse(4).said()), nurse(4));
        return PlanView.of(
                noted, Audience.person(), Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(9)));
    }

    /** What is said in the plan with these words, in its order, each as a whole with what the library puts before it. */
    private static List<String> said(String words) {
        return List.of(
                words,
                "A clinician noted: " + words,
                words,
                "go to " + words,
                words,
                words,
                "With: " + words,
                "When: " + words,
                "What could get in the way: " + words);
    }

    @Property(tries = 200)
    void COR_03_words_can_be_read_back_from_plain_text(@ForAll("words") String words) {
        List<String> expected = new ArrayList<>();
        said(words).forEach(each -> expected.addAll(Spoken.linesOf(each)));
        List<String> entries = indented(PlainText.of(ENGLISH, ZoneOffset.UTC).render(view(words)));

        assertThat(entries).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String line = Pattern.quote(expected.get(i));
            assertThat(entries.get(i)).matches("(?s)(- |  |    |      )(" + line + "|\u2068" + line + CLOSERS + ")");
        }
        Statistics.label("several lines")
                .collect(Spoken.linesOf(words).size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 40));
        Statistics.label("directed")
                .collect(!Spoken.undirected(words).equals(words))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 15));
    }

    /** The lines of entries: they alone are indented, so that no words can be taken for anything else. */
    private static List<String> indented(String text) {
        return List.of(text.split("\n")).stream()
                .filter(line -> line.startsWith("- ") || line.startsWith("  "))
                .toList();
    }

    @Property(tries = 200)
    void COR_03_words_can_be_read_back_from_Markdown_and_are_taken_for_nothing_else(@ForAll("words") String words) {
        List<String> expected = new ArrayList<>();
        said(words).forEach(each -> expected.addAll(Spoken.linesOf(each)));
        List<String> entries = indented(Markdown.of(ENGLISH, ZoneOffset.UTC).render(view(words)));

        assertThat(entries).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String line = entries.get(i).replaceFirst("^ *(- )?", "");
            String read = line.matches("&nbsp;\\\\?") ? "" : MarkdownReader.read(line);
            String words1 = Pattern.quote(expected.get(i).strip().replace('\t', ' '));
            assertThat(read).matches("(?s)(" + words1 + "|\u2068" + words1 + " ?" + CLOSERS + ")");
        }
    }

    @Property(tries = 100)
    void COR_03_words_can_be_read_back_from_what_changed(@ForAll("words") String before, @ForAll("words") String now) {
        SafetyPlan plan = Table.ready()
                .add(SIGNS, PlanContent.of(Table.words(before)), rowan(1))
                .approve(rowan(4));
        SafetyPlan edited = plan.edit(plan.entries().get(1).id(), PlanContent.of(Table.words(now + " now")), rowan(5));
        PlanChanges changes =
                PlanChanges.of(edited, Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(9)));
        List<String> expected = new ArrayList<>(List.of("Changed:", "Before:"));
        expected.addAll(Spoken.linesOf(before));
        expected.add("Now:");
        expected.addAll(Spoken.linesOf(now + " now"));

        List<String> entries = indented(PlainText.of(ENGLISH, ZoneOffset.UTC).render(changes));
        assertThat(entries).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String line = Pattern.quote(expected.get(i));
            assertThat(entries.get(i)).matches("(?s)(- |    |      )(" + line + "|\u2068" + line + CLOSERS + ")");
        }
        assertThat(indented(Markdown.of(ENGLISH, ZoneOffset.UTC).render(changes)))
                .hasSameSizeAs(expected);
    }

    @Property(tries = 100)
    void COR_04_what_somebody_noted_is_one_note_and_nothing_that_the_person_or_another_said(
            @ForAll("words") String words) {
        SafetyPlan plan = Table.ready();
        EventId help = plan.entries().get(1).id();
        SafetyPlan plain = plan.note(help, OthersWords.of("x", nurse(4).said()), nurse(4));
        SafetyPlan noted = plan.note(help, OthersWords.of(words, nurse(4).said()), nurse(4));

        assertThat(starts(noted, 4, PlainText.of(ENGLISH, ZoneOffset.UTC)::render))
                .isEqualTo(starts(plain, 4, PlainText.of(ENGLISH, ZoneOffset.UTC)::render));
        assertThat(starts(noted, 2, WalletCard.of(ENGLISH, ZoneOffset.UTC, 40)::render))
                .isEqualTo(starts(plain, 2, WalletCard.of(ENGLISH, ZoneOffset.UTC, 40)::render));
    }

    /** How many lines begin at each column up to one, without the version and date. */
    private static List<Long> starts(SafetyPlan plan, int upTo, Function<PlanView, String> rendering) {
        String text = rendering.apply(PlanView.of(
                plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(9))));
        return IntStream.rangeClosed(0, upTo)
                .mapToObj(column -> text.lines()
                        .filter(line -> line.matches(" {" + column + "}[^ ].*|"))
                        .count())
                .toList();
    }

    @Property(tries = 200)
    void COR_03_a_card_loses_no_word(@ForAll("words") String words, @ForAll @IntRange(min = 20, max = 50) int width) {
        String card = WalletCard.of(ENGLISH, ZoneOffset.UTC, width).render(view(words));
        String all = unbroken(card);
        int from = 0;
        for (String each : said(words)) {
            String solid = solid(each);
            int at = all.indexOf(solid, from);
            assertThat(at).as("%s in %s", solid, all).isNotNegative();
            from = at + solid.length();
        }
        for (String line : card.split("\n")) {
            assertThat(Spoken.columns(line)).isLessThanOrEqualTo(width);
        }
    }

    private static String unbroken(String card) {
        return solid(card.replaceAll("(?m)^(- |    |  )", ""));
    }

    private static String solid(String text) {
        return Spoken.undirected(text).replaceAll("[ \n\r\u2028\u0085]", "");
    }

    @Property(tries = 200)
    void a_card_breaks_no_line_within_what_is_seen_as_one_character(
            @ForAll("lines") String words, @ForAll @IntRange(min = 20, max = 30) int width) {
        String card = WalletCard.of(ENGLISH, ZoneOffset.UTC, width).render(view(words));
        String whole = String.join("\n", said(words));
        for (String character : Spoken.CHARACTERS) {
            assertThat(count(card, character))
                    .as("code points %s", character.codePoints().boxed().toList())
                    .isEqualTo(count(whole, character));
        }
        Statistics.label("broken within a word")
                .collect(List.of(words.split(" ")).stream().anyMatch(word -> word.length() > 60))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 8));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
