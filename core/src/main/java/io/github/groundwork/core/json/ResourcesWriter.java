package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.json.tool.WaysJson;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.CrisisResource;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.resource.ResourceDirectory;
import java.util.List;

/** Writes the rows of a directory. Stateless and thread-safe. */
final class ResourcesWriter {

    private ResourcesWriter() {}

    static void write(ResourceDirectory directory, Tree tree) {
        ArrayNode rows = tree.root().putArray("resources");
        directory.all().forEach(row -> row(row, tree.part(row.id(), rows.addObject())));
    }

    private static void row(Resource row, ObjectNode node) {
        Listing listing = row.listing();
        node.put("id", row.id());
        node.put("type", row instanceof CrisisResource ? "crisis" : "support");
        node.put("kind", JsonNames.of(row.kind()));
        node.put("name", listing.name());
        ArrayNode places = node.putArray("places");
        listing.places().forEach(place -> places.add(place.toString()));
        ObjectNode audience =
                node.putObject("for").put("text", listing.audience().text());
        ArrayNode tags = audience.putArray("tags");
        listing.audience().tags().forEach(tag -> tags.add(tag.value()));
        node.set("reach", WaysJson.write(listing.access().ways()));
        node.set("hours", TimesJson.writeOrUnknown(listing.access().hours()));
        ArrayNode languages = node.putArray("languages");
        listing.access().languages().forEach(language -> languages.add(language.toLanguageTag()));
        dispatch(row.policy(), node.putObject("dispatch"));
        sources(listing.sources(), node.putArray("sources"));
        ObjectNode checked = node.putObject("checked");
        check(listing.checks().contact(), checked.putObject("contact"));
        check(listing.checks().hours(), checked.putObject("hours"));
        check(listing.checks().policy(), checked.putObject("policy"));
        row.supersededBy().ifPresent(other -> node.put("supersededBy", other));
    }

    private static void dispatch(DispatchPolicy policy, ObjectNode node) {
        node.put("contact", JsonNames.of(policy.contact()));
        policy.exceptions().ifPresent(text -> node.put("exceptions", text));
        policy.rate().ifPresent(text -> node.put("rate", text));
        ArrayNode mayCome = node.putArray("mayCome");
        policy.mayCome().forEach(comer -> mayCome.add(JsonNames.of(comer)));
    }

    private static void sources(List<Listing.Source> sources, ArrayNode list) {
        for (Listing.Source source : sources) {
            ObjectNode node = list.addObject().put("text", source.text()).put("where", source.where());
            source.dated().ifPresent(date -> node.put("dated", date));
        }
    }

    private static void check(Checks.Check check, ObjectNode node) {
        node.put("status", JsonNames.of(check.status()));
        check.by().ifPresent(by -> node.put("by", by.value()));
        check.on().ifPresent(on -> node.put("on", on.toString()));
        node.put("staleAfterDays", check.staleAfterDays());
    }
}
