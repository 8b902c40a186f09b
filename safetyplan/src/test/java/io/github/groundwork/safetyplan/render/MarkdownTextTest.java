package io.github.groundwork.safetyplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in Markdown: every sign at every place of a line reads back to the letter, and what needs no escape has none. */
class MarkdownTextTest {
    /** Where a sign (C) and another (D) can stand. */
    private static final List<String> PLACES = List.of(
            "C",
            "CD",
            "C D",
            "CC",
            "CCC",
            "C C C",
            "CDC",
            "Cx",
            "C x",
            "CDx",
            "CD x",
            "x C",
            "x CD",
            "xC",
            "xCD",
            "xCx",
            "xCDx",
            "x C x",
            "x CxD",
            "CxC x",
            "xC Dx",
            "1C",
            "1C x",
            "1D Cx",
            "123456789C x",
            "1234567890C x",
            "x 1C",
            "CxD",
            "&CD",
            "&xC",
            "&xCD",
            "&#1C",
            "&#x1C",
            "C#1D",
            ":xC",
            ":xCD",
            "C:x:",
            "Cx@xD",
            "x@Cx",
            "@xC",
            "x@xC.xD",
            "http://xCD",
            "https://x.org/CxD",
            "https://x.orgC",
            "CDhttps://x.org/x",
            "https:/C/x",
            "x https://x.org D",
            "www.xCD",
            "www.x.orgC Dx",
            "ftp://xC",
            "HTTPS://X.ORG/CxD",
            "WWW.xC",
            "https://x.org/https://xC",
            "www.www.xC");

    static Stream<Character> signs() {
        return IntStream.rangeClosed('!', '~')
                .filter(each -> !Character.isLetterOrDigit(each))
                .mapToObj(each -> (char) each);
    }

    @ParameterizedTest
    @MethodSource("signs")
    void COR_03_every_sign_reads_back_at_every_place(char sign) {
        for (String place : PLACES) {
            signs().forEach(other -> {
                String line = place.replace('C', sign).replace('D', other);
                assertThat(MarkdownReader.read(MarkdownText.escaped(line))).isEqualTo(line);
            });
        }
    }

    @Property(tries = 5_000)
    void COR_03_signs_among_words_read_back(
            @ForAll
                    @CharRange(from = ' ', to = '@')
                    @CharRange(from = '[', to = 'b')
                    @CharRange(from = '{', to = '~')
                    @StringLength(max = 14)
                    String signs,
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 6) String behind) {
        for (String line :
                List.of(signs, signs + "https://x.org/" + behind, "www." + behind + signs, signs + ":x" + behind)) {
            String words = line.strip();
            assertThat(MarkdownReader.read(MarkdownText.escaped(words))).isEqualTo(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maya's sister (the older one), 555-0101.",
                "https://988lifeline.org",
                "chat https://example.org/a_b/c-d?x=1&y=2#now (day & night)",
                "www.example.org, or sam@example.org",
                "+49 30 1234 5678",
                "Tea & honey; 50% more! \"Why not?\"",
                "At 12:30, not 13.",
                "C# and {0",
                "A -> B = C ^ D",
                "12.5 km"
            })
    void what_begins_nothing_is_as_it_was_said(String words) {
        assertThat(MarkdownText.escaped(words)).isEqualTo(words.replace("{", "\\{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "- tea| \\- tea",
                "+ tea| \\+ tea",
                "1. Tea| 1\\. Tea",
                "2) Tea| 2\\) Tea",
                "> tea| \\> tea",
                "# tea #| \\# tea \\#",
                "===| \\===",
                "AT&amp;T &co;| AT\\&amp;T \\&co;",
                "a_b _c_| a_b \\_c\\_",
                ":tea: 10:30:15| \\:tea: 10\\:30:15",
                "@sam sam@x| \\@sam sam@x",
                "https://x.org/*| https\\://x.org/\\*",
                "https://x.org *| https://x.org \\*",
                "www.x.org/~me| www\\.x.org/\\~me"
            })
    void what_could_begin_something_is_escaped_at_its_place(String words, String escaped) {
        assertThat(MarkdownText.escaped(words)).isEqualTo(escaped.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*",
                "_a_",
                "a `b`",
                "[a](b)",
                "<b>",
                "&lt;",
                "# a",
                "a #",
                "- a",
                "+",
                "1. a",
                "1) a",
                "> a",
                "===",
                "---",
                ":-:",
                "~a~",
                "a|b",
                "$a$",
                ":a:",
                "@a",
                "#1",
                "https://x.org/\\*",
                "www.x\\*",
                "a\\b",
                " a"
            })
    void the_reader_finds_what_is_more_than_text(String line) {
        assertThatThrownBy(() -> MarkdownReader.read(line)).isInstanceOf(AssertionError.class);
    }

    private static String page(String name, ReachBy... ways) {
        PlanContact contact = PlanContact.forHelp(Table.words(name), ways[0]);
        for (int i = 1; i < ways.length; i++) {
            contact = contact.withWay(ways[i]);
        }
        SafetyPlan plan = Table.begun().add(Table.HELP, contact.with(PlanContact.Agreement.AGREED), Table.rowan(1));
        return Markdown.of(PlanPhrases.inEnglish(), ZoneOffset.UTC)
                .render(PlanView.of(
                        plan,
                        Audience.person(),
                        Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(9))));
    }

    @Test
    void an_address_ends_before_the_sign_of_a_break_and_before_the_mark_of_a_direction() {
        ReachBy chat = ReachBy.of(ReachBy.Kind.CHAT, "https://988lifeline.org");
        assertThat(page("Line", chat, ReachBy.of(ReachBy.Kind.TEXT, "988"), chat))
                .contains(
                        "- Line\\\n  chat https://988lifeline.org \\\n  text 988\\\n  chat https://988lifeline.org\n");
        assertThat(page("\u05E7\u05D5 https://x.org", chat))
                .contains("- \u2068\u05E7\u05D5 https://x.org \u2069\\\n  chat https://988lifeline.org\n");
    }

    @Test
    void a_long_line_of_addresses_is_written_in_time() {
        String line = "www.".repeat(5_000) + " " + "https://".repeat(5_000) + "*";
        assertThat(MarkdownReader.read(MarkdownText.escaped(line))).isEqualTo(line);
    }
}
