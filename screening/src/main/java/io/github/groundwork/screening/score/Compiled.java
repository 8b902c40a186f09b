package io.github.groundwork.screening.score;

import io.github.groundwork.screening.completion.CellSpace;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.completion.Program;
import io.github.groundwork.screening.completion.ScaleTable;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.rule.CategoryRule;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.MissingRule;
import io.github.groundwork.screening.scale.Scale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** An instrument compiled once to flat tables and walks, shared by all scorings of it. Immutable and thread-safe. */
final class Compiled {

    private static final BitSet NONE = new BitSet();

    final Instrument instrument;
    final CellSpace space;
    /** The place of the scale over the whole score, or -1 if there is none. */
    final int total;

    final List<ScaleTable> tables = new ArrayList<>();
    final List<CriticalTable> critical = new ArrayList<>();
    /** The cut-offs for one person, without those on scales that are for populations only. */
    final List<CutOff> cutOffs = new ArrayList<>();
    /** The place of each cut-off's scale. */
    final int[] cutOffScales;

    private final List<Optional<Program>> bounding = new ArrayList<>();
    private final List<Optional<Program>> implied = new ArrayList<>();
    private final List<Program> gates = new ArrayList<>();
    private final List<Program> categories = new ArrayList<>();
    private final List<BitSet> drivers = new ArrayList<>();
    private final List<BitSet> opened = new ArrayList<>();

    Compiled(Instrument instrument) {
        this.instrument = instrument;
        this.total = scale(Scale.TOTAL);
        List<Domain> domains =
                instrument.items().stream().map(i -> Domain.of(i.format())).toList();
        this.space = new CellSpace(instrument.items().stream().map(Item::id).toList(), domains, instrument.gates());
        for (Scale scale : instrument.scales()) {
            ScaleTable table = ScaleTable.of(scale, domains, space::place, space.closedAs());
            space.add(table);
            tables.add(table);
        }
        for (Gate gate : instrument.gates()) {
            gates.add(Program.deciding(space, List.of(gate.when())));
            BitSet asked = new BitSet();
            space.mentioned(gate.when(), asked);
            drivers.add(asked);
            BitSet places = new BitSet();
            gate.opens().forEach(id -> places.set(space.place(id)));
            opened.add(places);
        }
        for (ScaleTable table : tables) {
            bounding.add(isGated(table) ? Optional.of(Program.bounding(space, table)) : Optional.empty());
            implied.add(
                    table.scale().missing() instanceof MissingRule.Implied rule
                            ? Optional.of(Program.deciding(space, List.of(rule.when())))
                            : Optional.empty());
        }
        for (CategoryRule rule : instrument.categories()) {
            categories.add(Program.deciding(
                    space,
                    rule.categories().stream().flatMap(c -> c.when().stream()).toList()));
        }
        instrument.critical().forEach(rule -> critical.addAll(CriticalTable.of(instrument, rule, space)));
        instrument.cutOffs().stream()
                .filter(c -> !instrument.scales().get(scale(c.scale())).isForPopulations())
                .forEach(cutOffs::add);
        this.cutOffScales = cutOffs.stream().mapToInt(c -> scale(c.scale())).toArray();
    }

    /** Returns a scale's place, or -1 if there is no such scale. */
    int scale(String id) {
        List<Scale> scales = instrument.scales();
        int place = scales.size() - 1;
        while (place >= 0 && !scales.get(place).id().equals(id)) {
            place--;
        }
        return place;
    }

    /** Tells whether a gate has a say in a scale: it opens one of its items, or asks about one. */
    private boolean isGated(ScaleTable table) {
        BitSet places = new BitSet();
        for (int t = 0; t < table.size(); t++) {
            places.set(table.cell(t));
        }
        return drivers.stream().anyMatch(places::intersects) || opened.stream().anyMatch(places::intersects);
    }

    /** Returns the walk that bounds a scale, or empty if no gate has a say in it. */
    Optional<Program> bounding(int scale) {
        return bounding.get(scale);
    }

    /** Tells whether the answers meet the condition of a scale's rule about implied values, however they are completed. */
    boolean isImplied(int scale, Sheet sheet) {
        return implied.get(scale)
                .map(program -> program.outcomes(sheet.codes()).stream().allMatch(met -> met.get(0)))
                .orElse(false);
    }

    /** Returns a sheet with the places that its gates close, however the answers are completed. */
    Sheet sheet(int[] codes) {
        BitSet closed = gates.isEmpty() ? NONE : new BitSet();
        for (int g = 0; g < gates.size(); g++) {
            if (gates.get(g).outcomes(codes).stream().noneMatch(met -> met.get(0))) {
                closed.or(opened.get(g));
            }
        }
        return new Sheet(codes, closed);
    }

    /** Finds which items the answers close, and for which they do not tell. */
    Gating gating(int[] codes) {
        BitSet closed = new BitSet();
        BitSet undetermined = new BitSet();
        for (int g = 0; g < gates.size(); g++) {
            var outcomes = gates.get(g).outcomes(codes);
            if (outcomes.stream().noneMatch(met -> met.get(0))) {
                closed.or(opened.get(g));
            } else if (!outcomes.stream().allMatch(met -> met.get(0))) {
                undetermined.or(opened.get(g));
            }
        }
        return new Gating(instrument, closed, undetermined);
    }

    /** Tells whether everything that an item's gate asks about was answered or is closed itself. */
    boolean isGateAnswered(int place, Sheet sheet) {
        int gate = space.gateOf(place);
        return gate < 0
                || drivers.get(gate).stream().allMatch(driver -> sheet.isGiven(driver) || sheet.isClosed(driver));
    }

    /** Tells whether something that an item's gate asks about was answered. */
    boolean isGateTouched(int place, Sheet sheet) {
        int gate = space.gateOf(place);
        return gate >= 0
                && drivers.get(gate).stream()
                        .anyMatch(driver ->
                                sheet.isGiven(driver) || (sheet.isClosed(driver) && isGateTouched(driver, sheet)));
    }

    /** Returns the categories of a rule that complete answers could still lead to, in the rule's order. */
    List<Category> possible(int rule, Sheet sheet) {
        List<Category> all = instrument.categories().get(rule).categories();
        BitSet reached = new BitSet();
        for (BitSet met : categories.get(rule).outcomes(sheet.codes())) {
            int first = met.nextSetBit(0);
            reached.set(first < 0 ? all.size() - 1 : first);
        }
        return reached.stream().mapToObj(all::get).toList();
    }
}
