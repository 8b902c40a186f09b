package io.github.groundwork.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.catalog.Pathways;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.pathway.EarlierResult;
import io.github.groundwork.screening.pathway.PathwayCondition;
import io.github.groundwork.screening.pathway.PathwayStep;
import io.github.groundwork.screening.pathway.StageDecision;
import io.github.groundwork.screening.pathway.StageOffer;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.score.ScoreReport;
import io.github.groundwork.screening.score.Scoring;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.testing.Case;
import io.github.groundwork.screening.testing.Graph;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** COR-01: values are deeply immutable; collections are copied in and are unmodifiable; an operation returns a new value. */
@Domain(Arb.class)
@Domain(DomainContext.Global.class)
class ImmutabilityProperties {

    @Provide
    Arbitrary<Instrument> shipped() {
        return Arbitraries.of(Instruments.standard().ids()).map(Instruments.standard()::get);
    }

    private static Graph around(Case given, Context context) {
        Responses sheet =
                given.sheet().in(context).in(Locale.ENGLISH).in(Mode.TELEPHONE).by(Informant.PROXY);
        for (var scale : given.instrument().scales()) {
            sheet = sheet.declaring(scale.id(), Ratio.of(7, 3));
        }
        ScoreReport report = given.with(sheet).report();
        return Graph.from(given.instrument(), report, report.explanation(), report.scoreOnly(), sheet);
    }

    @Property(tries = 100)
    void COR_01_every_collection_that_is_handed_out_is_unmodifiable(@ForAll Case given, @ForAll Context context) {
        Graph graph = around(given, context);
        assertThat(graph.values()).hasSizeGreaterThan(10);
        graph.collections().forEach(ImmutabilityProperties::isUnmodifiable);
        assertThat(graph.arrays()).isEmpty();
    }

    private static void isUnmodifiable(Graph.Handed handed) {
        Throwable thrown = catchThrowable(() -> {
            if (handed.value() instanceof Map<?, ?> map) {
                map.clear();
            } else {
                ((Collection<?>) handed.value()).clear();
            }
        });
        assertThat(thrown).as(handed.method()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property(tries = 14)
    void COR_01_holds_for_what_comes_with_the_library(@ForAll("shipped") Instrument instrument) {
        ScoreReport report = Scoring.of(instrument).score(Responses.start(instrument));
        Graph graph = Graph.from(instrument, report, Instruments.standard());
        Instruments.standard()
                .wordings(instrument.id())
                .forEach(pack -> Graph.from(pack).collections().forEach(ImmutabilityProperties::isUnmodifiable));
        graph.collections().forEach(ImmutabilityProperties::isUnmodifiable);
        graph.values().stream().filter(Record.class::isInstance).forEach(ImmutabilityProperties::copiesIn);
    }

    @Property(tries = 20)
    void COR_01_holds_for_pathways_and_what_they_offer(@ForAll("shipped") Instrument instrument) {
        Responses sheet = Responses.start(instrument);
        for (Item item : instrument.items()) {
            List<String> values = item.format()
                    .fold(
                            one -> one.options().values(),
                            several -> several.options().values(),
                            number -> List.of(number.to().shown()));
            sheet = sheet.given(item.id(), values.get(values.size() - 1));
        }
        EarlierResult earlier = EarlierResult.of(
                HistoryId.parse("screening-1"),
                Instant.EPOCH,
                List.of(Scoring.of(instrument).score(sheet)));
        List<Object> roots = new ArrayList<>(List.of(Pathways.standard(), earlier));
        for (StageDecision decision : Pathways.standard().after(earlier)) {
            roots.add(decision);
            decision.offer()
                    .flatMap(StageOffer::target)
                    .ifPresent(target -> roots.add(decision.offer()
                            .orElseThrow()
                            .knownAnswers(Instruments.standard().get(target))));
        }
        Graph graph = Graph.from(roots.toArray());
        assertThat(graph.types()).contains(PathwayStep.class, PathwayCondition.CategoryAmong.class);
        graph.collections().forEach(ImmutabilityProperties::isUnmodifiable);
        graph.values().stream().filter(Record.class::isInstance).forEach(ImmutabilityProperties::copiesIn);
    }

    @Property(tries = 50)
    void COR_01_collections_are_copied_in(@ForAll Case given, @ForAll Context context) {
        around(given, context).values().stream()
                .filter(Record.class::isInstance)
                .forEach(ImmutabilityProperties::copiesIn);
    }

    /** Makes an equal record out of collections that can be changed, changes them, and looks at the record again. */
    private static void copiesIn(Object value) {
        if (!Modifier.isPublic(value.getClass().getModifiers())) {
            return;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        List<Runnable> changes = new ArrayList<>();
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = changeable(components[i].getAccessor().invoke(value), changes);
            }
            Object copy = value.getClass()
                    .getConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(parts);
            assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
            changes.forEach(Runnable::run);
            assertThat(copy)
                    .as(value.getClass().getSimpleName())
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record can be made again", e);
        }
    }

    private static Object changeable(Object part, List<Runnable> changes) {
        if (part instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            changes.add(copy::clear);
            return copy;
        }
        if (part instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(key, changeable(inner, changes)));
            changes.add(copy::clear);
            return copy;
        }
        return part;
    }

    @Property
    void COR_01_an_operation_returns_a_new_value(@ForAll Case given, @ForAll Context context) {
        Responses sheet = given.sheet();
        Map<String, Answer> before = new LinkedHashMap<>(sheet.answers());
        ResponsesBuilder builder = sheet.toBuilder();
        for (Item item : given.instrument().items()) {
            assertThat(sheet.declined(item.id()).answer(item.id())).isEqualTo(Answer.declined());
            assertThat(sheet.dontKnow(item.id()).answer(item.id())).isEqualTo(Answer.dontKnow());
            builder.put(item.id(), Answer.declined());
        }
        assertThat(sheet.in(context).context()).isEqualTo(context);
        assertThat(sheet.by(Informant.CLINICIAN).informant()).isEqualTo(Informant.CLINICIAN);
        assertThat(sheet.in(Locale.GERMAN).language()).contains(Locale.GERMAN);
        assertThat(sheet.in(Mode.TELEPHONE).mode()).contains(Mode.TELEPHONE);
        assertThat(sheet.answers()).isEqualTo(before);
        assertThat(sheet.context()).isEqualTo(Context.unknown());
        assertThat(sheet.language()).isEmpty();
        assertThat(sheet.mode()).isEmpty();
        assertThat(sheet.informant()).isEqualTo(given.instrument().usualInformant());
    }

    @Property
    void COR_01_a_builder_that_goes_on_changes_no_sheet_that_it_made(@ForAll Case given) {
        ResponsesBuilder builder = given.sheet().toBuilder();
        Responses made = builder.build();
        given.instrument().items().forEach(item -> builder.put(item.id(), Answer.dontKnow()));
        assertThat(made).isEqualTo(given.sheet());
        assertThat(builder.build().givenCount()).isZero();
    }

    @Property
    void COR_01_given_values_are_copied_in(@ForAll Case given) {
        for (Item item : given.instrument().items()) {
            List<String> values =
                    new ArrayList<>(given.model().choices(item.id()).get(0).values());
            Answer.Given answer = new Answer.Given(values);
            String[] array = values.toArray(String[]::new);
            Responses sheet = Responses.start(given.instrument()).given(item.id(), array);
            values.clear();
            Arrays.fill(array, "changed");
            assertThat(sheet.answer(item.id())).isEqualTo(answer);
        }
    }
}
