package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.SessionProblem;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.SessionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads and writes what happens at a question. Stateless and thread-safe. */
final class AskingJson {

    static final String ITEM = "item";

    private static final String ITEMS = "items";
    private static final String REASON = "reason";

    static final List<EventForm<SessionEvent, ?>> FORMS = List.of(
            new EventForm<>("notice-shown", AskingEvent.NoticeShown.class, AskingJson::notice, AskingJson::write),
            new EventForm<>(
                    "item-shown",
                    AskingEvent.ItemShown.class,
                    fields -> item(fields, AskingEvent.ItemShown::new),
                    (event, into) -> into.put(ITEM, event.item())),
            new EventForm<>(
                    "answered",
                    AskingEvent.Answered.class,
                    fields -> answer(fields, AskingEvent.Answered::new),
                    (event, into) -> AnswerJson.write(event.answer(), into.put(ITEM, event.item()))),
            new EventForm<>(
                    "revised",
                    AskingEvent.Revised.class,
                    fields -> answer(fields, AskingEvent.Revised::new),
                    (event, into) -> AnswerJson.write(event.answer(), into.put(ITEM, event.item()))),
            new EventForm<>(
                    "not-again",
                    AskingEvent.NotAgain.class,
                    fields -> item(fields, AskingEvent.NotAgain::new),
                    (event, into) -> into.put(ITEM, event.item())),
            new EventForm<>(
                    "offered-again",
                    AskingEvent.OfferedAgain.class,
                    AskingJson::again,
                    (event, into) -> into.put(ITEM, event.item()).put(REASON, event.reason())));

    private AskingJson() {}

    private static Optional<AskingEvent.NoticeShown> notice(JsonFields fields) {
        int before = fields.problems().size();
        fields.notEmpty(ITEMS);
        List<String> items = fields.texts(ITEMS);
        if (new HashSet<>(items).size() < items.size()) {
            fields.problems().add(SessionProblem.SESSION_ITEM_TWICE.at(fields.at(ITEMS)));
        }
        return Sound.make(fields, before, () -> new AskingEvent.NoticeShown(items));
    }

    private static void write(AskingEvent.NoticeShown notice, ObjectNode into) {
        ArrayNode items = into.putArray(ITEMS);
        notice.items().forEach(items::add);
    }

    private static <E> Optional<E> item(JsonFields fields, Function<String, E> event) {
        int before = fields.problems().size();
        String item = fields.text(ITEM);
        return Sound.make(fields, before, () -> event.apply(item));
    }

    private static <E> Optional<E> answer(JsonFields fields, BiFunction<String, Answer, E> event) {
        int before = fields.problems().size();
        String item = fields.text(ITEM);
        Optional<Answer> answer = AnswerJson.read(fields);
        return Sound.make(fields, before, () -> event.apply(item, answer.orElseThrow()), answer);
    }

    private static Optional<AskingEvent.OfferedAgain> again(JsonFields fields) {
        int before = fields.problems().size();
        String item = fields.text(ITEM);
        String reason = fields.text(REASON);
        return Sound.make(fields, before, () -> new AskingEvent.OfferedAgain(item, reason));
    }
}
