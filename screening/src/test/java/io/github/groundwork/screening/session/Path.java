package io.github.groundwork.screening.session;

import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.TopicDecision;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which items are asked in which order, in the words of the model: from what is decided about each topic, and from who is there. */
record Path(List<String> order, Map<String, TreeSet<Topic>> warned, TreeSet<String> last, TreeSet<String> written) {

    /** The topics of each item, with those of the item of which it is a part; where only the total is asked for, all as one. */
    static Map<String, TreeSet<Topic>> topics(SessionSetup setup) {
        Instrument instrument = setup.instrument();
        Map<String, TreeSet<Topic>> topics = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            boolean isTotal = setup.how().options().isTotalOnly();
            String id = isTotal ? instrument.scales().get(0).id() : item.id();
            TreeSet<Topic> all = topics.computeIfAbsent(id, each -> new TreeSet<>());
            all.addAll(item.sensitivity());
            if (item.standing() == Item.Standing.PART && !isTotal) {
                String whole = item.id().substring(0, item.id().indexOf('.'));
                all.addAll(instrument.item(whole).orElseThrow().sensitivity());
            }
        }
        return topics;
    }

    static Path of(SessionSetup setup, Setting setting, Instant at) {
        List<String> usual = new ArrayList<>();
        TreeSet<String> last = new TreeSet<>();
        TreeSet<String> written = new TreeSet<>();
        Map<String, TreeSet<Topic>> warned = new TreeMap<>();
        Optional<Decisions> decisions = setup.person().preferences().map(Decisions::of);
        boolean isAloud = setting.mode() == Mode.INTERVIEW || setting.mode() == Mode.TELEPHONE;
        topics(setup).forEach((item, topics) -> {
            if (decisions.isEmpty() || topics.isEmpty()) {
                usual.add(item);
                return;
            }
            TopicDecision decision = decisions.get().asking(topics, at);
            List<AskingManner> manners = decision.manners();
            boolean isAlone = decision.companions().stream()
                    .anyMatch(each -> each.anyOf().stream().noneMatch(setting.present()::contains));
            boolean isMute = isAloud && manners.contains(AskingManner.IN_WRITING) && !setting.canWrite();
            if (manners.contains(AskingManner.DO_NOT_ASK) || isAlone || isMute) {
                return;
            }
            usual.add(item);
            if (manners.contains(AskingManner.ASK_LAST)) {
                last.add(item);
            }
            if (manners.contains(AskingManner.IN_WRITING) && isAloud) {
                written.add(item);
            }
            if (manners.contains(AskingManner.WARN_FIRST)) {
                warned.put(item, warned(topics, decisions.get(), at));
            }
        });
        List<String> order = new ArrayList<>(usual);
        order.removeAll(last);
        usual.stream().filter(last::contains).forEach(order::add);
        return new Path(order, warned, last, written);
    }

    private static TreeSet<Topic> warned(Collection<Topic> topics, Decisions decisions, Instant at) {
        TreeSet<Topic> warned = new TreeSet<>();
        for (Topic topic : topics) {
            if (decisions.asking(List.of(topic), at).manners().contains(AskingManner.WARN_FIRST)) {
                warned.add(topic);
            }
        }
        return warned.isEmpty() ? new TreeSet<>(topics) : warned;
    }

    /** Returns what is left of it where only some items can still be asked. */
    Path within(Collection<String> asked) {
        List<String> left = order.stream().filter(asked::contains).toList();
        TreeMap<String, TreeSet<Topic>> warnedLeft = new TreeMap<>(warned);
        warnedLeft.keySet().retainAll(left);
        TreeSet<String> lastLeft = new TreeSet<>(last);
        lastLeft.retainAll(left);
        TreeSet<String> writtenLeft = new TreeSet<>(written);
        writtenLeft.retainAll(left);
        return new Path(left, warnedLeft, lastLeft, writtenLeft);
    }
}
