package io.github.groundwork.safetyplan.render;

import io.github.groundwork.safetyplan.share.PlanChanges;
import io.github.groundwork.safetyplan.share.PlanView;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * Writes a view as plain text, for a phone or for paper.
 *
 * <p>Somebody's words stand as they are, line by line; what runs from right to left is kept apart from the rest by marks that are not
 * seen. Immutable and thread-safe; there is no natural order.
 */
public final class PlainText {
    private final PlanPhrases phrases;
    private final ZoneId zone;

    private PlainText(PlanPhrases phrases, ZoneId zone) {
        this.phrases = phrases;
        this.zone = zone;
    }

    /**
     * Returns a way to write plain text.
     *
     * @param phrases the library's words, in the language of the plan
     * @param zone the time zone of the date
     * @return the rendering
     * @throws NullPointerException if an argument is null
     */
    public static PlainText of(PlanPhrases phrases, ZoneId zone) {
        return new PlainText(Objects.requireNonNull(phrases, "phrases"), Objects.requireNonNull(zone, "zone"));
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
        Lines lines = new Lines();
        new PlanPage(phrases, zone, lines).write(Objects.requireNonNull(view, "view"));
        return lines.toString();
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
        Lines lines = new Lines();
        new ChangesPage(phrases, lines).write(Objects.requireNonNull(changes, "changes"));
        return lines.toString();
    }

    /** Plain lines. */
    private static final class Lines implements Layout {
        private final StringBuilder text = new StringBuilder();
        private boolean isFooted;

        private void line(String start, String behind, String words) {
            String lead = start;
            for (String line : words.split("\\R", -1)) {
                text.append(lead).append(Bidi.isolated(line)).append('\n');
                lead = behind;
            }
        }

        @Override
        public void title(String title) {
            line("", "", title);
        }

        @Override
        public void status(String status) {
            line("", "", status);
        }

        @Override
        public void section(String title) {
            text.append('\n');
            line("", "", title);
        }

        @Override
        public void entry(List<String> lines, List<String> notes) {
            String start = "- ";
            for (String each : lines) {
                line(start, "  ", each);
                start = "  ";
            }
            notes.forEach(note -> line("    ", "      ", note));
        }

        @Override
        public void foot(String line) {
            if (!isFooted) {
                text.append('\n');
                isFooted = true;
            }
            line("", "", line);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
