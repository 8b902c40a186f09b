package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.json.tool.WaysJson;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.Optional;

/** Writes what an entry of a view holds: words with the part of the one who said them, and never where something is kept. */
final class ViewedContentJson {
    private static final String KIND = "kind";

    private ViewedContentJson() {}

    static ObjectNode write(Words words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", words.text())
                .put("role", JsonNames.of(words.said().role()));
    }

    static ObjectNode write(PlanContent content, boolean isOwn) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (content instanceof PlanContent.Said said) {
            node.put(KIND, "words").set("words", write(said.words()));
        } else if (content instanceof PlanContent.Template template) {
            node.put(KIND, "template").set("text", LocalizedJson.write(template.text()));
        } else if (content instanceof PlanContact contact) {
            node.put(KIND, "contact").set("name", write(contact.name()));
            contact.who().filter(who -> isOwn).ifPresent(who -> node.put("who", who.value()));
            node.set("reach", WaysJson.write(contact.ways()));
            node.put("helping", JsonNames.of(contact.helping()));
            if (isOwn) {
                node.put("agreement", JsonNames.of(contact.agreement()));
            }
            write(contact.note(), node, "note");
        } else if (content instanceof PlanService service) {
            node.put(KIND, "service").put("resource", service.resource().value());
            node.put("name", service.name());
            node.set("reach", WaysJson.write(service.ways()));
            write(service.note(), node, "note");
        } else if (content instanceof SaferStep step) {
            node.put(KIND, "safer-step").set("step", write(step.step()));
            write(step.together(), node, "together");
            write(step.when(), node, "when");
            write(step.obstacle(), node, "obstacle");
            write(step.aid().map(SaferStep.Aid::place), node, "aid");
        }
        return node;
    }

    private static void write(Optional<Words> words, ObjectNode into, String name) {
        words.ifPresent(each -> into.set(name, write(each)));
    }
}
