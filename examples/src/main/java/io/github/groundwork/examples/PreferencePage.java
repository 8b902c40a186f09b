package io.github.groundwork.examples;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.decision.Conflict;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.Grounds;
import io.github.groundwork.core.preference.decision.Reason;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardPurpose;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What all sections about a person's preferences share: the page, the answers, and the conflicts found so far. */
final class PreferencePage {

    /** How wide the names of entries are. */
    private static final int WIDE = 20;

    private final Page page = new Page();
    private final Preferences preferences;
    private final Decisions decisions;
    private final Instant at;
    private final ZoneId zone;
    private final Set<Conflict> conflicts = new LinkedHashSet<>();

    PreferencePage(Preferences preferences, Instant at, ZoneId zone) {
        this.preferences = preferences;
        this.decisions = Decisions.of(preferences);
        this.at = at;
        this.zone = zone;
    }

    Preferences preferences() {
        return preferences;
    }

    Decisions decisions() {
        return decisions;
    }

    Instant at() {
        return at;
    }

    ZoneId zone() {
        return zone;
    }

    /** The conflicts that the sections so far have met. */
    List<Conflict> conflicts() {
        return new ArrayList<>(conflicts);
    }

    void met(List<Conflict> more) {
        conflicts.addAll(more);
    }

    /** The purposes that are named anywhere, with those that everybody needs. */
    List<Purpose> purposes() {
        Set<Purpose> all = new TreeSet<>(List.of(
                StandardPurpose.CARE.purpose(), StandardPurpose.FOLLOW_UP.purpose(), StandardPurpose.CRISIS.purpose()));
        for (Preference preference : preferences.inForce()) {
            named(preference.statement()).ifPresent(purposes -> all.addAll(purposes.named()));
        }
        return new ArrayList<>(all);
    }

    private static Optional<Purposes> named(Statement statement) {
        if (statement instanceof ContactPoint point) {
            return Optional.of(point.reach().purposes());
        }
        if (statement instanceof NoContact none) {
            return Optional.of(none.purposes());
        }
        return statement instanceof Telling telling ? Optional.of(telling.purposes()) : Optional.empty();
    }

    void line(String paragraph) {
        page.line(0, paragraph);
    }

    void section(String title) {
        page.section(title);
    }

    void entry(String label, String paragraph) {
        page.entry(Page.INDENT, WIDE, label, paragraph);
    }

    /** Writes a part of an entry, its label moved in. */
    void part(String label, String paragraph) {
        page.entry(2 * Page.INDENT, WIDE - Page.INDENT, label, paragraph);
    }

    /** Says so where a section has no entry. */
    void none(boolean empty) {
        if (empty) {
            page.line(Page.INDENT, "nothing");
        }
    }

    /** Writes why something was decided, one reason a line. */
    void because(Grounds grounds) {
        because(grounds, "");
    }

    /** Writes what was decided and why, one reason a line. */
    void because(Grounds grounds, String decided) {
        met(grounds.conflicts());
        String before = decided;
        for (Reason reason : grounds.reasons()) {
            entry("", before + sentence(reason));
            before = "";
        }
    }

    /** One reason: the library's sentence, the words that were said, and where they stand. */
    String sentence(Reason reason) {
        String sentence = reason.sentence(Locale.ENGLISH).orElse(reason.code().name());
        return sentence
                + reason.preference()
                        .flatMap(preferences::preference)
                        .map(preference -> {
                            String words = Quotes.of(preference.statement().allWords());
                            return (words.isEmpty() ? " " : " " + words + " ") + reference(preference);
                        })
                        .orElse("");
    }

    String reference(Preference preference) {
        return PreferenceWords.reference(preference, at);
    }

    /** What a preference is about and where it stands. */
    String whole(EventId id) {
        return preferences
                .preference(id)
                .map(p -> (whole(p.statement()) + " " + reference(p)).strip())
                .orElse(id.toString());
    }

    private String whole(Statement statement) {
        return statement instanceof Telling telling && isHidden(telling)
                ? StatementWords.unnamed(telling)
                : StatementWords.whole(statement);
    }

    /** Tells whether somebody is not to be told of the same, so that nothing may name them. */
    private boolean isHidden(Telling telling) {
        return preferences.inForce().stream()
                .map(Preference::statement)
                .anyMatch(s -> s instanceof Telling other
                        && StatementWords.hidden(other)
                        && other.whom().equals(telling.whom())
                        && overlap(other.purposes(), telling.purposes()));
    }

    private static boolean overlap(Purposes one, Purposes other) {
        return one.isAll() || other.isAll() || one.named().stream().anyMatch(other::cover);
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
