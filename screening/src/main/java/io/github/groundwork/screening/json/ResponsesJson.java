package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.tool.JsonFormat;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes answer sheets in the format {@code groundwork-responses/1.0}.
 *
 * <p>Reading checks the whole document against the instrument and reports every problem at once, with a code and a JSON pointer;
 * messages say what is allowed and never repeat an answer. Writing lists every item with its kind of answer. Stateless and
 * thread-safe.
 */
public final class ResponsesJson {

    private ResponsesJson() {}

    /**
     * Reads an answer sheet.
     *
     * @param document the document, UTF-8
     * @param instrument the instrument that it answers
     * @return the sheet, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<Responses> read(byte[] document, Instrument instrument) {
        return open(document, instrument).map(JsonDocument::value);
    }

    /**
     * Reads an answer sheet that is to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @param instrument the instrument that it answers
     * @return the stored sheet, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<JsonDocument<Responses>> open(byte[] document, Instrument instrument) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(instrument, "instrument");
        Problems problems = new Problems();
        Optional<StoredSheet> read = JsonFormat.open(document, Formats.RESPONSES, true, problems)
                .flatMap(opened -> new ResponsesReader(instrument, JsonFormat.minor(opened), problems).read(opened));
        return problems.isEmpty() && read.isPresent()
                ? Checked.of(JsonDocument.of(read.get()))
                : Checked.failed(problems.list());
    }

    /**
     * Writes an answer sheet.
     *
     * @param responses the sheet
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code responses} is null
     */
    public static byte[] write(Responses responses) {
        return StoredSheet.of(Objects.requireNonNull(responses, "responses")).write();
    }

    /**
     * Writes a stored answer sheet with what was kept, in the version in which it was stored.
     *
     * @param document the stored sheet
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(JsonDocument<Responses> document) {
        return Objects.requireNonNull(document, "document").stored().write();
    }

    /** Writes a sheet without anything that was kept. */
    static ObjectNode tree(Responses responses, int minor) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", Formats.RESPONSES + "/1." + minor);
        root.put("instrument", responses.instrument().id());
        root.put("version", responses.instrument().version());
        root.put("informant", JsonNames.of(responses.informant()));
        responses.language().ifPresent(language -> root.put("language", language.toLanguageTag()));
        responses.mode().ifPresent(mode -> root.put("mode", JsonNames.of(mode)));
        context(responses, root);
        ArrayNode answers = root.putArray("answers");
        for (Item item : responses.instrument().items()) {
            answers.add(answer(item, responses.answer(item.id())));
        }
        if (!responses.declared().isEmpty()) {
            ArrayNode declared = root.putArray("declared");
            responses
                    .declared()
                    .forEach((scale, value) ->
                            declared.addObject().put("scale", scale).set("value", Numbers.number(value)));
        }
        return root;
    }

    private static void context(Responses responses, ObjectNode root) {
        if (responses.context().age().isEmpty() && responses.context().named().isEmpty()) {
            return;
        }
        ObjectNode context = root.putObject("context");
        responses.context().age().ifPresent(age -> context.put("age", age));
        responses.context().named().forEach(context::put);
    }

    private static ObjectNode answer(Item item, Answer answer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("item", item.id());
        return answer.fold(
                given -> given(item, given, node),
                () -> node.put("answer", "declined"),
                () -> node.put("answer", "dont-know"),
                notAsked -> node.put("answer", "not-asked").put("reason", JsonNames.of(notAsked.reason())),
                () -> node.put("answer", "not-reached"));
    }

    private static ObjectNode given(Item item, Answer.Given given, ObjectNode node) {
        node.put("answer", "given");
        if (item.format() instanceof AnswerFormat.SeveralChoices) {
            ArrayNode values = node.putArray("values");
            given.values().forEach(value -> values.add(value(item, value)));
        } else {
            node.set("value", value(item, given.values().get(0)));
        }
        return node;
    }

    private static JsonNode value(Item item, String value) {
        boolean number = item.format()
                .fold(
                        one -> one.options()
                                .options()
                                .get(one.options().indexOf(value))
                                .score()
                                .isPresent(),
                        several -> several.options()
                                .options()
                                .get(several.options().indexOf(value))
                                .score()
                                .isPresent(),
                        entry -> true);
        return number ? Numbers.number(Ratio.from(new BigDecimal(value))) : JsonNodeFactory.instance.textNode(value);
    }
}
