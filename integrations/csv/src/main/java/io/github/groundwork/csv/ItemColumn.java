package io.github.groundwork.csv;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The column of one item. Not thread-safe. */
final class ItemColumn implements Column {

    private static final String SEPARATOR = ";";
    private static final String NOT_REACHED = "";
    private static final int MOST_KNOWN = 512;
    private static final int LONGEST_KNOWN = 64;

    /** What a cell says where no answer was given. */
    private static final Map<String, Answer> WORDS = Map.of(
            NOT_REACHED,
            Answer.notReached(),
            "declined",
            Answer.declined(),
            "dont-know",
            Answer.dontKnow(),
            "not-asked",
            new Answer.NotAsked(NotAskedReason.HOST));

    private final Item item;
    private final Map<String, Answer> known = new HashMap<>(WORDS);

    ItemColumn(Item item) {
        this.item = item;
    }

    /** Tells whether every value of an item can be written in a cell without being taken for something else. */
    static boolean canHold(Item item) {
        boolean several = item.format() instanceof AnswerFormat.SeveralChoices;
        return options(item).stream()
                .map(Option::value)
                .noneMatch(value -> WORDS.containsKey(value) || (several && value.contains(SEPARATOR)));
    }

    @Override
    public boolean take(String cell, Sheet sheet) {
        Answer answer = known.get(cell);
        if (answer == null) {
            return takeNew(cell, sheet.answers);
        }
        sheet.answers.put(item.id(), answer);
        return true;
    }

    private boolean takeNew(String cell, ResponsesBuilder answers) {
        List<String> values = item.format() instanceof AnswerFormat.SeveralChoices
                ? List.of(cell.split(SEPARATOR, -1))
                : List.of(cell);
        if (answers.tryGiven(item.id(), values).isPresent()) {
            answers.put(item.id(), Answer.notReached());
            return false;
        }
        if (known.size() < MOST_KNOWN && cell.length() <= LONGEST_KNOWN) {
            known.put(cell, new Answer.Given(values));
        }
        return true;
    }

    @Override
    public Problem problem(String path) {
        return CsvProblem.CSV_ANSWER.at(
                path,
                ResponsesBuilder.allowed(item.format()) + alone()
                        + "; or declined, dont-know, not-asked, or nothing if it was not reached");
    }

    private String alone() {
        @Nullable
        String joined = options(item).stream()
                .filter(Option::exclusive)
                .map(Option::value)
                .reduce((a, b) -> a + ", " + b)
                .orElse(null);
        return joined == null ? "" : " (" + joined + " only alone)";
    }

    private static List<Option> options(Item item) {
        return item.format()
                .fold(
                        one -> one.options().options(),
                        several -> several.options().options(),
                        number -> List.<Option>of());
    }
}
