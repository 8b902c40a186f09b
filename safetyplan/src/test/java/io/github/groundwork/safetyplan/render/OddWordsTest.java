package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.HELP;
import static io.github.groundwork.safetyplan.Table.SIGNS;
import static io.github.groundwork.safetyplan.Table.nurse;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are hardly words, and plans in several languages. */
class OddWordsTest {
    private static final Locale HEBREW = Locale.forLanguageTag("he");
    private static final Locale JAPANESE = Locale.JAPANESE;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, HEBREW, JAPANESE);
    private static final Map<Locale, String> PREFIXES =
            Map.of(Locale.ENGLISH, "", Locale.GERMAN, "So: ", HEBREW, "\u05DB\u05DA ", JAPANESE, "\u3053\u3046 ");

    static List<String> odd() {
        return List.of(
                "",
                " ",
                "\t\u00A0\u2003",
                "\n",
                "\r\n\r\n\n\u2028\u2029\u0085",
                "\u200D",
                "\u200D".repeat(50),
                "a\u200Db\u200Bc\u2060",
                "\u05D7\u05D3\u05E8 12-34, \u05E7\u05D5\u05DE\u05D4 5",
                "\u0627\u062A\u0635\u0644 +1 555 0173",
                "\u0661\u0662\u0663 12 abc",
                "\u202E12\u202C\u2067",
                "e" + "\u0301".repeat(200),
                "\uD83D\uDC69\u200D".repeat(40),
                "\uD83D",
                "# ".repeat(500),
                "x".repeat(10_000),
                "\u05D0\u05D1 ".repeat(3_400),
                "e\u0301".repeat(5_000),
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ".repeat(1_100));
    }

    /** A template in four languages. */
    private static PlanTemplate template() {
        PlanTemplate ours = PlanTemplates.crisis();
        List<PlanTemplate.Section> sections = ours.sections().stream()
                .map(each -> new PlanTemplate.Section(
                        each.section(), all(each.section().id().value()), all("?")))
                .toList();
        return PlanTemplate.of(ours.ref(), ours.kind(), all("plan"), sections, Optional.empty());
    }

    private static LocalizedText all(String text) {
        LocalizedText all = LocalizedText.of(Locale.ENGLISH, text);
        for (Locale language : LANGUAGES) {
            all = all.with(language, PREFIXES.get(language) + text);
        }
        return all;
    }

    private static PlanPhrases phrases(Locale language) {
        Map<PlanPhrase, String> texts = new EnumMap<>(PlanPhrase.class);
        Stream.of(PlanPhrase.values()).forEach(phrase -> texts.put(phrase, PREFIXES.get(language) + phrase.english()));
        Map<ResourceLabel, String> labels = new EnumMap<>(ResourceLabel.class);
        Stream.of(ResourceLabel.values())
                .forEach(label -> labels.put(label, PREFIXES.get(language) + label.sentence()));
        return PlanPhrases.of(language, texts, labels);
    }

    private static SafetyPlan plan(String said) {
        PlanContact contact = new PlanContact(
                words(said),
                Optional.empty(),
                List.of(ReachBy.of(ReachBy.Kind.CALL, "+1 555 0173")),
                PlanContact.Helping.HELP,
                PlanContact.Agreement.ASKED,
                Optional.of(words(said)));
        SafetyPlan plan = SafetyPlan.begin(HistoryId.parse("plan-1"), template(), Table.ROWAN, rowan(0))
                .add(SIGNS, PlanContent.of(words(said)), rowan(1))
                .add(HELP, contact, rowan(2));
        EventId sign = plan.entries().get(0).id();
        return plan.note(sign, OthersWords.of(said, nurse(3).said()), nurse(3));
    }

    private static Viewing viewing() {
        return Viewing.of(template(), ResourceDirectory.empty(), Table.at(60));
    }

    private static List<String> all(SafetyPlan plan, Locale language) {
        PlanPhrases phrases = phrases(language);
        PlanView view = PlanView.of(plan, Audience.person(), viewing());
        PlanChanges changes = PlanChanges.of(plan, viewing());
        return List.of(
                PlainText.of(phrases, ZoneOffset.UTC).render(view),
                Markdown.of(phrases, ZoneOffset.UTC).render(view),
                WalletCard.of(phrases, ZoneOffset.UTC, 20).render(view),
                PlainText.of(phrases, ZoneOffset.UTC).render(changes),
                Markdown.of(phrases, ZoneOffset.UTC).render(changes));
    }

    /** What can be read of a text, without what a page needs to lay it out. */
    private static String read(String text) {
        return Spoken.undirected(text)
                .replace("\\", "")
                .replace("&nbsp;", "")
                .replaceAll("[\\s\\u00A0\\u2003\\u0085\\u2028\\u2029-]", "");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void COR_03_odd_words_are_shown_whole_in_every_language(String said) {
        SafetyPlan plan = plan(said);
        for (Locale language : LANGUAGES) {
            assertThat(all(plan, language)).allSatisfy(text -> {
                assertThat(text).endsWith("\n");
                assertThat(text.split("\n")).hasSizeGreaterThan(8);
                assertThat(read(text)).contains(read(said), read("+1 555 0173"), read("A newer one may exist."));
                assertThat(Stream.of(text.split("\n"))).allMatch(OddWordsTest::isBalanced);
            });
        }
    }

    /** Tells whether a line ends the directions that it begins, so that none reaches into the next. */
    private static boolean isBalanced(String line) {
        int open = 0;
        for (char each : line.toCharArray()) {
            if (each >= '\u2066' && each <= '\u2068') {
                open++;
            } else if (each == '\u2069') {
                open = Math.max(0, open - 1);
            }
        }
        return open == 0;
    }

    @Test
    void COR_03_a_number_in_a_phrase_that_runs_from_right_to_left_keeps_its_order() {
        String text = PlainText.of(phrases(HEBREW), ZoneOffset.UTC)
                .render(PlanView.of(plan("x"), Audience.person(), viewing()));
        assertThat(text).contains("\u05DB\u05DA call \u2068+1 555 0173\u2069");
        assertThat(all(plan("x"), Locale.GERMAN)).noneMatch(each -> each.contains("\u2068"));
    }

    @Test
    void each_copy_is_in_the_language_that_was_asked_for() {
        for (Locale language : LANGUAGES) {
            assertThat(all(plan("x"), language))
                    .allMatch(text -> read(text).contains(read(PREFIXES.get(language) + "plan")));
        }
        assertThat(PlainText.of(phrases(Locale.GERMAN), ZoneOffset.UTC)
                        .render(PlanView.of(plan("x"), Audience.person(), viewing())))
                .startsWith("So: plan\nSo: This is a draft.")
                .contains("So: warning-signs\n- x\n    So: So: A clinician noted: x\n")
                .contains("23. November 2026");
    }

    @Test
    void PLN_01_an_accepted_text_that_has_not_the_language_is_shown_all_the_same() {
        SafetyPlan plan = plan("x");
        PlanContent walk = new PlanContent.Template(
                LocalizedText.of(Locale.FRENCH, "Marcher."), new Rationale("It helps some.", "Nothing.", false));
        SafetyPlan proposed = plan.propose(SIGNS, walk, nurse(4));
        SafetyPlan accepted = proposed.accept(proposed.newest().orElseThrow(), rowan(5));
        for (Locale language : LANGUAGES) {
            assertThat(all(accepted, language)).allMatch(text -> text.contains("Marcher"));
        }
    }

    @Test
    void a_title_of_several_lines_is_one_heading() {
        PlanTemplate ours = PlanTemplates.crisis();
        PlanTemplate two = PlanTemplate.of(
                ours.ref(),
                ours.kind(),
                LocalizedText.of(Locale.ENGLISH, "My\nplan"),
                ours.sections(),
                Optional.empty());
        PlanView view =
                PlanView.of(Table.ready(), Audience.person(), Viewing.of(two, ResourceDirectory.empty(), Table.at(60)));
        assertThat(Markdown.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(view))
                .startsWith("# My plan\n\n");
    }
}
