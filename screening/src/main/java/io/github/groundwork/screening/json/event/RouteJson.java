package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.preference.decision.ReasonCode;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes which items are asked in which order, and what the person's preferences change. Stateless and thread-safe. */
final class RouteJson {

    private static final String ORDER = "order";
    private static final String ROUTINGS = "routings";
    private static final String WITHHELD = "withheld";
    private static final String WARNED = "warned";
    private static final String BECAUSE = "because";
    private static final String SAID = "personSaidSo";

    private static final Map<String, Routing.Withholding> WITHHOLDINGS = JsonNames.all(Routing.Withholding.class);
    private static final Map<String, Routing.Manner> MANNERS = JsonNames.all(Routing.Manner.class);
    private static final Map<String, ReasonCode> CODES = JsonNames.all(ReasonCode.class);

    private RouteJson() {}

    static Optional<Route> read(JsonFields fields) {
        int before = fields.problems().size();
        List<String> order = fields.texts(ORDER);
        List<Routing> routings = fields.objects(ROUTINGS).stream()
                .flatMap(each -> routing(each).stream())
                .toList();
        Sound.check(fields, before, SessionProblem.SESSION_ROUTE, () -> Route.isPossible(order, routings));
        return Sound.make(fields, before, () -> new Route(order, routings));
    }

    static void write(Route route, ObjectNode into) {
        ArrayNode order = into.putArray(ORDER);
        route.order().forEach(order::add);
        ArrayNode routings = into.putArray(ROUTINGS);
        route.routings().forEach(each -> write(each, routings.addObject()));
    }

    private static Optional<Routing> routing(JsonFields fields) {
        int before = fields.problems().size();
        String item = fields.text(AskingJson.ITEM);
        Optional<Routing.Withholding> withheld =
                fields.has(WITHHELD) ? fields.oneOf(WITHHELD, WITHHOLDINGS) : Optional.empty();
        List<Topic> warned = fields.texts(WARNED, TextForm.TOPIC);
        boolean isLast = fields.flag("last");
        Optional<Routing.Manner> manner = fields.oneOf("manner", MANNERS);
        List<Routing.Because> because = fields.objects(BECAUSE).stream()
                .flatMap(each -> because(each).stream())
                .toList();
        return Sound.make(
                fields,
                before,
                () -> new Routing(item, withheld, warned, isLast, manner.orElseThrow(), because),
                manner);
    }

    private static void write(Routing routing, ObjectNode into) {
        into.put(AskingJson.ITEM, routing.item());
        routing.withheld().ifPresent(why -> into.put(WITHHELD, JsonNames.of(why)));
        ArrayNode warned = into.putArray(WARNED);
        routing.warned().forEach(topic -> warned.add(topic.value()));
        into.put("last", routing.last()).put("manner", JsonNames.of(routing.manner()));
        ArrayNode because = into.putArray(BECAUSE);
        routing.because()
                .forEach(each -> because.addObject()
                        .put("code", JsonNames.of(each.code()))
                        .put(SAID, each.personSaidSo()));
    }

    private static Optional<Routing.Because> because(JsonFields fields) {
        int before = fields.problems().size();
        Optional<ReasonCode> code = fields.oneOf("code", CODES);
        boolean isTheirs = fields.flag(SAID);
        return Sound.make(fields, before, () -> new Routing.Because(code.orElseThrow(), isTheirs), code);
    }
}
