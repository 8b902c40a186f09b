package io.github.groundwork.safetyplan.collaboration;

import static io.github.groundwork.safetyplan.Table.own;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.safetyplan.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which text of one that was changed very often stands for somebody who knows some of it. */
class EntryStateTest {
    private static final int LONG = 3_000;

    private static EventId id(String device, int number) {
        return new EventId(DeviceId.parse(device), number);
    }

    private static Optional<EntryVersion> text(EventId id) {
        return Optional.of(EntryVersion.of(id, own(id.toString()), rowan(1).said(), rowan(1), Optional.empty()));
    }

    private static EntryState changed(EntryState start, String device, int from, int to, Knowledge others) {
        EntryState entry = start;
        for (int i = from; i <= to; i++) {
            EventId act = id(device, i);
            Knowledge all =
                    other -> other.device().equals(act.device()) ? other.number() < act.number() : others.of(other);
            entry = entry.with(act, text(act), all);
        }
        return entry;
    }

    private static EntryState phone() {
        EventId first = id("phone", 1);
        EntryState start = EntryState.of(text(first).orElseThrow(), Table.SIGNS);
        return changed(start, "phone", 2, LONG, other -> true);
    }

    private static List<EventId> standing(EntryState entry, Knowledge knowledge) {
        return entry.standing(knowledge).stream().map(EntryState.Act::id).toList();
    }

    @Test
    void just_the_newest_text_that_somebody_knows_stands_for_them() {
        EntryState entry = phone();
        for (int known = 1; known <= LONG; known++) {
            int upTo = known;
            assertThat(standing(entry, other -> other.number() <= upTo)).containsExactly(id("phone", known));
        }
    }

    @Test
    void PLN_07_after_many_changes_apart_the_newest_of_each_device_stands_and_what_both_knew_does_not() {
        EntryState both = changed(phone(), "tablet", 1, LONG, other -> other.number() <= 40);

        assertThat(standing(both, other -> true)).containsExactlyInAnyOrder(id("phone", LONG), id("tablet", LONG));
        assertThat(standing(both, other -> other.device().value().equals("phone") && other.number() <= 40))
                .containsExactly(id("phone", 40));
        assertThat(standing(
                        both, other -> other.number() <= (other.device().value().equals("phone") ? 50 : 7)))
                .containsExactlyInAnyOrder(id("phone", 50), id("tablet", 7));
        assertThat(standing(
                        both, other -> other.number() <= (other.device().value().equals("phone") ? 40 : 7)))
                .containsExactly(id("tablet", 7));
    }

    @Test
    void what_somebody_knows_little_of_is_found_without_looking_at_every_text() {
        EntryState entry = phone();
        int[] asked = new int[1];
        entry.standing(other -> {
            asked[0]++;
            return other.number() <= 3;
        });
        assertThat(asked[0]).isLessThan(100);
    }
}
