package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.PurposesJson;
import java.time.Instant;
import java.util.Objects;

/**
 * Reads and writes the consents of one person in the format {@code groundwork-consents/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer; a document with a
 * problem is not used in part, so that nothing unread is ever taken for a yes. Stateless and thread-safe.
 */
public final class ConsentsJson {

    static final String NONE = "none";

    private static final Format<Consents> FORMAT = Format.<Consents>of(
                    "groundwork-consents",
                    (fields, reading) -> new ConsentsReader(reading).read(fields),
                    ConsentsJson::write)
            .ownedBy(Consents::person);

    private ConsentsJson() {}

    /**
     * Reads consents, keeping the fields of a newer minor version.
     *
     * @param document the document, UTF-8
     * @return the consents with what was kept, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<JsonDocument<Consents>> read(byte[] document) {
        return FORMAT.read(document);
    }

    /**
     * Writes consents that were not stored yet.
     *
     * @param consents the consents
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code consents} is null
     */
    public static byte[] write(Consents consents) {
        return FORMAT.write(Objects.requireNonNull(consents, "consents"));
    }

    /**
     * Writes a stored document with what was kept, in the version in which it was stored.
     *
     * @param document the document
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Consents> document) {
        return Format.write(document);
    }

    private static void write(Consents consents, Tree tree) {
        tree.root().put("person", consents.person().value());
        ArrayNode all = tree.root().putArray("consents");
        ArrayNode withdrawals = tree.root().putArray("withdrawals");
        consents.withdrawals().forEach(each -> withdrawals.add(tree.part(name(each), withdrawal(each))));
        ArrayNode alsoShown = tree.root().putArray("alsoShown");
        consents.alsoShown().forEach(each -> alsoShown.add(tree.part(name(each), shown(each))));
        consents.consents().forEach(each -> all.add(consent(each, tree)));
    }

    /** Returns the name by which the unknown fields of a consent are found again. */
    static String name(Consent consent) {
        return "consent " + consent.id();
    }

    static String name(Consents.Withdrawal withdrawal) {
        return withdrawal.toString();
    }

    /** Returns the name of a showing that no consent rests on yet; it stays the name when one comes to rest on it. */
    static String name(DisclosureShown shown) {
        return shown.toString();
    }

    private static ObjectNode consent(Consent consent, Tree tree) {
        ObjectNode node = tree.part(name(consent), JsonNodeFactory.instance.objectNode());
        node.put("id", consent.id().value());
        node.put("answer", JsonNames.of(consent.said().answer()));
        node.put("capacity", JsonNames.of(consent.grantor().capacity()));
        node.set("grantor", AttributionJson.write(consent.grantor().said()));
        consent.grantor().rule().ifPresent(rule -> node.put("rule", rule.value()));
        node.put("at", consent.said().at().toString());
        node.put(
                "expires",
                consent.said().expiry().instant().map(Instant::toString).orElse(NONE));
        node.set("terms", terms(consent.terms()));
        node.set("shown", tree.part(name(consent.shown()), shown(consent.shown())));
        return node;
    }

    private static ObjectNode terms(ConsentTerms terms) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode scope = node.putArray("scope");
        terms.scope().forEach(each -> scope.add(each.value()));
        node.set("purposes", PurposesJson.write(terms.purposes()));
        ArrayNode recipients = node.putArray("recipients");
        terms.recipients().forEach(each -> recipients.add(each.value()));
        ConsentPartsJson.write(terms.disclosure(), node.putObject("disclosure"));
        return node;
    }

    private static ObjectNode shown(DisclosureShown shown) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ConsentPartsJson.write(shown.disclosure(), node.putObject("disclosure"));
        node.put("to", shown.to().value());
        node.set("by", by(shown.by()));
        node.put("manner", JsonNames.of(shown.manner()));
        node.put("understanding", JsonNames.of(shown.understanding()));
        return node;
    }

    private static ObjectNode withdrawal(Consents.Withdrawal withdrawal) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("consent", withdrawal.consent().value());
        node.set("by", by(withdrawal.by()));
        return node;
    }

    private static ObjectNode by(By by) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("actor", by.actor().value());
        node.put("role", JsonNames.of(by.role()));
        node.put("device", by.device().value());
        node.put("at", by.at().toString());
        return node;
    }
}
