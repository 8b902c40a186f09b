package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.session.step.Phrases;
import io.github.groundwork.screening.session.step.StepVisitor;
import io.github.groundwork.screening.testing.Graph;
import io.github.groundwork.screening.wording.WordingPack;
import io.github.groundwork.testing.PublicTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every public type of sessions what must hold for each of them, those of tomorrow among them. */
class SessionTypesTest {
    private static final String PACKAGE = "io.github.groundwork.screening.session";
    private static final List<Session> SESSIONS = SessionSpecimens.sessions();
    private static final Graph GRAPH = graph();

    private static Graph graph() {
        List<Object> roots = new ArrayList<>(SESSIONS);
        for (Session session : SESSIONS) {
            roots.add(session.next());
            roots.add(session.result());
            roots.addAll(Log.of(session));
        }
        roots.add(Phrases.inEnglish());
        roots.addAll(List.of(new FlowEvent.Closed(), new FlowEvent.RemainsTold()));
        return Graph.from(roots.toArray());
    }

    static List<Class<?>> types() {
        return PublicTypes.all().stream()
                .filter(type -> type.getName().startsWith(PACKAGE + "."))
                .toList();
    }

    static List<Class<?>> values() {
        return types().stream()
                .filter(type -> !type.isInterface() && !type.isEnum())
                .toList();
    }

    private static List<Object> specimens(Class<?> type) {
        return GRAPH.values().stream().filter(type::isInstance).toList();
    }

    @Test
    void there_is_a_specimen_of_every_type_that_is_no_enum() {
        assertThat(values())
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        type -> assertThat(specimens(type)).as(type.getName()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_01_nothing_in_a_value_can_be_assigned(Class<?> type) {
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
        for (Class<?> each = type; each != Object.class && each != Record.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as(field.getName())
                        .isTrue();
                assertThat(Modifier.isStatic(field.getModifiers()) || Modifier.isPrivate(field.getModifiers()))
                        .as(field.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void COR_01_no_collection_that_is_handed_out_can_be_changed() {
        assertThat(GRAPH.arrays()).isEmpty();
        assertThat(GRAPH.collections()).hasSizeGreaterThan(50);
        for (Graph.Handed each : GRAPH.collections()) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .as(each.method())
                    .isThrownBy(() -> {
                        if (each.value() instanceof Map<?, ?> map) {
                            map.clear();
                        } else {
                            ((Collection<?>) each.value()).clear();
                        }
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void equals_and_hash_code_agree_and_to_string_is_short(Class<?> type) throws Exception {
        boolean isRecord = type.isRecord();
        assertThat(isRecord || type.getMethod("equals", Object.class).getDeclaringClass() != Object.class)
                .isTrue();
        assertThat(isRecord || type.getMethod("toString").getDeclaringClass() != Object.class)
                .isTrue();
        List<Object> specimens = specimens(type);
        for (Object one : specimens.subList(0, Math.min(specimens.size(), 12))) {
            assertThat(one.equals(one)).isTrue();
            assertThat(one.equals(null)).isFalse();
            assertThat(one.equals("text")).isFalse();
            assertThat(one.toString()).hasSizeLessThan(300);
            for (Object other : specimens.subList(0, Math.min(specimens.size(), 12))) {
                assertThat(one.equals(other)).isEqualTo(other.equals(one));
                if (one.equals(other)) {
                    assertThat(one).hasSameHashCodeAs(other);
                }
            }
        }
    }

    @Test
    void a_session_is_equal_to_its_copy_and_to_no_other_moment_of_it() {
        List<Session> again = SessionSpecimens.sessions();
        for (int i = 0; i < SESSIONS.size(); i++) {
            assertThat(again.get(i)).isEqualTo(SESSIONS.get(i)).hasSameHashCodeAs(SESSIONS.get(i));
            assertThat(again.get(i).next()).isEqualTo(SESSIONS.get(i).next());
            assertThat(again.get(i).result()).isEqualTo(SESSIONS.get(i).result());
            assertThat(again.get(i).setup()).isEqualTo(SESSIONS.get(i).setup());
        }
        assertThat(SESSIONS.get(0)).isNotEqualTo(SESSIONS.get(1));
        assertThat(SESSIONS.get(0).result()).isNotEqualTo(SESSIONS.get(1).result());
        assertThat(SESSIONS.get(0).setup()).isNotEqualTo(SESSIONS.get(0).setup().withoutAcknowledgement());
    }

    /** A value for each type of parameter. */
    private static final Map<Class<?>, Object> ARGUMENTS = arguments();

    private static Map<Class<?>, Object> arguments() {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(String.class, "1");
        values.put(String[].class, new String[0]);
        values.put(List.class, List.of());
        values.put(Map.class, Map.of());
        values.put(Optional.class, Optional.empty());
        values.put(Instant.class, Scene.NOON);
        values.put(Duration.class, Duration.ofDays(1));
        values.put(Locale.class, Locale.ENGLISH);
        values.put(int.class, 1);
        values.put(boolean.class, true);
        values.put(Object.class, "text");
        values.put(By.class, Scene.rowan(1));
        values.put(Term.class, Scene.NURSE);
        values.put(Mode.class, Mode.INTERVIEW);
        values.put(Consent.class, Scene.yes(1));
        values.put(History.class, SESSIONS.get(0).record().history());
        values.put(PersonId.class, Scene.ROWAN);
        values.put(Preferences.class, Said.nothing());
        values.put(WordingPack.class, Wordings.of(SessionSpecimens.instrument()));
        values.put(PathwayPart[].class, new PathwayPart[0]);
        values.put(SessionEvent.class, new FlowEvent.StopAsked());
        values.put(StepVisitor.class, new StepVisitor<String>() {
            @Override
            public String other(NextStep step) {
                return "other";
            }
        });
        values.put(
                KnownAnswers.class,
                KnownAnswers.of(
                        Responses.start(SessionSpecimens.instrument()),
                        Scene.ID,
                        Scene.NOON,
                        SessionSpecimens.instrument()));
        return values;
    }

    private static Object argument(Class<?> type) {
        if (ARGUMENTS.containsKey(type)) {
            return ARGUMENTS.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return GRAPH.values().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an argument is needed: " + type));
    }

    static List<Executable> callables() {
        List<Executable> callables = new ArrayList<>();
        List<Class<?>> ours =
                types().stream().filter(type -> type != StepVisitor.class).toList();
        for (Class<?> type : ours) {
            callables.addAll(List.of(type.getConstructors()));
            for (Method method : type.getMethods()) {
                boolean isOurs = method.getDeclaringClass().getName().startsWith(PACKAGE);
                boolean isUsual =
                        Set.of("equals", "compareTo", "valueOf", "values").contains(method.getName());
                if (isOurs && !isUsual && !Modifier.isAbstract(method.getModifiers()) && !method.isBridge()) {
                    callables.add(method);
                }
            }
        }
        return callables.stream()
                .filter(each -> Arrays.stream(each.getParameterTypes()).anyMatch(type -> !type.isPrimitive()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("callables")
    void a_null_argument_is_named(Executable callable) throws Exception {
        Class<?>[] types = callable.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] arguments =
                        Stream.of(types).map(SessionTypesTest::argument).toArray();
                arguments[i] = null;
                for (Object target : targets(callable)) {
                    isNamed(callable, target, arguments);
                }
            }
        }
    }

    private static List<Object> targets(Executable callable) {
        boolean isStatic = callable instanceof Constructor || Modifier.isStatic(callable.getModifiers());
        if (isStatic) {
            return List.of(callable);
        }
        Class<?> type = callable.getDeclaringClass();
        if (type == Session.class) {
            return List.copyOf(SESSIONS);
        }
        List<Object> found = new ArrayList<>(specimens(type));
        if (type.isEnum()) {
            found.add(type.getEnumConstants()[0]);
        }
        return found.subList(0, 1);
    }

    private static void isNamed(Executable callable, Object target, Object... arguments) throws Exception {
        try {
            Object result = callable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) callable).invoke(target, arguments);
            throw new AssertionError("no null is taken: " + callable + " returned " + result);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(callable + " of " + target).isInstanceOf(NullPointerException.class);
            assertThat(e.getCause().getMessage())
                    .as(callable.toString())
                    .isNotNull()
                    .matches("[a-z][A-Za-z]*");
        }
    }
}
