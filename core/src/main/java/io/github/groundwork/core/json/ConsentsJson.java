package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.people.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Reads and writes the consents of one person in the format {@code groundwork-consents/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer; a document with a
 * problem is not used in part, so that nothing unread is ever taken for a yes. Stateless and thread-safe.
 */
public final class ConsentsJson {

    static final String FORMAT = "groundwork-consents";
    static final String NONE = "none";

    /** The pointers, below a showing of a disclosure, of the objects that it is made of. */
    private static final List<String> PARTS_OF_SHOWN = List.of("", "/disclosure", "/by");

    private ConsentsJson() {}

    /**
     * Reads consents.
     *
     * @param document the document, UTF-8
     * @return the consents, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<Consents> read(byte[] document) {
        return open(document).map(JsonDocument::value);
    }

    /**
     * Reads consents that are to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored consents, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Consents>> open(byte[] document) {
        return Reading.document(
                Objects.requireNonNull(document, "document"),
                FORMAT,
                (fields, reading) -> new ConsentsReader(reading).read(fields));
    }

    /**
     * Returns a stored document with other consents of the same person, keeping what was not known.
     *
     * @param document the stored consents
     * @param changed what they are now
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if they are another person's
     */
    public static JsonDocument<Consents> with(JsonDocument<Consents> document, Consents changed) {
        if (!Objects.requireNonNull(changed, "changed")
                .person()
                .equals(document.value().person())) {
            throw new IllegalArgumentException("a stored document stays with its person");
        }
        return document.with(changed);
    }

    /**
     * Writes consents.
     *
     * @param consents the consents
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code consents} is null
     */
    public static byte[] write(Consents consents) {
        return write(JsonDocument.of(Objects.requireNonNull(consents, "consents")));
    }

    /**
     * Writes stored consents, with the fields that were kept.
     *
     * @param document the stored consents
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Consents> document) {
        Consents consents = document.value();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + document.minorVersion());
        root.put("person", consents.person().value());
        ArrayNode all = root.putArray("consents");
        consents.consents().forEach(each -> all.add(consent(each, document)));
        ArrayNode withdrawals = root.putArray("withdrawals");
        consents.withdrawals().forEach(each -> withdrawals.add(withdrawal(each, document)));
        ArrayNode alsoShown = root.putArray("alsoShown");
        consents.alsoShown().forEach(each -> alsoShown.add(shown(each, where(each), document)));
        root.setAll(document.kept(""));
        return JsonOut.bytes(root);
    }

    /** Returns under what the unknown fields of a consent are kept; those of its parts stand below. */
    static String where(Consent consent) {
        return "consent " + consent.id();
    }

    static String where(Consents.Withdrawal withdrawal) {
        return withdrawal.toString();
    }

    static String where(DisclosureShown shown) {
        return shown.toString();
    }

    private static ObjectNode consent(Consent consent, JsonDocument<Consents> document) {
        String where = where(consent);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", consent.id().value());
        node.put("answer", JsonNames.of(consent.said().answer()));
        node.put("capacity", JsonNames.of(consent.grantor().capacity()));
        node.set("grantor", grantor(consent.grantor(), where, document));
        consent.grantor().rule().ifPresent(rule -> node.put("rule", rule.value()));
        node.put("at", consent.said().at().toString());
        node.put(
                "expires",
                consent.said().expiry().instant().map(Instant::toString).orElse(NONE));
        node.set("terms", terms(consent.terms(), where, document));
        boolean keptHere = PARTS_OF_SHOWN.stream()
                .anyMatch(part -> !document.kept(where + "/shown" + part).isEmpty());
        node.set("shown", shown(consent.shown(), keptHere ? where + "/shown" : where(consent.shown()), document));
        node.setAll(document.kept(where));
        return node;
    }

    private static ObjectNode grantor(Grantor grantor, String where, JsonDocument<Consents> document) {
        Attribution said = grantor.said();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("by", said.by().value());
        node.put("role", JsonNames.of(said.role()));
        said.recordedBy().ifPresent(recorder -> node.put("recordedBy", recorder.value()));
        node.setAll(document.kept(where + "/grantor"));
        return node;
    }

    private static ObjectNode terms(ConsentTerms terms, String where, JsonDocument<Consents> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode scope = node.putArray("scope");
        terms.scope().forEach(each -> scope.add(each.value()));
        ArrayNode purposes = node.putArray("purposes");
        terms.purposes().named().forEach(each -> purposes.add(each.value()));
        ArrayNode recipients = node.putArray("recipients");
        terms.recipients().forEach(each -> recipients.add(each.value()));
        ObjectNode disclosure = node.putObject("disclosure");
        DisclosureJson.ref(terms.disclosure(), disclosure);
        disclosure.setAll(document.kept(where + "/terms/disclosure"));
        node.setAll(document.kept(where + "/terms"));
        return node;
    }

    private static ObjectNode shown(DisclosureShown shown, String where, JsonDocument<Consents> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode disclosure = node.putObject("disclosure");
        DisclosureJson.ref(shown.disclosure(), disclosure);
        disclosure.setAll(document.kept(where + "/disclosure"));
        node.put("to", shown.to().value());
        node.set("by", by(shown.by(), where + "/by", document));
        node.put("manner", JsonNames.of(shown.manner()));
        node.put("understanding", JsonNames.of(shown.understanding()));
        node.setAll(document.kept(where));
        return node;
    }

    private static ObjectNode withdrawal(Consents.Withdrawal withdrawal, JsonDocument<Consents> document) {
        String where = where(withdrawal);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("consent", withdrawal.consent().value());
        node.set("by", by(withdrawal.by(), where + "/by", document));
        node.setAll(document.kept(where));
        return node;
    }

    private static ObjectNode by(By by, String where, JsonDocument<Consents> document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("actor", by.actor().value());
        node.put("role", JsonNames.of(by.role()));
        node.put("device", by.device().value());
        node.put("at", by.at().toString());
        node.setAll(document.kept(where));
        return node;
    }
}
