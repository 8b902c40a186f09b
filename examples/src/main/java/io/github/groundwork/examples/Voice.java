package io.github.groundwork.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Speaks to a person, line after line: nothing is drawn again, moved or coloured.
 *
 * <p>Where it is linear, a paragraph is one line, without indents, so that a screen reader reads it in one go. Not thread-safe.
 */
final class Voice {

    static final int WIDTH = 80;

    private static final int INDENT = 2;
    private static final int LABEL = 4;

    private final Terminal terminal;
    private final boolean linear;

    Voice(Terminal terminal, boolean linear) {
        this.terminal = terminal;
        this.linear = linear;
    }

    boolean isLinear() {
        return linear;
    }

    void blank() {
        write("\n");
    }

    void heading(String text) {
        blank();
        write(text + "\n");
    }

    void say(String paragraph) {
        paragraph(0, "", paragraph);
    }

    void say(List<String> paragraphs) {
        paragraphs.forEach(this::say);
    }

    /** Says a paragraph that belongs to the one before it. */
    void under(String paragraph) {
        paragraph(INDENT, "", paragraph);
    }

    /** Says something with its name before it. */
    void named(String name, String paragraph) {
        paragraph(0, name + ": ", paragraph);
    }

    /** Shows a command line, never broken, so that it can be copied. */
    void command(String line) {
        write((linear ? "" : " ".repeat(INDENT)) + line + "\n");
    }

    /** Shows a line of something else, such as a page for somebody, as it is. */
    void quoted(String line) {
        write((linear ? line : (" ".repeat(INDENT) + "| " + line).stripTrailing()) + "\n");
    }

    /** Says what can be typed, and what it means. */
    void option(String typed, String meaning) {
        paragraph(INDENT, linear ? typed + ": " : Page.padded(typed, LABEL), meaning);
    }

    /** Says one of several things. */
    void listed(String thing) {
        paragraph(INDENT, "- ", thing);
    }

    /** Says more about the thing before. */
    void more(String about) {
        paragraph(INDENT, "  ", about);
    }

    private void paragraph(int indent, String label, String paragraph) {
        if (linear) {
            write((label.isBlank() ? "" : label) + paragraph + "\n");
            return;
        }
        boolean hangs = label.length() <= LABEL;
        String text = hangs ? paragraph : label + paragraph;
        int start = hangs ? indent + label.length() : indent;
        String before = " ".repeat(indent) + (hangs ? label : "");
        for (String line : Page.wrapped(text, WIDTH - start)) {
            write((before + line).stripTrailing() + "\n");
            before = " ".repeat(start);
        }
    }

    /** Waits for what is typed behind it. */
    void prompt(String text) {
        write(text + ": ");
        try {
            terminal.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            terminal.print(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
