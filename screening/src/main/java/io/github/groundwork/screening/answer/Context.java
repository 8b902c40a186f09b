package io.github.groundwork.screening.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the person that a cut-off may need, such as sex and age. What is not known is absent, never assumed.
 *
 * <p>{@code toString} shows which things are known, not what they are. Immutable and thread-safe.
 */
public final class Context {

    /** The oldest age in years that is accepted. */
    public static final int OLDEST = 130;

    private static final Context UNKNOWN = new Context(Optional.empty(), Map.of());
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]{0,39}");

    private final Optional<Integer> age;
    private final Map<String, String> named;

    private Context(Optional<Integer> age, Map<String, String> named) {
        this.age = age;
        this.named = named;
    }

    /**
     * Returns a context of which nothing is known.
     *
     * @return the context
     */
    public static Context unknown() {
        return UNKNOWN;
    }

    /**
     * Returns this context with an age.
     *
     * @param years the age in whole years, from 0 to {@link #OLDEST}
     * @return a new value
     * @throws IllegalArgumentException if the age is out of range
     */
    public Context withAge(int years) {
        if (years < 0 || years > OLDEST) {
            throw new IllegalArgumentException("an age is from 0 to " + OLDEST + " years");
        }
        return new Context(Optional.of(years), named);
    }

    /**
     * Returns this context with a sex.
     *
     * @param sex the sex that a cut-off's study recorded, usually {@code female} or {@code male}; anything else that is known,
     *     such as {@code other}, is kept as it is and is never turned into one of these
     * @return a new value
     * @throws NullPointerException if {@code sex} is null
     * @throws IllegalArgumentException if {@code sex} is empty
     */
    public Context withSex(String sex) {
        return with("sex", sex);
    }

    /**
     * Returns this context with something else that is known.
     *
     * @param name its name as cut-offs write it: a letter, then up to 39 letters, digits or hyphens; not {@code age}
     * @param value what is known, not empty
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name does not have the form, or the value is empty
     */
    public Context with(String name, String value) {
        Objects.requireNonNull(value, "value");
        if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches() || name.equals("age")) {
            throw new IllegalArgumentException("a context name is a letter and up to 39 letters, digits or hyphens");
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("what is not known is left out");
        }
        Map<String, String> more = new LinkedHashMap<>(named);
        more.put(name, value);
        return new Context(age, Collections.unmodifiableMap(more));
    }

    /**
     * Returns the age.
     *
     * @return the age in whole years, or empty if it is not known
     */
    public Optional<Integer> age() {
        return age;
    }

    /**
     * Returns something that is known.
     *
     * @param name its name, such as {@code sex}
     * @return what is known, or empty
     * @throws NullPointerException if {@code name} is null
     */
    public Optional<String> value(String name) {
        return Optional.ofNullable(named.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns everything that is known besides the age.
     *
     * @return an unmodifiable map in the order in which it was added
     */
    public Map<String, String> named() {
        return named;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Context that && age.equals(that.age) && named.equals(that.named);
    }

    @Override
    public int hashCode() {
        return Objects.hash(age, named);
    }

    /**
     * Returns the names of what is known.
     *
     * @return such as {@code Context[age, sex]}
     */
    @Override
    public String toString() {
        String names = String.join(", ", named.keySet());
        return "Context[" + (age.isPresent() ? names.isEmpty() ? "age" : "age, " : "") + names + "]";
    }
}
