package io.github.groundwork.screening.answer;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the items that two instruments define as the same. Stateless and thread-safe. */
final class SameItems {

    private SameItems() {}

    /** Returns, for items of the target in its order, the item of the earlier instrument that is the same. */
    static Map<String, String> of(Instrument earlier, Instrument target) {
        Map<String, String> same = new LinkedHashMap<>();
        if (earlier.equals(target)) {
            target.items().forEach(item -> same.put(item.id(), item.id()));
        } else if (earlier.about().timeFrame().equals(target.about().timeFrame())) {
            for (Item item : target.items()) {
                List<Item> twins = sharing(item, earlier);
                if (twins.size() == 1
                        && sharing(twins.get(0), target).size() == 1
                        && !item.isSupplementary()
                        && !twins.get(0).isSupplementary()
                        && isAnsweredAlike(item.format(), twins.get(0).format())) {
                    same.put(item.id(), twins.get(0).id());
                }
            }
        }
        return Collections.unmodifiableMap(same);
    }

    private static List<Item> sharing(Item item, Instrument instrument) {
        return instrument.items().stream()
                .filter(other -> !Collections.disjoint(other.codes(), item.codes()))
                .toList();
    }

    private static boolean isAnsweredAlike(AnswerFormat one, AnswerFormat other) {
        if (one instanceof AnswerFormat.OneChoice a && other instanceof AnswerFormat.OneChoice b) {
            return isAlike(a.options(), b.options());
        }
        if (one instanceof AnswerFormat.SeveralChoices a && other instanceof AnswerFormat.SeveralChoices b) {
            return isAlike(a.options(), b.options());
        }
        return one instanceof AnswerFormat.NumberEntry && one.equals(other);
    }

    /** Tells whether two sets have the same values, scores and codes in the same order; ids and labels are the library's own words. */
    private static boolean isAlike(OptionSet one, OptionSet other) {
        List<Option> mine = one.options();
        List<Option> theirs = other.options();
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            Option a = mine.get(i);
            Option b = theirs.get(i);
            if (!a.value().equals(b.value())
                    || !a.score().equals(b.score())
                    || !a.code().equals(b.code())
                    || a.exclusive() != b.exclusive()) {
                return false;
            }
        }
        return true;
    }
}
