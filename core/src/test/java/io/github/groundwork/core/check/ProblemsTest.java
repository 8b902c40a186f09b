package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Problem FIRST = new Problem("FIRST", "/1", "one");
    private static final Problem SECOND = new Problem("SECOND", "/2", "two");

    private final Problems problems = new Problems();

    @Test
    void a_new_collector_is_empty() {
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.size()).isZero();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void problems_are_kept_in_the_order_of_finding() {
        problems.add(SECOND);
        problems.addAll(List.of(FIRST));

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.size()).isEqualTo(2);
        assertThat(problems.list()).containsExactly(SECOND, FIRST);
    }

    @Test
    void the_same_problem_is_kept_once() {
        problems.add(FIRST);
        problems.add(new Problem("FIRST", "/1", "one"));
        problems.add(new Problem("FIRST", "/2", "one"));

        assertThat(problems.list()).extracting(Problem::path).containsExactly("/1", "/2");
    }

    @Test
    void the_list_is_a_copy_that_nobody_can_change() {
        problems.add(FIRST);
        List<Problem> before = problems.list();
        problems.add(SECOND);

        assertThat(before).containsExactly(FIRST);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(before::clear);
    }

    @Test
    void null_is_not_a_problem() {
        assertThatNullPointerException().isThrownBy(() -> problems.add(null)).withMessage("problem");
        assertThatNullPointerException().isThrownBy(() -> problems.addAll(null));
        assertThatNullPointerException()
                .isThrownBy(() -> problems.addAll(Arrays.asList(FIRST, null)))
                .withMessage("problem");
    }

    @Test
    void without_problems_the_result_is_the_value() {
        assertThat(problems.<String>toChecked(() -> "value")).isEqualTo(Checked.of("value"));
    }

    @Test
    void with_problems_the_value_is_not_even_made() {
        problems.add(FIRST);
        problems.add(SECOND);

        Checked<String> checked = problems.toChecked(() -> {
            throw new AssertionError("made a value out of broken input");
        });

        assertThat(checked).isEqualTo(Checked.failed(List.of(FIRST, SECOND)));
    }

    @Test
    void a_result_needs_a_value() {
        assertThatNullPointerException()
                .isThrownBy(() -> problems.toChecked(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> problems.toChecked(() -> null))
                .withMessage("value");
        problems.add(FIRST);
        assertThatNullPointerException()
                .isThrownBy(() -> problems.toChecked(null))
                .withMessage("value");
    }
}
