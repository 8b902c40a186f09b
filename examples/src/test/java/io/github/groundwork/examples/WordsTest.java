package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.rule.Comparison;
import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.rule.ValueTest;
import io.github.groundwork.screening.scale.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules in words. */
class WordsTest {

    private static Condition is(String item, Comparison comparison, long limit) {
        return new Condition.ItemIs(item, new ValueTest.Compares(comparison, Ratio.of(limit)));
    }

    @Test
    void items_in_a_row_are_named_by_their_ends() {
        assertThat(Words.items(List.of("3"))).isEqualTo("item 3");
        assertThat(Words.items(List.of("1", "2"))).isEqualTo("items 1 and 2");
        assertThat(Words.items(List.of("1", "2", "3", "5", "7", "8", "9", "1.life")))
                .isEqualTo("items 1 to 3, 5, 7 to 9 and 1.life");
    }

    @Test
    void conditions_on_several_items_are_one_sentence() {
        Condition one = is("1", Comparison.AT_LEAST, 2);
        Condition two = is("2", Comparison.AT_LEAST, 2);
        Condition three = is("3", Comparison.BELOW, 1);
        assertThat(ConditionWords.sentence(one)).isEqualTo("item 1 is 2 or more");
        assertThat(ConditionWords.sentence(Condition.any(List.of(one)))).isEqualTo("item 1 is 2 or more");
        assertThat(ConditionWords.sentence(Condition.any(List.of(one, two))))
                .isEqualTo("any of items 1 and 2 is 2 or more");
        assertThat(ConditionWords.sentence(Condition.all(List.of(one, two))))
                .isEqualTo("each of items 1 and 2 is 2 or more");
        assertThat(ConditionWords.sentence(
                        new Condition.AtLeast(2, List.of(one, two, is("4", Comparison.AT_LEAST, 2)))))
                .isEqualTo("at least 2 of items 1, 2 and 4 are 2 or more");
        assertThat(ConditionWords.sentence(Condition.any(List.of(one, two, three))))
                .isEqualTo("any of these: any of items 1 and 2 is 2 or more; item 3 is below 1");
        assertThat(ConditionWords.sentence(new Condition.AtLeast(2, List.of(one, two, three))))
                .isEqualTo("at least 2 of these: items 1 and 2, each that is 2 or more; item 3 is below 1");
    }

    @Test
    void each_kind_of_condition_has_words() {
        assertThat(ConditionWords.sentence(new Condition.ItemDeclined("4"))).isEqualTo("item 4 is declined");
        assertThat(ConditionWords.sentence(new Condition.ItemNotApplicable("4")))
                .isEqualTo("item 4 does not apply");
        assertThat(ConditionWords.sentence(new Condition.ScaleIs("safety", Comparison.ABOVE, Ratio.of(21, 2))))
                .isEqualTo("the score safety is above 10.5");
        assertThat(ConditionWords.sentence(
                        new Condition.ItemIs("2", new ValueTest.Chosen(List.of("pests", "mold", "lead")))))
                .isEqualTo("item 2 is pests, mold or lead");
        assertThat(Words.of(Comparison.AT_MOST, Ratio.of(3))).isEqualTo("3 or less");
        assertThat(Words.of(Comparison.EQUAL, Ratio.of(3))).isEqualTo("3");
    }

    @Test
    void requirements_have_words() {
        assertThat(Words.of(new Requirement.Equals("sex", "female"))).isEqualTo("sex is female");
        assertThat(Words.of(new Requirement.AgeBetween(Optional.of(18), Optional.empty())))
                .isEqualTo("from age 18");
        assertThat(Words.of(new Requirement.AgeBetween(Optional.of(4), Optional.of(17))))
                .isEqualTo("from age 4 to 17");
        assertThat(Words.of(new Requirement.AgeBetween(Optional.empty(), Optional.of(17))))
                .isEqualTo("up to age 17");
    }

    @Test
    void scales_say_how_they_are_made() {
        assertThat(made("phq-9", "total")).isEqualTo("sum of items 1 to 9");
        assertThat(made("brs", "total")).isEqualTo("mean of items 1 to 6, items 2, 4 and 6 reversed");
        assertThat(made("who-5", "total")).isEqualTo("sum of items 1 to 5, times 4");
        assertThat(made("lec-5", "happened")).isEqualTo("how many of items 1 to 17 have the answer happened");
        assertThat(ScaleWords.missing(scale("psc-17", "total")))
                .startsWith("a blank counts as 0 while there are at most 3 on the form. ");
        assertThat(ScaleWords.missing(scale("brs", "total")))
                .startsWith("the mean is taken over the answered items, if 1 or more were answered. ");
        assertThat(ScaleWords.missing(scale("audit-c", "total")))
                .startsWith(
                        "items 2 and 3 count as 0 where blank, if item 1 is 0, unless one of them was answered otherwise. "
                                + "Source (");
        assertThat(ScaleWords.missing(scale("gad-7", "total"))).startsWith("no rule; bounds are given. ");
    }

    private static String made(String id, String scale) {
        return ScaleWords.made(scale(id, scale));
    }

    private static Scale scale(String id, String scale) {
        return Instruments.standard().get(id).scale(scale).orElseThrow();
    }

    @Test
    void lines_are_wrapped_between_words_and_words_are_never_cut() {
        assertThat(Page.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Page.wrapped("unbreakable", 4)).containsExactly("unbreakable");
        assertThat(Page.wrapped("", 4)).containsExactly("");
        assertThat(Page.wrapped("😀😀 😀", 4)).containsExactly("😀😀 😀");
        Page page = new Page();
        page.entry(2, 6, "label", "x".repeat(40) + " " + "y".repeat(60));
        page.entry(2, 6, "long label", "beside");
        page.row(1, List.of("a b", "c"), List.of(1, 3));
        assertThat(page)
                .hasToString("  label " + "x".repeat(40) + "\n        " + "y".repeat(60) + "\n"
                        + "  long label\n        beside\n a  c\n b\n");
    }
}
