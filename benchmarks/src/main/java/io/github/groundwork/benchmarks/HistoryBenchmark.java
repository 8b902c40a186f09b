package io.github.groundwork.benchmarks;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Histories of four devices: folding, merging, and one more event. The fold only counts, so that the times are the kernel's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HistoryBenchmark {

    private static final int DEVICES = 4;
    private static final int LONG = 10_000;
    private static final By[] BY = by();
    private static final Note PLAIN = new Note(0, false);
    private static final Fold<Long, Note> COUNT = new Counting();
    private static final Fold<Long, Note> COUNT_BY_TOPIC = new CountingByTopic();

    private final History<Note> ten = grown(start(), 10, 0, DEVICES, 0);
    private final History<Note> thousand = grown(start(), 1_000, 0, DEVICES, 0);
    private final History<Note> tenThousand = grown(start(), LONG, 0, DEVICES, 0);
    private final History<Note> withPrevailing = grown(start(), LONG, 0, DEVICES, 5);
    private final History<Note> half = grown(start(), LONG / 2, 0, DEVICES, 0);
    private final History<Note> here = grown(half, LONG / 2, 0, 2, 0);
    private final History<Note> there = grown(half, LONG / 2, 2, 2, 0);
    private final History<Note> apartWithPrevailing = grown(start(), LONG / 2, 0, 2, 5)
            .merge(grown(start(), LONG / 2, 2, 2, 5))
            .orThrow();
    private final Folded<Long, Note> foldedTen = Folded.of(ten, COUNT);
    private final Folded<Long, Note> foldedTenThousand = Folded.of(tenThousand, COUNT);

    /** What an event is about, and whether it wins over others of its topic. */
    private record Note(int topic, boolean prevailing) {}

    /** Counts events. */
    private static class Counting implements Fold<Long, Note> {
        @Override
        public Long start() {
            return 0L;
        }

        @Override
        public Step<Long> apply(Long state, Entry.Event<Note> event, Knowledge knowledge) {
            return new Step.Changed<>(state + 1);
        }

        @Override
        public boolean prevails(Entry.Event<Note> event) {
            return event.content().prevailing();
        }

        @Override
        public boolean overrules(Entry.Event<Note> winner, Entry.Event<Note> other) {
            return !other.content().prevailing()
                    && winner.content().topic() == other.content().topic();
        }
    }

    /** The same, told that a winner wins over events of its topic only. */
    private static final class CountingByTopic extends Counting {
        @Override
        public Optional<String> subject(Note content) {
            return Optional.of(TOPICS[content.topic()]);
        }
    }

    private static final String[] TOPICS = topics();

    private static String[] topics() {
        String[] topics = new String[101];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = "topic-" + i;
        }
        return topics;
    }

    private static By[] by() {
        By[] by = new By[DEVICES];
        for (int d = 0; d < DEVICES; d++) {
            by[d] = new By(
                    ActorId.parse("actor-" + d), Role.PERSON, DeviceId.parse("device-" + d), Instant.ofEpochSecond(d));
        }
        return by;
    }

    private static History<Note> start() {
        return History.start(HistoryId.parse("history"), PersonId.parse("person"));
    }

    /** Records events on some devices in turn, every so-manieth of them prevailing. */
    private static History<Note> grown(History<Note> from, int events, int firstDevice, int devices, int every) {
        History<Note> history = from;
        for (int i = 0; i < events; i++) {
            Note note = new Note(i % 101, every > 0 && i % every == 0);
            history = history.record(BY[firstDevice + i % devices], note);
        }
        return history;
    }

    /**
     * Folds 1,000 events.
     *
     * @return the state
     */
    @Benchmark
    public Folded<Long, Note> fold1000() {
        return Folded.of(thousand, COUNT);
    }

    /**
     * Folds 10,000 events.
     *
     * @return the state
     */
    @Benchmark
    public Folded<Long, Note> fold10000() {
        return Folded.of(tenThousand, COUNT);
    }

    /**
     * Folds 10,000 events of which 2,000 can prevail, recorded one after the other.
     *
     * @return the state
     */
    @Benchmark
    public Folded<Long, Note> foldPrevailing() {
        return Folded.of(withPrevailing, COUNT);
    }

    /**
     * Folds 10,000 events of which 2,000 can prevail, 5,000 each recorded without knowledge of the others.
     *
     * @return the state
     */
    @Benchmark
    public Folded<Long, Note> foldPrevailingApart() {
        return Folded.of(apartWithPrevailing, COUNT);
    }

    /**
     * Folds the same, asking about events of one topic only.
     *
     * @return the state
     */
    @Benchmark
    public Folded<Long, Note> foldPrevailingApartByTopic() {
        return Folded.of(apartWithPrevailing, COUNT_BY_TOPIC);
    }

    /**
     * Puts two copies of 10,000 events together, of which they share 5,000.
     *
     * @return the whole, 15,000 events
     */
    @Benchmark
    public Checked<History<Note>> mergeApart() {
        return here.merge(there);
    }

    /**
     * Records one more event on 10.
     *
     * @return the state after it
     */
    @Benchmark
    public Folded<Long, Note> oneMoreOn10() {
        return foldedTen.record(BY[0], PLAIN);
    }

    /**
     * Records one more event on 10,000.
     *
     * @return the state after it
     */
    @Benchmark
    public Folded<Long, Note> oneMoreOn10000() {
        return foldedTenThousand.record(BY[0], PLAIN);
    }
}
