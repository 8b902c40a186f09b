package io.github.groundwork.safetyplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lines: where they are broken, and how wide they are. */
class WalletCardTest {

    @Test
    void PLN_22_a_telephone_number_stays_on_one_line() {
        PlanContact contact =
                PlanContact.forHelp(Table.words("Maya"), ReachBy.of(ReachBy.Kind.CALL, "+49 30 1234 5678"));
        SafetyPlan plan = Table.begun().add(Table.HELP, contact, Table.rowan(1));
        PlanView view = PlanView.of(
                plan, Audience.person(), Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(9)));

        assertThat(WalletCard.of(PlanPhrases.inEnglish(), ZoneOffset.UTC, 20).render(view))
                .contains("- Maya\n  call\n  +49 30 1234 5678\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+49 30 1234 5678",
                "(030) 1234 56 78",
                "0049 (0)30 123-45",
                "030 / 1234 567",
                "1 800 555 0101,",
                "030 \u2013 12 34 56",
                "\u0660\u0661 \u0662\u0663 \u0664\u0665"
            })
    void a_number_is_broken_nowhere_if_it_fits_on_a_line(String number) {
        assertThat(WalletCard.broken("My sister Maya at work " + number + " or at home", 20))
                .anyMatch(line -> line.contains(number));
        assertThat(WalletCard.broken("Maya " + number, 20)).hasSize(number.length() > 15 ? 2 : 1);
    }

    @Test
    void what_stands_beside_a_number_is_no_part_of_it_and_a_number_that_fits_nowhere_is_broken_between_its_parts() {
        assertThat(WalletCard.broken("call 988 (Press 2 for more)", 10))
                .containsExactly("call 988", "(Press 2", "for more)");
        assertThat(WalletCard.broken("November 24, 2026", 12)).containsExactly("November 24,", "2026");
        assertThat(WalletCard.broken("0049 30 1234 5678 9012 345", 20))
                .containsExactly("0049 30 1234 5678", "9012 345");
        assertThat(WalletCard.broken("12 34 x56 78", 8)).containsExactly("12 34", "x56 78");
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("+49", "(0)30", "555-0101", "12", "3", "/", "0")
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(each -> String.join(" ", each));
    }

    @Property(tries = 500)
    void a_number_is_on_one_line_wherever_it_stands(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 30) int before,
            @ForAll @IntRange(min = 20, max = 40) int width) {
        String line = "x".repeat(before) + (before == 0 ? "" : " ") + number + " or so";
        List<String> lines = WalletCard.broken(line, width);

        assertThat(String.join(" ", lines).replace(" ", "")).isEqualTo(line.replace(" ", ""));
        assertThat(lines).allMatch(each -> each.length() <= width);
        assertThat(lines.stream().anyMatch(each -> each.contains(number))).isEqualTo(number.length() <= width);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "\u8336\u8336, 4",
        "\u304A\u30AB\u30FC, 6",
        "\uCC28, 2",
        "\u1112\u1161\u11AB, 2",
        "\uFF21\uFF11\uFF01\uFF08, 8",
        "\uFF8A\uFF9D, 2",
        "\uFFDA, 1",
        "\u3042\u3002\u300C\u300D, 8",
        "e\u0301\u0323, 1",
        "a\u200B\u2060\uFEFFb, 2",
        "\u2068a\u2069, 1",
        "\uD83D\uDC08, 2",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, 2",
        "\uD83C\uDDE9\uD83C\uDDEA, 2",
        "\uD83D\uDC4D\uD83C\uDFFD, 2",
        "\u2764, 1",
        "\u2764\uFE0F, 2",
        "\u2764\u200D\uD83D\uDD25, 2",
        "1\uFE0F\u20E3, 2",
        "\u2615\u2B50, 4",
        "\u05E9\u05C1\u05B8, 1",
        "co\u00ADop, 5",
        "\uD842\uDFB7, 2"
    })
    void a_line_is_as_wide_as_it_looks(String line, int columns) {
        assertThat(Columns.of(line)).isEqualTo(columns);
    }

    @Test
    void what_is_wide_takes_two_columns_of_a_line_and_what_is_not_seen_none() {
        assertThat(WalletCard.broken("\u8336".repeat(11), 20)).containsExactly("\u8336".repeat(10), "\u8336");
        assertThat(WalletCard.broken("x" + "\u8336".repeat(11), 20))
                .containsExactly("x" + "\u8336".repeat(9), "\u8336\u8336");
        assertThat(WalletCard.broken("\u200B".repeat(50) + " x", 20)).containsExactly("\u200B".repeat(50) + " x");
        assertThat(WalletCard.broken("e\u0301".repeat(20), 20)).hasSize(1);
    }

    @Test
    void a_card_is_wide_enough_for_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WalletCard.of(PlanPhrases.inEnglish(), ZoneOffset.UTC, 19))
                .withMessage("a card has lines of at least 20 columns");
    }

    @Test
    void a_long_number_is_written_in_time() {
        assertThat(String.join(" ", WalletCard.broken("12 ".repeat(10_000).strip(), 20)))
                .isEqualTo("12 ".repeat(10_000).strip());
    }
}
