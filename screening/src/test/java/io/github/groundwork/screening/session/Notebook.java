package io.github.groundwork.screening.session;

import io.github.groundwork.screening.instrument.Instrument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** All that happened on all devices, in the words of the model. A copy of a session is a set of places in it. */
final class Notebook {
    private static final Comparator<Note> BY_ID =
            Comparator.comparing(Note::device).thenComparing(Note::number);

    private final List<Note> notes = new ArrayList<>();
    private final Gates gates;
    private int consents;

    Notebook(Instrument instrument) {
        this.gates = new Gates(instrument);
    }

    private Notebook(Notebook other) {
        this.gates = other.gates;
        this.notes.addAll(other.notes);
        this.consents = other.consents;
    }

    /** Returns a notebook that goes on from the same notes. */
    Notebook fork() {
        return new Notebook(this);
    }

    /** Returns the number of a new consent. */
    int newConsent() {
        return ++consents;
    }

    /** Returns how many consents there were. */
    int consents() {
        return consents;
    }

    Gates gates() {
        return gates;
    }

    /** Writes down what happened on a device, by somebody who has seen a copy, and adds it to that copy. */
    Note write(BitSet copy, String device, Instant at, Note.What what) {
        int number = 1;
        for (Note note : notes) {
            number += note.device().equals(device) ? 1 : 0;
        }
        Note note = new Note(notes.size(), device, number, (BitSet) copy.clone(), at, what);
        notes.add(note);
        copy.set(note.place());
        return note;
    }

    /** Returns the notes of a copy in their order: what was seen before stands first, and else the smaller id does. */
    List<Note> inOrder(BitSet copy) {
        List<Note> waiting = new ArrayList<>();
        copy.stream().mapToObj(notes::get).forEach(waiting::add);
        waiting.sort(BY_ID);
        List<Note> order = new ArrayList<>();
        BitSet done = new BitSet();
        while (!waiting.isEmpty()) {
            Note next = waiting.stream()
                    .filter(note -> isIn(note.seen(), done))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            order.add(next);
            done.set(next.place());
        }
        return order;
    }

    private static boolean isIn(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }
}
