package io.github.groundwork.safetyplan.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.event.DraftEvent.SectionMarked.Meant;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanKind;
import io.github.groundwork.safetyplan.plan.PlanPartProblem;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.TemplateRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes changes to the draft of a plan. Stateless and thread-safe. */
final class DraftEventJson {
    static final String SAID = "said";
    static final String ENTRY = "entry";

    static final List<PlanEventForm<?>> FORMS = List.of(
            new PlanEventForm<>("begun", DraftEvent.Begun.class, DraftEventJson::begun, DraftEventJson::write),
            new PlanEventForm<>("added", DraftEvent.Added.class, DraftEventJson::added, DraftEventJson::write),
            new PlanEventForm<>("proposed", DraftEvent.Proposed.class, DraftEventJson::proposed, DraftEventJson::write),
            new PlanEventForm<>("accepted", DraftEvent.Accepted.class, DraftEventJson::accepted, DraftEventJson::write),
            new PlanEventForm<>("put-aside", DraftEvent.PutAside.class, DraftEventJson::aside, DraftEventJson::write),
            new PlanEventForm<>("edited", DraftEvent.Edited.class, DraftEventJson::edited, DraftEventJson::write),
            new PlanEventForm<>("moved", DraftEvent.Moved.class, DraftEventJson::moved, DraftEventJson::write),
            new PlanEventForm<>("removed", DraftEvent.Removed.class, DraftEventJson::removed, DraftEventJson::write),
            new PlanEventForm<>(
                    "section-marked", DraftEvent.SectionMarked.class, DraftEventJson::marked, DraftEventJson::write));

    private static final String SECTION = "section";
    private static final String CONTENT = "content";
    private static final String PROPOSAL = "proposal";
    private static final Map<String, Meant> MEANT = JsonNames.all(Meant.class);

    private DraftEventJson() {}

    private static Optional<DraftEvent.Begun> begun(JsonFields fields) {
        int before = fields.problems().size();
        Optional<PlanKind> kind = fields.oneOf("kind", PartsJson.KINDS);
        Optional<TemplateRef> template = PartsJson.template(fields.object("template"));
        Set<Term> known = new HashSet<>();
        List<PlanSection> sections = fields.objects("sections").stream()
                .flatMap(each -> PartsJson.section(each, known).stream())
                .toList();
        fields.notEmpty("sections");
        return fields.problems().size() > before
                ? Optional.empty()
                : Optional.of(new DraftEvent.Begun(kind.orElseThrow(), template.orElseThrow(), sections));
    }

    private static void write(DraftEvent.Begun begun, ObjectNode into) {
        into.put("kind", JsonNames.of(begun.kind()));
        PartsJson.write(begun.template(), into.putObject("template"));
        ArrayNode sections = into.putArray("sections");
        begun.sections().forEach(each -> PartsJson.write(each, sections.addObject()));
    }

    private static Optional<DraftEvent.Added> added(JsonFields fields) {
        Optional<Term> section = fields.text(SECTION, TextForm.TERM);
        Optional<PlanContent> content = ContentJson.read(fields.object(CONTENT));
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return section.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : said.map(each -> new DraftEvent.Added(section.get(), content.get(), each));
    }

    private static void write(DraftEvent.Added added, ObjectNode into) {
        into.put(SECTION, added.section().value());
        into.set(CONTENT, ContentJson.write(added.content()));
        write(added.said(), into);
    }

    private static Optional<DraftEvent.Proposed> proposed(JsonFields fields) {
        Optional<Term> section = fields.text(SECTION, TextForm.TERM);
        Optional<PlanContent> content = ContentJson.read(fields.object(CONTENT));
        Optional<EventId> inPlaceOf = fields.optionalText("inPlaceOf", TextForm.EVENT);
        return section.flatMap(s -> content.map(c -> new DraftEvent.Proposed(s, c, inPlaceOf)));
    }

    private static void write(DraftEvent.Proposed proposed, ObjectNode into) {
        into.put(SECTION, proposed.section().value());
        into.set(CONTENT, ContentJson.write(proposed.content()));
        proposed.inPlaceOf().ifPresent(entry -> into.put("inPlaceOf", entry.toString()));
    }

    private static Optional<DraftEvent.Accepted> accepted(JsonFields fields) {
        Optional<EventId> proposal = fields.text(PROPOSAL, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return proposal.flatMap(p -> said.map(s -> new DraftEvent.Accepted(p, s)));
    }

    private static void write(DraftEvent.Accepted accepted, ObjectNode into) {
        into.put(PROPOSAL, accepted.proposal().toString());
        write(accepted.said(), into);
    }

    private static Optional<DraftEvent.PutAside> aside(JsonFields fields) {
        Optional<EventId> proposal = fields.text(PROPOSAL, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return proposal.flatMap(p -> said.map(s -> new DraftEvent.PutAside(p, s)));
    }

    private static void write(DraftEvent.PutAside aside, ObjectNode into) {
        into.put(PROPOSAL, aside.proposal().toString());
        write(aside.said(), into);
    }

    private static Optional<DraftEvent.Edited> edited(JsonFields fields) {
        Optional<EventId> entry = fields.text(ENTRY, TextForm.EVENT);
        Optional<PlanContent> content = ContentJson.read(fields.object(CONTENT));
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return entry.isEmpty() || content.isEmpty()
                ? Optional.empty()
                : said.map(each -> new DraftEvent.Edited(entry.get(), content.get(), each));
    }

    private static void write(DraftEvent.Edited edited, ObjectNode into) {
        into.put(ENTRY, edited.entry().toString());
        into.set(CONTENT, ContentJson.write(edited.content()));
        write(edited.said(), into);
    }

    private static Optional<DraftEvent.Moved> moved(JsonFields fields) {
        Optional<EventId> entry = fields.text(ENTRY, TextForm.EVENT);
        Optional<EventId> behind = fields.optionalText("behind", TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        if (entry.isPresent() && behind.equals(entry)) {
            fields.problems().add(PlanPartProblem.MOVED_BEHIND_ITSELF.at(fields.at("behind")));
            return Optional.empty();
        }
        return entry.flatMap(e -> said.map(s -> new DraftEvent.Moved(e, behind, s)));
    }

    private static void write(DraftEvent.Moved moved, ObjectNode into) {
        into.put(ENTRY, moved.entry().toString());
        moved.behind().ifPresent(behind -> into.put("behind", behind.toString()));
        write(moved.said(), into);
    }

    private static Optional<DraftEvent.Removed> removed(JsonFields fields) {
        Optional<EventId> entry = fields.text(ENTRY, TextForm.EVENT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return entry.flatMap(e -> said.map(s -> new DraftEvent.Removed(e, s)));
    }

    private static void write(DraftEvent.Removed removed, ObjectNode into) {
        into.put(ENTRY, removed.entry().toString());
        write(removed.said(), into);
    }

    private static Optional<DraftEvent.SectionMarked> marked(JsonFields fields) {
        Optional<Term> section = fields.text(SECTION, TextForm.TERM);
        Optional<Meant> meant = fields.oneOf("meant", MEANT);
        Optional<Attribution> said = AttributionJson.read(fields.object(SAID));
        return section.isEmpty() || meant.isEmpty()
                ? Optional.empty()
                : said.map(each -> new DraftEvent.SectionMarked(section.get(), meant.get(), each));
    }

    private static void write(DraftEvent.SectionMarked marked, ObjectNode into) {
        into.put(SECTION, marked.section().value());
        into.put("meant", JsonNames.of(marked.meant()));
        write(marked.said(), into);
    }

    private static void write(Attribution said, ObjectNode into) {
        into.set(SAID, AttributionJson.write(said));
    }
}
