package io.github.groundwork.core.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    private static final List<Function<String, Object>> MAKERS =
            List.of(Topic::new, Purpose::new, Term::new, Topic::parse, Purpose::parse, Term::parse);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "a-",
                "-a",
                "a--b",
                "A",
                "a b",
                "a_b",
                "a.b",
                "\u00e9",
                "\u0131",
                "\u0661",
                "a\n",
                " a",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void what_does_not_have_the_form_is_no_term_and_is_not_repeated(String wrong) {
        for (Function<String, Object> maker : MAKERS) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> maker.apply(wrong))
                    .withMessage(
                            "a term is 1 to 64 lower-case ASCII letters and digits, with single hyphens between them");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "0", "a-b", "a1-2-c", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_term_reads_back(String text) {
        for (Function<String, Object> maker : MAKERS) {
            assertThat(maker.apply(text)).hasToString(text).isEqualTo(maker.apply(text));
        }
        assertThat((Object) new Topic(text)).isNotEqualTo(new Term(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near =
                Arbitraries.strings().withChars('a', 'z', '5', '-').ofMaxLength(8);
        return Arbitraries.oneOf(near, Arbitraries.strings().ofMaxLength(8), near.map(text -> text.repeat(9)));
    }

    /** The form, told another way: parts between hyphens, none of them empty, all of them small letters and digits. */
    private static boolean isTerm(String text) {
        return text.length() <= 64
                && Arrays.stream(text.split("-", -1))
                        .allMatch(part -> !part.isEmpty()
                                && part.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9'));
    }

    @Property
    void a_text_is_a_term_exactly_if_it_has_the_form(@ForAll("texts") String text) {
        boolean made;
        try {
            made = new Term(text).value().equals(text);
        } catch (IllegalArgumentException e) {
            made = false;
        }

        assertThat(made).isEqualTo(isTerm(text));
        Statistics.label("a term").collect(made).coverage(c -> {
            c.check(true).percentage(p -> p > 10);
            c.check(false).percentage(p -> p > 10);
        });
    }

    @Test
    void terms_stand_in_the_order_of_their_texts() {
        assertThat(new Topic("a-b").compareTo(new Topic("ab"))).isNegative();
        assertThat(new Purpose("b").compareTo(new Purpose("a"))).isPositive();
        assertThat(new Term("a").compareTo(new Term("a"))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_standard_topic_is_found_by_its_topic_and_lies_in_no_circle(StandardTopic each) {
        assertThat(StandardTopic.of(each.topic())).contains(each);
        assertThat(each.label()).isNotBlank().isEqualTo(each.label().strip());
        List<StandardTopic> above = new ArrayList<>();
        for (Optional<StandardTopic> next = each.broader();
                next.isPresent();
                next = next.get().broader()) {
            assertThat(above).doesNotContain(next.get());
            above.add(next.get());
        }
        assertThat(above).doesNotContain(each);
        assertThat(StandardTopic.withBroader(List.of(each.topic())))
                .startsWith(each.topic())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(each), above.stream())
                        .map(StandardTopic::topic)
                        .toList());
    }

    @Test
    void broader_topics_follow_each_once_and_a_hosts_own_has_none() {
        Topic own = new Topic("horses");

        assertThat(StandardTopic.of(own)).isEmpty();
        assertThat(StandardTopic.withBroader(List.of())).isEmpty();
        assertThat(StandardTopic.withBroader(
                        List.of(StandardTopic.SEXUAL_VIOLENCE.topic(), own, StandardTopic.COMBAT.topic(), own)))
                .containsExactly(
                        StandardTopic.SEXUAL_VIOLENCE.topic(),
                        own,
                        StandardTopic.COMBAT.topic(),
                        StandardTopic.VIOLENCE.topic(),
                        StandardTopic.TRAUMA_EXPOSURE.topic());
    }

    @Provide
    Arbitrary<List<StandardTopic>> topics() {
        return Arbitraries.of(StandardTopic.class).list().ofMaxSize(6);
    }

    @Property
    void adding_broader_topics_again_adds_nothing(@ForAll("topics") List<StandardTopic> topics) {
        List<Topic> once = StandardTopic.withBroader(
                topics.stream().map(StandardTopic::topic).toList());

        assertThat(once).doesNotHaveDuplicates();
        assertThat(StandardTopic.withBroader(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<List<StandardPurpose>> purposes() {
        return Arbitraries.of(StandardPurpose.class).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void purposes_cover_what_is_named_and_nothing_else(@ForAll("purposes") List<StandardPurpose> named) {
        List<Purpose> given = named.stream().map(StandardPurpose::purpose).toList();
        Purposes purposes = Purposes.of(given);

        for (StandardPurpose each : StandardPurpose.values()) {
            assertThat(purposes.cover(each.purpose())).isEqualTo(named.contains(each));
            assertThat(Purposes.all().cover(each.purpose())).isTrue();
        }
        assertThat(purposes.named()).isSorted().doesNotHaveDuplicates().hasSameElementsAs(given);
        List<Purpose> backwards = new ArrayList<>(given);
        Collections.reverse(backwards);
        assertThat(Purposes.of(backwards)).isEqualTo(purposes).hasSameHashCodeAs(purposes);
        assertThat(purposes.isAll()).isFalse();
    }

    @Test
    void naming_every_purpose_of_today_is_not_all_purposes() {
        Purposes today = Purposes.of(Arrays.stream(StandardPurpose.values())
                .map(StandardPurpose::purpose)
                .toList());

        assertThat(today).isNotEqualTo(Purposes.all());
        assertThat(today.cover(new Purpose("of-tomorrow"))).isFalse();
        assertThat(Purposes.all().cover(new Purpose("of-tomorrow"))).isTrue();
        assertThat(Purposes.all().named()).isEmpty();
        assertThat(Purposes.all()).hasToString("Purposes[all]");
        assertThat(Purposes.of(new Purpose("care"))).hasToString("Purposes[care]");
        assertThatIllegalArgumentException().isThrownBy(() -> Purposes.of(List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> Purposes.all().cover(null))
                .withMessage("purpose");
    }
}
