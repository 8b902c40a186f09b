package io.github.groundwork.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the person typed at a prompt. {@code toString} shows no number: it is an answer. */
record Reply(Key key, List<String> numbers) {

    private static final Pattern SEVERAL = Pattern.compile("\\d{1,6}([\\s,;]+\\d{1,6})*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    Reply {
        numbers = List.copyOf(numbers);
    }

    static Reply of(Key key) {
        return new Reply(key, List.of());
    }

    /** The number of what was chosen, or 0 if it was no number. */
    int chosen() {
        return numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(0));
    }

    /** Reads a line, or says that nobody knows what it means. */
    static Optional<Reply> parse(String line) {
        String text = line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (text.isEmpty()) {
            return Optional.of(of(Key.ENTER));
        }
        if (SEVERAL.matcher(text).matches()) {
            return Optional.of(new Reply(Key.NUMBER, List.of(BETWEEN.split(text))));
        }
        return Arrays.stream(Key.values())
                .filter(key -> key.isTypedAs(text))
                .findFirst()
                .map(Reply::of);
    }

    @Override
    public String toString() {
        return "Reply[" + key + "]";
    }
}
