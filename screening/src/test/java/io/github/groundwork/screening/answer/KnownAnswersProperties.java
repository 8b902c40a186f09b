package io.github.groundwork.screening.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.Sheets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** SCR-25: answers of another instrument are known only where both define the item as the same. */
class KnownAnswersProperties {

    private static final HistoryId FROM = HistoryId.parse("screening-1");
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    private static final int OWN = -1;

    private static final List<AnswerFormat> FORMATS = List.of(
            new AnswerFormat.OneChoice(Definition.scored(0, 1, 2)),
            new AnswerFormat.OneChoice(Definition.scored(0, 1)),
            new AnswerFormat.OneChoice(Definition.tokens("low", "high")),
            new AnswerFormat.OneChoice(Definition.tokens("high", "low")),
            new AnswerFormat.SeveralChoices(Definition.tokens("low", "high")),
            new AnswerFormat.NumberEntry(Ratio.of(0), Ratio.of(2), Ratio.of(1)),
            new AnswerFormat.NumberEntry(Ratio.of(0), Ratio.of(2), Ratio.of(1, 2)));

    /** What an item is made from: its format, its codes by number, and whether it is supplementary. */
    private record OfItem(int format, List<Integer> codes, boolean supplementary) {}

    @Provide
    Arbitrary<Instrument> instruments() {
        Arbitrary<OfItem> item = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(30, 0),
                                Tuple.of(1, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 3),
                                Tuple.of(1, 4),
                                Tuple.of(1, 5),
                                Tuple.of(1, 6)),
                        codes(),
                        Arbitraries.of(true, false, false, false, false, false, false, false))
                .as(OfItem::new);
        return Combinators.combine(
                        item.list().ofMinSize(2).ofMaxSize(5),
                        Arbitraries.of("a time", "a time", "a time", "another time"),
                        Arbitraries.of("one", "two"))
                .as(KnownAnswersProperties::instrument);
    }

    /** One code, as a rule by the item's place, sometimes two, sometimes none. */
    private static Arbitrary<List<Integer>> codes() {
        Arbitrary<Integer> own = Arbitraries.just(OWN);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 7);
        return Arbitraries.frequencyOf(
                Tuple.of(16, own.list().ofSize(1)),
                Tuple.of(2, any.list().ofSize(1)),
                Tuple.of(2, Combinators.combine(own, any).as(List::of)),
                Tuple.of(1, own.list().ofSize(0)));
    }

    private static Instrument instrument(List<OfItem> items, String timeFrame, String id) {
        Definition definition = Definition.of(id);
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            OfItem each = items.get(i);
            definition.add(new Item(
                    Integer.toString(i + 1),
                    "a topic",
                    FORMATS.get(each.format()),
                    Optional.empty(),
                    List.of(),
                    each.codes().stream()
                            .map(code -> new Coding("http://example.org", "c" + (code == OWN ? place : code)))
                            .toList(),
                    each.supplementary() ? Item.Standing.SUPPLEMENTARY : Item.Standing.MAIN));
        }
        InstrumentParts parts = definition.parts();
        InstrumentParts.About about = parts.about();
        return Instrument.of(new InstrumentParts(
                        parts.identity(),
                        new InstrumentParts.About(
                                about.purpose(),
                                about.construct(),
                                timeFrame,
                                about.population(),
                                about.informants(),
                                about.validated()),
                        parts.items(),
                        parts.rules(),
                        parts.rights(),
                        parts.citations(),
                        parts.notes()))
                .orThrow();
    }

    private static Responses filled(Instrument instrument, List<Integer> picks) {
        Responses sheet = Responses.start(instrument);
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            List<Choice> choices = Choice.of(item.format());
            int pick = picks.get(i);
            Answer answer = pick % 5 == 0
                    ? Sheets.NON_ANSWERS.get(pick % Sheets.NON_ANSWERS.size())
                    : choices.get(pick % choices.size()).toAnswer();
            sheet = sheet.with(item.id(), answer);
        }
        return sheet;
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 1_000).list().ofSize(5);
    }

    /** The codes of an item as text, one by one. */
    private static Set<String> codes(Item item) {
        Set<String> codes = new HashSet<>();
        item.codes().forEach(code -> codes.add(code.system() + "|" + code.code()));
        return codes;
    }

    private static List<Item> sharing(Item item, Instrument instrument) {
        List<Item> found = new ArrayList<>();
        for (Item other : instrument.items()) {
            Set<String> both = codes(other);
            both.retainAll(codes(item));
            if (!both.isEmpty()) {
                found.add(other);
            }
        }
        return found;
    }

    @Property(tries = 2_000)
    void SCR_25_known_is_exactly_what_was_given_at_an_item_that_both_define_as_the_same(
            @ForAll("instruments") Instrument one,
            @ForAll("instruments") Instrument other,
            @ForAll("picks") List<Integer> picks) {
        Responses earlier = filled(one, picks);
        Map<String, Answer> expected = new LinkedHashMap<>();
        for (Item item : other.items()) {
            List<Item> twins = sharing(item, one);
            boolean alone = twins.size() == 1 && sharing(twins.get(0), other).size() == 1;
            if (alone
                    && one.about().timeFrame().equals(other.about().timeFrame())
                    && item.standing() == Item.Standing.MAIN
                    && twins.get(0).standing() == Item.Standing.MAIN
                    && FORMATS.indexOf(item.format())
                            == FORMATS.indexOf(twins.get(0).format())
                    && earlier.answer(twins.get(0).id()).isGiven()) {
                expected.put(item.id(), earlier.answer(twins.get(0).id()));
            }
        }
        KnownAnswers known = KnownAnswers.of(earlier, FROM, AT, other);
        if (one.equals(other)) {
            assertThat(known.answers().size()).isEqualTo(earlier.givenCount());
        } else {
            assertThat(List.copyOf(known.answers().entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
        }
        assertThat(known.isEmpty()).isEqualTo(known.answers().isEmpty());
        Statistics.label("known").collect(Math.min(2, known.answers().size())).coverage(coverage -> {
            coverage.check(0).percentage(p -> p > 10);
            coverage.check(1).percentage(p -> p > 15);
            coverage.check(2).percentage(p -> p > 5);
        });
    }

    @Property
    void SCR_25_every_known_answer_is_on_the_key_of_the_target(
            @ForAll("instruments") Instrument one,
            @ForAll("instruments") Instrument other,
            @ForAll("picks") List<Integer> picks) {
        KnownAnswers known = KnownAnswers.of(filled(one, picks), FROM, AT, other);
        Responses sheet = Responses.start(other);
        for (Map.Entry<String, Answer.Given> each : known.answers().entrySet()) {
            sheet = sheet.with(each.getKey(), each.getValue());
        }
        assertThat(sheet.givenCount()).isEqualTo(known.answers().size());
        assertThatThrownBy(() -> known.answers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
