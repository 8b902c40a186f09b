package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem MISSING = new Problem("FIELD_MISSING", "/id", "this field must be present");
    private static final Problem EMPTY = new Problem("FIELD_EMPTY", "/name", "this must not be empty");

    @Test
    void a_valid_result_has_a_value_and_no_problem() {
        Checked<String> valid = Checked.of("value");

        assertThat(valid.isValid()).isTrue();
        assertThat(valid.value()).contains("value");
        assertThat(valid.problems()).isEmpty();
        assertThat(valid.orThrow()).isEqualTo("value");
    }

    @Test
    void a_failed_result_has_every_problem_and_no_value() {
        Checked<String> failed = Checked.failed(List.of(MISSING, EMPTY));

        assertThat(failed.isValid()).isFalse();
        assertThat(failed.value()).isEmpty();
        assertThat(failed.problems()).containsExactly(MISSING, EMPTY);
    }

    @Test
    void or_throw_carries_every_problem() {
        Checked<String> failed = Checked.failed(List.of(MISSING, EMPTY));

        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, failed::orThrow);

        assertThat(thrown.problems()).containsExactly(MISSING, EMPTY);
    }

    @Test
    void a_result_is_never_neither() {
        assertThatNullPointerException().isThrownBy(() -> Checked.of(null)).withMessage("value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.failed(List.of()))
                .withMessage("a failed result needs at least one problem");
        assertThatNullPointerException().isThrownBy(() -> Checked.failed(null)).withMessage("problems");
        assertThatNullPointerException().isThrownBy(() -> Checked.failed(Arrays.asList(MISSING, null)));
    }

    @Test
    void COR_01_problems_are_copied_in_and_unmodifiable() {
        List<Problem> given = new ArrayList<>(List.of(MISSING));
        Checked<String> failed = Checked.failed(given);
        given.add(EMPTY);

        assertThat(failed.problems()).containsExactly(MISSING);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> failed.problems().add(EMPTY));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Checked.of("value").problems().add(EMPTY));
    }

    @Test
    void fold_calls_only_the_function_of_the_case() {
        assertThat(Checked.of("value").<String>fold(value -> value + "!", problems -> "failed"))
                .isEqualTo("value!");
        assertThat(Checked.<String>failed(List.of(MISSING)).<Object>fold(value -> "valid", problems -> problems))
                .isEqualTo(List.of(MISSING));
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.of("value").fold(null, problems -> "failed"))
                .withMessage("ifValue");
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.of("value").fold(value -> "valid", null))
                .withMessage("ifProblems");
    }

    @Test
    void map_converts_the_value_and_keeps_problems() {
        assertThat(Checked.of("value").map(String::length)).isEqualTo(Checked.of(5));
        assertThat(Checked.<String>failed(List.of(MISSING)).map(String::length))
                .isEqualTo(Checked.failed(List.of(MISSING)));
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.of("value").map(null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> Checked.of("value").map(value -> null))
                .withMessage("value");
    }

    @Test
    void equal_results_hold_equal_values_or_equal_problems() {
        assertThat(Checked.of("value"))
                .isEqualTo(Checked.of("value"))
                .hasSameHashCodeAs(Checked.of("value"))
                .isNotEqualTo(Checked.of("other"))
                .isNotEqualTo(Checked.failed(List.of(MISSING)))
                .isNotEqualTo("value");
        assertThat(Checked.failed(List.of(MISSING)))
                .isEqualTo(Checked.failed(List.of(MISSING)))
                .hasSameHashCodeAs(Checked.failed(List.of(MISSING)))
                .isNotEqualTo(Checked.failed(List.of(EMPTY)));
        assertThat(Checked.of("value")).doesNotHaveSameHashCodeAs(Checked.of("other"));
    }

    @Test
    void COR_02_to_string_shows_codes_and_never_the_value() {
        assertThat(Checked.of("my own words")).hasToString("Checked[valid]");
        assertThat(Checked.failed(List.of(MISSING, EMPTY))).hasToString("Checked[FIELD_MISSING, FIELD_EMPTY]");
    }
}
