package io.github.groundwork.safetyplan;

import static io.github.groundwork.safetyplan.Specimens.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.testing.PublicTypes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every public type of this module what must hold for each of them, those of tomorrow among them. */
class PublicTypesTest {
    private static final Pattern SEAM = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_");
    private static final Pattern PROMISE = Pattern.compile("contract|signature|pledge|promise|oath|vow|guarantee");
    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.englishWithJudgements());

    /** Texts, numbers such as hashes, and types whose texts are ids, rules or terms by contract, and which show them. */
    private static final Set<Class<?>> SHOW_WHAT_IS_OURS =
            Set.of(String.class, Integer.class, Attribution.class, Problem.class, PlanTemplate.License.class);

    static Stream<Class<?>> types() {
        return PublicTypes.all().stream();
    }

    /** The types of which there can be instances. */
    static Stream<Class<?>> values() {
        return types().filter(type -> !type.isInterface())
                .filter(type -> type.isEnum() || fields(type).anyMatch(field -> !isStatic(field)));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != null && PublicTypes.isOurs(each), Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredFields()));
    }

    /** Returns what can be called of a type. */
    private static List<Executable> callables(Class<?> type) {
        List<Executable> callables = new ArrayList<>(List.<Constructor<?>>of(type.getConstructors()));
        PublicTypes.methods(type).stream().filter(method -> !method.isBridge()).forEach(callables::add);
        return callables;
    }

    private static boolean isStatic(Member member) {
        return member instanceof Constructor || Modifier.isStatic(member.getModifiers());
    }

    @Test
    void every_public_type_has_specimens() {
        assertThat(values())
                .hasSizeGreaterThan(40)
                .allSatisfy(type ->
                        assertThat(Specimens.isKnown(type)).as(type.getName()).isTrue())
                .allSatisfy(type ->
                        assertThat(Specimens.of(type)).as(type.getName()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_01_nothing_in_a_value_can_be_assigned(Class<?> type) {
        assertThat(type.isEnum() || Modifier.isFinal(type.getModifiers())).isTrue();
        assertThat(fields(type)).allSatisfy(field -> {
            assertThat(Modifier.isFinal(field.getModifiers()))
                    .as(field.getName())
                    .isTrue();
            assertThat(isStatic(field) || Modifier.isPrivate(field.getModifiers()))
                    .as(field.getName())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_01_no_collection_that_is_handed_out_can_be_changed(Class<?> type) throws Exception {
        for (Executable callable : callables(type)) {
            if (callable instanceof Method method && method.getParameterCount() == 0 && !isStatic(method)) {
                for (Object specimen : Specimens.of(type)) {
                    Object given = call(method, specimen);
                    if (given instanceof Collection<?> collection) {
                        assertThatExceptionOfType(UnsupportedOperationException.class)
                                .isThrownBy(collection::clear);
                    } else if (given instanceof Map<?, ?> map) {
                        assertThatExceptionOfType(UnsupportedOperationException.class)
                                .isThrownBy(map::clear);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void values_are_equal_by_what_they_hold(Class<?> type) {
        List<?> one = Specimens.of(type);
        List<?> other = Specimens.of(type);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).allSatisfy(each -> {
            assertThat(each.equals(null)).isFalse();
            assertThat(each.equals("something else")).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("values")
    void COR_02_to_string_never_shows_a_persons_words(Class<?> type) {
        assertThat(Specimens.of(type)).allSatisfy(specimen -> {
            silent(specimen.toString());
            silent(Optional.of(List.of(specimen)).toString());
        });
    }

    /** Calls everything that is public with right and wrong arguments, and reads what comes of it. */
    @ParameterizedTest
    @MethodSource("types")
    void COR_02_neither_exceptions_nor_results_show_a_persons_words(Class<?> type) throws Exception {
        for (Executable callable : callables(type)) {
            for (Object[] arguments : combinations(callable.getGenericParameterTypes())) {
                for (Object target : targets(callable, type)) {
                    tried(callable, target, arguments);
                }
            }
        }
    }

    private static List<?> targets(Executable callable, Class<?> type) {
        return isStatic(callable) ? List.of(type) : Specimens.of(type);
    }

    private static Object call(Executable callable, Object target, Object... arguments) throws Exception {
        callable.setAccessible(true); // a public method of a type that only its package sees
        return callable instanceof Method method
                ? method.invoke(target, arguments)
                : ((Constructor<?>) callable).newInstance(arguments);
    }

    private static void tried(Executable callable, Object target, Object... arguments) throws Exception {
        try {
            Object result = call(callable, target, arguments);
            boolean isShown = result == null || SHOW_WHAT_IS_OURS.contains(result.getClass());
            if (!isShown) {
                silent(result.toString());
            }
        } catch (InvocationTargetException e) {
            for (Throwable thrown = e.getCause(); thrown != null; thrown = thrown.getCause()) {
                silent(thrown.toString());
                silent(Arrays.toString(thrown.getSuppressed()));
            }
        }
    }

    /** Beside the digits that a default {@code toString} makes up anew in each run. */
    private static void silent(String shown) {
        assertThat(shown.replaceAll("@[0-9a-f]{1,8}\\b", "@"))
                .doesNotContain(CANARY)
                .doesNotContain("Zebra")
                .doesNotContain("0173");
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_null_argument_is_named(Class<?> type) throws Exception {
        for (Executable callable : callables(type)) {
            Type[] parameters = callable.getGenericParameterTypes();
            for (int at = 0; at < parameters.length; at++) {
                boolean takesNull = callable.getName().equals("equals")
                        || parameters[at] instanceof Class<?> simple && simple.isPrimitive();
                if (!takesNull) {
                    Object[] arguments = Arrays.stream(parameters)
                            .map(parameter -> Specimens.of(parameter).get(0))
                            .toArray();
                    arguments[at] = null;
                    Object target = targets(callable, type).get(0);
                    assertThatExceptionOfType(InvocationTargetException.class)
                            .as("argument %s of %s", at, callable)
                            .isThrownBy(() -> call(callable, target, arguments))
                            .havingCause()
                            .isInstanceOf(NullPointerException.class)
                            .withMessageMatching("[a-z][A-Za-z]*");
                }
            }
        }
    }

    private static List<Object[]> combinations(Type... types) {
        List<Object[]> all = List.<Object[]>of(new Object[0]);
        for (Type type : types) {
            List<Object> values = new ArrayList<>(Specimens.of(type));
            if (!(type instanceof Class<?> simple && simple.isPrimitive())) {
                values.add(null);
            }
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

    @Test
    void COR_21_no_public_name_is_a_term_of_severity_A() {
        assertThat(names())
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(CHECKER.check(name))
                        .as(name)
                        .noneMatch(finding -> finding.severity() == Severity.AVOID));
    }

    @Test
    void PLN_04_nothing_is_named_as_a_promise_or_a_signature() {
        assertThat(names()).noneMatch(name -> PROMISE.matcher(name).find());
        assertThat(names("SafetyContract", "SIGNATURE_OF_PERSON", "promiseNotToAct"))
                .allMatch(name -> PROMISE.matcher(name).find());
    }

    /** The names of public types, methods, constants and parts, as words. */
    private static List<String> names() {
        return names(types().flatMap(type -> Stream.of(
                                Stream.of(type.getSimpleName()),
                                Stream.of(type.getDeclaredMethods())
                                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                                        .map(Method::getName),
                                Stream.of(type.getDeclaredFields())
                                        .filter(each -> Modifier.isPublic(each.getModifiers()))
                                        .map(Field::getName))
                        .flatMap(each -> each))
                .distinct()
                .toArray(String[]::new));
    }

    private static List<String> names(String... names) {
        return Stream.of(names)
                .map(name -> SEAM.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT))
                .toList();
    }
}
