package io.github.groundwork.screening.testing;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.scale.Scale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills in answer sheets of one instrument in every manner, from a row of numbers. */
public final class Sheets {

    /** Every kind of answer that is not a given one. */
    public static final List<Answer> NON_ANSWERS = Stream.concat(
                    Stream.of(Answer.notReached(), Answer.declined(), Answer.dontKnow()),
                    Stream.of(NotAskedReason.values()).map(Answer.NotAsked::new))
            .toList();

    private final Instrument instrument;
    private final BruteForce model;
    private List<BruteForce.Completion> complete = List.of();

    public Sheets(Instrument instrument) {
        this.instrument = instrument;
        this.model = BruteForce.of(instrument);
    }

    /** Returns every completion of a blank sheet. */
    public List<BruteForce.Completion> complete() {
        complete = complete.isEmpty() ? model.completions(Map.of()) : complete;
        return complete;
    }

    /** Returns a sheet. */
    Case sheet(Manner manner, int which, List<Integer> picks) {
        return new Case(instrument, sheet(answers(manner, which, picks)), manner);
    }

    /** Returns a sheet with these answers; items without one were not reached. */
    public Responses sheet(Map<String, Answer> answers) {
        Responses sheet = Responses.start(instrument);
        for (Map.Entry<String, Answer> each : answers.entrySet()) {
            sheet = sheet.with(each.getKey(), each.getValue());
        }
        return sheet;
    }

    /** Returns the sheet of a completion, with one kind of answer at every closed item. */
    public Responses sheet(BruteForce.Completion completion, Answer closed) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            Choice choice = completion.at(item.id());
            answers.put(item.id(), choice.isClosed() ? closed : choice.toAnswer());
        }
        return sheet(answers);
    }

    private Map<String, Answer> answers(Manner manner, int which, List<Integer> picks) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        BruteForce.Completion base = base(manner, which);
        for (int i = 0; i < instrument.items().size(); i++) {
            Item item = instrument.items().get(i);
            int pick = picks.get(i);
            Answer none = NON_ANSWERS.get(pick % NON_ANSWERS.size());
            List<Choice> choices = model.choices(item.id());
            Answer any = choices.get(pick % choices.size()).toAnswer();
            Answer closed = manner.isComplete() && none.equals(Answer.declined()) ? Answer.notReached() : none;
            Answer chosen =
                    base.isClosed(item.id()) ? closed : base.at(item.id()).toAnswer();
            int share = pick / 7 % 10;
            answers.put(
                    item.id(),
                    switch (manner) {
                        case BLANK -> Answer.notReached();
                        case ALL_DECLINED -> Answer.declined();
                        case NOTHING_GIVEN -> none;
                        case COMPLETE, COMPLETE_CLOSED, EXTREME -> chosen;
                        case CONTRADICTION -> base.isClosed(item.id()) && share < 6 ? any : chosen;
                        case PARTIAL -> share < 6 ? chosen : none;
                        case SPARSE -> share < 3 ? chosen : none;
                        case MIXED -> share < 6 ? any : none;
                    });
        }
        return answers;
    }

    private BruteForce.Completion base(Manner manner, int which) {
        if (manner == Manner.BLANK || manner == Manner.ALL_DECLINED || manner == Manner.NOTHING_GIVEN) {
            return model.firstCompletion();
        }
        List<BruteForce.Completion> among = complete();
        if (manner == Manner.COMPLETE_CLOSED || manner == Manner.CONTRADICTION) {
            among = orAll(
                    complete().stream().filter(BruteForce.Completion::anyClosed).toList());
        }
        if (manner == Manner.EXTREME && !instrument.scales().isEmpty()) {
            Scale scale = instrument.scales().get(which % instrument.scales().size());
            Comparator<BruteForce.Completion> byTotal = Comparator.comparing(c -> model.total(scale, c));
            return which % 2 == 0
                    ? complete().stream().min(byTotal).orElseThrow()
                    : complete().stream().max(byTotal).orElseThrow();
        }
        return among.get(which % among.size());
    }

    private List<BruteForce.Completion> orAll(List<BruteForce.Completion> some) {
        return some.isEmpty() ? complete() : some;
    }
}
