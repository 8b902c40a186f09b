package io.github.groundwork.screening.pathway;

import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.completion.SheetAccess;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.pathway.StageDecision.Status;
import io.github.groundwork.screening.rule.Category;
import io.github.groundwork.screening.score.ScoreReport;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Decides conditions by what reports have decided already. A group is decided by its parts: it may stay open where only the parts
 * together would decide it, and is never decided wrongly. Stateless and thread-safe.
 */
final class Deciding {

    private Deciding() {}

    /** Decides over several readings: met if every one meets it, not met if none does. */
    static Status of(PathwayCondition condition, EarlierResult earlier) {
        List<Status> each = earlier.readings().stream()
                .map(report -> of(condition, report))
                .distinct()
                .toList();
        return each.size() == 1 ? each.get(0) : Status.UNDETERMINED;
    }

    private static Status of(PathwayCondition condition, ScoreReport report) {
        if (condition instanceof PathwayCondition.CutOffPositive positive) {
            return cutOff(positive.cutOff(), report);
        }
        if (condition instanceof PathwayCondition.ItemPasses passes) {
            return item(passes, report);
        }
        if (condition instanceof PathwayCondition.CategoryAmong among) {
            return category(among, report);
        }
        if (condition instanceof PathwayCondition.All all) {
            return group(all.of(), Status.NOT_MET, Status.MET, report);
        }
        return group(((PathwayCondition.Any) condition).of(), Status.MET, Status.NOT_MET, report);
    }

    /** Decides a group that one part can decide, or all parts in the other way. */
    private static Status group(List<PathwayCondition> of, Status byOne, Status byAll, ScoreReport report) {
        List<Status> parts = of.stream().map(part -> of(part, report)).toList();
        if (parts.contains(byOne)) {
            return byOne;
        }
        return parts.contains(Status.UNDETERMINED) ? Status.UNDETERMINED : byAll;
    }

    private static Status cutOff(String name, ScoreReport report) {
        return switch (report.cutOff(name).orElseThrow(Deciding::unchecked).status()) {
            case POSITIVE -> Status.MET;
            case NEGATIVE, NOT_APPLICABLE -> Status.NOT_MET;
            case UNDETERMINED -> Status.UNDETERMINED;
        };
    }

    private static Status item(PathwayCondition.ItemPasses passes, ScoreReport report) {
        Instrument instrument = report.instrument();
        int place = instrument.place(passes.item());
        if (report.responses().answer(passes.item()).isGiven()) {
            int code = SheetAccess.codes(report.responses())[place];
            return Domain.of(instrument.items().get(place).format()).passes(code, passes.test())
                    ? Status.MET
                    : Status.NOT_MET;
        }
        return report.closedItems().contains(passes.item()) ? Status.NOT_MET : Status.UNDETERMINED;
    }

    private static Status category(PathwayCondition.CategoryAmong among, ScoreReport report) {
        List<String> possible = report.category(among.rule()).orElseThrow(Deciding::unchecked).possible().stream()
                .map(Category::id)
                .toList();
        if (among.categories().containsAll(possible)) {
            return Status.MET;
        }
        return possible.stream().anyMatch(among.categories()::contains) ? Status.UNDETERMINED : Status.NOT_MET;
    }

    private static NoSuchElementException unchecked() {
        return new NoSuchElementException("a pathway names what its instrument has");
    }
}
