package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.rule.Condition;
import io.github.groundwork.screening.rule.Gate;
import io.github.groundwork.screening.rule.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of an answer sheet: one per item or part, with what can be answered there and which gate opens it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CellSpace {

    private final List<Domain> domains;
    private final Map<String, Integer> places;
    private final List<Gate> gates;
    private final int[] gateOf;
    private final Map<String, ScaleTable> scales = new LinkedHashMap<>();

    /**
     * Creates a space. The gates must open each item at most once and refer only to items before those that they open.
     *
     * @param ids the items' ids in order
     * @param domains their domains
     * @param gates the gates
     */
    public CellSpace(List<String> ids, List<Domain> domains, List<Gate> gates) {
        this.domains = List.copyOf(domains);
        this.gates = List.copyOf(gates);
        this.places = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        this.gateOf = new int[ids.size()];
        Arrays.fill(gateOf, -1);
        for (int g = 0; g < gates.size(); g++) {
            for (String id : gates.get(g).opens()) {
                gateOf[place(id)] = g;
            }
        }
    }

    /**
     * Adds a compiled scale, so that conditions can refer to it. Called only while an instrument is put together.
     *
     * @param table the scale's tables
     */
    public void add(ScaleTable table) {
        scales.put(table.scale().id(), table);
    }

    /**
     * Returns what each place adds to a scale while its gate closes it; 0 where it has no gate or the gate says nothing.
     *
     * @return one number per place
     */
    public List<Ratio> closedAs() {
        List<Ratio> closed = new ArrayList<>();
        for (int gate : gateOf) {
            closed.add(gate < 0 ? Ratio.ZERO : gates.get(gate).closedCountsAs().orElse(Ratio.ZERO));
        }
        return List.copyOf(closed);
    }

    /**
     * Returns how many places there are.
     *
     * @return the number of items and parts
     */
    public int size() {
        return domains.size();
    }

    /**
     * Returns an item's place.
     *
     * @param id the item's id
     * @return the place from 0, or -1 if there is no such item
     */
    public int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /**
     * Returns what can be answered at a place.
     *
     * @param place the place
     * @return the domain
     */
    public Domain domain(int place) {
        return domains.get(place);
    }

    /**
     * Returns the domains of all places.
     *
     * @return the domains in order
     */
    public List<Domain> domains() {
        return domains;
    }

    /**
     * Returns the gates.
     *
     * @return the gates in order
     */
    public List<Gate> gates() {
        return gates;
    }

    /**
     * Returns which gate opens a place.
     *
     * @param place the place
     * @return the gate's position, or -1 if the place is always open
     */
    public int gateOf(int place) {
        return gateOf[place];
    }

    /**
     * Returns a scale's tables.
     *
     * @param id the scale's id, which must be there
     * @return the tables
     * @throws IllegalArgumentException if there is no such scale
     */
    public ScaleTable scale(String id) {
        ScaleTable table = scales.get(id);
        if (table == null) {
            throw new IllegalArgumentException("no such scale: " + id);
        }
        return table;
    }

    /**
     * Widens a set of places by every gate that decides about them, what those gates ask about, and all that they open.
     *
     * @param relevant the places; widened in place
     */
    void close(BitSet relevant) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Gate gate : gates) {
                BitSet touched = new BitSet();
                mentioned(gate.when(), touched);
                gate.opens().forEach(id -> touched.set(place(id)));
                if (touched.intersects(relevant)) {
                    int before = relevant.cardinality();
                    relevant.or(touched);
                    grown |= relevant.cardinality() > before;
                }
            }
        }
    }

    /**
     * Collects the places that a condition mentions.
     *
     * @param condition the condition
     * @param into the places; widened in place
     */
    public void mentioned(Condition condition, BitSet into) {
        if (condition instanceof Condition.ItemIs is) {
            into.set(place(is.item()));
        } else if (condition instanceof Condition.ItemDeclined declined) {
            into.set(place(declined.item()));
        } else if (condition instanceof Condition.ItemNotApplicable absent) {
            into.set(place(absent.item()));
        } else if (condition instanceof Condition.ScaleIs is) {
            ScaleTable table = scale(is.scale());
            for (int t = 0; t < table.size(); t++) {
                into.set(table.cell(t));
            }
        } else if (condition instanceof Condition.AtLeast group) {
            group.of().forEach(each -> mentioned(each, into));
        }
    }
}
