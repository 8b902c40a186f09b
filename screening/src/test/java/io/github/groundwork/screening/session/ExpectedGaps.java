package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Gap;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is to be expected of a session that is offered: what is missing, and whether it blocks; a plain statement of the rules. */
final class ExpectedGaps {
    private ExpectedGaps() {}

    private static Obstacle obstacle(Circumstance circumstance) {
        return switch (circumstance) {
            case PRIVATE_SPACE -> Obstacle.NO_PRIVATE_SPACE;
            case NOBODY_LISTENING -> Obstacle.THIRD_PARTY_IN_EARSHOT;
            case INTERPRETER_AGREED -> Obstacle.INTERPRETER_NOT_AGREED;
            case ABLE_NOW -> Obstacle.NOT_ABLE_NOW;
            case FOR_THEIR_CARE -> Obstacle.NOT_FOR_THEIR_CARE;
        };
    }

    private static Set<Topic> asked(Situation situation) {
        Setting setting = situation.settings().get(0);
        Map<String, TreeSet<Topic>> topics = Path.topics(situation.setup());
        Set<Topic> asked = new TreeSet<>();
        Path.of(situation.setup(), setting, Scene.at(0)).order().forEach(item -> asked.addAll(topics.get(item)));
        return asked;
    }

    static boolean isAboutPartners(Situation situation) {
        return asked(situation).contains(StandardTopic.DOMESTIC_VIOLENCE.topic());
    }

    private static boolean isAboutSuicide(Situation situation) {
        return situation.instrument().items().stream()
                .filter(item -> item.standing() == Item.Standing.MAIN)
                .allMatch(item -> item.sensitivity().contains(StandardTopic.SUICIDE.topic()));
    }

    static Set<Obstacle> missing(Situation situation) {
        SessionSetup setup = situation.setup();
        Setting setting = situation.settings().get(0);
        Set<Obstacle> missing = EnumSet.noneOf(Obstacle.class);
        for (Circumstance circumstance : Circumstance.values()) {
            if (setting.known(circumstance) != PathwayPart.Known.YES) {
                missing.add(obstacle(circumstance));
            }
        }
        Optional<Instant> soonest = setting.lastAsked()
                .flatMap(last -> setup.how().options().cadence().map(last::plus));
        if (soonest.isPresent() && soonest.get().isAfter(Scene.at(0))) {
            missing.add(Obstacle.TOO_SOON);
        }
        ResponsePathway pathway = setup.pathway();
        if (!pathway.isComplete()) {
            missing.add(isAboutPartners(situation) ? Obstacle.PARTNER_VIOLENCE_PARTS : Obstacle.PATHWAY_INCOMPLETE);
        }
        if (pathway.owner().isEmpty() && pathway.cover().isEmpty()) {
            missing.add(Obstacle.NOBODY_TO_RESPOND);
        }
        if (setup.how().wording().isEmpty()) {
            missing.add(Obstacle.NO_WORDING);
        }
        if (Path.of(setup, setting, Scene.at(0)).order().isEmpty()) {
            missing.add(Obstacle.NOTHING_TO_ASK);
        }
        return missing;
    }

    static Gap.Basis basis(Obstacle obstacle, Situation situation) {
        Set<Obstacle> never = Set.of(
                Obstacle.NOBODY_TO_RESPOND,
                Obstacle.PARTNER_VIOLENCE_PARTS,
                Obstacle.NO_WORDING,
                Obstacle.NOTHING_TO_ASK);
        if (never.contains(obstacle) || isAboutPartners(situation)) {
            return Gap.Basis.BLOCKS;
        }
        if (situation.setup().person().reasons().containsKey(obstacle)) {
            return Gap.Basis.REASON;
        }
        return isAboutSuicide(situation) ? Gap.Basis.SUICIDE_SCREENING : Gap.Basis.BLOCKS;
    }
}
