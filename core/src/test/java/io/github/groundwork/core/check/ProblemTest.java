package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private enum Code implements ProblemCode {
        TOO_SHORT;

        @Override
        public String rule() {
            return "this must be longer";
        }
    }

    @Test
    void a_code_makes_a_problem_with_its_rule() {
        assertThat(Code.TOO_SHORT.at("/id")).isEqualTo(new Problem("TOO_SHORT", "/id", "this must be longer"));
    }

    @Test
    void a_code_makes_a_problem_with_its_rule_and_a_detail() {
        assertThat(Code.TOO_SHORT.at("/id", "at least 3"))
                .isEqualTo(new Problem("TOO_SHORT", "/id", "this must be longer: at least 3"));
    }

    @Test
    void a_code_needs_a_path_and_a_detail_that_is_not_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Code.TOO_SHORT.at(null))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> Code.TOO_SHORT.at(null, "at least 3"))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> Code.TOO_SHORT.at("/id", null))
                .withMessage("detail");
    }

    @Test
    void to_string_is_one_line_with_code_path_and_message() {
        assertThat(Code.TOO_SHORT.at("/items/3/id")).hasToString("TOO_SHORT at /items/3/id: this must be longer");
        assertThat(Code.TOO_SHORT.at("")).hasToString("TOO_SHORT: this must be longer");
    }

    @Test
    void no_part_may_be_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(null, "", "rule"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("CODE", null, "rule"))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("CODE", "", null))
                .withMessage("message");
    }

    @Test
    void only_the_path_may_be_empty() {
        assertThat(new Problem("CODE", "", "rule").path()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem("", "", "rule"))
                .withMessage("a problem needs a code and a message");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem("CODE", "", ""))
                .withMessage("a problem needs a code and a message");
    }
}
