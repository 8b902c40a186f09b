package io.github.groundwork.core.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading or checking input: a value, or every problem that was found.
 *
 * <p>It is never both and never neither. Immutable and thread-safe, as far as the value is.
 *
 * @param <T> the type of the value
 */
public final class Checked<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Checked(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /**
     * Returns a result that holds a value.
     *
     * @param value the value
     * @param <T> the type of the value
     * @return a valid result
     * @throws NullPointerException if {@code value} is null
     */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Objects.requireNonNull(value, "value"), List.of());
    }

    /**
     * Returns a result that holds problems.
     *
     * @param problems what is wrong, at least one
     * @param <T> the type that the value would have had
     * @return a result without a value
     * @throws NullPointerException if {@code problems} or one of them is null
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Checked<T> failed(List<Problem> problems) {
        List<Problem> copy = List.copyOf(Objects.requireNonNull(problems, "problems"));
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a failed result needs at least one problem");
        }
        return new Checked<>(null, copy);
    }

    /**
     * Tells whether there is a value.
     *
     * @return true if there is a value and no problem
     */
    public boolean isValid() {
        return problems.isEmpty();
    }

    /**
     * Returns the value, if there is one.
     *
     * @return the value, or empty if there are problems
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns every problem found, in the order in which they were found.
     *
     * @return an unmodifiable list, empty if there is a value
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the value or throws.
     *
     * @return the value
     * @throws InvalidInputException if there are problems; the exception carries them all
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidInputException(problems);
        }
        return value;
    }

    /**
     * Applies one of two functions.
     *
     * @param ifValue applied to the value
     * @param ifProblems applied to the problems
     * @param <R> the type of the outcome
     * @return what the function returned
     * @throws NullPointerException if a function is null
     */
    public <R> R fold(
            Function<? super T, ? extends R> ifValue, Function<? super List<Problem>, ? extends R> ifProblems) {
        Objects.requireNonNull(ifValue, "ifValue");
        Objects.requireNonNull(ifProblems, "ifProblems");
        return value == null ? ifProblems.apply(problems) : ifValue.apply(value);
    }

    /**
     * Converts the value, keeping problems as they are.
     *
     * @param change applied to the value
     * @param <R> the new type of the value
     * @return the converted result
     * @throws NullPointerException if {@code change} is null or returns null
     */
    public <R> Checked<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return value == null ? new Checked<>(null, problems) : Checked.of(change.apply(value));
    }

    /**
     * Tells whether another object is an equal result.
     *
     * @param other the object to compare with
     * @return true if both hold equal values, or equal problems
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checked<?> that && Objects.equals(value, that.value) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems);
    }

    /**
     * Returns whether it is valid, or the codes of its problems; never the value.
     *
     * @return a short text
     */
    @Override
    public String toString() {
        return isValid()
                ? "Checked[valid]"
                : "Checked" + problems.stream().map(Problem::code).toList();
    }
}
