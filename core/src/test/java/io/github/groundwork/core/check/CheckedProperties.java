package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.CoreArbitraries;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckedProperties {

    @Provide
    Arbitrary<Checked<String>> results() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(5).map(Checked::of),
                problems().map(Checked::failed));
    }

    @Provide
    Arbitrary<List<Problem>> problems() {
        return CoreArbitraries.problems().list().ofMinSize(1).ofMaxSize(30);
    }

    @Property
    void a_result_is_a_value_or_problems_and_never_both(@ForAll("results") Checked<String> result) {
        assertThat(result.isValid())
                .isEqualTo(result.value().isPresent())
                .isEqualTo(result.problems().isEmpty())
                .isEqualTo(result.<Boolean>fold(value -> true, problems -> false));
    }

    @Property
    void no_problem_is_lost_or_moved(@ForAll("problems") List<Problem> problems) {
        Checked<String> failed = Checked.failed(problems);

        assertThat(failed.problems()).isEqualTo(problems);
        assertThat(failed.map(String::length).problems()).isEqualTo(problems);
        assertThat(new InvalidInputException(problems).problems()).isEqualTo(problems);
    }

    @Property
    void map_keeps_identity_and_composition(@ForAll("results") Checked<String> result) {
        Function<String, Integer> length = String::length;
        Function<Integer, Integer> twice = n -> 2 * n;

        assertThat(result.map(value -> value)).isEqualTo(result);
        assertThat(result.map(length).map(twice)).isEqualTo(result.map(length.andThen(twice)));
    }

    @Property
    void results_are_equal_if_what_they_hold_is_equal(
            @ForAll("results") Checked<String> one, @ForAll("results") Checked<String> other) {
        boolean equal = one.value().equals(other.value()) && one.problems().equals(other.problems());

        assertThat(one.equals(other)).isEqualTo(equal);
        assertThat(!equal || one.hashCode() == other.hashCode()).isTrue();
    }

    @Property
    void a_collector_keeps_each_problem_once_in_the_order_of_finding(@ForAll("problems") List<Problem> problems) {
        Problems collector = new Problems();
        collector.addAll(problems);
        collector.addAll(problems);

        assertThat(collector.list())
                .containsExactlyElementsOf(problems.stream().distinct().toList());
        assertThat(collector.size()).isEqualTo(collector.list().size());
        assertThat(collector.<String>toChecked(() -> "value")).isEqualTo(Checked.failed(collector.list()));
    }
}
