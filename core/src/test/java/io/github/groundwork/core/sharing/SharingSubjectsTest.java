package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds that naming whom an act is about hides no act that a revocation wins over. */
class SharingSubjectsTest {

    private static final Fold<SharingState, SharingEvent> FOLD = SharingState.fold();

    private static Entry.Event<SharingEvent> event(SharingEvent content) {
        By by = new By(ActorId.parse("ana"), Role.PERSON, DeviceId.parse("phone"), Instant.EPOCH);
        return new Entry.Event<>(EventId.parse("phone:9"), List.of(), by, content);
    }

    private static List<SharingEvent> acts() {
        List<SharingEvent> acts = new ArrayList<>();
        acts.add(new SharingEvent.Revoked(Optional.empty()));
        for (Audience audience : List.of(Audience.onCall(), Audience.supporter(ActorId.parse("maya")))) {
            acts.add(SharingChoice.show(audience, SharingScope.everything()));
            acts.add(SharingChoice.hide(audience, SharingScope.everything()));
            acts.add(new SharingEvent.Revoked(Optional.of(audience)));
            acts.add(new Copy(audience, Instant.EPOCH, "v1", Labels.none()));
        }
        return acts;
    }

    @Test
    void COR_08_a_revocation_is_asked_about_every_act_that_it_wins_over() {
        int won = 0;
        for (SharingEvent winner : acts()) {
            for (SharingEvent other : acts()) {
                if (FOLD.prevails(event(winner)) && FOLD.overrules(event(winner), event(other))) {
                    Optional<String> mine = FOLD.subject(winner);
                    assertThat(mine.isEmpty() || mine.equals(FOLD.subject(other)))
                            .as("%s over %s", winner, other)
                            .isTrue();
                    won++;
                }
            }
        }
        assertThat(won).isEqualTo(4);
        assertThat(FOLD.subject(SharingChoice.show(Audience.onCall(), SharingScope.everything())))
                .isNotEqualTo(
                        FOLD.subject(new SharingEvent.Revoked(Optional.of(Audience.supporter(ActorId.parse("maya"))))));
    }
}
