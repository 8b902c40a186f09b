package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.consent.ConfidentialityLimits;
import io.github.groundwork.core.consent.ConfidentialityLimits.Limit;
import io.github.groundwork.core.consent.ConsentProblem;
import io.github.groundwork.core.consent.DisclosedRecipient;
import io.github.groundwork.core.consent.Disclosure;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.PurposesJson;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads and writes disclosures in the format {@code groundwork-disclosure/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class DisclosureJson {

    private static final String NONE = "none";
    private static final Format<Disclosure> FORMAT =
            Format.of("groundwork-disclosure", (fields, reading) -> read(fields), DisclosureJson::write);

    private DisclosureJson() {}

    /**
     * Reads a disclosure, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the disclosure with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Disclosure>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes a disclosure that was not stored yet.
     *
     * @param disclosure the disclosure
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code disclosure} is null
     */
    public static byte[] write(Disclosure disclosure) {
        return FORMAT.write(Objects.requireNonNull(disclosure, "disclosure"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Disclosure> document) {
        return Format.write(document);
    }

    private static Optional<Disclosure> read(JsonFields fields) {
        Optional<DisclosureRef> ref = ConsentPartsJson.disclosure(fields);
        Optional<Disclosure.Asking> asking = asking(fields);
        Optional<Disclosure.Handling> handling = handling(fields);
        Optional<Disclosure.Afterwards> afterwards = afterwards(fields);
        return ref.isEmpty() || asking.isEmpty() || handling.isEmpty() || afterwards.isEmpty()
                ? Optional.empty()
                : Optional.of(Disclosure.of(ref.get(), asking.get(), handling.get(), afterwards.get()));
    }

    /** Makes a part if nothing was wrong with its fields. */
    private static <T> Optional<T> make(JsonFields fields, int before, Supplier<T> part) {
        return fields.problems().size() > before ? Optional.empty() : Optional.of(part.get());
    }

    private static Optional<Disclosure.Asking> asking(JsonFields holder) {
        int before = holder.problems().size();
        JsonFields fields = holder.object("asking");
        Optional<Purposes> purposes = PurposesJson.named(fields, "purposes");
        String asked = fields.text("asked");
        String choice = fields.text("choice");
        return make(fields, before, () -> new Disclosure.Asking(purposes.orElseThrow(), asked, choice));
    }

    private static Optional<Disclosure.Handling> handling(JsonFields holder) {
        int before = holder.problems().size();
        JsonFields fields = holder.object("handling");
        List<DisclosedRecipient> recipients = recipients(fields);
        String kept = fields.text("kept");
        Optional<ConfidentialityLimits> limits = limits(fields);
        Optional<String> passedOn = fields.optionalText("passedOn");
        return make(fields, before, () -> new Disclosure.Handling(recipients, kept, limits.orElseThrow(), passedOn));
    }

    private static List<DisclosedRecipient> recipients(JsonFields fields) {
        List<DisclosedRecipient> recipients = new ArrayList<>();
        Set<Term> roles = new HashSet<>();
        fields.notEmpty("recipients");
        for (JsonFields each : fields.objects("recipients")) {
            Optional<Term> role = each.text("role", TextForm.TERM);
            String label = each.text("label");
            if (role.isPresent() && !roles.add(role.get())) {
                fields.problems().add(ConsentProblem.DISCLOSURE_RECIPIENT_TWICE.at(each.at("role")));
            }
            role.ifPresent(known -> recipients.add(new DisclosedRecipient(known, label)));
        }
        return recipients;
    }

    private static Optional<ConfidentialityLimits> limits(JsonFields fields) {
        Optional<JsonNode> node = fields.node("limits");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get().isTextual()) {
            return fields.oneOf("limits", Map.of(NONE, ConfidentialityLimits.none()));
        }
        int before = fields.problems().size();
        fields.notEmpty("limits");
        List<Limit> limits = fields.objects("limits").stream()
                .map(each -> new Limit(each.text("what"), each.text("toWhom"), each.text("basis")))
                .toList();
        return make(fields, before, () -> ConfidentialityLimits.of(limits));
    }

    private static Optional<Disclosure.Afterwards> afterwards(JsonFields holder) {
        int before = holder.problems().size();
        JsonFields fields = holder.object("afterwards");
        String positive = fields.text("positive");
        Optional<Duration> within = fields.text("within", TextForm.DURATION);
        fields.notEmpty("notDone");
        List<String> notDone = fields.texts("notDone");
        String contact = fields.text("contact");
        Optional<String> unanswered = fields.optionalText("unanswered");
        return make(
                fields,
                before,
                () -> new Disclosure.Afterwards(positive, within.orElseThrow(), notDone, contact, unanswered));
    }

    private static void write(Disclosure disclosure, Tree tree) {
        ConsentPartsJson.write(disclosure.ref(), tree.root());
        tree.root().set("asking", asking(disclosure.asking()));
        tree.root().set("handling", handling(disclosure.handling()));
        tree.root().set("afterwards", afterwards(disclosure.afterwards()));
    }

    private static ObjectNode asking(Disclosure.Asking asking) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("purposes", PurposesJson.write(asking.purposes()));
        node.put("asked", asking.asked()).put("choice", asking.choice());
        return node;
    }

    private static ObjectNode handling(Disclosure.Handling handling) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode recipients = node.putArray("recipients");
        for (DisclosedRecipient each : handling.recipients()) {
            recipients.addObject().put("role", each.role().value()).put("label", each.label());
        }
        node.put("kept", handling.kept());
        node.set("limits", handling.limits().isNone() ? TextNode.valueOf(NONE) : limits(handling));
        handling.passedOn().ifPresent(text -> node.put("passedOn", text));
        return node;
    }

    private static ArrayNode limits(Disclosure.Handling handling) {
        ArrayNode limits = JsonNodeFactory.instance.arrayNode();
        for (Limit each : handling.limits().limits()) {
            limits.addObject()
                    .put("what", each.what())
                    .put("toWhom", each.toWhom())
                    .put("basis", each.basis());
        }
        return limits;
    }

    private static ObjectNode afterwards(Disclosure.Afterwards afterwards) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("positive", afterwards.positive());
        node.put("within", afterwards.within().toString());
        ArrayNode notDone = node.putArray("notDone");
        afterwards.notDone().forEach(notDone::add);
        node.put("contact", afterwards.contact());
        afterwards.unanswered().ifPresent(text -> node.put("unanswered", text));
        return node;
    }
}
