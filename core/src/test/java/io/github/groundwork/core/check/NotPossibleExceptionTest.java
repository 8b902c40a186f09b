package io.github.groundwork.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class NotPossibleExceptionTest {

    private static final Problem RULE = new Problem("ONLY_THE_PERSON", "/plan", "only the person can do this");

    @Test
    void it_names_the_rule_that_stands_against_it() {
        NotPossibleException e = new NotPossibleException(RULE);

        assertThat(e)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ONLY_THE_PERSON at /plan: only the person can do this")
                .hasNoCause();
        assertThat(e.code()).isEqualTo("ONLY_THE_PERSON");
    }

    @Test
    void it_needs_a_rule() {
        assertThatNullPointerException()
                .isThrownBy(() -> new NotPossibleException(null))
                .withMessage("problem");
    }

    @Test
    void it_survives_being_written_and_read_as_every_throwable_can_be() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new NotPossibleException(RULE));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            NotPossibleException read = (NotPossibleException) in.readObject();

            assertThat(read.code()).isEqualTo("ONLY_THE_PERSON");
            assertThat(read).hasMessage(RULE.toString());
        }
    }
}
