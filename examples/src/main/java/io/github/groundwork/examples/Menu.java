package io.github.groundwork.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be typed at a prompt. Pause, stop and help can be typed at every one.
 *
 * @param options what the numbers from 1 mean
 * @param range the numbers that can be typed, such as "0 to 10", where there are no options
 * @param several whether more than one number can be typed
 * @param isEntered whether the Enter key alone means to go on; a 1 does too
 * @param keys the letters that mean something here, beside those that always do
 */
record Menu(List<String> options, Optional<String> range, boolean several, boolean isEntered, List<Key> keys) {

    private static final List<Key> ALWAYS = List.of(Key.PAUSE, Key.STOP, Key.HELP);

    Menu {
        options = List.copyOf(options);
        keys = List.copyOf(keys);
    }

    static Menu of(String... options) {
        return new Menu(List.of(options), Optional.empty(), false, false, List.of());
    }

    /** Only to go on, with the Enter key. */
    static Menu goOn() {
        return new Menu(List.of(), Optional.empty(), false, true, List.of());
    }

    static Menu numbers(String range) {
        return new Menu(List.of(), Optional.of(range), false, false, List.of());
    }

    Menu choosingSeveral() {
        return new Menu(options, range, true, isEntered, keys);
    }

    Menu with(Key... letters) {
        return new Menu(options, range, several, isEntered, List.of(letters));
    }

    /** All letters that mean something here. */
    List<Key> letters() {
        List<Key> all = new ArrayList<>(keys);
        all.addAll(ALWAYS);
        return all;
    }

    /** Returns what a reply means here. */
    Reply meant(Reply reply) {
        boolean isGoOn =
                isEntered && reply.key() == Key.NUMBER && reply.numbers().equals(List.of("1"));
        return isGoOn ? Reply.of(Key.ENTER) : reply;
    }

    /** Tells whether a reply means something here. */
    boolean takes(Reply reply) {
        return switch (reply.key()) {
            case NUMBER -> takesNumbers(reply.numbers());
            case ENTER -> isEntered;
            case END -> true;
            default -> letters().contains(reply.key());
        };
    }

    private boolean takesNumbers(List<String> numbers) {
        boolean isFew = several || numbers.size() == 1;
        return isFew
                && (range.isPresent()
                        || numbers.stream()
                                .mapToInt(Integer::parseInt)
                                .allMatch(number -> number >= 1 && number <= options.size()));
    }

    /** What to do, for somebody who typed something else. */
    String howTo() {
        List<String> ways = new ArrayList<>();
        if (isEntered) {
            ways.add("press Enter to go on");
        }
        range.ifPresent(numbers -> ways.add("type a number from " + numbers));
        if (options.size() > 1) {
            ways.add(
                    several
                            ? "type one or more numbers from 1 to " + options.size() + ", such as 1 2"
                            : "type a number from 1 to " + options.size());
        }
        for (Key key : letters()) {
            ways.add(key.letter() + " for " + key.word());
        }
        String all = Words.or(ways);
        return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
    }
}
