package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a view as Markdown: CommonMark, which GitHub's Markdown reads alike.
 *
 * <p>Somebody's words are shown as they are: what Markdown would take for a sign of its own where it stands is escaped, and nothing else, so
 * that the text can be read as it is too. A web address is a link wherever addresses become links, unless it holds such a sign. Immutable
 * and thread-safe; there is no natural order.
 */
public final class Markdown {
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

    /** Markdown lines. */
    private static final class Marks implements Layout {
        private static final String BREAK = "\\\n";
        private static final String NOTHING = "&nbsp;";

        /** Ends an address, which else goes on into the sign of a break or of a direction. */
        private static final String SPACE = " ";

        private final StringBuilder text = new StringBuilder();

        private static String lines(List<String> words, String behind) {
            return words.stream()
                    .flatMap(each -> Stream.of(each.split("\\R", -1)))
                    .map(Marks::line)
                    .collect(Collectors.joining(BREAK + behind))
                    .stripTrailing();
        }

        private static String line(String words) {
            String line = MarkdownText.escaped(words.strip());
            return line.isEmpty() ? NOTHING : Bidi.isolated(MarkdownText.endsInAddress(line) ? line + SPACE : line);
        }

        /** A heading ends with its line. */
        private static String oneLine(String title) {
            return title.replaceAll("\\R", " ").strip();
        }

        @Override
        public void title(String title) {
            text.append("# ").append(MarkdownText.escaped(oneLine(title))).append("\n\n");
        }

        @Override
        public void status(String status) {
            text.append(lines(List.of(status), "")).append('\n');
        }

        @Override
        public void section(String title) {
            text.append("\n## ").append(MarkdownText.escaped(oneLine(title))).append("\n\n");
        }

        @Override
        public void entry(List<String> lines, List<String> notes) {
            text.append("- ").append(lines(lines, "  "));
            text.append('\n');
            notes.forEach(note ->
                    text.append("  - ").append(lines(List.of(note), "    ")).append('\n'));
        }

        @Override
        public void foot(String line) {
            text.append('\n').append(lines(List.of(line), "")).append('\n');
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
