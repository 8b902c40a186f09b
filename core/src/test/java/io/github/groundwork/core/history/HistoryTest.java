package io.github.groundwork.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final By PHONE = Script.by(0, 1);
    private static final By CLINIC = Script.by(1, 2);

    private static History<String> start() {
        return History.start(Script.ID, Script.OWNER);
    }

    private static Entry.Event<String> event(String id, String content, String... seen) {
        EventId own = EventId.parse(id);
        By by = Script.by(own.device().value().charAt(7) - '0', 0);
        return new Entry.Event<>(own, List.of(seen).stream().map(EventId::parse).toList(), by, content);
    }

    private static Checked<History<String>> of(List<Entry<String>> entries) {
        return History.of(Script.ID, Script.OWNER, entries);
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.problems().stream().map(Problem::code).toList();
    }

    @Test
    void events_are_numbered_by_device_and_name_the_heads_that_were_seen() {
        History<String> one = start().record(PHONE, "a").record(PHONE, "b");
        History<String> other = start().record(CLINIC, "c");

        History<String> whole = one.merge(other).orThrow().record(CLINIC, "d");

        assertThat(whole.entries())
                .extracting(Entry::id)
                .extracting(EventId::toString)
                .containsExactly("device-0:1", "device-0:2", "device-1:1", "device-1:2");
        assertThat(whole.entries().get(3).seen())
                .containsExactly(EventId.parse("device-0:2"), EventId.parse("device-1:1"));
        assertThat(whole.heads()).containsExactly(EventId.parse("device-1:2"));
    }

    @Test
    void COR_23_histories_of_different_ids_or_owners_never_merge() {
        History<String> other = History.start(HistoryId.parse("else"), PersonId.parse("person-2"));

        assertThat(codes(start().merge(other))).containsExactly("HISTORY_OTHER_ID", "HISTORY_OTHER_OWNER");
    }

    @Test
    void COR_22_one_id_with_two_contents_is_an_error() {
        History<String> one = start().record(PHONE, "a");
        History<String> other = start().record(PHONE, "b");

        assertThat(codes(one.merge(other))).containsExactly("EVENT_TWO_CONTENTS");
        assertThat(codes(of(List.<Entry<String>>of(event("device-0:1", "a"), event("device-0:1", "b")))))
                .containsExactly("EVENT_TWO_CONTENTS");
    }

    @Test
    void a_discard_covers_what_another_device_records_without_knowing_of_it() {
        History<String> shared = start().record(PHONE, "a");
        History<String> clinic = shared.record(CLINIC, "late");

        History<String> discarded = shared.eraseAll(PHONE, Erasure.DISCARDED);
        History<String> whole = clinic.merge(discarded).orThrow().record(PHONE, "afterwards");

        assertThat(whole.entries().stream().filter(Entry.Event.class::isInstance))
                .extracting(e -> ((Entry.Event<String>) e).content())
                .containsExactly("afterwards");
        assertThat(whole.entries().stream().filter(Entry.Tombstone.class::isInstance))
                .hasSize(2);
    }

    @Test
    void a_stored_history_is_checked_as_a_whole() {
        assertThat(codes(of(List.<Entry<String>>of(event("device-0:1", "a", "device-1:1")))))
                .containsExactly("EVENT_SEEN_MISSING");
        assertThat(codes(of(List.<Entry<String>>of(event("device-0:2", "a"))))).containsExactly("EVENT_NUMBER_GAP");
        assertThat(codes(of(List.<Entry<String>>of(event("device-0:1", "a"), event("device-0:2", "b")))))
                .containsExactly("EVENT_FORGETFUL");
        assertThat(codes(of(List.<Entry<String>>of(
                        event("device-0:1", "a", "device-1:1"), event("device-1:1", "b", "device-0:1")))))
                .containsExactly("EVENT_CIRCLE", "EVENT_CIRCLE");
        assertThat(codes(of(List.<Entry<String>>of(
                        new Entry.Tombstone<>(EventId.parse("device-0:1"), List.of(), Erasure.DISCARDED)))))
                .containsExactly("TOMBSTONE_WITHOUT_ERASING");
        assertThat(codes(of(List.<Entry<String>>of(
                        event("device-0:1", "a"),
                        new Entry.Erasing<>(
                                EventId.parse("device-0:2"),
                                List.of(EventId.parse("device-0:1")),
                                PHONE,
                                Erasure.DISCARDED,
                                Optional.empty())))))
                .containsExactly("EVENT_NOT_ERASED");
    }

    @Test
    void every_problem_of_a_stored_history_is_reported_at_once() {
        assertThat(codes(of(List.<Entry<String>>of(
                        event("device-0:2", "a"), event("device-1:3", "b"), event("device-1:4", "c")))))
                .containsExactlyInAnyOrder("EVENT_NUMBER_GAP", "EVENT_NUMBER_GAP", "EVENT_FORGETFUL");
    }

    @Test
    void erasing_needs_an_entry() {
        assertThatThrownBy(() -> start().erase(PHONE, Erasure.ENTERED_IN_ERROR, EventId.parse("device-0:1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_id_reads_back() {
        EventId id = new EventId(DeviceId.parse("a.b-c"), 12);
        assertThat(EventId.parse(id.toString())).isEqualTo(id);
        for (String wrong : List.of("", "phone", "phone:", "phone:0", "phone:-1", "phone:01", ":1")) {
            assertThatThrownBy(() -> EventId.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_long_history_grows_without_being_copied() {
        History<String> history = start();
        List<History<String>> steps = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            history = history.record(i % 2 == 0 ? PHONE : CLINIC, "note");
            steps.add(history);
        }

        assertThat(steps.get(0).size()).isEqualTo(1);
        assertThat(history.entries()).hasSize(10_000);
        assertThat(history.merge(steps.get(5_000)).orThrow()).isEqualTo(history);
    }
}
