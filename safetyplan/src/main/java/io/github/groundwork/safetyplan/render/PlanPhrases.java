package io.github.groundwork.safetyplan.render;

import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.text.Places;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the library writes in a plan, in one language: its own English, or a host's translation. There is no fallback to another.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 */
public final class PlanPhrases {
    private static final PlanPhrases ENGLISH = english();

    private final Locale language;
    private final Map<PlanPhrase, String> texts;
    private final Map<ResourceLabel, String> notices;

    private PlanPhrases(Locale language, Map<PlanPhrase, String> texts, Map<ResourceLabel, String> notices) {
        this.language = language;
        this.texts = texts;
        this.notices = notices;
    }

    private static PlanPhrases english() {
        Map<PlanPhrase, String> texts = new EnumMap<>(PlanPhrase.class);
        for (PlanPhrase phrase : PlanPhrase.values()) {
            texts.put(phrase, phrase.english());
        }
        Map<ResourceLabel, String> notices = new EnumMap<>(ResourceLabel.class);
        for (ResourceLabel label : ResourceLabel.values()) {
            notices.put(label, label.sentence());
        }
        notices.put(ResourceLabel.MAY_CONTACT, "It may contact emergency services without asking me.");
        notices.put(
                ResourceLabel.WILL_NOT_CONTACT,
                "It says it will not contact emergency services unless I ask. It may have exceptions.");
        notices.put(ResourceLabel.AGREED_FIRST, "I agree at the start who will be called for me, and when.");
        return new PlanPhrases(Locale.ENGLISH, texts, notices);
    }

    /**
     * Returns the library's own words in English.
     *
     * @return the phrases
     */
    public static PlanPhrases inEnglish() {
        return ENGLISH;
    }

    /**
     * Returns a host's translation.
     *
     * @param language its language
     * @param texts a text for every phrase, with the same places
     * @param notices a text for every label of a resource
     * @return the phrases
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if one is missing or empty, or has other places than the English one; the message names it
     */
    public static PlanPhrases of(Locale language, Map<PlanPhrase, String> texts, Map<ResourceLabel, String> notices) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(notices, "notices");
        Map<PlanPhrase, String> all = new EnumMap<>(PlanPhrase.class);
        for (PlanPhrase phrase : PlanPhrase.values()) {
            String text = texts.getOrDefault(phrase, "");
            if (!Places.fit(text, phrase.places())) {
                throw new IllegalArgumentException("a translation has every phrase, with its places: " + phrase);
            }
            all.put(phrase, text);
        }
        Map<ResourceLabel, String> labels = new EnumMap<>(ResourceLabel.class);
        for (ResourceLabel label : ResourceLabel.values()) {
            String text = notices.getOrDefault(label, "");
            if (text.isEmpty()) {
                throw new IllegalArgumentException("a translation has a text for every label: " + label);
            }
            labels.put(label, text);
        }
        return new PlanPhrases(language, all, labels);
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * Returns a phrase with its places filled. If the phrase runs from right to left, marks that are not seen keep each filling apart, so
     * that the parts of a number stay in their order.
     *
     * @param phrase the phrase
     * @param fillings what stands in its places, as many as it has
     * @return the text
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are too many fillings or too few
     */
    public String text(PlanPhrase phrase, String... fillings) {
        if (Objects.requireNonNull(fillings, "fillings").length
                != Objects.requireNonNull(phrase, "phrase").places()) {
            throw new IllegalArgumentException(phrase + " has places: " + phrase.places());
        }
        String text = Objects.requireNonNull(texts.get(phrase));
        return Places.fill(
                text, Stream.of(fillings).map(filling -> filling(text, filling)).toList());
    }

    private static String filling(String phrase, String filling) {
        Objects.requireNonNull(filling);
        return Bidi.isDirected(phrase) ? Bidi.apart(filling) : filling;
    }

    /**
     * Returns what is said of a label of a resource.
     *
     * @param label the label
     * @return one sentence
     * @throws NullPointerException if {@code label} is null
     */
    public String text(ResourceLabel label) {
        return Objects.requireNonNull(notices.get(Objects.requireNonNull(label, "label")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanPhrases that
                && language.equals(that.language)
                && texts.equals(that.texts)
                && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, texts, notices);
    }

    /**
     * Returns the language.
     *
     * @return such as {@code PlanPhrases[en]}
     */
    @Override
    public String toString() {
        return "PlanPhrases[" + language.toLanguageTag() + "]";
    }
}
