package io.github.groundwork.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.Script.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class HistoryProperties {

    private static final Script.Sharing SHARING = new Script.Sharing();

    @Provide
    Arbitrary<Script> stories() {
        return Script.any(false);
    }

    @Provide
    Arbitrary<Script> storiesWithErasing() {
        return Script.any(true);
    }

    private static History<Note> merged(List<History<Note>> copies) {
        History<Note> whole = copies.get(0);
        for (History<Note> copy : copies) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }

    @Property
    @Label("COR-22: the order is causal, ties by id, as the model says; clocks never decide")
    void COR_22_order(@ForAll("storiesWithErasing") Script script) {
        List<History<Note>> copies = script.play();
        Model model = new Model(copies);

        assertThat(merged(copies).entries().stream().map(Entry::id)).containsExactlyElementsOf(model.order());

        Script otherClocks = new Script(
                script.devices(),
                script.moves().stream()
                        .map(m -> new Script.Move(
                                m.kind(),
                                m.device(),
                                m.other(),
                                m.note(),
                                m.kind() == Script.Kind.ERASE_ONE ? m.clock() : 0))
                        .toList());
        assertThat(merged(otherClocks.play()).entries().stream().map(Entry::id))
                .containsExactlyElementsOf(model.order());
    }

    @Property(tries = 600)
    @Label("COR-22: a revocation wins over whatever was done without knowledge of it, and every event is answered")
    void COR_22_fold(@ForAll("storiesWithErasing") Script script) {
        List<History<Note>> copies = script.play();
        Model model = new Model(copies);
        Folded<List<String>, Note> folded = Folded.of(merged(copies), SHARING);

        assertThat(folded.state()).containsExactlyElementsOf(model.shares());
        long overruled = folded.ineffective().values().stream()
                .filter(Folded.OVERRULED::equals)
                .count();
        Statistics.label("an event was overruled")
                .collect(overruled > 0)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 2));
    }

    @Property
    @Label("the state that grows event by event equals the one of a replay")
    void incremental_state_equals_replay(@ForAll("stories") Script script) {
        Folded<List<String>, Note> growing = Folded.of(merged(script.play()), SHARING);
        for (Script.Move move : script.moves()) {
            growing = growing.record(Script.by(move.device() % script.devices(), move.clock()), move.note());
        }

        Folded<List<String>, Note> replayed = Folded.of(growing.history(), SHARING);
        assertThat(growing.state()).isEqualTo(replayed.state());
        assertThat(growing.ineffective()).isEqualTo(replayed.ineffective());
        assertThat(growing).isEqualTo(replayed);
    }

    @Property
    @Label("COR-23: merging is commutative, associative and idempotent")
    void COR_23_merge_laws(@ForAll("storiesWithErasing") Script script, @ForAll long seed) {
        List<History<Note>> copies = new ArrayList<>(script.play());
        History<Note> whole = merged(copies);
        Collections.shuffle(copies, new Random(seed));

        History<Note> fromTheRight = copies.get(copies.size() - 1);
        for (int i = copies.size() - 2; i >= 0; i--) {
            fromTheRight = copies.get(i).merge(fromTheRight).orThrow();
        }

        assertThat(fromTheRight).isEqualTo(whole);
        assertThat(whole.merge(whole).orThrow()).isEqualTo(whole);
        History<Note> one = copies.get(0);
        assertThat(one.merge(whole).orThrow()).isEqualTo(whole.merge(one).orThrow());
        Statistics.label("several devices recorded")
                .collect(whole.entries().stream()
                                .map(e -> e.id().device())
                                .distinct()
                                .count()
                        > 1)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 50));
    }

    @Property
    @Label("COR-23: merging loses no event, and an erasing wins every merge")
    void COR_23_nothing_lost_and_erasing_wins(@ForAll("storiesWithErasing") Script script) {
        List<History<Note>> copies = script.play();
        Model model = new Model(copies);
        History<Note> whole = merged(copies);

        assertThat(whole.entries().stream().map(Entry::id)).containsExactlyInAnyOrderElementsOf(model.ids());
        for (Entry<Note> entry : whole.entries()) {
            if (!(entry instanceof Entry.Erasing)) {
                assertThat(entry instanceof Entry.Tombstone).isEqualTo(model.isErased(entry.id()));
            }
        }
        Statistics.label("something was erased")
                .collect(whole.entries().stream().anyMatch(Entry.Tombstone.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
    }

    @Property
    @Label("a history is put together again from its entries in any order")
    void entries_in_any_order_make_the_same_history(@ForAll("storiesWithErasing") Script script, @ForAll long seed) {
        History<Note> whole = merged(script.play());
        List<Entry<Note>> shuffled = new ArrayList<>(whole.entries());
        Collections.shuffle(shuffled, new Random(seed));

        History<Note> again = History.of(Script.ID, Script.OWNER, shuffled).orThrow();

        assertThat(again).isEqualTo(whole);
        assertThat(again.heads()).isEqualTo(whole.heads());
        By by = Script.by(0, 0);
        Note note = new Note("sleep", "later", false);
        assertThat(again.record(by, note)).isEqualTo(whole.record(by, note));
    }

    @Property
    @Label("COR-02: no content reaches a text of the kernel")
    void COR_02_contents_stay_out_of_texts(@ForAll("stories") Script script) {
        History<Note> whole = merged(script.play()).record(Script.by(0, 0), new Note("sleep", "canary-7", false));
        Folded<List<String>, Note> folded = Folded.of(whole, SHARING);

        assertThat(whole.toString() + folded + whole.entries() + new LinkedHashSet<>(whole.heads()))
                .doesNotContain("canary-7");
    }
}
