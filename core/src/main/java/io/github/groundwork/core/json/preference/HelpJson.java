package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.json.tool.WordsJson;
import io.github.groundwork.core.preference.statement.CareWish;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.StatementProblem;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.YearlySpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes what sets the person off, what shows first, what helps and what they wish for. Stateless and thread-safe. */
final class HelpJson {

    static final List<StatementForm<?>> FORMS = List.of(
            new StatementForm<>("trigger", Trigger.class, HelpJson::trigger, HelpJson::write),
            new StatementForm<>("early-sign", EarlySign.class, HelpJson::earlySign, HelpJson::write),
            new StatementForm<>("strategy", Strategy.class, HelpJson::strategy, HelpJson::write),
            new StatementForm<>("care-wish", CareWish.class, HelpJson::careWish, HelpJson::write));

    private static final Map<String, Trigger.Certainty> CERTAINTIES = JsonNames.all(Trigger.Certainty.class);
    private static final Map<String, EarlySign.Kind> SIGNS = JsonNames.all(EarlySign.Kind.class);
    private static final Map<String, Strategy.Effect> EFFECTS = JsonNames.all(Strategy.Effect.class);
    private static final Map<String, Strategy.Doer> DOERS = JsonNames.all(Strategy.Doer.class);
    private static final Map<String, CareWish.Subject> SUBJECTS = JsonNames.all(CareWish.Subject.class);
    private static final Map<String, CareWish.Wanted> WANTED = JsonNames.all(CareWish.Wanted.class);

    private HelpJson() {}

    private static Optional<Trigger> trigger(JsonFields fields) {
        int before = fields.problems().size();
        List<Term> terms = fields.optionalTexts("terms", TextForm.TERM);
        List<Topic> topics = fields.optionalTexts("topics", TextForm.TOPIC);
        Optional<Words> words = PartsJson.words(fields, "words");
        Optional<Trigger.Certainty> certainty = fields.oneOf("certainty", CERTAINTIES);
        Optional<YearlySpan> around = fields.optionalObject("around").flatMap(TimesJson::span);
        Optional<Words> context = PartsJson.words(fields, "context");
        Optional<Words> instead = PartsJson.words(fields, "instead");
        return Form.make(
                fields,
                before,
                () -> empty(terms.isEmpty() ? topics : terms, words),
                () -> new Trigger(terms, topics, words, certainty.orElseThrow(), around, context, instead));
    }

    private static void write(Trigger trigger, ObjectNode into) {
        PartsJson.write(into, "terms", trigger.terms());
        PartsJson.write(into, "topics", trigger.topics());
        PartsJson.write(into, "words", trigger.words());
        into.put("certainty", JsonNames.of(trigger.certainty()));
        trigger.around().ifPresent(span -> into.set("around", TimesJson.write(span)));
        PartsJson.write(into, "context", trigger.context());
        PartsJson.write(into, "instead", trigger.instead());
    }

    private static Optional<EarlySign> earlySign(JsonFields fields) {
        int before = fields.problems().size();
        Optional<EarlySign.Kind> kind = fields.oneOf("kind", SIGNS);
        Optional<Words> words = WordsJson.any(fields.object("words"));
        Permission maySayNoticed = PartsJson.permission(fields, "maySayNoticed");
        return Form.make(fields, before, () -> new EarlySign(kind.orElseThrow(), words.orElseThrow(), maySayNoticed));
    }

    private static void write(EarlySign sign, ObjectNode into) {
        into.put("kind", JsonNames.of(sign.kind()));
        into.set("words", WordsJson.write(sign.words()));
        PartsJson.write(into, "maySayNoticed", sign.maySayNoticed());
    }

    private static Optional<Strategy> strategy(JsonFields fields) {
        int before = fields.problems().size();
        List<Term> terms = fields.optionalTexts("terms", TextForm.TERM);
        Optional<Words> words = PartsJson.words(fields, "words");
        Optional<Strategy.Effect> effect = fields.oneOf("effect", EFFECTS);
        Optional<Strategy.Doer> doer = fields.oneOf("doer", DOERS);
        Optional<Words> needs = PartsJson.words(fields, "needs");
        Optional<Words> when = PartsJson.words(fields, "when");
        return Form.make(
                fields,
                before,
                () -> empty(terms, words),
                () -> new Strategy(terms, words, effect.orElseThrow(), doer.orElseThrow(), needs, when));
    }

    private static void write(Strategy strategy, ObjectNode into) {
        PartsJson.write(into, "terms", strategy.terms());
        PartsJson.write(into, "words", strategy.words());
        into.put("effect", JsonNames.of(strategy.effect()));
        into.put("doer", JsonNames.of(strategy.doer()));
        PartsJson.write(into, "needs", strategy.needs());
        PartsJson.write(into, "when", strategy.when());
    }

    private static Optional<CareWish> careWish(JsonFields fields) {
        int before = fields.problems().size();
        Optional<CareWish.Subject> subject = fields.oneOf("subject", SUBJECTS);
        Optional<CareWish.Wanted> wanted = fields.oneOf("wanted", WANTED);
        List<Term> terms = fields.optionalTexts("terms", TextForm.TERM);
        Optional<Words> words = PartsJson.words(fields, "words");
        Optional<Words> why = PartsJson.words(fields, "why");
        Optional<ActorId> who = fields.optionalText("who", TextForm.ACTOR);
        return Form.make(
                fields,
                before,
                () -> empty(terms.isEmpty() ? who.stream().toList() : terms, words),
                () -> new CareWish(subject.orElseThrow(), wanted.orElseThrow(), terms, words, why, who));
    }

    private static void write(CareWish wish, ObjectNode into) {
        into.put("subject", JsonNames.of(wish.subject()));
        into.put("wanted", JsonNames.of(wish.wanted()));
        PartsJson.write(into, "terms", wish.terms());
        PartsJson.write(into, "words", wish.words());
        PartsJson.write(into, "why", wish.why());
        wish.who().ifPresent(who -> into.put("who", who.value()));
    }

    private static Stream<Form.Wrong> empty(List<?> named, Optional<Words> words) {
        return Form.Wrong.at("", StatementProblem.ofContent(named, words));
    }
}
