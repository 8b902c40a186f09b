package io.github.groundwork.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.history.Script.Note;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Holds the sentences of the two rules about histories that {@link HistoryProperties} does not hold. */
class HistoryRulesProperties {

    private static final Script.Sharing SHARING = new Script.Sharing();

    /** The same, told that a revocation wins over shares of its topic only. */
    private static final Fold<List<String>, Note> BY_TOPIC = new Fold<>() {
        @Override
        public List<String> start() {
            return SHARING.start();
        }

        @Override
        public Step<List<String>> apply(List<String> state, Entry.Event<Note> event, Knowledge knowledge) {
            return SHARING.apply(state, event, knowledge);
        }

        @Override
        public boolean overrules(Entry.Event<Note> winner, Entry.Event<Note> other) {
            return SHARING.overrules(winner, other);
        }

        @Override
        public boolean prevails(Entry.Event<Note> event) {
            return SHARING.prevails(event);
        }

        @Override
        public Optional<String> subject(Note content) {
            return content.topic().equals("kin") && !content.revoked()
                    ? Optional.empty()
                    : Optional.of(content.topic());
        }
    };

    @Provide
    Arbitrary<Script> stories() {
        return Script.any(true);
    }

    private static History<Note> merged(List<History<Note>> copies) {
        History<Note> whole = copies.get(0);
        for (History<Note> copy : copies) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }

    private static List<String> found(Checked<?> checked) {
        return checked.problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static void reached(String what, boolean is, double percent) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).percentage(p -> p > percent));
    }

    @Property(tries = 600)
    void COR_22_an_id_is_device_and_number_and_an_entry_lists_the_heads_that_its_author_had_seen(
            @ForAll("stories") Script script) {
        List<Integer> heads = new ArrayList<>(List.of(0));
        script.play((before, after) -> {
            Entry<Note> entry = after.newest().orElseThrow();
            Set<EventId> seenByOthers = new HashSet<>();
            before.entries().forEach(e -> seenByOthers.addAll(e.seen()));
            List<EventId> unseen = before.entries().stream()
                    .map(Entry::id)
                    .filter(id -> !seenByOthers.contains(id))
                    .sorted()
                    .toList();
            long sameDevice = before.entries().stream()
                    .filter(e -> e.id().device().equals(entry.id().device()))
                    .count();

            assertThat(entry.seen()).isEqualTo(unseen);
            assertThat(entry.id().number()).isEqualTo(sameDevice + 1);
            assertThat(after.heads()).containsExactly(entry.id());
            heads.add(unseen.size());
        });
        reached("several heads were seen", heads.stream().anyMatch(n -> n > 1), 10);
        reached("three heads were seen", heads.stream().anyMatch(n -> n > 2), 0);
        reached("more than five devices", script.devices() > 5, 5);
    }

    @Property(tries = 600)
    void COR_22_every_event_is_kept_and_one_without_effect_has_its_reason(@ForAll("stories") Script script) {
        List<History<Note>> copies = script.play();
        Model model = new Model(copies);
        Folded<List<String>, Note> folded = Folded.of(merged(copies), SHARING);

        assertThat(folded.ineffective()).containsExactlyEntriesOf(model.ineffective());
        assertThat(folded.history().entries())
                .extracting(Entry::id)
                .containsAll(folded.ineffective().keySet());
        assertThat(folded.newestWithoutEffect())
                .isEqualTo(folded.history()
                        .newest()
                        .map(newest -> folded.ineffective().get(newest.id())));
        reached("overruled", folded.ineffective().containsValue(Folded.OVERRULED), 2);
        reached("nothing shared", folded.ineffective().containsValue("NOTHING_SHARED"), 5);
    }

    @Property(tries = 600)
    void COR_22_naming_subjects_changes_no_answer(@ForAll("stories") Script script) {
        History<Note> whole = merged(script.play());
        Folded<List<String>, Note> all = Folded.of(whole, SHARING);
        Folded<List<String>, Note> byTopic = Folded.of(whole, BY_TOPIC);

        assertThat(byTopic.state()).isEqualTo(all.state());
        assertThat(byTopic.ineffective()).isEqualTo(all.ineffective());
        reached("overruled", all.ineffective().containsValue(Folded.OVERRULED), 2);
    }

    @Property
    void COR_22_knowledge_in_a_replay_is_what_the_author_had_when_recording(@ForAll("stories") Script script) {
        List<History<Note>> befores = new ArrayList<>();
        List<EventId> ids = new ArrayList<>();
        List<History<Note>> copies = script.play((before, after) -> {
            befores.add(before);
            ids.add(after.newest().orElseThrow().id());
        });
        History<Note> whole = merged(copies);
        Folded.of(whole, new Fold<String, Note>() {
            @Override
            public String start() {
                return "";
            }

            @Override
            public Step<String> apply(String state, Entry.Event<Note> event, Knowledge knowledge) {
                History<Note> before = befores.get(ids.indexOf(event.id()));
                for (Entry<Note> entry : whole.entries()) {
                    assertThat(knowledge.of(entry.id())).isEqualTo(before.holds(entry.id()));
                }
                return new Step.Changed<>(state);
            }
        });
        reached("something was not known", whole.heads().size() > 1, 20);
    }

    @Property
    void COR_22_an_attempt_says_what_recording_does(@ForAll("stories") Script script) {
        Folded<List<String>, Note> folded = Folded.of(merged(script.play()), SHARING);
        for (Script.Move move : script.moves()) {
            By by = Script.by(move.device(), move.clock());
            Step<List<String>> step = folded.attempt(by, move.note());
            Folded<List<String>, Note> after = folded.record(by, move.note());

            assertThat(after.newestWithoutEffect()).isEqualTo(step.fold(changed -> Optional.empty(), Optional::of));
            List<String> before = folded.state();
            assertThat(after.state()).isEqualTo(step.fold(changed -> changed, reason -> before));
            folded = after;
        }
        reached("an attempt without effect", !folded.ineffective().isEmpty(), 20);
    }

    @Property
    void COR_22_one_id_with_two_contents_is_an_error(@ForAll("stories") Script script, @ForAll long seed) {
        History<Note> whole = merged(script.play());
        List<Entry<Note>> entries = new ArrayList<>(whole.entries());
        List<Entry<Note>> events =
                entries.stream().filter(Entry.Event.class::isInstance).toList();
        Assume.that(!events.isEmpty());
        Entry.Event<Note> event = (Entry.Event<Note>) events.get(Math.floorMod(seed, events.size()));
        boolean otherContent = seed % 2 == 0;
        Note note = event.content();
        Entry<Note> other = new Entry.Event<>(
                event.id(),
                event.seen(),
                otherContent
                        ? event.by()
                        : new By(
                                event.by().actor(),
                                event.by().role(),
                                event.by().device(),
                                event.by().at().plusNanos(1)),
                otherContent ? new Note(note.topic(), note.value() + "!", note.revoked()) : note);
        entries.set(entries.indexOf(event), other);
        History<Note> edited = History.of(Script.ID, Script.OWNER, entries).orThrow();

        assertThat(found(whole.merge(edited))).containsExactly("EVENT_TWO_CONTENTS " + event.id());
        assertThat(found(edited.merge(whole))).containsExactly("EVENT_TWO_CONTENTS " + event.id());
        entries.add(event);
        assertThat(found(History.of(Script.ID, Script.OWNER, entries)))
                .containsExactly("EVENT_TWO_CONTENTS " + event.id());
        assertThat(whole.erase(Script.by(0, 0), Erasure.DISCARDED, event.id())
                        .merge(edited)
                        .isValid())
                .isTrue();
    }

    @Property(tries = 200)
    void COR_23_copies_that_are_merged_in_every_order_make_one_history(@ForAll("stories") Script script) {
        List<History<Note>> copies = script.play();
        List<History<Note>> few = copies.subList(0, Math.min(4, copies.size()));
        History<Note> whole = merged(few);

        List<History<Note>> results = new ArrayList<>();
        everyOrder(few, List.of(), results);

        assertThat(results).hasSizeGreaterThanOrEqualTo(2).allSatisfy(result -> {
            assertThat(result).isEqualTo(whole);
            assertThat(result.heads()).isEqualTo(whole.heads());
            assertThat(Folded.of(result, SHARING)).isEqualTo(Folded.of(whole, SHARING));
        });
        reached("24 orders", results.size() == 24, 20);
        reached("copies differ", new HashSet<>(few).size() == few.size(), 20);
    }

    private static void everyOrder(List<History<Note>> rest, List<History<Note>> chosen, List<History<Note>> results) {
        if (rest.isEmpty()) {
            results.add(merged(chosen));
        }
        for (int i = 0; i < rest.size(); i++) {
            List<History<Note>> fewer = new ArrayList<>(rest);
            List<History<Note>> more = new ArrayList<>(chosen);
            more.add(fewer.remove(i));
            everyOrder(fewer, more, results);
        }
    }

    @Property
    void COR_23_an_old_copy_brings_nothing_back(@ForAll("stories") Script script) {
        List<History<Note>> old = new ArrayList<>();
        History<Note> whole = merged(script.play((before, after) -> old.add(before)));
        Set<EventId> gone = new HashSet<>();
        whole.entries().stream().filter(Entry.Tombstone.class::isInstance).forEach(e -> gone.add(e.id()));

        assertThat(old).allSatisfy(copy -> {
            assertThat(whole.merge(copy).orThrow()).isEqualTo(whole);
            assertThat(copy.merge(whole).orThrow()).isEqualTo(whole);
        });
        assertThat(Folded.of(whole, SHARING).ineffective().keySet()).noneMatch(gone::contains);
        reached(
                "an old copy held what is gone",
                old.stream()
                        .flatMap(copy -> copy.entries().stream())
                        .anyMatch(e -> e instanceof Entry.Event && gone.contains(e.id())),
                10);
    }

    @Property(tries = 200)
    void COR_23_histories_of_different_ids_or_owners_never_merge(
            @ForAll("stories") Script script, @ForAll boolean otherId, @ForAll boolean otherOwner) {
        History<Note> whole = merged(script.play());
        HistoryId id = otherId ? HistoryId.parse("another") : Script.ID;
        PersonId owner = otherOwner ? PersonId.parse("person-2") : Script.OWNER;
        Checked<History<Note>> merged =
                whole.merge(History.of(id, owner, whole.entries()).orThrow());

        List<String> expected = new ArrayList<>();
        if (otherId) {
            expected.add("HISTORY_OTHER_ID");
        }
        if (otherOwner) {
            expected.add("HISTORY_OTHER_OWNER");
        }
        assertThat(merged.problems()).extracting(Problem::code).isEqualTo(expected);
        assertThat(merged.isValid()).isEqualTo(!otherId && !otherOwner);
    }
}
