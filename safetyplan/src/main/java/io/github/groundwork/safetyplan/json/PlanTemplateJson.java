package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.plan.SectionRole;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes templates of plans in the format {@code groundwork-plan-template/1.0}.
 *
 * <p>The whole document is checked and every problem is reported at once, each with a code and a JSON pointer. A newer minor version is
 * not read: what it adds could change what a section means. Stateless and thread-safe.
 */
public final class PlanTemplateJson {
    private static final String NAME = "groundwork-plan-template";
    private static final String TITLE = "title";
    private static final String PROMPT = "prompt";
    private static final String SECTIONS = "sections";
    private static final String LICENSE = "license";

    private PlanTemplateJson() {}

    /**
     * Reads a template.
     *
     * @param document the document, UTF-8
     * @return the template, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<PlanTemplate> read(byte[] document) {
        Problems problems = new Problems();
        Optional<JsonFields> opened =
                JsonFormat.open(Objects.requireNonNull(document, "document"), NAME, false, problems);
        if (opened.isEmpty()) {
            return Checked.failed(problems.list());
        }
        JsonFields fields = opened.get();
        Optional<TemplateRef> ref = PartsJson.template(fields);
        Optional<PlanKind> kind = fields.oneOf("kind", PartsJson.KINDS);
        Optional<LocalizedText> title = LocalizedJson.read(fields, TITLE);
        List<PlanTemplate.Section> sections = sections(fields);
        Optional<PlanTemplate.License> license = fields.optionalObject(LICENSE).map(PlanTemplateJson::license);
        KeptFields.take(fields, 0, problems);
        return problems.toChecked(
                () -> PlanTemplate.of(ref.orElseThrow(), kind.orElseThrow(), title.orElseThrow(), sections, license));
    }

    private static List<PlanTemplate.Section> sections(JsonFields fields) {
        List<PlanTemplate.Section> sections = new ArrayList<>();
        Set<Term> known = new HashSet<>();
        boolean areFirst = true;
        for (JsonFields each : fields.objects(SECTIONS)) {
            Optional<PlanSection> section = PartsJson.section(each, known);
            Optional<LocalizedText> title = LocalizedJson.read(each, TITLE);
            Optional<LocalizedText> prompt = LocalizedJson.read(each, PROMPT);
            boolean isStrengths = section.map(PlanSection::role)
                    .filter(SectionRole.STRENGTHS::equals)
                    .isPresent();
            if (isStrengths && !areFirst) {
                fields.problems().add(PlanPartProblem.STRENGTHS_NOT_FIRST.at(each.at("role")));
            }
            areFirst = areFirst && isStrengths;
            section.ifPresent(s ->
                    title.ifPresent(t -> prompt.ifPresent(p -> sections.add(new PlanTemplate.Section(s, t, p)))));
        }
        fields.notEmpty(SECTIONS);
        return sections;
    }

    private static PlanTemplate.License license(JsonFields fields) {
        return new PlanTemplate.License(fields.text("holder"), fields.text("terms"), fields.text("source"));
    }

    /**
     * Writes a template.
     *
     * @param template the template
     * @return the document, UTF-8: the same bytes for equal templates
     * @throws NullPointerException if {@code template} is null
     * @throws IllegalArgumentException if a text in it would be larger than what is read
     */
    public static byte[] write(PlanTemplate template) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", NAME + "/1.0");
        PartsJson.write(Objects.requireNonNull(template, "template").ref(), root);
        root.put("kind", JsonNames.of(template.kind()));
        root.set(TITLE, LocalizedJson.write(template.title()));
        ArrayNode sections = root.putArray(SECTIONS);
        for (PlanTemplate.Section each : template.sections()) {
            ObjectNode node = sections.addObject();
            PartsJson.write(each.section(), node);
            node.set(TITLE, LocalizedJson.write(each.title()));
            node.set(PROMPT, LocalizedJson.write(each.prompt()));
        }
        template.license()
                .ifPresent(license -> root.putObject(LICENSE)
                        .put("holder", license.holder())
                        .put("terms", license.terms())
                        .put("source", license.source()));
        return JsonWriter.bytes(root);
    }
}
