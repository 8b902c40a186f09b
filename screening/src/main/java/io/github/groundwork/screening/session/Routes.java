package io.github.groundwork.screening.session;

import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.decision.Grounds;
import io.github.groundwork.core.preference.decision.TopicDecision;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which items are asked in which order: the instrument's own, unless the person's preferences change it. */
final class Routes {
    private final SessionSetup setup;
    private final Setting setting;
    private final Instant at;

    Routes(SessionSetup setup, Setting setting, Instant at) {
        this.setup = setup;
        this.setting = setting;
        this.at = at;
    }

    /** The topics of what is asked as one: an item with that of which it is a part, or all together where only the total is asked for. */
    static Map<String, List<Topic>> topics(Instrument instrument, boolean isTotalOnly) {
        Map<String, List<Topic>> topics = new LinkedHashMap<>();
        if (isTotalOnly && !instrument.scales().isEmpty()) {
            topics.put(
                    instrument.scales().get(0).id(),
                    instrument.items().stream()
                            .flatMap(item -> item.sensitivity().stream())
                            .distinct()
                            .toList());
            return Collections.unmodifiableMap(topics);
        }
        for (Item item : instrument.items()) {
            Set<Topic> all = new LinkedHashSet<>();
            item.partOf().flatMap(instrument::item).ifPresent(whole -> all.addAll(whole.sensitivity()));
            all.addAll(item.sensitivity());
            topics.put(item.id(), List.copyOf(all));
        }
        return Collections.unmodifiableMap(topics);
    }

    Route route() {
        List<String> order = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<Routing> routings = new ArrayList<>();
        setup.topics().forEach((id, about) -> {
            Optional<Routing> routing = setup.decisions()
                    .filter(decisions -> !about.isEmpty())
                    .flatMap(decisions -> routing(id, about, decisions));
            routing.ifPresent(routings::add);
            if (routing.flatMap(Routing::withheld).isEmpty()) {
                (routing.filter(Routing::last).isPresent() ? later : order).add(id);
            }
        });
        order.addAll(later);
        return new Route(order, routings);
    }

    private Optional<Routing> routing(String id, List<Topic> about, Decisions decisions) {
        TopicDecision decision = decisions.asking(about, at);
        Optional<Routing.Withholding> withheld = withheld(decision);
        boolean isWarned = decision.asksFor(AskingManner.WARN_FIRST);
        boolean isLast = decision.asksFor(AskingManner.ASK_LAST);
        boolean isWritten = decision.asksFor(AskingManner.IN_WRITING) && setting.isAloud();
        if (withheld.isEmpty() && !isWarned && !isLast && !isWritten) {
            return Optional.empty();
        }
        return Optional.of(new Routing(
                id,
                withheld,
                isWarned ? warned(about, decisions) : List.of(),
                isLast,
                isWritten ? Routing.Manner.IN_WRITING : Routing.Manner.USUAL,
                because(decision.grounds())));
    }

    private Optional<Routing.Withholding> withheld(TopicDecision decision) {
        if (!decision.mayBeAsked()) {
            return Optional.of(Routing.Withholding.NOT_TO_BE_ASKED);
        }
        boolean isAccompanied = decision.companions().stream()
                .allMatch(companion -> companion.anyOf().stream().anyMatch(setting.present()::contains));
        if (decision.asksFor(AskingManner.ONLY_WITH) && !isAccompanied) {
            return Optional.of(Routing.Withholding.NOBODY_WITH_THEM);
        }
        return decision.asksFor(AskingManner.IN_WRITING) && setting.isAloud() && !setting.canWrite()
                ? Optional.of(Routing.Withholding.NOT_IN_WRITING)
                : Optional.empty();
    }

    private List<Topic> warned(List<Topic> about, Decisions decisions) {
        List<Topic> each = about.stream()
                .filter(topic -> decisions.asking(List.of(topic), at).asksFor(AskingManner.WARN_FIRST))
                .toList();
        return each.isEmpty() ? about : each;
    }

    private static List<Routing.Because> because(Grounds grounds) {
        return grounds.reasons().stream()
                .map(reason -> new Routing.Because(reason.code(), reason.personSaidSo()))
                .distinct()
                .toList();
    }
}
