package io.github.groundwork.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.InvalidInputException;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.ElementReader;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.Stored;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.PreferenceEvent;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.core.suggestion.QuotedUrgency;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OthersWords;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Specimens of the public types, with a canary wherever a person's words, name or answer could be. */
final class Specimens {

    /** Looks like words, a name and a number to call; it has the form of no id. */
    static final String CANARY = "Zebra quilt, +1 555 0173";

    /**
     * The types whose texts are ids, rules or the library's own words by contract, and which show them. Nothing that a
     * person says goes into them, so they are not canaries' cages.
     */
    static final Set<Class<?>> SHOW_WHAT_IS_OURS = Set.of(
            ActorId.class, Attention.class, Attribution.class, Problem.class, QuotedUrgency.class, TextForm.class);

    /** The types that collect within one call and are not values. */
    static final Set<Class<?>> COLLECTORS = Set.of(Problems.class, JsonFields.class);

    private static final ActorId SOMEBODY = ActorId.parse("somebody-1");
    private static final Attribution PERSON = Attribution.spoken(SOMEBODY, Role.PERSON, ActorId.parse("staff-1"));
    private static final Attribution PEER = Attribution.written(SOMEBODY, Role.PEER_WORKER);
    private static final Problem PROBLEM = new Problem("CODE", "/path", "this must hold");
    private static final QuotedUrgency URGENCY = new QuotedUrgency("the authors' term", "the authors");

    private static final Map<Class<?>, Supplier<List<?>>> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put(
                Checked.class,
                () -> List.of(
                        Checked.of(CANARY),
                        Checked.of(List.of(CANARY)),
                        Checked.of(OwnWords.of(CANARY, PERSON)),
                        Checked.failed(List.of(PROBLEM))));
        BY_TYPE.put(InvalidInputException.class, () -> List.of(new InvalidInputException(List.of(PROBLEM))));
        BY_TYPE.put(Problem.class, () -> List.of(PROBLEM));
        BY_TYPE.put(Problems.class, () -> List.of(new Problems(), problems()));
        BY_TYPE.put(ActorId.class, () -> List.of(SOMEBODY));
        BY_TYPE.put(Attribution.class, () -> List.of(PERSON, PEER));
        BY_TYPE.put(OwnWords.class, () -> List.of(OwnWords.of(CANARY, PERSON)));
        BY_TYPE.put(OthersWords.class, () -> List.of(OthersWords.of(CANARY, PEER)));
        BY_TYPE.put(LocalizedText.class, () -> List.of(LocalizedText.of(Locale.ENGLISH, CANARY)));
        BY_TYPE.put(QuotedUrgency.class, () -> List.of(URGENCY));
        BY_TYPE.put(
                Attention.class,
                () -> List.of(new Attention(
                        AttentionKind.CRITICAL_ANSWER, "an-id", "9", "why", Optional.of(URGENCY), "where", true)));
        BY_TYPE.putAll(TermSpecimens.all());
        BY_TYPE.putAll(HistorySpecimens.all());
        BY_TYPE.putAll(LanguageSpecimens.all());
        BY_TYPE.putAll(PreferenceSpecimens.all());
        BY_TYPE.putAll(JsonSpecimens.all());
        BY_TYPE.putAll(ResourceSpecimens.all());
        BY_TYPE.putAll(SharingSpecimens.all());
        BY_TYPE.putAll(ConsentSpecimens.all());
        BY_TYPE.put(JsonFields.class, () -> List.of(JsonFields.of(node(), "", new Problems())));
    }

    private Specimens() {}

    /** Returns the types that specimens were made for by hand. */
    static Set<Class<?>> known() {
        return BY_TYPE.keySet();
    }

    /** Returns new specimens of a type: the constants of an enum, or those made by hand. */
    static List<?> of(Class<?> type) {
        return type.isEnum()
                ? List.of(type.getEnumConstants())
                : BY_TYPE.getOrDefault(type, List::of).get();
    }

    /** Returns values to call something with, right and wrong ones, with canaries; null stands among them. */
    static List<Object> arguments(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class || raw == List.class || raw == Collection.class) {
            Object one = arguments(((ParameterizedType) type).getActualTypeArguments()[0])
                    .get(0);
            return raw != Optional.class
                    ? nullable(List.of(one), List.of())
                    : nullable(Optional.of(one), Optional.empty());
        }
        if (BY_TYPE.containsKey(raw) || raw.isEnum()) {
            return nullable(of(raw).toArray());
        }
        Map<Class<?>, Object[]> simple = Map.ofEntries(
                Map.entry(String.class, new Object[] {CANARY, ""}),
                Map.entry(Object.class, new Object[] {CANARY}),
                Map.entry(byte[].class, new Object[] {
                    node().toString().getBytes(StandardCharsets.UTF_8), CANARY.getBytes(StandardCharsets.UTF_8)
                }),
                Map.entry(JsonNode.class, new Object[] {node(), node().get(CANARY)}),
                Map.entry(Locale.class, new Object[] {Locale.ENGLISH, Locale.ROOT}),
                Map.entry(Pattern.class, new Object[] {Pattern.compile("[a-z]+")}),
                Map.entry(Map.class, new Object[] {Map.of("known", 1)}),
                Map.entry(Class.class, new Object[] {Role.class}),
                Map.entry(Enum.class, new Object[] {Role.PERSON}),
                Map.entry(Audience.class, SharingSpecimens.AUDIENCES),
                Map.entry(SharingScope.class, SharingSpecimens.SCOPES),
                Map.entry(SharingEvent.class, SharingSpecimens.ACTS),
                Map.entry(Entry.class, new Object[] {HistorySpecimens.ENTRY}),
                Map.entry(Fold.class, new Object[] {HistorySpecimens.NEWEST}),
                Map.entry(Knowledge.class, new Object[] {(Knowledge) entry -> true}),
                Map.entry(Instant.class, new Object[] {Instant.EPOCH}),
                Map.entry(Duration.class, new Object[] {Duration.ofMinutes(30), Duration.ofNanos(-1)}),
                Map.entry(ZoneId.class, new Object[] {ZoneId.of("Europe/Berlin")}),
                Map.entry(LocalDate.class, new Object[] {LocalDate.of(2024, 2, 29)}),
                Map.entry(LocalTime.class, new Object[] {LocalTime.NOON}),
                Map.entry(MonthDay.class, new Object[] {MonthDay.of(2, 29)}),
                Map.entry(Comparable.class, new Object[] {CANARY}),
                Map.entry(BiConsumer.class, new Object[] {(BiConsumer<Object, Object>) (key, value) -> {}}),
                Map.entry(Topic[].class, new Object[] {new Topic[] {new Topic("violence")}, new Topic[0]}),
                Map.entry(Term[].class, new Object[] {new Term[] {new Term("closed-door")}, new Term[0]}),
                Map.entry(Statement.class, PreferenceSpecimens.statements().toArray()),
                Map.entry(PreferenceEvent.class, PreferenceSpecimens.events().toArray()),
                Map.entry(Words.class, new Object[] {OwnWords.of(CANARY, PERSON), OthersWords.of(CANARY, PEER)}),
                Map.entry(Resource.class, new Object[] {ResourceSpecimens.ROW}),
                Map.entry(DispatchPolicy.Comer[].class, new Object[] {
                    new DispatchPolicy.Comer[] {DispatchPolicy.Comer.POLICE}, new DispatchPolicy.Comer[] {}
                }),
                Map.entry(Predicate.class, new Object[] {(Predicate<Object>) any -> true}),
                Map.entry(DoubleFunction.class, new Object[] {(DoubleFunction<Object>) any -> CANARY}),
                Map.entry(ObjectNode.class, new Object[] {node()}),
                Map.entry(Stored.class, JsonSpecimens.storedValues()),
                Map.entry(ContentCodec.class, new Object[] {JsonSpecimens.CODEC}),
                Map.entry(Supplier.class, new Object[] {(Supplier<Object>) () -> CANARY}),
                Map.entry(Function.class, new Object[] {(Function<Object, Object>) any -> CANARY}),
                Map.entry(
                        ElementReader.class, new Object[] {(ElementReader<Object>) (node, at) -> Optional.of(CANARY)}));
        if (raw == long.class) {
            return List.of(0L, 7L);
        }
        if (raw == double.class) {
            return List.of(0.0, Double.NaN);
        }
        if (raw == int.class || raw == boolean.class) {
            return raw == int.class ? List.of(0, 7) : List.of(true, false);
        }
        if (!simple.containsKey(raw)) {
            throw new AssertionError("a public method has a new kind of parameter: give values for " + raw);
        }
        return nullable(simple.get(raw));
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> simple) {
            return simple;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static List<Object> nullable(Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    private static Problems problems() {
        Problems problems = new Problems();
        problems.add(PROBLEM);
        return problems;
    }

    private static JsonNode node() {
        return JsonNodeFactory.instance.objectNode().put(CANARY, CANARY);
    }
}
