package io.github.groundwork.screening.session.event;

import io.github.groundwork.screening.answer.Answer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What the parts of events must be. */
final class Checks {
    private Checks() {}

    static String item(String item) {
        return text(item, "item");
    }

    static String text(String text, String name) {
        if (Objects.requireNonNull(text, name).isEmpty()) {
            throw new IllegalArgumentException("this text must not be empty: " + name);
        }
        return text;
    }

    static List<String> items(Collection<String> items) {
        List<String> copy = List.copyOf(Objects.requireNonNull(items, "items"));
        copy.forEach(Checks::item);
        return copy;
    }

    static void answer(Answer answer) {
        if (Objects.requireNonNull(answer, "answer") instanceof Answer.NotAsked
                || answer instanceof Answer.NotReached) {
            throw new IllegalArgumentException("an answer is given, declined, or not known to the person");
        }
    }
}
