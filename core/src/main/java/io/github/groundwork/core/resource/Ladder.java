package io.github.groundwork.core.resource;

import io.github.groundwork.core.resource.DispatchPolicy.Comer;
import io.github.groundwork.core.resource.DispatchPolicy.Reading;
import io.github.groundwork.core.resource.ResourceAnswer.Offered;
import io.github.groundwork.core.resource.ResourceAnswer.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the entries of an answer in order. Stateless and thread-safe. */
final class Ladder {

    private static final Offered SOMEBODY = new Offered(
            What.SOMEBODY_TRUSTED, Optional.empty(), false, List.of(), Reading.UNKNOWN_MAY, List.of(Comer.UNKNOWN));

    private static final Offered LOCAL_NUMBER = new Offered(
            What.LOCAL_EMERGENCY_NUMBER,
            Optional.empty(),
            false,
            List.of(ResourceLabel.EMERGENCY_SERVICES, ResourceLabel.POLICE_MAY_COME, ResourceLabel.NUMBER_NOT_LISTED),
            Reading.MAY,
            List.of(Comer.POLICE, Comer.AMBULANCE));

    private Ladder() {}

    static ResourceAnswer climb(List<Resource> rows, ResourceQuery query) {
        Labelling labelling = new Labelling(query);
        List<Resource> help = rows.stream()
                .filter(row -> row.kind() != ResourceKind.EMERGENCY_NUMBER)
                .toList();
        List<Resource> near = help.stream().filter(labelling::isNear).toList();
        List<Offered> offers = (near.isEmpty() ? help : near)
                .stream().map(labelling::offer).sorted(order(query, labelling)).toList();
        List<Offered> emergency = emergency(rows, labelling);
        List<Offered> all = new ArrayList<>();
        if (query.need().isUrgent()) {
            all.addAll(emergency);
            all.add(SOMEBODY);
            all.addAll(offers);
        } else {
            all.addAll(offers);
            all.add(SOMEBODY);
            all.addAll(emergency);
        }
        return new ResourceAnswer(all);
    }

    private static List<Offered> emergency(List<Resource> rows, Labelling labelling) {
        List<Offered> listed = rows.stream()
                .filter(row -> row.kind() == ResourceKind.EMERGENCY_NUMBER && labelling.isHere(row))
                .map(labelling::offer)
                .sorted(Comparator.comparing(each -> id(each)))
                .toList();
        return listed.isEmpty() ? List.of(LOCAL_NUMBER) : listed;
    }

    private static Comparator<Offered> order(ResourceQuery query, Labelling labelling) {
        return Comparator.<Offered>comparingInt(each -> query.noPolice() ? tier(row(each), each, labelling) : 0)
                .thenComparing(each -> !each.matches())
                .thenComparing(each -> row(each).kind().rung())
                .thenComparingInt(each -> group(row(each), labelling))
                .thenComparing(each -> each.labels().contains(ResourceLabel.CLOSED_NOW))
                .thenComparing(each -> each.labels().contains(ResourceLabel.MAY_BE_CLOSED))
                .thenComparing(Ladder::id);
    }

    private static int tier(Resource row, Offered offered, Labelling labelling) {
        if (labelling.sendsNoPolice(row)) {
            return 0;
        }
        return offered.policy() == Reading.AGREED_BEFOREHAND ? 1 : 2;
    }

    private static int group(Resource row, Labelling labelling) {
        if (row.listing().audience().tags().isEmpty()) {
            return 1;
        }
        return labelling.isForThePerson(row) ? 0 : 2;
    }

    private static Resource row(Offered offered) {
        return offered.resource().orElseThrow();
    }

    private static String id(Offered offered) {
        return row(offered).id();
    }
}
