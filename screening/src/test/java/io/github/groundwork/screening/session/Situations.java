package io.github.groundwork.screening.session;

import io.github.groundwork.core.consent.PathwayPart;
import io.github.groundwork.core.consent.Responder;
import io.github.groundwork.core.consent.ResponsePathway;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.core.text.OwnWords;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Obstacle;
import io.github.groundwork.screening.session.offer.SessionOptions;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.Phrases;
import io.github.groundwork.screening.testing.Arb;
import io.github.groundwork.screening.wording.WordingPack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The generators of what sessions are held with. Their reach is tested where they are used. */
final class Situations {
    private static final int PICKS = 90;
    private static final int MANY = 50;
    private static final Topic SUICIDE = StandardTopic.SUICIDE.topic();

    private Situations() {}

    /** Returns situations of which most let a session open. */
    static Arbitrary<Situation> any() {
        return of(instruments(), 5);
    }

    /** Returns situations in which something is missing much more often. */
    static Arbitrary<Situation> withGaps() {
        return of(instruments(), 55);
    }

    /** Returns situations in which a session opens. */
    static Arbitrary<Situation> open() {
        return of(instruments(), 0);
    }

    /** Returns situations with instruments that come with the library, in which a session opens. */
    static Arbitrary<Situation> shipped() {
        return Combinators.combine(
                        Arbitraries.of(Instruments.standard().ids()).map(Instruments.standard()::get),
                        Dice.picks(PICKS))
                .as((instrument, picks) -> situation(instrument, new Dice(picks), 0));
    }

    private static Arbitrary<Situation> of(Arbitrary<Instrument> instruments, int gaps) {
        return Combinators.combine(instruments, Dice.picks(PICKS)).as((instrument, picks) -> {
            Dice dice = new Dice(picks);
            List<Topic> pool = gaps > MANY && dice.chance(30) ? List.of(SUICIDE) : pool(dice);
            return situation(withTopics(instrument, pool, dice), dice, gaps);
        });
    }

    private static Arbitrary<Instrument> instruments() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arb.instruments(2, 2, 1, 1, 3)), Tuple.of(1, Arb.instruments(0, 1, 1, 0, 0)));
    }

    private static List<Topic> pool(Dice dice) {
        int from = dice.below(Said.TOPICS.size() - 1);
        return dice.chance(50) ? Said.TOPICS.subList(from, from + 2) : Said.TOPICS;
    }

    private static Instrument withTopics(Instrument instrument, List<Topic> pool, Dice dice) {
        List<Item> items = new ArrayList<>();
        for (Item item : instrument.items()) {
            int topics = pool.size() == 1 ? 1 : dice.of(0, 1, 1, 2);
            Topic one = dice.of(pool);
            Topic two = dice.of(pool);
            List<Topic> about =
                    topics == 0 ? List.of() : topics == 1 || one.equals(two) ? List.of(one) : List.of(one, two);
            items.add(new Item(
                    item.id(), item.topic(), item.format(), item.higher(), about, item.codes(), item.standing()));
        }
        return Instrument.of(new InstrumentParts(
                        new InstrumentParts.Identity(
                                instrument.id(), instrument.version(), instrument.title(), "gen", List.of()),
                        instrument.about(),
                        items,
                        new InstrumentParts.Rules(
                                instrument.gates(),
                                instrument.scales(),
                                instrument.cutOffs(),
                                instrument.categories(),
                                instrument.critical(),
                                List.of()),
                        instrument.rights(),
                        instrument.citations(),
                        List.of()))
                .orThrow();
    }

    private static Situation situation(Instrument instrument, Dice dice, int gaps) {
        SessionSetup plain = SessionSetup.of(
                        instrument,
                        Scene.disclosure(
                                dice.chance(50) ? Optional.of("Somebody asks you about it.") : Optional.empty()),
                        dice.chance(gaps) ? incomplete(dice) : Scene.pathway())
                .with(options(instrument, dice))
                .withPlanSteps(List.of(
                        OwnWords.of(Said.CANARY + " step", Scene.rowan(0).said())))
                .offering(Suggestions.of(List.of(suggestion("a-walk", "walking"), suggestion("a-talk", "talking"))));
        boolean isWorded = !dice.chance(gaps / 3);
        SessionSetup setup = isWorded ? plain.with(wording(instrument)) : plain;
        setup = dice.chance(50) ? setup.withoutAcknowledgement() : setup;
        setup = dice.chance(50)
                ? setup.with(Phrases.inEnglish().with(new Topic("x-the-flood"), "the flood of last year"))
                : setup;
        for (Obstacle obstacle : Obstacle.values()) {
            setup = dice.chance(50) && obstacle.canBeOpened()
                    ? setup.despite(obstacle, Said.CANARY + " reason for " + obstacle)
                    : setup;
        }
        List<Topic> topics = StandardTopic.withBroader(instrument.items().stream()
                .flatMap(item -> item.sensitivity().stream())
                .distinct()
                .toList());
        Preferences today = Said.more(Said.nothing(), dice.below(5), topics, dice);
        Preferences tomorrow = Said.more(today, 1 + dice.below(3), topics, dice);
        boolean hasSaid = !dice.chance(15);
        List<SessionSetup> setups =
                List.of(hasSaid ? setup.with(today) : setup, setup.with(tomorrow), setup.with(Said.fewer(today)));
        Setting usual = setting(dice, gaps);
        return new Situation(instrument, setups, List.of(usual, setting(dice, 0), Scene.alone()));
    }

    private static Suggestion suggestion(String id, String about) {
        return new Suggestion(
                id,
                SuggestionKind.SUPPORT,
                LocalizedText.of(Locale.ENGLISH, "Something that can be good."),
                List.of(new Term(about)),
                new Rationale("Others found it good.", "the library", true),
                ForWhom.person());
    }

    private static WordingPack wording(Instrument instrument) {
        return Instruments.standard().wordings(instrument.id()).stream()
                .filter(pack -> pack.language().equals(Locale.ENGLISH))
                .findFirst()
                .orElseGet(() -> Wordings.of(instrument));
    }

    private static SessionOptions options(Instrument instrument, Dice dice) {
        SessionOptions options = SessionOptions.usual();
        boolean isPlain = instrument.scales().size() == 1
                && instrument.gates().isEmpty()
                && instrument.critical().isEmpty();
        boolean isWhole = instrument.scales().stream()
                .allMatch(scale -> scale.lowest().denominator() == 1
                        && scale.highest().denominator() == 1
                        && scale.lowest().numerator() >= 0
                        && !scale.lowest().equals(scale.highest()));
        options = isPlain && isWhole && dice.chance(40) ? options.totalOnly() : options;
        options = dice.chance(25) ? options.withAssent() : options;
        options = dice.chance(40) ? options.withDistress() : options;
        options = dice.chance(40) ? options.withCheckInEvery(1 + dice.below(3)) : options;
        return dice.chance(30) ? options.withCadence(Duration.ofDays(14)) : options;
    }

    private static Setting setting(Dice dice, int gaps) {
        Setting setting = Setting.ready(dice.of(Mode.values()));
        if (dice.chance(gaps)) {
            for (Circumstance circumstance : Circumstance.values()) {
                setting = dice.chance(35)
                        ? setting.with(circumstance, dice.of(PathwayPart.Known.NO, PathwayPart.Known.UNKNOWN))
                        : setting;
            }
        }
        setting = dice.chance(40) ? setting.withPresent(dice.of(Said.MO, Said.KIM)) : setting;
        setting = dice.chance(30) ? setting.withWriting(dice.chance(50)) : setting;
        Duration ago = dice.chance(gaps) ? Duration.ofDays(dice.below(30)) : Duration.ofDays(30);
        return dice.chance(50) ? setting.withLastAsked(Scene.NOON.minus(ago)) : setting;
    }

    /** Returns a response pathway of which some parts are missing, and rarely everybody who could respond. */
    private static ResponsePathway incomplete(Dice dice) {
        ResponsePathway whole = Scene.pathway();
        ResponsePathway pathway = ResponsePathway.unknown();
        if (!dice.chance(20)) {
            pathway = pathway.withOwner(new Responder(ActorId.parse("nurse-4"), Scene.NURSE));
        }
        if (!dice.chance(30)) {
            pathway = pathway.withCover(new Responder(ActorId.parse("team-1"), Scene.COVER));
        }
        if (dice.chance(60)) {
            pathway = pathway.withHours(whole.hours().orElseThrow());
        }
        for (PathwayPart part : PathwayPart.values()) {
            boolean isThere = dice.chance(70);
            if (isThere && part.isFact()) {
                pathway = pathway.with(part, whole.fact(part));
            } else if (isThere && part.isText()) {
                pathway = pathway.with(part, Said.CANARY + " text of the pathway");
            }
        }
        return pathway.with(new Term("critical-answer"), Duration.ofMinutes(30));
    }
}
