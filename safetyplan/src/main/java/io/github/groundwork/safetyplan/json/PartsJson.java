package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes what plans and templates have in common, and words that may be left out. Stateless and thread-safe. */
final class PartsJson {
    static final Map<String, PlanKind> KINDS = JsonNames.all(PlanKind.class);

    private static final Map<String, SectionRole> ROLES = JsonNames.all(SectionRole.class);

    private PartsJson() {}

    /** Reads the id and the version of a template, which stand in one object. */
    static Optional<TemplateRef> template(JsonFields fields) {
        Optional<String> id = fields.text("id", TextForm.ID);
        Optional<String> version = fields.text("version", TextForm.ID);
        return id.flatMap(i -> version.map(v -> new TemplateRef(i, v)));
    }

    static void write(TemplateRef template, ObjectNode into) {
        into.put("id", template.id());
        into.put("version", template.version());
    }

    /**
     * Reads a section.
     *
     * @param known the ids of the sections before it, to which its own is added
     */
    static Optional<PlanSection> section(JsonFields fields, Set<Term> known) {
        Optional<Term> id = fields.text("id", TextForm.TERM);
        Optional<SectionRole> role = fields.oneOf("role", ROLES);
        if (id.filter(each -> !known.add(each)).isPresent()) {
            fields.problems().add(PlanPartProblem.SECTION_REPEATED.at(fields.at("id")));
        }
        return id.flatMap(i -> role.map(r -> new PlanSection(i, r)));
    }

    static void write(PlanSection section, ObjectNode into) {
        into.put("id", section.id().value());
        into.put("role", JsonNames.of(section.role()));
    }

    /** Reads anybody's words that may be left out. */
    static Optional<Words> words(JsonFields fields, String name) {
        return fields.optionalObject(name).flatMap(WordsJson::any);
    }

    /** Writes words unless there are none. */
    static void write(Optional<Words> words, ObjectNode into, String name) {
        words.ifPresent(each -> into.set(name, WordsJson.write(each)));
    }
}
