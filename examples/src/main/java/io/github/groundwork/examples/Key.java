package io.github.groundwork.examples;

/** A letter that means the same at every prompt; each has a word too. */
enum Key {
    /** One number or several. */
    NUMBER("", ""),
    /** Only the Enter key. */
    ENTER("", ""),
    /** Skip this. */
    SKIP("s", "skip"),
    /** The person does not know. */
    DONT_KNOW("d", "don't know"),
    /** Why this is asked. */
    WHY("w", "why"),
    /** Change what was said last. */
    BACK("b", "back"),
    /** Take a break. */
    PAUSE("p", "pause"),
    /** Stop. */
    STOP("q", "stop"),
    /** Whom to reach, and what can be typed. */
    HELP("h", "help"),
    /** The input has ended, as after Ctrl-D. */
    END("", "");

    private final String letter;
    private final String word;

    Key(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    String letter() {
        return letter;
    }

    String word() {
        return word;
    }

    boolean isTypedAs(String text) {
        return !letter.isEmpty() && (text.equals(letter) || text.equals(word));
    }
}
