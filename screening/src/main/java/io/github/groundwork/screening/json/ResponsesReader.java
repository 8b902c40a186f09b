package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.JsonProblem;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.ResponseProblem;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one answer sheet. Used while one document is read. */
final class ResponsesReader {

    private static final Map<String, Informant> INFORMANTS = JsonNames.all(Informant.class);
    private static final Map<String, Mode> MODES = JsonNames.all(Mode.class);
    private static final Map<String, NotAskedReason> REASONS = JsonNames.all(NotAskedReason.class);
    private static final Map<String, Answer> KINDS = kinds();

    private final Instrument instrument;
    private final int minor;
    private final Problems problems;
    private final Map<String, KeptFields> kept = new LinkedHashMap<>();

    ResponsesReader(Instrument instrument, int minor, Problems problems) {
        this.instrument = instrument;
        this.minor = minor;
        this.problems = problems;
    }

    private static Map<String, Answer> kinds() {
        Map<String, Answer> kinds = new LinkedHashMap<>();
        kinds.put("given", Answer.notReached());
        kinds.put("declined", Answer.declined());
        kinds.put("dont-know", Answer.dontKnow());
        kinds.put("not-asked", Answer.notReached());
        kinds.put("not-reached", Answer.notReached());
        return kinds;
    }

    /** Reads the sheet; empty if there is a problem. */
    Optional<StoredSheet> read(JsonFields fields) {
        String id = fields.text("instrument");
        String version = fields.text("version");
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        if (!id.equals(instrument.id())) {
            problems.add(ResponseProblem.RESPONSE_OTHER_INSTRUMENT.at("/instrument", instrument.id()));
            return Optional.empty();
        }
        if (!version.equals(instrument.version())) {
            problems.add(ResponseProblem.RESPONSE_OTHER_VERSION.at("/version", instrument.version()));
            return Optional.empty();
        }
        Optional<Informant> informant = fields.oneOf("informant", INFORMANTS);
        Optional<Locale> language = fields.has("language")
                ? Optional.of(Locale.forLanguageTag(fields.text("language", JsonFormat.LANGUAGE)))
                : Optional.empty();
        Optional<Mode> mode = fields.has("mode") ? fields.oneOf("mode", MODES) : Optional.empty();
        Context context = fields.optionalObject("context").map(this::context).orElse(Context.unknown());
        ResponsesBuilder builder = new ResponsesBuilder(instrument);
        Set<String> seen = new HashSet<>();
        fields.objects("answers").forEach(answer -> answer(answer, builder, seen));
        Map<String, Ratio> declared = new LinkedHashMap<>();
        fields.optionalObjects("declared").forEach(each -> declared(each, declared));
        KeptFields around = KeptFields.take(fields, minor, problems);
        if (!problems.isEmpty() || informant.isEmpty()) {
            return Optional.empty();
        }
        Responses read = builder.build().by(informant.get()).in(context);
        read = language.isPresent() ? read.in(language.get()) : read;
        read = mode.isPresent() ? read.in(mode.get()) : read;
        for (Map.Entry<String, Ratio> each : declared.entrySet()) {
            read = read.declaring(each.getKey(), each.getValue());
        }
        return Optional.of(new StoredSheet(read, minor, around, kept));
    }

    private Context context(JsonFields fields) {
        Context context = Context.unknown();
        for (String name : fields.names()) {
            if (name.equals("age")
                    || name.equals("sex")
                    || instrument.contextNames().contains(name)) {
                context = known(fields, name, context);
            } else {
                problems.add(ResponseProblem.RESPONSE_CONTEXT_UNKNOWN.at(fields.at(name)));
            }
        }
        return context;
    }

    private Context known(JsonFields fields, String name, Context context) {
        Optional<JsonNode> node = fields.node(name);
        if (node.isEmpty()) {
            return context;
        }
        boolean age = name.equals("age");
        boolean fits = age
                ? node.get().canConvertToExactIntegral()
                        && node.get().canConvertToInt()
                        && node.get().intValue() >= 0
                        && node.get().intValue() <= Context.OLDEST
                : node.get().isTextual() && !node.get().textValue().isEmpty();
        if (!fits) {
            problems.add(ResponseProblem.RESPONSE_CONTEXT_VALUE.at(fields.at(name)));
            return context;
        }
        return age
                ? context.withAge(node.get().intValue())
                : context.with(name, node.get().textValue());
    }

    private void answer(JsonFields fields, ResponsesBuilder builder, Set<String> seen) {
        Optional<String> named = required(fields, "item");
        Optional<String> kind = required(fields, "answer");
        Optional<Item> item = named.flatMap(instrument::item);
        if (named.isPresent() && item.isEmpty()) {
            problems.add(ResponseProblem.RESPONSE_ITEM_UNKNOWN.at(fields.at("item")));
        } else if (named.isPresent() && !seen.add(named.get())) {
            problems.add(ResponseProblem.RESPONSE_ITEM_REPEATED.at(fields.at("item")));
        }
        if (kind.isEmpty()) {
            fields.names(); // nobody can tell which of them are known
            return;
        }
        String id = named.orElse("");
        Optional<Answer> absent = fields.oneOf("answer", KINDS);
        if (kind.get().equals("given")) {
            item.ifPresentOrElse(i -> given(fields, i, builder), () -> anyValue(fields));
        } else if (kind.get().equals("not-asked")) {
            Optional<NotAskedReason> reason = fields.oneOf("reason", REASONS);
            if (item.isPresent()) {
                reason.ifPresent(r -> builder.put(id, new Answer.NotAsked(r)));
            }
        } else if (item.isPresent()) {
            absent.ifPresent(a -> builder.put(id, a));
        }
        KeptFields unknown = KeptFields.take(fields, minor, problems);
        if (!unknown.isEmpty()) {
            kept.put(id, unknown);
        }
    }

    /** Reads a required text without a stand-in. */
    private static Optional<String> required(JsonFields fields, String name) {
        if (fields.has(name)) {
            return fields.optionalText(name);
        }
        fields.text(name);
        return Optional.empty();
    }

    private static void anyValue(JsonFields fields) {
        fields.has("value");
        fields.has("values");
    }

    private void given(JsonFields fields, Item item, ResponsesBuilder builder) {
        boolean several = item.format() instanceof AnswerFormat.SeveralChoices;
        String name = several ? "values" : "value";
        if (!fields.has(name) && fields.has(several ? "value" : "values")) {
            problems.add(
                    ResponseProblem.RESPONSE_VALUE_TYPE.at(fields.path(), ResponsesBuilder.allowed(item.format())));
            return;
        }
        int before = problems.size();
        List<String> values = new ArrayList<>();
        fields.notEmpty(name);
        if (several) {
            values.addAll(fields.list("values", (node, at) -> value(node, at, item)));
        } else {
            fields.node("value")
                    .flatMap(node -> value(node, fields.at("value"), item))
                    .ifPresent(values::add);
        }
        if (problems.size() == before) {
            Optional<Problem> problem = builder.tryGiven(item.id(), values);
            problem.ifPresent(p -> problems.add(new Problem(p.code(), fields.at(name), p.message())));
        }
    }

    /** Reads a value as it stands on the key: a number for an option with a score, a text for one without. */
    private Optional<String> value(JsonNode node, String at, Item item) {
        if (node.isNull()) {
            problems.add(JsonProblem.FIELD_NULL.at(at));
            return Optional.empty();
        }
        boolean entry = item.format() instanceof AnswerFormat.NumberEntry;
        boolean fits = node.isNumber()
                ? entry || options(item).stream().anyMatch(o -> o.score().isPresent())
                : node.isTextual()
                        && options(item).stream().anyMatch(o -> o.score().isEmpty());
        if (!fits) {
            problems.add(ResponseProblem.RESPONSE_VALUE_TYPE.at(at, ResponsesBuilder.allowed(item.format())));
            return Optional.empty();
        }
        if (node.isTextual()) {
            return Optional.of(node.textValue());
        }
        BigDecimal number = node.decimalValue().stripTrailingZeros();
        if (!entry && number.scale() > 0) {
            problems.add(ResponseProblem.RESPONSE_VALUE_OFF_KEY.at(at, ResponsesBuilder.allowed(item.format())));
            return Optional.empty();
        }
        return Optional.of(number.toPlainString());
    }

    private static List<Option> options(Item item) {
        return item.format()
                .fold(
                        one -> one.options().options(),
                        several -> several.options().options(),
                        entry -> List.of());
    }

    private void declared(JsonFields fields, Map<String, Ratio> into) {
        String scale = fields.text("scale");
        int before = problems.size();
        Ratio value = Ratio.from(fields.decimal("value"));
        if (instrument.scale(scale).isEmpty()) {
            problems.add(ResponseProblem.RESPONSE_SCALE_UNKNOWN.at(fields.at("scale")));
        } else if (problems.size() == before) {
            into.put(scale, value);
        }
    }
}
