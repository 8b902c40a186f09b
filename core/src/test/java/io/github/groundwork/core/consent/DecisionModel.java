package io.github.groundwork.core.consent;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.ConsentWorlds.Line;
import io.github.groundwork.core.ConsentWorlds.World;
import io.github.groundwork.core.consent.Grantor.Capacity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A second way to decide: each grantor's answers are played in the order of their hours, and a no takes back what its grantor had
 * said yes to. It works on the lines of a story and knows nothing of the library's collections.
 */
final class DecisionModel {

    private final World world;
    private final ConsentQuestion question;
    private final Set<Integer> standing = new TreeSet<>();

    DecisionModel(World world, ConsentQuestion question) {
        this.world = world;
        this.question = question;
        Map<String, List<Integer>> byGrantor = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < world.lines().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> line(i).hour())
                .thenComparing(i -> line(i).yes(), Comparator.reverseOrder()));
        for (int i : order) {
            List<Integer> live =
                    byGrantor.computeIfAbsent(line(i).who().replace("-at-school", ""), any -> new ArrayList<>());
            if (line(i).yes()) {
                live.add(i);
            } else {
                live.removeIf(yes -> touch(line(i), line(yes)));
            }
        }
        byGrantor.values().forEach(standing::addAll);
    }

    private Line line(int i) {
        return world.lines().get(i);
    }

    private static boolean touch(Line one, Line other) {
        return !Collections.disjoint(one.terms().scope(), other.terms().scope())
                && one.terms().purposes().named().stream()
                        .anyMatch(other.terms().purposes()::cover);
    }

    private boolean isAbout(int i) {
        return line(i).terms().scope().contains(question.scope())
                && line(i).terms().purposes().named().contains(question.purpose());
    }

    private boolean counts(int i) {
        Line yes = line(i);
        boolean begun = !question.at().isBefore(ConsentWorlds.hour(yes.hour()));
        boolean over = yes.hours() > 0 && !question.at().isBefore(ConsentWorlds.hour(yes.hour() + yes.hours()));
        return isAbout(i)
                && yes.terms().recipients().contains(question.recipient())
                && begun
                && !over
                && !yes.takenBack();
    }

    private boolean anyCounts(Set<Capacity> capacities) {
        return standing.stream().anyMatch(i -> capacities.contains(line(i).capacity()) && counts(i));
    }

    boolean personAgrees() {
        return anyCounts(Set.of(Capacity.SELF, Capacity.ASSENT));
    }

    boolean personSaidNo() {
        Set<Capacity> capacities =
                question.assentNeeded() ? Set.of(Capacity.SELF, Capacity.ASSENT) : Set.of(Capacity.SELF);
        return noes().stream().anyMatch(i -> capacities.contains(line(i).capacity()));
    }

    /** The lines that say no to what is asked, whoever was to receive it. */
    Set<Integer> noes() {
        Set<Integer> noes = new TreeSet<>();
        for (int i = 0; i < world.lines().size(); i++) {
            if (!line(i).yes() && isAbout(i)) {
                noes.add(i);
            }
        }
        return noes;
    }

    boolean isPermitted() {
        if (!anyCounts(Set.of(Capacity.SELF, Capacity.GUARDIAN, Capacity.AGENT))) {
            return false;
        }
        return personAgrees() || !question.assentNeeded() && !personSaidNo();
    }
}
