package io.github.groundwork.screening.session;

import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Direction;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.wording.TranslationStatus;
import io.github.groundwork.screening.wording.WordingPack;
import io.github.groundwork.screening.wording.WordingParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A small instrument with every format of answers, with its wording: a number, tokens, several tokens, scores, and a gate. */
public final class Teatime {

    /** A value that stands nowhere else, so that a text that repeats an answer is found. */
    public static final String CANARY = "zebraquilt";

    public static final Instrument INSTRUMENT = Definition.of("teatime")
            .add(item(
                    "1",
                    new AnswerFormat.OneChoice(Definition.scored(0, 1, 2)),
                    Optional.of(Direction.MORE_DISTRESS),
                    StandardTopic.MOOD))
            .add(item("2", new AnswerFormat.OneChoice(Definition.tokens(CANARY, "green", "black")), Optional.empty()))
            .add(item(
                    "3",
                    new AnswerFormat.SeveralChoices(Definition.tokens("milk", CANARY, "lemon", "none")),
                    Optional.empty(),
                    StandardTopic.BODY,
                    StandardTopic.EATING))
            .add(item(
                    "4",
                    new AnswerFormat.NumberEntry(Ratio.of(-2), Ratio.of(40), Ratio.of(1, 4)),
                    Optional.empty(),
                    StandardTopic.DEATH))
            .add(item(
                    "5",
                    new AnswerFormat.OneChoice(Definition.scored(0, 1, 2)),
                    Optional.of(Direction.MORE_DISTRESS),
                    StandardTopic.SUICIDE))
            .gate(Definition.in("2", CANARY, "green"), "5")
            .critical(1, true, "5")
            .instrument();

    private Teatime() {}

    private static Item item(String id, AnswerFormat format, Optional<Direction> higher, StandardTopic... about) {
        List<Topic> topics = List.of(about).stream().map(StandardTopic::topic).toList();
        List<Coding> codes = List.of(new Coding("urn:teatime", "t" + id));
        return new Item(id, "topic of " + id, format, higher, topics, codes, Item.Standing.MAIN);
    }

    public static SessionSetup setup() {
        return SessionSetup.of(
                        INSTRUMENT, Scene.disclosure(Optional.of("Nurse Kim asks you how you are.")), Scene.pathway())
                .with(wording(INSTRUMENT));
    }

    /** Returns a wording of its own for any instrument. */
    public static WordingPack wording(Instrument instrument) {
        Map<String, String> items = new LinkedHashMap<>();
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            items.put(item.id(), "How about " + item.id() + "?");
            options(item).ifPresent(set -> options.put(set.id(), labels(set)));
        }
        WordingParts parts = parts(instrument, new WordingParts.Texts(items, options), "");
        return WordingPack.of(instrument, parts(instrument, parts.texts(), WordingPack.digest(instrument, parts)))
                .orThrow();
    }

    private static WordingParts parts(Instrument instrument, WordingParts.Texts texts, String digest) {
        return new WordingParts(
                instrument.id(),
                instrument.version(),
                Locale.ENGLISH,
                new WordingParts.Provenance(
                        "nobody", "free", "made up", "made up", TranslationStatus.values()[0], false),
                Optional.empty(),
                texts,
                digest);
    }

    private static Optional<OptionSet> options(Item item) {
        return item.format()
                .fold(
                        one -> Optional.of(one.options()),
                        several -> Optional.of(several.options()),
                        number -> Optional.empty());
    }

    private static Map<String, String> labels(OptionSet set) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Option option : set.options()) {
            labels.put(option.value(), "label of " + option.value());
        }
        return labels;
    }
}
