package io.github.groundwork.examples;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of at most 100 columns. Not thread-safe. */
final class Page {

    static final int WIDTH = 100;

    /** How far the lines of a section are moved in. */
    static final int INDENT = 2;

    /** How wide the names of fields are. */
    static final int LABEL = 14;

    /** Stands for a space at which no line ends. */
    static final char NO_BREAK = '\u00A0';

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /** Adds a text as it is, with its own lines. */
    void verbatim(String lines) {
        text.append(lines);
    }

    /** Begins a section. */
    void section(String title) {
        blank();
        line(0, title);
    }

    /** Writes a paragraph under a section, its name before it. */
    void field(String name, String paragraph) {
        entry(INDENT, LABEL, name, paragraph);
    }

    /** Writes a paragraph. */
    void line(int indent, String paragraph) {
        entry(indent, 0, "", paragraph);
    }

    /** Writes a paragraph with a label before it, all its lines beginning in one column. */
    void entry(int indent, int labelWidth, String label, String paragraph) {
        int start = indent + labelWidth;
        String first = " ".repeat(indent) + label;
        boolean beside = width(label) < labelWidth || labelWidth == 0;
        if (!beside) {
            append(first);
            first = "";
        }
        for (String line : wrapped(paragraph, WIDTH - start)) {
            append(padded(first, start) + line);
            first = "";
        }
    }

    private void append(String line) {
        text.append(line.stripTrailing().replace(NO_BREAK, ' ')).append('\n');
    }

    /** Breaks a paragraph into lines. */
    static List<String> wrapped(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Lays cells out side by side, each wrapped to its width, two spaces apart. */
    void row(int indent, List<String> cells, List<Integer> widths) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int c = 0; c < cells.size(); c++) {
            columns.add(wrapped(cells.get(c), widths.get(c)));
            height = Math.max(height, columns.get(c).size());
        }
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int c = 0; c < columns.size(); c++) {
                String cell = l < columns.get(c).size() ? columns.get(c).get(l) : "";
                line.append(padded(cell, widths.get(c))).append("  ");
            }
            append(line.toString());
        }
    }

    static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - width(cell)));
    }

    static int width(CharSequence cell) {
        return Character.codePointCount(cell, 0, cell.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
