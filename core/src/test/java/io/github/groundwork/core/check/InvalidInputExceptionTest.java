package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Problem("CODE_" + i, "/" + i, "rule " + i))
                .toList();
    }

    @Test
    void the_message_lists_every_problem() {
        assertThat(new InvalidInputException(problems(2)))
                .hasMessage("CODE_1 at /1: rule 1; CODE_2 at /2: rule 2")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_message_lists_up_to_twenty_problems_and_counts_the_rest() {
        for (int count = 1; count <= 45; count++) {
            InvalidInputException thrown = new InvalidInputException(problems(count));
            String message = thrown.getMessage();

            assertThat(thrown.problems()).isEqualTo(problems(count));
            assertThat(message.split("CODE_", -1)).hasSize(Math.min(count, 20) + 1);
            if (count > 20) {
                assertThat(message).endsWith("CODE_20 at /20: rule 20; and " + (count - 20) + " more");
            } else {
                assertThat(message).endsWith("CODE_" + count + " at /" + count + ": rule " + count);
            }
        }
    }

    @Test
    void COR_01_problems_are_copied_in_and_unmodifiable() {
        List<Problem> given = new ArrayList<>(problems(1));
        InvalidInputException thrown = new InvalidInputException(given);
        given.clear();

        assertThat(thrown.problems()).isEqualTo(problems(1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thrown.problems().clear());
    }

    @Test
    void it_is_never_without_a_problem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvalidInputException(List.of()))
                .withMessage("an invalid input has at least one problem");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidInputException(null))
                .withMessage("problems");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new InvalidInputException(Arrays.asList(problems(1).get(0), null)));
    }

    @Test
    void after_serialization_the_message_is_kept_and_the_problems_are_empty() throws Exception {
        InvalidInputException read =
                (InvalidInputException) deserialized(serialized(new InvalidInputException(problems(3))));

        assertThat(read).hasMessage("CODE_1 at /1: rule 1; CODE_2 at /2: rule 2; CODE_3 at /3: rule 3");
        assertThat(read.problems()).isEmpty();
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
