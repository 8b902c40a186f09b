package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.json.tool.WaysJson;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.safetyplan.share.ViewedService;

/** Writes what is known of a service, and never who checked it. */
final class ViewedServiceJson {
    private ViewedServiceJson() {}

    static void write(ViewedService service, ObjectNode into) {
        into.put("resource", service.resource().value());
        ArrayNode labels = into.putArray("labels");
        service.labels().forEach(label -> labels.add(JsonNames.of(label)));
        service.listing().ifPresent(listing -> {
            ArrayNode places = into.putArray("places");
            listing.places().forEach(place -> places.add(place.toString()));
        });
        into.set("hours", TimesJson.writeOrUnknown(service.hours()));
        service.listing().map(Listing::checks).ifPresent(checks -> {
            write(checks.contact(), into, "contactCheckedOn");
            write(checks.hours(), into, "hoursCheckedOn");
            write(checks.policy(), into, "policyCheckedOn");
        });
        service.now().ifPresent(now -> {
            ObjectNode node = into.putObject("now").put("name", now.name());
            node.set("reach", WaysJson.write(now.access().ways()));
        });
    }

    private static void write(Checks.Check check, ObjectNode into, String name) {
        check.on().ifPresent(day -> into.put(name, day.toString()));
    }
}
