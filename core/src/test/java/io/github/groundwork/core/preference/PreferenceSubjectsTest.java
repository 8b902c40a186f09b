package io.github.groundwork.core.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.OthersWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds that naming what an event is about hides no event that another wins over. */
class PreferenceSubjectsTest {

    private static final PreferenceFold FOLD = PreferenceFold.INSTANCE;

    private static List<PreferenceEvent> events() {
        List<PreferenceEvent> events = new ArrayList<>();
        for (String who : List.of("ana", "ben")) {
            for (Role role : List.of(Role.PERSON, Role.AGENT)) {
                Attribution said = Attribution.written(ActorId.parse(who), role);
                PreferenceDraft draft = new PreferenceDraft(
                        new Strategy(
                                List.of(Term.parse("music")),
                                Optional.empty(),
                                Strategy.Effect.HELPS,
                                Strategy.Doer.PERSON,
                                Optional.empty(),
                                Optional.empty()),
                        Strength.PREFERENCE,
                        said,
                        Optional.empty(),
                        Optional.empty());
                AgentTerm term = new AgentTerm(false, Optional.empty(), Optional.empty());
                events.add(new PreferenceEvent.Recorded(draft));
                events.add(new PreferenceEvent.AgentNamed(ActorId.parse("ben"), term, said));
                events.add(new PreferenceEvent.AgentEnded(ActorId.parse("ana"), said));
                events.add(new PreferenceEvent.AgentEnded(ActorId.parse("ben"), said));
                for (String id : List.of("phone:1", "phone:2")) {
                    events.add(new PreferenceEvent.Revised(EventId.parse(id), draft));
                    events.add(new PreferenceEvent.Confirmed(EventId.parse(id), said, Optional.empty()));
                    events.add(new PreferenceEvent.Withdrawn(EventId.parse(id), said));
                    if (!role.isPerson()) {
                        events.add(new PreferenceEvent.Commented(EventId.parse(id), OthersWords.of("So.", said)));
                    }
                }
            }
        }
        return events;
    }

    @Test
    void an_event_wins_only_over_one_that_it_is_asked_about() {
        int won = 0;
        int spared = 0;
        for (PreferenceEvent winner : events()) {
            for (PreferenceEvent other : events()) {
                Optional<String> mine = FOLD.subject(winner);
                Optional<String> theirs = FOLD.subject(other);
                boolean asked = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
                if (FOLD.prevails(winner) && FOLD.overrules(winner, other)) {
                    assertThat(asked).as("%s over %s", winner, other).isTrue();
                    won++;
                } else if (FOLD.prevails(winner) && !asked) {
                    spared++;
                }
            }
        }
        assertThat(won).isGreaterThan(20);
        assertThat(spared).isGreaterThan(20);
    }
}
