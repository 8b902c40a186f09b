package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Writes a view as Markdown (CommonMark).
 *
 * <p>Somebody's words are shown as they are: what Markdown would take for a sign of its own is escaped. Immutable and thread-safe; there is
 * no natural order.
 */
public final class Markdown {
    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~&\"'$%,/:;=?@^";

    private final PlanPhrases phrases;
    private final ZoneId zone;

    private Markdown(PlanPhrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    /**
     * Returns a way to write Markdown.
     *
     * @param phrases the library's words, in the language of the plan
     * @param zone the time zone of the date
     * @return the rendering
     * @throws NullPointerException if an argument is null
     */
    public static Markdown of(PlanPhrases phrases, ZoneId zone) {
        return new Markdown(Objects.requireNonNull(phrases, "phrases"), Objects.requireNonNull(zone, "zone"));
    }

    /**
     * Writes a view.
     *
     * @param view the view
     * @return the text; lines end with a line feed
     * @throws NullPointerException if {@code view} is null
     * @throws IllegalArgumentException if the titles have no text in the language
     */
    public String render(PlanView view) {
        Marks marks = new Marks();
        new PlanPage(phrases, zone, marks).write(Objects.requireNonNull(view, "view"));
        return marks.toString();
    }

    /**
     * Writes what changed since the version in force. It is the person's own and for nobody else.
     *
     * @param changes the changes
     * @return the text; lines end with a line feed
     * @throws NullPointerException if {@code changes} is null
     * @throws IllegalArgumentException if the titles have no text in the language
     */
    public String render(PlanChanges changes) {
        Marks marks = new Marks();
        new ChangesPage(phrases, marks).write(Objects.requireNonNull(changes, "changes"));
        return marks.toString();
    }

    /** Escapes every ASCII sign, as CommonMark allows, so that none is taken for Markdown. */
    static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        line.codePoints().forEach(each -> {
            if (each < 128 && SIGNS.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(each == '\t' ? ' ' : each);
        });
        return escaped.toString();
    }

    /** Markdown lines. */
    private static final class Marks implements Layout {
        private final StringBuilder text = new StringBuilder();

        private static String lines(String words, String behind) {
            StringBuilder lines = new StringBuilder();
            String[] parts = words.split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                String line = Bidi.isolated(escaped(parts[i].strip()));
                lines.append(i == 0 ? "" : "\\\n" + behind).append(line.isEmpty() ? "&nbsp;" : line);
            }
            return lines.toString();
        }

        /** A heading ends with its line. */
        private static String oneLine(String title) {
            return title.replaceAll("\\R", " ").strip();
        }

        @Override
        public void title(String title) {
            text.append("# ").append(escaped(oneLine(title))).append("\n\n");
        }

        @Override
        public void status(String status) {
            text.append(escaped(status)).append('\n');
        }

        @Override
        public void section(String title) {
            text.append("\n## ").append(escaped(oneLine(title))).append("\n\n");
        }

        @Override
        public void entry(List<String> lines, List<String> notes) {
            text.append("- ");
            for (int i = 0; i < lines.size(); i++) {
                text.append(i == 0 ? "" : "\\\n  ").append(lines(lines.get(i), "  "));
            }
            text.append('\n');
            notes.forEach(
                    note -> text.append("  - ").append(lines(note, "    ")).append('\n'));
        }

        @Override
        public void foot(String line) {
            text.append('\n').append(escaped(line)).append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
