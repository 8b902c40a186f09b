package io.github.groundwork.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.groundwork.core.history.Script.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldedTest {

    private static final By PHONE = Script.by(0, 1);
    private static final By CLINIC = Script.by(1, 2);
    private static final Note SHARE = new Note("sleep", "yes", false);
    private static final Note REVOKE = new Note("sleep", "", true);

    /** Shares and revocations, counting how often one is compared with another. */
    private static final class Counting implements Fold<List<String>, Note> {
        private final Fold<List<String>, Note> sharing = new Script.Sharing();
        private final boolean bySubject;
        private int questions;

        Counting(boolean bySubject) {
            this.bySubject = bySubject;
        }

        @Override
        public List<String> start() {
            return sharing.start();
        }

        @Override
        public Step<List<String>> apply(List<String> state, Entry.Event<Note> event, Knowledge knowledge) {
            return new Step.Changed<>(state);
        }

        @Override
        public boolean overrules(Entry.Event<Note> winner, Entry.Event<Note> other) {
            questions++;
            return sharing.overrules(winner, other);
        }

        @Override
        public boolean prevails(Entry.Event<Note> event) {
            return sharing.prevails(event);
        }

        @Override
        public Optional<String> subject(Note content) {
            return bySubject ? Optional.of(content.topic()) : Optional.empty();
        }
    }

    private static History<Note> start() {
        return History.start(Script.ID, Script.OWNER);
    }

    private static Folded<List<String>, Note> folded(History<Note> history) {
        return Folded.of(history, new Script.Sharing());
    }

    /** Records on one device, every fifth event a revocation. */
    private static History<Note> grown(History<Note> from, int device, int events, int topics) {
        History<Note> history = from;
        for (int i = 0; i < events; i++) {
            history = history.record(Script.by(device, i), new Note("topic-" + i % topics, "", i % 5 == 0));
        }
        return history;
    }

    @Test
    void an_attempt_tells_what_recording_would_do_and_records_nothing() {
        Folded<List<String>, Note> shared = folded(start().record(PHONE, SHARE));

        assertThat(shared.attempt(CLINIC, REVOKE)).isEqualTo(new Step.Changed<>(List.of()));
        assertThat(shared.record(CLINIC, REVOKE).state()).isEmpty();
        assertThat(folded(start()).attempt(CLINIC, REVOKE)).isEqualTo(new Step.Ineffective<>("NOTHING_SHARED"));
        assertThat(shared.history().size()).isEqualTo(1);
        assertThatNullPointerException()
                .isThrownBy(() -> shared.attempt(null, SHARE))
                .withMessage("by");
        assertThatNullPointerException()
                .isThrownBy(() -> shared.attempt(PHONE, null))
                .withMessage("content");
    }

    @Test
    void why_the_newest_entry_had_no_effect_is_known_until_another_follows() {
        Folded<List<String>, Note> empty = folded(start());
        Folded<List<String>, Note> without = empty.record(PHONE, REVOKE);

        assertThat(empty.newestWithoutEffect()).isEmpty();
        assertThat(without.newestWithoutEffect()).contains("NOTHING_SHARED");
        assertThat(folded(without.history()).newestWithoutEffect()).contains("NOTHING_SHARED");
        assertThat(without.record(PHONE, SHARE).newestWithoutEffect()).isEmpty();
        History<Note> erased = without.history()
                .erase(PHONE, Erasure.DISCARDED, without.history().heads().get(0));
        assertThat(folded(erased).newestWithoutEffect()).isEmpty();
    }

    @Test
    void COR_22_a_withdrawal_wins_whichever_copy_arrives_first_and_the_loser_is_kept_with_its_reason() {
        History<Note> shared = start().record(PHONE, SHARE);
        History<Note> revoked = shared.record(PHONE, REVOKE);
        History<Note> late = shared.record(CLINIC, SHARE);

        Folded<List<String>, Note> one = folded(revoked).merge(late).orThrow();
        Folded<List<String>, Note> other = folded(late).merge(revoked).orThrow();

        assertThat(one).isEqualTo(other);
        assertThat(one.state()).isEmpty();
        assertThat(one.ineffective()).containsExactly(Map.entry(EventId.parse("device-1:1"), Folded.OVERRULED));
        assertThat(one.history().holds(EventId.parse("device-1:1"))).isTrue();
        assertThat(one.record(CLINIC, SHARE).state()).hasSize(1);
    }

    @Test
    void what_everybody_knew_is_never_compared() {
        Counting fold = new Counting(false);

        Folded.of(grown(start(), 0, 10_000, 100), fold);

        assertThat(fold.questions).isZero();
    }

    @Test
    void events_about_something_else_are_not_compared() {
        History<Note> apart =
                grown(start(), 0, 2_000, 97).merge(grown(start(), 1, 2_000, 97)).orThrow();
        Counting all = new Counting(false);
        Counting some = new Counting(true);

        Folded<List<String>, Note> byAll = Folded.of(apart, all);
        Folded<List<String>, Note> bySome = Folded.of(apart, some);

        assertThat(bySome.ineffective()).isEqualTo(byAll.ineffective()).isNotEmpty();
        assertThat(all.questions).isGreaterThan(100_000);
        assertThat(some.questions).isLessThan(20_000);
    }
}
