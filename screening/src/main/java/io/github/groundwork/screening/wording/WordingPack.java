package io.github.groundwork.screening.wording;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The official wording of one instrument in one language: quoted exactly, with holder, terms and source.
 *
 * <p>A pack is complete: it has a text for every item and a label for every option. A host with its own licence brings its own
 * pack. There is no fallback to another language. Immutable and thread-safe; there is no natural order.
 */
public final class WordingPack {

    private final Instrument instrument;
    private final WordingParts parts;

    private WordingPack(Instrument instrument, WordingParts parts) {
        this.instrument = instrument;
        this.parts = parts;
    }

    /**
     * Checks a pack against its instrument.
     *
     * @param instrument the instrument that it words
     * @param parts what the pack is made of
     * @return the pack, or every problem
     * @throws NullPointerException if an argument is null
     */
    public static Checked<WordingPack> of(Instrument instrument, WordingParts parts) {
        Problems problems = new Problems();
        if (!parts.instrument().equals(instrument.id())) {
            problems.add(WordingProblem.WORDING_OTHER_INSTRUMENT.at("/instrument", instrument.id()));
            return Checked.failed(problems.list());
        }
        if (!parts.version().equals(instrument.version())) {
            problems.add(WordingProblem.WORDING_OTHER_INSTRUMENT.at("/version", instrument.version()));
            return Checked.failed(problems.list());
        }
        Map<String, OptionSet> sets = optionSets(instrument);
        for (Item item : instrument.items()) {
            if (!parts.items().containsKey(item.id())) {
                problems.add(WordingProblem.WORDING_ITEM_MISSING.at("/items/" + item.id()));
            }
        }
        for (String id : parts.items().keySet()) {
            if (instrument.item(id).isEmpty()) {
                problems.add(WordingProblem.WORDING_ITEM_UNKNOWN.at("/items/" + id));
            }
        }
        options(sets, parts, problems);
        if (problems.isEmpty() && !parts.digest().equals(digest(instrument, parts))) {
            problems.add(WordingProblem.WORDING_DIGEST.at("/digest"));
        }
        return problems.toChecked(() -> new WordingPack(instrument, parts));
    }

    private static void options(Map<String, OptionSet> sets, WordingParts parts, Problems problems) {
        sets.forEach((id, set) -> set.values().forEach(value -> {
            if (!parts.options().getOrDefault(id, Map.of()).containsKey(value)) {
                problems.add(WordingProblem.WORDING_OPTION_MISSING.at("/options/" + id + "/" + value));
            }
        }));
        parts.options()
                .forEach((id, labels) -> labels.keySet().forEach(value -> {
                    OptionSet set = sets.get(id);
                    if (set == null || set.indexOf(value) < 0) {
                        problems.add(WordingProblem.WORDING_OPTION_UNKNOWN.at("/options/" + id + "/" + value));
                    }
                }));
    }

    private static Map<String, OptionSet> optionSets(Instrument instrument) {
        Map<String, OptionSet> sets = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            optionSet(item).ifPresent(set -> sets.putIfAbsent(set.id(), set));
        }
        return sets;
    }

    private static Optional<OptionSet> optionSet(Item item) {
        return item.format()
                .fold(
                        one -> Optional.of(one.options()),
                        several -> Optional.of(several.options()),
                        n -> Optional.empty());
    }

    /**
     * Returns the digest of texts: SHA-256 over the language, the stem, every item and every option, in the instrument's order.
     *
     * @param instrument the instrument
     * @param parts the texts
     * @return such as {@code sha256:} and 64 hexadecimal digits
     * @throws NullPointerException if an argument is null
     */
    public static String digest(Instrument instrument, WordingParts parts) {
        StringBuilder text = new StringBuilder(parts.language().toLanguageTag()).append('\n');
        text.append(parts.stem().orElse("")).append('\n');
        for (Item item : instrument.items()) {
            text.append(item.id())
                    .append('\t')
                    .append(parts.items().getOrDefault(item.id(), ""))
                    .append('\n');
        }
        optionSets(instrument)
                .forEach((id, set) -> set.values()
                        .forEach(value -> text.append(id)
                                .append('\t')
                                .append(value)
                                .append('\t')
                                .append(parts.options()
                                        .getOrDefault(id, Map.of())
                                        .getOrDefault(value, ""))
                                .append('\n')));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the instrument that it words.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns its language.
     *
     * @return the language
     */
    public Locale language() {
        return parts.language();
    }

    /**
     * Returns holder, terms, credit, source and status.
     *
     * @return where the wording comes from
     */
    public WordingParts.Provenance provenance() {
        return parts.provenance();
    }

    /**
     * Returns the sentence that stands before the items.
     *
     * @return the stem, or empty if there is none
     */
    public Optional<String> stem() {
        return parts.stem();
    }

    /**
     * Returns an item's text.
     *
     * @param item the item's id
     * @return the official text
     * @throws NullPointerException if {@code item} is null
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public String text(String item) {
        String text =
                parts.items().get(instrument.items().get(instrument.place(item)).id());
        return Objects.requireNonNull(text, "a pack has a text for every item");
    }

    /**
     * Returns an option's label.
     *
     * @param item the id of the item that is asked
     * @param value the option's value
     * @return the official label, or empty if the item has no such option
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the instrument has no such item
     */
    public Optional<String> label(String item, String value) {
        Objects.requireNonNull(value, "value");
        return optionSet(instrument.items().get(instrument.place(item)))
                .map(set -> parts.options().getOrDefault(set.id(), Map.of()).get(value));
    }

    /**
     * Returns the digest of its texts.
     *
     * @return the digest
     */
    public String digest() {
        return parts.digest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordingPack that && instrument.equals(that.instrument) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, parts.digest());
    }

    /**
     * Returns the instrument and the language.
     *
     * @return such as {@code WordingPack[phq-9 1999, en]}
     */
    @Override
    public String toString() {
        return "WordingPack[" + instrument.id() + " " + instrument.version() + ", "
                + language().toLanguageTag() + "]";
    }
}
