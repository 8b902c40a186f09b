package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.SharingChoice.Visibility;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A made-up story of devices on which sharing is chosen, revoked and carried out, and which meet now and then. */
record SharingStory(List<Move> moves) {

    static final HistoryId ID = HistoryId.parse("sharing-1");
    static final PersonId OWNER = PersonId.parse("person-1");
    static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    static final List<Audience> AUDIENCES = List.of(MAYA, Audience.onCall(), Audience.careTeam(Term.parse("nurse")));
    static final Instant END = Instant.parse("2026-03-01T00:00:00Z");
    static final List<Instant> TIMES = List.of(END.minusSeconds(1), END, END.plusSeconds(1));
    static final Term SIGNS = Term.parse("warning-signs");
    static final Term PLACES = Term.parse("safer-places");

    /** Entries of every sort, in two sections. */
    static final List<Shareable> ENTRIES = List.of(
            Shareable.of(EntryKey.parse("a"), SIGNS).with(Labels.none().plus(SensitivityLabel.MH)),
            Shareable.of(EntryKey.parse("b"), SIGNS).with(Labels.none().plus(SensitivityLabel.SUD)),
            Shareable.of(EntryKey.parse("c"), PLACES).with(Labels.none().plus(SensitivityLabel.ADOL)),
            Shareable.of(EntryKey.parse("d"), PLACES)
                    .with(Labels.none().plus(SensitivityLabel.SDV))
                    .withContactSafety(),
            Shareable.of(EntryKey.parse("e"), SIGNS).withDecline(),
            Shareable.of(EntryKey.parse("f"), PLACES).withCrisisDetail(List.of(ActorId.parse("maya"))));

    private static final int DEVICES = 3;

    /** One move: a device records something, or takes in what another has. */
    record Move(boolean merges, int device, int other, Role role, SharingEvent event) {}

    static Arbitrary<SharingScope> scopes() {
        return Arbitraries.of(
                SharingScope.everything(),
                SharingScope.section(SIGNS),
                SharingScope.section(PLACES),
                SharingScope.entry(EntryKey.parse("a")),
                SharingScope.entry(EntryKey.parse("c")),
                SharingScope.entry(EntryKey.parse("d")),
                SharingScope.entry(EntryKey.parse("f")));
    }

    static Arbitrary<SharingEvent> events() {
        Arbitrary<SharingEvent> choices = Combinators.combine(
                        Arbitraries.of(AUDIENCES),
                        scopes(),
                        Arbitraries.of(Visibility.SHOW, Visibility.SHOW, Visibility.HIDE),
                        Arbitraries.just(END).optional(0.3))
                .as(SharingChoice::new);
        Arbitrary<SharingEvent> revocations =
                Arbitraries.of(AUDIENCES).optional(0.8).map(SharingEvent.Revoked::new);
        Arbitrary<SharingEvent> copies = Arbitraries.of(AUDIENCES)
                .map(audience -> new Copy(audience, END, "v1", Labels.none().plus(SensitivityLabel.MH)));
        return Arbitraries.frequencyOf(Tuple.of(10, choices), Tuple.of(2, revocations), Tuple.of(1, copies));
    }

    /** Returns stories of up to 16 moves. */
    static Arbitrary<SharingStory> any() {
        Arbitrary<Move> moves = Combinators.combine(
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.integers().between(0, DEVICES - 1),
                        Arbitraries.integers().between(0, DEVICES - 1),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(Role.PERSON)), Tuple.of(1, Arbitraries.of(Role.class))),
                        events())
                .as(Move::new);
        return moves.list().ofMinSize(1).ofMaxSize(16).map(SharingStory::new);
    }

    static By by(int device, Role role) {
        return new By(ActorId.parse("actor-" + device), role, DeviceId.parse("device-" + device), END);
    }

    /** Plays the story and returns what each device ends up with; whatever stands in a store can come in, so no role is checked. */
    List<SharingChoices> play() {
        List<History<SharingEvent>> copies = new ArrayList<>(Collections.nCopies(DEVICES, History.start(ID, OWNER)));
        for (Move move : moves) {
            History<SharingEvent> mine = copies.get(move.device());
            copies.set(
                    move.device(),
                    move.merges()
                            ? mine.merge(copies.get(move.other())).orThrow()
                            : mine.record(by(move.device(), move.role()), move.event()));
        }
        return copies.stream().map(copy -> SharingChoices.of(copy).orThrow()).toList();
    }

    /** Plays the story and returns the whole of what all devices have. */
    SharingChoices whole() {
        return merged(play());
    }

    static SharingChoices merged(List<SharingChoices> copies) {
        SharingChoices whole = copies.get(0);
        for (SharingChoices copy : copies) {
            whole = whole.merge(copy).orThrow();
        }
        return whole;
    }
}
