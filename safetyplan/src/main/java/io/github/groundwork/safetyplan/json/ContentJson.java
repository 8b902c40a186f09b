package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WaysJson;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanService;
import io.github.groundwork.safetyplan.plan.SaferStep;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads and writes what an entry of a plan holds. Stateless and thread-safe. */
final class ContentJson {
    private static final String KIND = "kind";
    private static final String WORDS = "words";
    private static final String TEMPLATE = "template";
    private static final String CONTACT = "contact";
    private static final String SERVICE = "service";
    private static final String SAFER_STEP = "safer-step";
    private static final String NAME = "name";
    private static final String NOTE = "note";
    private static final String REACH = "reach";

    private static final Map<String, Function<JsonFields, Optional<PlanContent>>> READERS = new LinkedHashMap<>();
    private static final Map<String, PlanContact.Helping> HELPING = JsonNames.all(PlanContact.Helping.class);
    private static final Map<String, PlanContact.Agreement> AGREEMENTS = JsonNames.all(PlanContact.Agreement.class);

    static {
        READERS.put(WORDS, ContentJson::words);
        READERS.put(TEMPLATE, ContentJson::template);
        READERS.put(CONTACT, ContentJson::contact);
        READERS.put(SERVICE, ContentJson::service);
        READERS.put(SAFER_STEP, ContentJson::saferStep);
    }

    private ContentJson() {}

    /** Returns the names of all kinds. */
    static Set<String> kinds() {
        return Collections.unmodifiableSet(READERS.keySet());
    }

    /** Reads a content; what is wrong is reported. */
    static Optional<PlanContent> read(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Function<JsonFields, Optional<PlanContent>>> reader = fields.oneOf(KIND, READERS);
        if (reader.isEmpty()) {
            fields.names(); // Nothing can be said of the fields of a kind that is not known.
        }
        return reader.flatMap(each -> each.apply(fields))
                .filter(read -> fields.problems().size() == before);
    }

    private static Optional<PlanContent> words(JsonFields fields) {
        return WordsJson.any(fields.object(WORDS)).map(PlanContent.Said::new);
    }

    private static Optional<PlanContent> template(JsonFields fields) {
        int before = fields.problems().size();
        Optional<LocalizedText> text = LocalizedJson.read(fields, "text");
        String reason = fields.text("reason");
        String source = fields.text("source");
        boolean confirmed = fields.flag("confirmed");
        return fields.problems().size() > before
                ? Optional.empty()
                : text.map(t -> new PlanContent.Template(t, new Rationale(reason, source, confirmed)));
    }

    private static Optional<PlanContent> contact(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Words> name = WordsJson.any(fields.object(NAME));
        Optional<ActorId> who = fields.optionalText("who", TextForm.ACTOR);
        List<ReachBy> ways = WaysJson.read(fields, REACH);
        Optional<PlanContact.Helping> helping = fields.oneOf("helping", HELPING);
        Optional<PlanContact.Agreement> agreement = fields.oneOf("agreement", AGREEMENTS);
        Optional<Words> note = PartsJson.words(fields, NOTE);
        return fields.problems().size() > before
                ? Optional.empty()
                : Optional.of(new PlanContact(
                        name.orElseThrow(), who, ways, helping.orElseThrow(), agreement.orElseThrow(), note));
    }

    private static Optional<PlanContent> service(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Term> resource = fields.text("resource", TextForm.TERM);
        String name = fields.text(NAME);
        List<ReachBy> ways = WaysJson.read(fields, REACH);
        Optional<Words> note = PartsJson.words(fields, NOTE);
        return fields.problems().size() > before
                ? Optional.empty()
                : Optional.of(new PlanService(resource.orElseThrow(), name, ways, note));
    }

    private static Optional<PlanContent> saferStep(JsonFields fields) {
        Optional<Words> step = WordsJson.any(fields.object("step"));
        Optional<Words> together = PartsJson.words(fields, "together");
        Optional<Words> when = PartsJson.words(fields, "when");
        Optional<Words> obstacle = PartsJson.words(fields, "obstacle");
        Optional<Words> keptAt = PartsJson.words(fields, "keptAt");
        Optional<SaferStep.Aid> aid = fields.optionalObject("aid").flatMap(ContentJson::aid);
        return step.map(each -> new SaferStep(each, together, when, obstacle, keptAt, aid));
    }

    private static Optional<SaferStep.Aid> aid(JsonFields fields) {
        Optional<Words> place = WordsJson.any(fields.object("place"));
        boolean shared = fields.flag("shared");
        return place.map(each -> new SaferStep.Aid(each, shared));
    }

    /** Writes a content. */
    static ObjectNode write(PlanContent content) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (content instanceof PlanContent.Said said) {
            node.put(KIND, WORDS).set(WORDS, WordsJson.write(said.words()));
        } else if (content instanceof PlanContent.Template template) {
            node.put(KIND, TEMPLATE).set("text", LocalizedJson.write(template.text()));
            node.put("reason", template.rationale().reason());
            node.put("source", template.rationale().source());
            node.put("confirmed", template.rationale().confirmed());
        } else if (content instanceof PlanContact contact) {
            node.put(KIND, CONTACT).set(NAME, WordsJson.write(contact.name()));
            contact.who().ifPresent(who -> node.put("who", who.value()));
            node.set(REACH, WaysJson.write(contact.ways()));
            node.put("helping", JsonNames.of(contact.helping()));
            node.put("agreement", JsonNames.of(contact.agreement()));
            PartsJson.write(contact.note(), node, NOTE);
        } else if (content instanceof PlanService service) {
            node.put(KIND, SERVICE).put("resource", service.resource().value());
            node.put(NAME, service.name());
            node.set(REACH, WaysJson.write(service.ways()));
            PartsJson.write(service.note(), node, NOTE);
        } else if (content instanceof SaferStep step) {
            node.put(KIND, SAFER_STEP).set("step", WordsJson.write(step.step()));
            PartsJson.write(step.together(), node, "together");
            PartsJson.write(step.when(), node, "when");
            PartsJson.write(step.obstacle(), node, "obstacle");
            PartsJson.write(step.keptAt(), node, "keptAt");
            step.aid().ifPresent(aid -> write(aid, node.putObject("aid")));
        }
        return node;
    }

    private static void write(SaferStep.Aid aid, ObjectNode into) {
        into.set("place", WordsJson.write(aid.place()));
        into.put("shared", aid.shared());
    }
}
