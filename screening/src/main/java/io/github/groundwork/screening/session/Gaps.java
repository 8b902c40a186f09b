package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds what is missing when a session is offered, and whether it blocks. */
final class Gaps {
    private static final Map<Circumstance, Obstacle> OBSTACLES = new TreeMap<>(Map.of(
            Circumstance.PRIVATE_SPACE, Obstacle.NO_PRIVATE_SPACE,
            Circumstance.NOBODY_LISTENING, Obstacle.THIRD_PARTY_IN_EARSHOT,
            Circumstance.INTERPRETER_AGREED, Obstacle.INTERPRETER_NOT_AGREED,
            Circumstance.ABLE_NOW, Obstacle.NOT_ABLE_NOW,
            Circumstance.FOR_THEIR_CARE, Obstacle.NOT_FOR_THEIR_CARE));

    private final SessionSetup setup;
    private final boolean asksAboutPartners;
    private final boolean asksAboutSuicide;

    private Gaps(SessionSetup setup, Route route) {
        this.setup = setup;
        this.asksAboutPartners = asksAboutPartners(setup, route);
        this.asksAboutSuicide = setup.instrument().items().stream()
                .filter(item -> item.standing() == Item.Standing.MAIN)
                .allMatch(item -> item.sensitivity().contains(StandardTopic.SUICIDE.topic()));
    }

    static boolean asksAboutPartners(SessionSetup setup, Route route) {
        List<Topic> asked = setup.topics().entrySet().stream()
                .filter(each -> route.order().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
        return !PathwayPart.partsFor(asked).isEmpty();
    }

    static List<Gap> of(SessionSetup setup, Setting setting, Route route, Instant at) {
        Gaps gaps = new Gaps(setup, route);
        Map<Obstacle, Gap> found = new TreeMap<>();
        gaps.missing(setting, at).forEach(obstacle -> found.put(obstacle, gaps.gap(obstacle, List.of())));
        List<PathwayPart> parts = setup.pathway().missing();
        if (!parts.isEmpty()) {
            Obstacle obstacle = gaps.asksAboutPartners ? Obstacle.PARTNER_VIOLENCE_PARTS : Obstacle.PATHWAY_INCOMPLETE;
            found.put(obstacle, gaps.gap(obstacle, parts));
        }
        if (!setup.pathway().hasResponder()) {
            found.put(Obstacle.NOBODY_TO_RESPOND, Gap.blocking(Obstacle.NOBODY_TO_RESPOND));
        }
        if (setup.how().wording().isEmpty()) {
            found.put(Obstacle.NO_WORDING, Gap.blocking(Obstacle.NO_WORDING));
        }
        if (route.order().isEmpty()) {
            found.put(Obstacle.NOTHING_TO_ASK, Gap.blocking(Obstacle.NOTHING_TO_ASK));
        }
        return List.copyOf(found.values());
    }

    private List<Obstacle> missing(Setting setting, Instant at) {
        List<Obstacle> missing = new ArrayList<>();
        OBSTACLES.forEach((circumstance, obstacle) -> {
            if (setting.known(circumstance) != PathwayPart.Known.YES) {
                missing.add(obstacle);
            }
        });
        boolean isTooSoon = setting.lastAsked()
                .flatMap(last -> setup.how().options().cadence().map(last::plus))
                .filter(at::isBefore)
                .isPresent();
        if (isTooSoon) {
            missing.add(Obstacle.TOO_SOON);
        }
        return missing;
    }

    /** Nothing opens asking about violence by a partner. A reason opens the rest, and asking about suicide needs none. */
    private Gap gap(Obstacle obstacle, List<PathwayPart> parts) {
        if (asksAboutPartners || !obstacle.canBeOpened()) {
            return new Gap(obstacle, parts, Gap.Basis.BLOCKS, Optional.empty());
        }
        Optional<String> reason = Optional.ofNullable(setup.person().reasons().get(obstacle));
        if (reason.isPresent()) {
            return new Gap(obstacle, parts, Gap.Basis.REASON, reason);
        }
        return new Gap(
                obstacle, parts, asksAboutSuicide ? Gap.Basis.SUICIDE_SCREENING : Gap.Basis.BLOCKS, Optional.empty());
    }
}
