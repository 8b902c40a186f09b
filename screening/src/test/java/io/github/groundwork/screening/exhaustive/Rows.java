package io.github.groundwork.screening.exhaustive;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.answer.ResponsesBuilder;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.testing.BruteForce;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every answer sheet of an instrument on which each item has one of some answers. */
final class Rows {

    private Rows() {}

    /** Calls for every partial sheet: each item has each of its answers, or one of some kinds of none. */
    static int partial(Instrument instrument, List<Answer> none, Consumer<Responses> each) {
        BruteForce model = BruteForce.of(instrument);
        List<List<Answer>> answers = new ArrayList<>();
        instrument.items().forEach(item -> {
            List<Answer> here = new ArrayList<>(none);
            model.choices(item.id()).forEach(choice -> here.add(choice.toAnswer()));
            answers.add(here);
        });
        return fill(instrument, answers, new ResponsesBuilder(instrument), 0, each);
    }

    private static int fill(
            Instrument instrument,
            List<List<Answer>> answers,
            ResponsesBuilder builder,
            int item,
            Consumer<Responses> each) {
        if (item == answers.size()) {
            each.accept(builder.build());
            return 1;
        }
        int count = 0;
        for (Answer answer : answers.get(item)) {
            builder.put(instrument.items().get(item).id(), answer);
            count += fill(instrument, answers, builder, item + 1, each);
        }
        return count;
    }
}
