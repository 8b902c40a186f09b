package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.core.suggestion.Recipient;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.BruteForce;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** SCR-09: critical items speak for themselves. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class AttentionProperties {

    @Provide
    Arbitrary<Case> critical() {
        return Arb.sheets(Arb.instruments(3, 2, 1, 1, 4));
    }

    @Provide
    Arbitrary<Case> shipped() {
        return Arb.sheets(Arbitraries.of(Instruments.standard().ids())
                .map(Instruments.standard()::get)
                .filter(instrument -> instrument.items().size() <= 10)
                .filter(instrument -> BruteForce.of(instrument).space() <= BruteForce.MOST));
    }

    @Property(tries = 1_000)
    void SCR_09_a_critical_answer_yields_exactly_one_attention_whatever_else_is_answered(
            @ForAll("critical") Case given) {
        List<Attention> found = given.report().attentions();
        for (CriticalRule rule : given.instrument().critical()) {
            for (String item : rule.items()) {
                List<Attention> about =
                        found.stream().filter(a -> a.item().equals(item)).toList();
                assertThat(about).isEqualTo(expected(given, rule, item));
            }
        }
        assertThat(found).allMatch(a -> a.recipient() == Recipient.HOST_MUST_ROUTE);
        assertThat(found).extracting(Attention::item).doesNotHaveDuplicates();
    }

    private static List<Attention> expected(Case given, CriticalRule rule, String item) {
        Answer answer = given.sheet().answer(item);
        AttentionKind kind;
        if (answer instanceof Answer.Given is
                && Choice.among(given.model().choices(item), is).passes(rule.test())) {
            kind = AttentionKind.CRITICAL_ANSWER;
        } else if (answer instanceof Answer.Declined && rule.orDeclined()) {
            kind = AttentionKind.CONVERSATION;
        } else {
            return List.of();
        }
        return List.of(new Attention(
                kind,
                given.instrument().id(),
                item,
                rule.reason(),
                rule.urgency(),
                rule.evidence().source(),
                rule.evidence().confirmed()));
    }

    @Property
    void SCR_09_the_order_of_answering_makes_no_difference(@ForAll("critical") Case given, @ForAll Random random) {
        List<Item> order = new ArrayList<>(given.instrument().items());
        Collections.shuffle(order, random);
        Responses sheet = Responses.start(given.instrument());
        for (Item item : order) {
            sheet = sheet.with(item.id(), given.sheet().answer(item.id()));
        }
        assertThat(given.with(sheet).report().attentions())
                .isEqualTo(given.report().attentions());
    }

    @Property
    void SCR_09_an_attention_never_depends_on_other_items_or_on_an_analysts_rule(@ForAll("critical") Case given) {
        AnalystRule rule = AnalystRule.prorated(Ratio.of(1, 100), "a paper");
        ScoreReport estimated =
                Scoring.of(given.instrument()).estimatingBy(rule).score(given.sheet());
        assertThat(estimated.attentions()).isEqualTo(given.report().attentions());
        assertThat(estimated.unansweredCritical()).isEqualTo(given.report().unansweredCritical());
        for (Attention attention : given.report().attentions()) {
            Responses alone = Responses.start(given.instrument())
                    .with(attention.item(), given.sheet().answer(attention.item()));
            assertThat(given.with(alone).report().attentions()).containsExactly(attention);
        }
    }

    @Property(tries = 1_000)
    void SCR_09_an_unanswered_critical_item_is_listed_unless_its_gate_closes_it(@ForAll("critical") Case given) {
        List<BruteForce.Completion> completions = given.model().completions(given.sheet());
        List<UnansweredCritical> listed = given.report().unansweredCritical();
        assertThat(listed).allMatch(each -> !each.answer().isGiven());
        assertThat(listed).extracting(UnansweredCritical::item).doesNotHaveDuplicates();
        if (!completions.isEmpty()) {
            List<UnansweredCritical> expected = given.instrument().critical().stream()
                    .flatMap(rule -> rule.items().stream())
                    .filter(item -> !given.sheet().answer(item).isGiven())
                    .filter(item -> !completions.stream().allMatch(c -> c.isClosed(item)))
                    .map(item -> new UnansweredCritical(item, given.sheet().answer(item)))
                    .toList();
            assertThat(listed).isEqualTo(expected);
        }
    }

    @Property
    void SCR_09_holds_for_what_comes_with_the_library(@ForAll("shipped") Case given) {
        SCR_09_a_critical_answer_yields_exactly_one_attention_whatever_else_is_answered(given);
        SCR_09_an_unanswered_critical_item_is_listed_unless_its_gate_closes_it(given);
    }

    @Example
    void SCR_09_no_text_of_our_own_says_low_risk() {
        List<String> texts = new ArrayList<>();
        for (String id : Instruments.standard().ids()) {
            Instrument instrument = Instruments.standard().get(id);
            instrument.items().forEach(item -> texts.add(item.topic()));
            instrument.critical().forEach(rule -> texts.add(rule.reason()));
            texts.addAll(instrument.notes());
            texts.add(instrument.about().purpose());
        }
        Stream.of(Caveat.Kind.values()).forEach(kind -> texts.add(new Caveat(kind, List.of()).text()));
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(texts.stream().map(text -> text.toLowerCase(Locale.ROOT)))
                .noneMatch(text -> text.contains("low risk") || text.contains("low-risk") || text.contains("no risk"));
    }

    @Property
    void SCR_09_no_sentence_of_an_explanation_says_risk(@ForAll Case given) {
        assertThat(given.report().explanation().text(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .doesNotContain("risk");
    }
}
