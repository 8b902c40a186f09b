package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.Boundary;
import io.github.groundwork.core.preference.statement.LegalDocument;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes what is off limits, in talk and in deed, and where documents lie. Stateless and thread-safe. */
final class LimitJson {

    static final List<StatementForm<?>> FORMS = List.of(
            new StatementForm<>("topic-boundary", TopicBoundary.class, LimitJson::topicBoundary, LimitJson::write),
            new StatementForm<>("boundary", Boundary.class, LimitJson::boundary, LimitJson::write),
            new StatementForm<>("legal-document", LegalDocument.class, LimitJson::legalDocument, LimitJson::write));

    private static final Map<String, AskingManner> MANNERS = JsonNames.all(AskingManner.class);
    private static final Map<String, Boundary.Area> AREAS = JsonNames.all(Boundary.Area.class);
    private static final Map<String, Boundary.Rule> RULES = JsonNames.all(Boundary.Rule.class);
    private static final Map<String, LegalDocument.Status> STATUSES = JsonNames.all(LegalDocument.Status.class);

    private LimitJson() {}

    private static Optional<TopicBoundary> topicBoundary(JsonFields fields) {
        int before = fields.problems().size();
        fields.node("topics");
        List<Topic> topics = fields.optionalTexts("topics", TextForm.TOPIC);
        Optional<AskingManner> manner = fields.oneOf("manner", MANNERS);
        List<ActorId> with = fields.optionalTexts("with", TextForm.ACTOR);
        Optional<Words> words = PartsJson.words(fields, "words");
        return Form.make(
                fields,
                before,
                () -> Stream.concat(
                        Form.Wrong.at("topics", StatementProblem.ofTopics(topics)),
                        Form.Wrong.at("with", StatementProblem.ofCompanions(manner.orElseThrow(), with, words))),
                () -> new TopicBoundary(topics, manner.orElseThrow(), with, words));
    }

    private static void write(TopicBoundary boundary, ObjectNode into) {
        PartsJson.write(into, "topics", boundary.topics());
        into.put("manner", JsonNames.of(boundary.manner()));
        PartsJson.write(into, "with", boundary.with());
        PartsJson.write(into, "words", boundary.words());
    }

    private static Optional<Boundary> boundary(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Boundary.Area> area = fields.oneOf("area", AREAS);
        Optional<Boundary.Rule> rule = fields.oneOf("rule", RULES);
        List<Term> terms = fields.optionalTexts("terms", TextForm.TERM);
        Optional<Words> words = PartsJson.words(fields, "words");
        return Form.make(
                fields,
                before,
                () -> Form.Wrong.at("", StatementProblem.ofContent(terms, words)),
                () -> new Boundary(area.orElseThrow(), rule.orElseThrow(), terms, words));
    }

    private static void write(Boundary boundary, ObjectNode into) {
        into.put("area", JsonNames.of(boundary.area()));
        into.put("rule", JsonNames.of(boundary.rule()));
        PartsJson.write(into, "terms", boundary.terms());
        PartsJson.write(into, "words", boundary.words());
    }

    private static Optional<LegalDocument> legalDocument(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Term> document = fields.text("document", TextForm.TERM);
        Optional<Words> where = WordsJson.any(fields.object("where"));
        Optional<LegalDocument.Status> status = fields.oneOf("status", STATUSES);
        return Form.make(
                fields,
                before,
                () -> new LegalDocument(document.orElseThrow(), where.orElseThrow(), status.orElseThrow()));
    }

    private static void write(LegalDocument document, ObjectNode into) {
        into.put("document", document.type().value());
        into.set("where", WordsJson.write(document.where()));
        into.put("status", JsonNames.of(document.status()));
    }
}
