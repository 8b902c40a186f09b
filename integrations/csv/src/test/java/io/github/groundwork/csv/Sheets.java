package io.github.groundwork.csv;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generated files of the shipped instruments: for each row the answers, as they would stand in cells, and the context.
 *
 * @param instrument the instrument
 * @param rows for each row the cells: sex, age, then one per item
 */
record Sheets(Instrument instrument, List<List<String>> rows) {

    static final List<String> WORDS = List.of("", "declined", "dont-know", "not-asked");
    static final int BEFORE_ITEMS = 2;

    static Arbitrary<Sheets> arbitrary() {
        return Arbitraries.of(Instruments.standard().ids())
                .map(Instruments.standard()::get)
                .flatMap(instrument ->
                        row(instrument).list().ofMinSize(1).ofMaxSize(4).map(rows -> new Sheets(instrument, rows)));
    }

    private static Arbitrary<List<String>> row(Instrument instrument) {
        List<Arbitrary<String>> cells = new ArrayList<>();
        cells.add(Arbitraries.of("", "unknown", "female", "male", "other"));
        cells.add(Arbitraries.of("", "0", "17", "18", "130"));
        instrument.items().forEach(item -> cells.add(cell(item)));
        // Whole sheets, sheets with gaps and nearly empty ones.
        return Combinators.combine(
                        Combinators.combine(cells).as(list -> list),
                        Arbitraries.of(0, 10, 90),
                        Arbitraries.randomValue(r -> r))
                .as((whole, gaps, random) -> {
                    List<String> row = new ArrayList<>(whole);
                    for (int i = BEFORE_ITEMS; i < row.size(); i++) {
                        row.set(i, random.nextInt(100) < gaps ? WORDS.get(random.nextInt(WORDS.size())) : row.get(i));
                    }
                    return row;
                });
    }

    private static Arbitrary<String> cell(Item item) {
        return item.format()
                .fold(
                        one -> Arbitraries.of(one.options().values()),
                        several -> chosen(several.options()),
                        number -> Arbitraries.of(
                                number.from().shown(), number.to().shown()));
    }

    private static Arbitrary<String> chosen(OptionSet set) {
        List<String> together = set.options().stream()
                .filter(option -> !option.exclusive())
                .map(option -> option.value())
                .toList();
        List<String> alone = set.options().stream()
                .filter(option -> option.exclusive())
                .map(option -> option.value())
                .toList();
        Arbitrary<String> some = Arbitraries.of(together).set().ofMinSize(1).map(values -> String.join(";", values));
        return alone.isEmpty() ? some : Arbitraries.frequencyOf(Tuple.of(4, some), Tuple.of(1, Arbitraries.of(alone)));
    }

    List<String> header() {
        List<String> header = new ArrayList<>(List.of("context.sex", "context.age"));
        instrument.items().forEach(item -> header.add(item.id()));
        return header;
    }

    String file() {
        StringBuilder file = new StringBuilder(String.join(",", header())).append('\n');
        rows.forEach(row -> file.append(String.join(",", row)).append('\n'));
        return file.toString();
    }

    /** The same sheet, made without any CSV. */
    Responses responses(int number) {
        List<String> row = rows.get(number);
        ResponsesBuilder builder = new ResponsesBuilder(instrument);
        for (int i = 0; i < instrument.items().size(); i++) {
            builder.put(instrument.items().get(i).id(), answer(row.get(BEFORE_ITEMS + i)));
        }
        Context context = Context.unknown();
        if (!row.get(0).isEmpty() && !row.get(0).equals("unknown")) {
            context = context.withSex(row.get(0));
        }
        if (!row.get(1).isEmpty()) {
            context = context.withAge(Integer.parseInt(row.get(1)));
        }
        return builder.build().in(context);
    }

    private static Answer answer(String cell) {
        return switch (cell) {
            case "" -> Answer.notReached();
            case "declined" -> Answer.declined();
            case "dont-know" -> Answer.dontKnow();
            case "not-asked" -> new Answer.NotAsked(NotAskedReason.HOST);
            default -> new Answer.Given(List.of(cell.split(";")));
        };
    }
}
