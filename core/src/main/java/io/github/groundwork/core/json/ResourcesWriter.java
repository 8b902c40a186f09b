package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.resource.Checks;
import io.github.groundwork.core.resource.CrisisResource;
import io.github.groundwork.core.resource.DispatchPolicy;
import io.github.groundwork.core.resource.Listing;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.resource.Resource;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.List;
import java.util.Optional;

/** Writes one document of resources as a tree. Not thread-safe. */
final class ResourcesWriter {

    private final ResourcesDocument document;

    ResourcesWriter(ResourcesDocument document) {
        this.document = document;
    }

    ObjectNode tree() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", ResourcesJson.FORMAT + "/1." + document.minorVersion());
        ArrayNode rows = root.putArray("resources");
        document.directory().all().forEach(row -> row(row, rows.addObject()));
        root.setAll(document.kept(""));
        return root;
    }

    private void row(Resource row, ObjectNode node) {
        Listing listing = row.listing();
        String id = row.id();
        node.put("id", id);
        node.put("type", row instanceof CrisisResource ? "crisis" : "support");
        node.put("kind", JsonNames.of(row.kind()));
        node.put("name", listing.name());
        ArrayNode places = node.putArray("places");
        listing.places().forEach(place -> places.add(place.toString()));
        ObjectNode audience =
                node.putObject("for").put("text", listing.audience().text());
        ArrayNode tags = audience.putArray("tags");
        listing.audience().tags().forEach(tag -> tags.add(tag.value()));
        audience.setAll(document.kept(id + "/for"));
        reach(listing.access().ways(), node.putArray("reach"), id);
        hours(listing.access().hours(), node.putObject("hours"), id + "/hours");
        ArrayNode languages = node.putArray("languages");
        listing.access().languages().forEach(language -> languages.add(language.toLanguageTag()));
        dispatch(row.policy(), node.putObject("dispatch"), id + "/dispatch");
        sources(listing.sources(), node.putArray("sources"), id);
        ObjectNode checked = node.putObject("checked");
        check(listing.checks().contact(), checked.putObject("contact"), id + "/checked/contact");
        check(listing.checks().hours(), checked.putObject("hours"), id + "/checked/hours");
        check(listing.checks().policy(), checked.putObject("policy"), id + "/checked/policy");
        checked.setAll(document.kept(id + "/checked"));
        row.supersededBy().ifPresent(other -> node.put("supersededBy", other));
        node.setAll(document.kept(id));
    }

    private void reach(List<ReachBy> ways, ArrayNode list, String id) {
        for (ReachBy way : ways) {
            ObjectNode node = list.addObject()
                    .put("by", JsonNames.of(way.kind()))
                    .put("at", way.address().text());
            way.note().ifPresent(note -> node.put("note", note));
            node.setAll(document.kept(id + "/reach/" + (list.size() - 1)));
        }
    }

    private void hours(Optional<WeeklyHours> hours, ObjectNode node, String where) {
        HoursReader.Known known = hours.map(
                        each -> each.isAlways() ? HoursReader.Known.ALWAYS : HoursReader.Known.WEEKLY)
                .orElse(HoursReader.Known.UNKNOWN);
        node.put("known", JsonNames.of(known));
        hours.filter(each -> !each.isAlways()).ifPresent(weekly -> {
            node.put("zone", weekly.zone().getId());
            ArrayNode open = node.putArray("open");
            for (DayHours each : weekly.hours()) {
                open.addObject()
                        .put("day", JsonNames.of(each.day()))
                        .put("from", each.from().toString())
                        .put("to", each.to().toString())
                        .setAll(document.kept(where + "/open/" + (open.size() - 1)));
            }
        });
        node.setAll(document.kept(where));
    }

    private void dispatch(DispatchPolicy policy, ObjectNode node, String where) {
        node.put("contact", JsonNames.of(policy.contact()));
        policy.exceptions().ifPresent(text -> node.put("exceptions", text));
        policy.rate().ifPresent(text -> node.put("rate", text));
        ArrayNode mayCome = node.putArray("mayCome");
        policy.mayCome().forEach(comer -> mayCome.add(JsonNames.of(comer)));
        node.setAll(document.kept(where));
    }

    private void sources(List<Listing.Source> sources, ArrayNode list, String id) {
        for (Listing.Source source : sources) {
            ObjectNode node = list.addObject().put("text", source.text()).put("where", source.where());
            source.dated().ifPresent(date -> node.put("dated", date));
            node.setAll(document.kept(id + "/sources/" + (list.size() - 1)));
        }
    }

    private void check(Checks.Check check, ObjectNode node, String where) {
        node.put("status", JsonNames.of(check.status()));
        check.by().ifPresent(by -> node.put("by", by.value()));
        check.on().ifPresent(on -> node.put("on", on.toString()));
        node.put("staleAfterDays", check.staleAfterDays());
        node.setAll(document.kept(where));
    }
}
