package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.screening.session.step.RoutedAttention;
import io.github.groundwork.screening.session.step.SessionOutcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A session on one device, beside what the model expects of it after each step. Mutable and used within one test. */
final class Copy {
    private final Situation situation;
    private final Notebook book;
    private final Set<Attention> raised = new HashSet<>();
    private final BitSet have;
    private final boolean blocked;
    private final List<Session> trail = new ArrayList<>();
    private Session session;
    private Expected expected;

    private Copy(Situation situation, Notebook book, Session session) {
        this.situation = situation;
        this.book = book;
        this.have = new BitSet();
        this.session = session;
        this.blocked = session.record().offer().orElseThrow().isBlocked();
        this.expected = look();
    }

    private Copy(Copy other, Notebook book) {
        this.situation = other.situation;
        this.book = book;
        this.have = (BitSet) other.have.clone();
        this.blocked = other.blocked;
        this.session = other.session;
        this.expected = other.expected;
        this.raised.addAll(other.raised);
    }

    /** Returns a copy of which only the offer is known. */
    static Copy offered(Situation situation, Notebook book, By by) {
        Session session = Session.offer(
                situation.setup(), Scene.ID, Scene.ROWAN, situation.settings().get(0), by);
        Copy copy = new Copy(situation, book, session);
        book.write(copy.have, by.device().value(), by.at(), Note.Word.OFFERED);
        copy.expected = copy.look();
        copy.compare();
        return copy;
    }

    /** Returns another copy of the same, for another device. */
    Copy twin() {
        return fork(book);
    }

    /** Returns another copy of the same, with another notebook in which the same stands. */
    Copy fork(Notebook other) {
        return new Copy(this, other);
    }

    Session session() {
        return session;
    }

    /** Returns the session as it was after each step on this device. */
    List<Session> trail() {
        return trail;
    }

    Expected expected() {
        return expected;
    }

    boolean isBlocked() {
        return blocked;
    }

    private Expected look() {
        return new Expected(situation, session.setup(), book.gates(), blocked, book.inOrder(have));
    }

    /** Does something that is possible or not, and compares what comes of it with what was to be expected. */
    void attempt(boolean possible, By by, Supplier<Session> operation, Note.What... written) {
        if (!possible) {
            cannot(operation);
            return;
        }
        Session after = operation.get();
        assertThat(after.record().history().size() - session.record().history().size())
                .isEqualTo(written.length);
        take(after, by, written);
    }

    /** Takes over what an operation returned. */
    void take(Session after, By by, Note.What... written) {
        List<RoutedAttention> before = session.attentions();
        session = after;
        for (Note.What what : written) {
            book.write(have, by.device().value(), by.at(), what);
        }
        expected = look();
        compare();
        raisedSince(before);
    }

    /** Tries something that is not possible at this moment: it says why by a code, and shows nothing of anybody. */
    void cannot(Supplier<Session> operation) {
        Throwable thrown = catchThrowable(operation::get);
        assertThat(thrown).isInstanceOf(NotPossibleException.class);
        SessionProblem problem = SessionProblem.valueOf(((NotPossibleException) thrown).code());
        assertThat(thrown.getMessage()).contains(problem.rule()).doesNotContain(Said.CANARY);
    }

    /** Goes on from what is stored, with the preferences of another day. */
    void reload(SessionSetup setup) {
        SessionRecord stored = SessionRecord.of(session.record().history()).orThrow();
        assertThat(stored).isEqualTo(session.record());
        var opened = Session.open(stored, setup);
        if (!opened.isValid()) {
            assertThat(opened.problems().get(0).code()).isEqualTo(SessionProblem.SESSION_BLOCKED.name());
            assertThat(stored.offer().orElseThrow().gaps()).isNotEmpty();
            return;
        }
        if (setup.equals(session.setup())) {
            assertThat(opened.orThrow()).isEqualTo(session).hasSameHashCodeAs(session);
            assertThat(opened.orThrow().result()).isEqualTo(session.result());
        }
        assertThat(opened.orThrow().raised()).isEmpty();
        assertThat(opened.orThrow().attentions()).isEqualTo(session.attentions());
        session = opened.orThrow();
        expected = look();
        compare();
    }

    /** Takes in what another device has; the other stays as it is. */
    void merge(Copy other) {
        Session whole = session.merge(other.session).orThrow();
        assertThat(whole.record())
                .isEqualTo(other.session.merge(session).orThrow().record());
        List<RoutedAttention> before = session.attentions();
        session = whole;
        have.or(other.have);
        expected = look();
        compare();
        raisedSince(before);
    }

    private void raisedSince(List<RoutedAttention> before) {
        if (expected.outcome() == SessionOutcome.DISCARDED && !before.isEmpty()) {
            // What nobody was told yet comes once more with the discard, which takes it out of the session.
            assertThat(before.stream().filter(RoutedAttention::waits).toList()).containsAll(session.raised());
            assertThat(session.attentions()).isEmpty();
            return;
        }
        List<Attention> fresh = new ArrayList<>(
                session.attentions().stream().map(RoutedAttention::attention).toList());
        fresh.removeAll(before.stream().map(RoutedAttention::attention).toList());
        assertThat(session.raised()).extracting(RoutedAttention::attention).isEqualTo(fresh);
        fresh.forEach(
                each -> assertThat(raised.add(each)).as("raised once: %s", each).isTrue());
    }

    private void compare() {
        trail.add(session);
        SessionResult result = session.result();
        assertThat(session.next()).hasToString(expected.next());
        assertThat(result.outcome()).isEqualTo(expected.outcome());
        assertThat(result.responses().answers()).isEqualTo(expected.items().sheet());
        assertThat(result.unsettled().keySet())
                .containsExactlyInAnyOrderElementsOf(expected.items().unsettled());
        result.unsettled()
                .forEach((item, answers) -> assertThat(answers)
                        .containsExactlyInAnyOrderElementsOf(expected.items().standing(item)));
        assertThat(session.record().ineffective().keySet())
                .extracting(EventId::toString)
                .containsExactlyInAnyOrderElementsOf(expected.overruled().stream()
                        .map(note -> note.device() + ":" + note.number())
                        .toList());
        compareAttentions();
        assertThat(session.next().frame().toDeliver())
                .isEqualTo(session.attentions().stream()
                        .filter(RoutedAttention::waits)
                        .toList());
    }

    private void compareAttentions() {
        Map<String, List<String>> shown = new TreeMap<>();
        for (RoutedAttention each : session.attentions()) {
            List<String> about = new ArrayList<>(List.of(each.stands() ? "stands" : "stood"));
            each.delivered().forEach(role -> about.add(role.value()));
            assertThat(shown.put(key(each.attention()), about)).isNull();
            assertThat(each.recipients())
                    .isNotEmpty()
                    .isEqualTo(session.setup().responders().roles())
                    .allMatch(session.setup().disclosure()::names);
            assertThat(each.planSteps()).isEqualTo(session.setup().person().planSteps());
        }
        Map<String, List<String>> wanted = expected.attentions();
        if (expected.overruled().isEmpty()) {
            assertThat(shown).isEqualTo(wanted);
            return;
        }
        assertThat(shown.keySet()).isEqualTo(wanted.keySet());
        shown.forEach((key, about) -> {
            assertThat(about.get(0)).isEqualTo(wanted.get(key).get(0));
            assertThat(wanted.get(key))
                    .as("nothing counts as given on that was not")
                    .containsAll(about);
        });
    }

    private static String key(Attention attention) {
        String key = attention.item() + " " + attention.kind();
        if (attention.kind() == AttentionKind.CRITICAL_ANSWER) {
            return key;
        }
        return key + (attention.reason().startsWith("Somebody should") ? " as published" : " softer");
    }
}
