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
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes disclosures in the format {@code groundwork-disclosure/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. Stateless and
 * thread-safe.
 */
public final class DisclosureJson {

    private static final String FORMAT = "groundwork-disclosure";
    private static final String NONE = "none";

    private DisclosureJson() {}

    /**
     * Reads a disclosure.
     *
     * @param document the document, UTF-8
     * @return the disclosure, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<Disclosure> read(byte[] document) {
        return open(document).map(JsonDocument::value);
    }

    /**
     * Reads a disclosure that is to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored disclosure, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Disclosure>> open(byte[] document) {
        return Reading.document(Objects.requireNonNull(document, "document"), FORMAT, DisclosureJson::read);
    }

    private static Optional<Disclosure> read(JsonFields fields, Reading reading) {
        Optional<DisclosureRef> ref = ref(fields, reading);
        Optional<Disclosure.Asking> asking = asking(fields.object("asking"), reading);
        Optional<Disclosure.Handling> handling = handling(fields.object("handling"), reading);
        Optional<Disclosure.Afterwards> afterwards = afterwards(fields.object("afterwards"), reading);
        reading.done(fields);
        return ref.isEmpty() || asking.isEmpty() || handling.isEmpty() || afterwards.isEmpty()
                ? Optional.empty()
                : Optional.of(Disclosure.of(ref.get(), asking.get(), handling.get(), afterwards.get()));
    }

    /** Reads the three fields that say which disclosure is meant; the caller ends the reading of the object. */
    static Optional<DisclosureRef> ref(JsonFields fields, Reading reading) {
        Optional<DisclosureId> id = reading.one(fields, "id", TextForm.DISCLOSURE);
        Optional<String> version = reading.one(fields, "version", TextForm.VERSION);
        Optional<Locale> language = reading.one(fields, "language", TextForm.LANGUAGE);
        return id.isEmpty() || version.isEmpty() || language.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisclosureRef(id.get(), version.get(), language.get()));
    }

    private static Optional<Disclosure.Asking> asking(JsonFields fields, Reading reading) {
        List<Purpose> purposes = reading.some(fields, "purposes", TextForm.PURPOSE);
        Optional<String> asked = reading.one(fields, "asked", TextForm.ANY);
        Optional<String> choice = reading.one(fields, "choice", TextForm.ANY);
        reading.done(fields);
        return purposes.isEmpty() || asked.isEmpty() || choice.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure.Asking(Purposes.of(purposes), asked.get(), choice.get()));
    }

    private static Optional<Disclosure.Handling> handling(JsonFields fields, Reading reading) {
        List<DisclosedRecipient> recipients = recipients(fields, reading);
        Optional<String> kept = reading.one(fields, "kept", TextForm.ANY);
        Optional<ConfidentialityLimits> limits = limits(fields, reading);
        Optional<String> passedOn = reading.ifThere(fields, "passedOn", TextForm.ANY);
        reading.done(fields);
        return recipients.isEmpty() || kept.isEmpty() || limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure.Handling(recipients, kept.get(), limits.get(), passedOn));
    }

    /** Reads the recipients; empty if a role stands twice, which is reported. */
    private static List<DisclosedRecipient> recipients(JsonFields fields, Reading reading) {
        Set<Term> roles = new HashSet<>();
        fields.notEmpty("recipients");
        List<DisclosedRecipient> read = fields.list("recipients", (node, at) -> {
            JsonFields each = JsonFields.of(node, at, reading.problems());
            Optional<Term> role = reading.one(each, "role", TextForm.TERM);
            Optional<String> label = reading.one(each, "label", TextForm.ANY);
            reading.done(each);
            if (role.isPresent() && !roles.add(role.get())) {
                reading.problems().add(ConsentProblem.DISCLOSURE_RECIPIENT_TWICE.at(each.at("role")));
                return Optional.empty();
            }
            return role.isEmpty() || label.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DisclosedRecipient(role.get(), label.get()));
        });
        return read;
    }

    private static Optional<ConfidentialityLimits> limits(JsonFields fields, Reading reading) {
        Optional<JsonNode> node = fields.node("limits");
        if (node.filter(JsonNode::isTextual).isPresent()) {
            boolean none = node.get().textValue().equals(NONE);
            if (!none) {
                reading.problems().add(JsonProblem.VALUE_UNKNOWN.at(fields.at("limits"), NONE + ", or a list"));
            }
            return none ? Optional.of(ConfidentialityLimits.none()) : Optional.empty();
        }
        if (node.isEmpty()) {
            return Optional.empty();
        }
        fields.notEmpty("limits");
        List<Limit> limits = fields.list("limits", (each, at) -> limit(each, at, reading));
        return limits.isEmpty() ? Optional.empty() : Optional.of(ConfidentialityLimits.of(limits));
    }

    private static Optional<Limit> limit(JsonNode node, String at, Reading reading) {
        JsonFields fields = JsonFields.of(node, at, reading.problems());
        Optional<String> what = reading.one(fields, "what", TextForm.ANY);
        Optional<String> toWhom = reading.one(fields, "toWhom", TextForm.ANY);
        Optional<String> basis = reading.one(fields, "basis", TextForm.ANY);
        reading.done(fields);
        return what.isEmpty() || toWhom.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(new Limit(what.get(), toWhom.get(), basis.get()));
    }

    private static Optional<Disclosure.Afterwards> afterwards(JsonFields fields, Reading reading) {
        Optional<String> positive = reading.one(fields, "positive", TextForm.ANY);
        Optional<Duration> within = reading.one(fields, "within", TextForm.DURATION);
        List<String> notDone = reading.some(fields, "notDone", TextForm.ANY);
        Optional<String> contact = reading.one(fields, "contact", TextForm.ANY);
        reading.done(fields);
        return positive.isEmpty() || within.isEmpty() || notDone.isEmpty() || contact.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disclosure.Afterwards(positive.get(), within.get(), notDone, contact.get()));
    }

    /**
     * Writes a disclosure.
     *
     * @param disclosure the disclosure
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code disclosure} is null
     */
    public static byte[] write(Disclosure disclosure) {
        return write(JsonDocument.of(Objects.requireNonNull(disclosure, "disclosure")));
    }

    /**
     * Writes a stored disclosure, with the fields that were kept.
     *
     * @param document the stored disclosure
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Disclosure> document) {
        Disclosure disclosure = document.value();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + document.minorVersion());
        ref(disclosure.ref(), root);
        root.set("asking", asking(disclosure.asking(), document));
        root.set("handling", handling(disclosure.handling(), document));
        root.set("afterwards", afterwards(disclosure.afterwards(), document));
        root.setAll(document.kept(""));
        return JsonOut.bytes(root);
    }

    /** Writes the three fields that say which disclosure is meant. */
    static void ref(DisclosureRef ref, ObjectNode into) {
        into.put("id", ref.id().value());
        into.put("version", ref.version());
        into.put("language", ref.language().toLanguageTag());
    }

    private static ObjectNode asking(Disclosure.Asking asking, JsonDocument<Disclosure> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode purposes = node.putArray("purposes");
        asking.purposes().named().forEach(each -> purposes.add(each.value()));
        node.put("asked", asking.asked()).put("choice", asking.choice());
        node.setAll(document.kept("/asking"));
        return node;
    }

    private static ObjectNode handling(Disclosure.Handling handling, JsonDocument<Disclosure> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode recipients = node.putArray("recipients");
        for (DisclosedRecipient each : handling.recipients()) {
            String at = "/handling/recipients/" + recipients.size();
            recipients
                    .addObject()
                    .put("role", each.role().value())
                    .put("label", each.label())
                    .setAll(document.kept(at));
        }
        node.put("kept", handling.kept());
        node.set("limits", handling.limits().isNone() ? TextNode.valueOf(NONE) : limits(handling, document));
        handling.passedOn().ifPresent(text -> node.put("passedOn", text));
        node.setAll(document.kept("/handling"));
        return node;
    }

    private static ArrayNode limits(Disclosure.Handling handling, JsonDocument<Disclosure> document) {
        ArrayNode limits = JsonNodeFactory.instance.arrayNode();
        for (Limit each : handling.limits().limits()) {
            String at = "/handling/limits/" + limits.size();
            limits.addObject()
                    .put("what", each.what())
                    .put("toWhom", each.toWhom())
                    .put("basis", each.basis())
                    .setAll(document.kept(at));
        }
        return limits;
    }

    private static ObjectNode afterwards(Disclosure.Afterwards afterwards, JsonDocument<Disclosure> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("positive", afterwards.positive());
        node.put("within", afterwards.within().toString());
        ArrayNode notDone = node.putArray("notDone");
        afterwards.notDone().forEach(notDone::add);
        node.put("contact", afterwards.contact());
        node.setAll(document.kept("/afterwards"));
        return node;
    }
}
