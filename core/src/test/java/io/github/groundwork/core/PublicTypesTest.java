package io.github.groundwork.core;

import static io.github.groundwork.core.Specimens.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.Stored;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.testing.PublicTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every public type of this module what must hold for each of them, those of tomorrow among them. */
class PublicTypesTest {

    private static final Set<Class<?>> IMMUTABLE = Set.of(
            String.class,
            Optional.class,
            Object.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            MonthDay.class,
            Locale.class,
            ZoneId.class,
            Audience.class,
            ContentCodec.class,
            SharingScope.class,
            Statement.class,
            Stored.class,
            Words.class,
            Fold.class,
            Function.class);

    /** Types that only their own package sees; its tests hold that they do not change. */
    private static final Set<String> INNER = Set.of(
            "io.github.groundwork.core.persistent.PersistentMap$Node",
            "io.github.groundwork.core.preference.decision.ContactRules",
            "io.github.groundwork.core.preference.decision.StepRules",
            "io.github.groundwork.core.preference.decision.SupportRules",
            "io.github.groundwork.core.preference.decision.TellingRules",
            "io.github.groundwork.core.preference.decision.TopicRules");

    private static final Set<Class<?>> COPIED = Set.of(List.class, Map.class);

    static Stream<Class<?>> types() {
        return PublicTypes.all().stream();
    }

    static Stream<Class<?>> values() {
        return types().filter(PublicTypesTest::holdsSomething).filter(type -> !Specimens.COLLECTORS.contains(type));
    }

    /** Tells whether there can be instances of a type that hold something: not of an interface, nor of a set of functions. */
    private static boolean holdsSomething(Class<?> type) {
        return !type.isInterface()
                && Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                        .flatMap(each -> Stream.of(each.getDeclaredFields()))
                        .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    @Test
    void every_public_type_that_holds_something_has_specimens_and_no_specimen_is_of_a_type_that_is_gone() {
        List<Class<?>> holding = types().filter(PublicTypesTest::holdsSomething)
                .filter(type -> !type.isEnum())
                .toList();

        assertThat(holding).hasSizeGreaterThan(10);
        assertThat(Specimens.known()).containsExactlyInAnyOrderElementsOf(holding);
        assertThat(types())
                .allSatisfy(type -> assertThat(Specimens.of(type))
                        .as(type.getName())
                        .allSatisfy(specimen -> assertThat((Object) specimen).isInstanceOf(type)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_01_nothing_in_a_value_can_be_assigned_and_no_part_can_change(Class<?> type) {
        assertThat(type.isEnum() || Modifier.isFinal(type.getModifiers())).isTrue();
        for (Field field : type.getDeclaredFields()) {
            assertThat(Modifier.isFinal(field.getModifiers()))
                    .as(field.getName())
                    .isTrue();
            if (!Modifier.isStatic(field.getModifiers())) {
                assertThat(Modifier.isPrivate(field.getModifiers()))
                        .as(field.getName())
                        .isTrue();
                Class<?> part = field.getType();
                assertThat(part.isPrimitive()
                                || part.isEnum()
                                || IMMUTABLE.contains(part)
                                || COPIED.contains(part)
                                || INNER.contains(part.getName())
                                || values().anyMatch(part::equals))
                        .as(field.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_01_no_collection_that_is_handed_out_can_be_changed(Class<?> type) throws Exception {
        for (Object specimen : Specimens.of(type)) {
            for (Method method : PublicTypes.methods(type)) {
                if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                    unmodifiable(call(method, specimen));
                }
            }
        }
    }

    private static void unmodifiable(Object given) {
        if (given instanceof Collection<?> collection) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(collection::clear);
        } else if (given instanceof Map<?, ?> map) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void COR_02_to_string_never_shows_a_persons_words(Class<?> type) {
        assertThat(Specimens.of(type)).allSatisfy(specimen -> {
            silent(specimen.toString());
            silent(List.of(specimen).toString());
            silent(Optional.of(specimen).toString());
        });
    }

    /** Calls everything that is public with right and wrong arguments, and reads what comes of it. */
    @ParameterizedTest
    @MethodSource("types")
    void COR_02_neither_exceptions_nor_results_show_a_persons_words(Class<?> type) throws Exception {
        for (Executable callable : callables(type)) {
            boolean onInstance = callable instanceof Method method && !Modifier.isStatic(method.getModifiers());
            for (Object[] arguments : combinations(callable.getGenericParameterTypes())) {
                for (Object target : onInstance ? Specimens.of(type) : List.of(type)) {
                    tried(callable, target, arguments);
                }
            }
        }
    }

    private static void tried(Executable callable, Object target, Object[] arguments) throws Exception {
        try {
            Object result = callable instanceof Method method
                    ? method.invoke(target, arguments)
                    : ((Constructor<?>) callable).newInstance(arguments);
            if (result != null && PublicTypes.isOurs(result.getClass()) && !showsWhatIsOurs(result)) {
                silent(result.toString());
            }
        } catch (InvocationTargetException e) {
            for (Throwable thrown = e.getCause(); thrown != null; thrown = thrown.getCause()) {
                silent(thrown.toString());
                silent(String.valueOf(thrown.getMessage()));
                silent(Arrays.toString(thrown.getSuppressed()));
            }
        }
    }

    private static boolean showsWhatIsOurs(Object result) {
        return Specimens.SHOW_WHAT_IS_OURS.contains(result.getClass());
    }

    /** Beside the digits that a default {@code toString} makes up anew in each run. */
    private static void silent(String shown) {
        assertThat(shown.replaceAll("@[0-9a-f]{1,8}\\b", "@"))
                .doesNotContain(CANARY)
                .doesNotContain("Zebra")
                .doesNotContain("0173");
    }

    @Test
    void COR_02_this_module_writes_no_log_that_would_have_to_be_scanned() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }

    @Test
    void COR_04_own_words_come_from_one_factory_that_asks_who_said_them_and_from_the_reader_that_calls_it() {
        List<String> makers = types().flatMap(type -> callables(type).stream())
                .filter(Method.class::isInstance)
                .map(Method.class::cast)
                .filter(method -> method.getGenericReturnType().getTypeName().contains(OwnWords.class.getName()))
                .map(Method::toString)
                .toList();

        assertThat(makers)
                .containsExactlyInAnyOrder(
                        "public static io.github.groundwork.core.text.OwnWords "
                                + "io.github.groundwork.core.text.OwnWords.of"
                                + "(java.lang.String,io.github.groundwork.core.people.Attribution)",
                        "public static java.util.Optional io.github.groundwork.core.json.tool.WordsJson.own"
                                + "(io.github.groundwork.core.json.tool.JsonFields)");
        assertThat(OwnWords.class.getConstructors()).isEmpty();
    }

    private static List<Executable> callables(Class<?> type) {
        List<Executable> callables = new ArrayList<>(List.of(type.getConstructors()));
        callables.addAll(PublicTypes.methods(type));
        return callables;
    }

    private static Object call(Method method, Object target) throws Exception {
        try {
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            return null;
        }
    }

    private static List<Object[]> combinations(Type[] types) {
        List<Object[]> all = List.<Object[]>of(new Object[0]);
        for (Type type : types) {
            List<Object> values = Specimens.arguments(type);
            all = all.stream()
                    .flatMap(before -> values.stream().map(value -> {
                        Object[] longer = Arrays.copyOf(before, before.length + 1);
                        longer[before.length] = value;
                        return longer;
                    }))
                    .toList();
        }
        return all;
    }
}
