package io.github.groundwork.screening.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.Optional;

/** What is done by which a session goes on or ends, beside what the model says. */
final class FlowActs {
    private final Turn turn;

    FlowActs(Turn turn) {
        this.turn = turn;
    }

    void pause() {
        turn.copy()
                .attempt(
                        turn.now().isStarted()
                                && !turn.now().isOver()
                                && turn.now().held().isEmpty(),
                        turn.by(),
                        () -> turn.session().paused(turn.by()),
                        Note.Word.PAUSED);
    }

    void resume() {
        if (!turn.now().isStarted() || turn.now().isOver() || turn.now().held().isEmpty()) {
            turn.copy().cannot(() -> turn.session().resumed(turn.by()));
            return;
        }
        Session after = turn.session().resumed(turn.by());
        int more = after.record().history().size()
                - turn.session().record().history().size();
        if (!turn.items().isPreviewed() || turn.now().isEnded()) {
            assertThat(more).isEqualTo(1);
        }
        if (more == 1) {
            assertThat(!turn.items().isPreviewed()
                            || turn.now().isEnded()
                            || rerouted(turn.now().setting())
                                    .equals(turn.items().lastPath()))
                    .isTrue();
            turn.copy().take(after, turn.by(), Note.Word.RESUMED);
        } else {
            assertThat(more).isEqualTo(2);
            withheld(rerouted(turn.now().setting()));
            turn.copy()
                    .take(
                            after,
                            turn.by(),
                            Note.Word.RESUMED,
                            new Note.Rerouted(
                                    rerouted(turn.now().setting()), turn.now().setting()));
        }
    }

    private Path rerouted(Setting setting) {
        return Path.of(turn.setup(), setting, turn.by().at())
                .within(turn.situation().items().stream()
                        .filter(turn.items()::isAsked)
                        .toList());
    }

    private void withheld(Path path) {
        boolean isNarrower = turn.items().order().stream()
                .anyMatch(item -> turn.items().isShown(item)
                        && turn.items().standing(item).isEmpty()
                        && !path.order().contains(item));
        if (isNarrower) {
            turn.reached().add("withheld after it was shown");
        }
    }

    void reroute() {
        Setting setting = turn.dice().of(turn.situation().settings());
        if (turn.dice().chance(50)) {
            reload();
        }
        reroute(setting);
    }

    void reroute(Setting setting) {
        boolean possible = turn.now().isStarted()
                && turn.items().isPreviewed()
                && !turn.now().isEnded();
        if (possible) {
            withheld(rerouted(setting));
        }
        turn.copy()
                .attempt(
                        possible,
                        turn.by(),
                        () -> turn.session().rerouted(setting, turn.by()),
                        new Note.Rerouted(
                                possible ? rerouted(setting) : turn.now().preview(), setting));
    }

    /** Takes up preferences, or a setting, with which a question that was shown is not asked any more, if there are such. */
    void narrow(String item) {
        for (SessionSetup setup : turn.situation().setups()) {
            for (Setting setting : turn.situation().settings()) {
                if (!Path.of(setup, setting, turn.by().at()).order().contains(item)) {
                    turn.copy().reload(setup);
                    reroute(setting);
                    return;
                }
            }
        }
        reroute();
    }

    void askToStop() {
        turn.copy()
                .attempt(
                        turn.now().isStarted() && !turn.now().isOver(),
                        turn.by(),
                        () -> turn.session().with(new FlowEvent.StopAsked(), turn.by()),
                        Note.Word.STOP_ASKED);
    }

    void stop() {
        turn.copy()
                .attempt(
                        turn.now().isStarted()
                                && !turn.now().isOver()
                                && (!turn.now().has(Note.Word.STOPPED)
                                        || turn.now().held().isPresent()),
                        turn.by(),
                        () -> turn.session().stopped(turn.by()),
                        Note.Word.STOPPED);
    }

    void close() {
        boolean isErased = turn.now().isErased();
        turn.copy()
                .attempt(
                        turn.session().next() instanceof NextStep.Closing
                                && (isErased || turn.now().isStarted()),
                        turn.by(),
                        () -> turn.session().closed(turn.by()),
                        Note.Word.CLOSED);
    }

    void leaveOrEnd() {
        if (turn.dice().chance(40)) {
            turn.copy()
                    .attempt(
                            turn.now().isStarted() && !turn.now().isOver(),
                            turn.by(),
                            () -> turn.session().left(turn.by()),
                            Note.Word.LEFT);
        } else if (turn.dice().chance(40)) {
            turn.copy()
                    .attempt(
                            turn.now().isStarted() && !turn.now().isEnded(),
                            turn.by(),
                            () -> turn.session().notToday(turn.by()),
                            Note.Word.NOT_TODAY);
        } else if (turn.dice().chance(30)) {
            erase(Note.Word.IN_ERROR, true);
        } else {
            close();
        }
    }

    void discard() {
        erase(Note.Word.DISCARDED, turn.now().held().equals(Optional.of(Note.Word.REMAINS_TOLD)));
    }

    private void erase(Note.Word word, boolean possible) {
        By who = turn.dice().chance(15)
                ? new By(
                        turn.by().actor(),
                        turn.dice().of(Role.GUARDIAN, Role.SUPPORTER),
                        turn.by().device(),
                        turn.by().at())
                : turn.by();
        boolean isTheirs = turn.setup().how().informant() != Informant.SELF;
        turn.copy()
                .attempt(
                        possible && (who == turn.by() || isTheirs),
                        who,
                        () -> word == Note.Word.DISCARDED
                                ? turn.session().discarded(who)
                                : turn.session().enteredInError(who),
                        word);
    }

    void reload() {
        turn.copy().reload(turn.dice().of(turn.situation().setups()));
    }
}
