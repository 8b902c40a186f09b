package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.term.Term;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes which disclosure is meant and who responds, the same in every format.
 *
 * <p>Reading reports to the collector of the fields. No argument may be null. Stateless and thread-safe.
 */
public final class ConsentPartsJson {

    private ConsentPartsJson() {}

    /**
     * Reads which disclosure is meant: {@code id}, {@code version} and {@code language}.
     *
     * @param fields the object that holds the three
     * @return the reference, or empty if it is wrong, which is reported
     * @throws NullPointerException if {@code fields} is null
     */
    public static Optional<DisclosureRef> disclosure(JsonFields fields) {
        Objects.requireNonNull(fields, "fields");
        Optional<DisclosureId> id = fields.text("id", TextForm.DISCLOSURE);
        Optional<String> version = fields.text("version", TextForm.ID);
        Optional<Locale> language = fields.text("language", TextForm.LANGUAGE);
        return id.isEmpty() || version.isEmpty() || language.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisclosureRef(id.get(), version.get(), language.get()));
    }

    /**
     * Writes which disclosure is meant.
     *
     * @param ref the reference
     * @param into takes the three fields
     * @throws NullPointerException if an argument is null
     */
    public static void write(DisclosureRef ref, ObjectNode into) {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(into, "into")
                .put("id", ref.id().value())
                .put("version", ref.version())
                .put("language", ref.language().toLanguageTag());
    }

    /**
     * Reads somebody who responds: {@code who} and {@code role}.
     *
     * @param fields the object that holds the two
     * @return who responds, or empty if it is wrong, which is reported
     * @throws NullPointerException if {@code fields} is null
     */
    public static Optional<Responder> responder(JsonFields fields) {
        Objects.requireNonNull(fields, "fields");
        Optional<ActorId> who = fields.text("who", TextForm.ACTOR);
        Optional<Term> role = fields.text("role", TextForm.TERM);
        return who.isEmpty() || role.isEmpty() ? Optional.empty() : Optional.of(new Responder(who.get(), role.get()));
    }

    /**
     * Writes somebody who responds.
     *
     * @param responder who responds
     * @param into takes the two fields
     * @throws NullPointerException if an argument is null
     */
    public static void write(Responder responder, ObjectNode into) {
        Objects.requireNonNull(responder, "responder");
        Objects.requireNonNull(into, "into")
                .put("who", responder.who().value())
                .put("role", responder.role().value());
    }
}
