package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.ViewedApproval;
import io.github.groundwork.safetyplan.share.ViewedDisagreement;
import io.github.groundwork.safetyplan.share.ViewedEntry;
import io.github.groundwork.safetyplan.share.ViewedSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes views in the format {@code groundwork-plan-view/1.0}: what an audience sees of a plan, and nothing else.
 *
 * <p>It is only written: a view is made from a plan, and a document proves nothing of one. Like every copy it does not hold where something
 * is kept. Nobody but the person gets the keys of entries, or the ids of people. Stateless and thread-safe.
 */
public final class PlanViewJson {
    private PlanViewJson() {}

    /**
     * Writes a view.
     *
     * @param view the view
     * @return the document, UTF-8: the same bytes for equal views
     * @throws NullPointerException if {@code view} is null
     * @throws IllegalArgumentException if the document, or a text in it, would be larger than what can be read
     */
    public static byte[] write(PlanView view) {
        boolean isOwn = Objects.requireNonNull(view, "view").audience().isPerson();
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("format", "groundwork-plan-view/1.0")
                .put("audience", view.audience().toString());
        root.set("title", LocalizedJson.write(view.title()));
        root.put("status", JsonNames.of(view.status()));
        view.approval().ifPresent(approval -> write(approval, root.putObject("approval")));
        if (isOwn) {
            root.put("onCallUnasked", view.isOnCallUnasked());
        }
        root.put("version", view.version());
        view.date().ifPresent(date -> root.put("date", date.toString()));
        ArrayNode labels = root.putArray("labels");
        view.labels().list().forEach(label -> labels.add(label.code()));
        ArrayNode sections = root.putArray("sections");
        List<EntryKey> keys = new ArrayList<>();
        for (ViewedSection section : view.sections()) {
            ObjectNode node = sections.addObject();
            PartsJson.write(section.section(), node);
            node.set("title", LocalizedJson.write(section.title()));
            ArrayNode entries = node.putArray("entries");
            for (ViewedEntry entry : section.entries()) {
                keys.add(entry.key());
                write(entry, entries.addObject().put("place", keys.size()), isOwn);
            }
        }
        ArrayNode disagreements = root.putArray("disagreements");
        for (ViewedDisagreement each : view.disagreements()) {
            write(each, keys, disagreements.addObject(), isOwn);
        }
        return JsonWriter.bytes(root);
    }

    private static void write(ViewedApproval approval, ObjectNode into) {
        into.put("whose", JsonNames.of(approval.whose()));
        approval.writtenDownBy().ifPresent(role -> into.put("writtenDownBy", JsonNames.of(role)));
    }

    private static void write(ViewedEntry entry, ObjectNode into, boolean isOwn) {
        if (isOwn) {
            into.put("key", entry.key().toString());
        }
        ArrayNode contents = into.putArray("contents");
        entry.contents().forEach(content -> contents.add(ViewedContentJson.write(content, isOwn)));
        ArrayNode facts = into.putArray("facts");
        entry.facts().forEach(fact -> facts.add(ViewedContentJson.write(fact)));
        ArrayNode services = into.putArray("services");
        entry.services().forEach(service -> ViewedServiceJson.write(service, services.addObject()));
        if (isOwn) {
            ArrayNode notices = into.putArray("notices");
            entry.notices().forEach(notice -> notices.add(JsonNames.of(notice)));
        }
        into.put("since", entry.since().toString());
    }

    private static void write(ViewedDisagreement each, List<EntryKey> keys, ObjectNode into, boolean isOwn) {
        if (isOwn) {
            into.put("key", each.key().toString());
        }
        into.put("scope", JsonNames.of(each.scope()));
        each.about().ifPresent(about -> into.put("about", keys.indexOf(about) + 1));
        into.set("words", ViewedContentJson.write(each.words()));
        each.with().ifPresent(role -> into.put("with", JsonNames.of(role)));
        into.put("settled", JsonNames.of(each.settled()));
        into.put("since", each.since().toString());
    }
}
