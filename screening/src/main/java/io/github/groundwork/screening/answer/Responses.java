package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.completion.SheetAccess;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer sheet of one instrument: what happened at every item, and what is known around it.
 *
 * <p>Every item has an answer, which may be that it was not reached. Every operation returns a new value. Messages and
 * {@code toString} hold ids and counts, never answers. A null argument of any method throws a {@link NullPointerException}.
 * Immutable and thread-safe; there is no natural order.
 */
public final class Responses {

    static {
        SheetAccess.set(responses -> ((Responses) responses).codes);
    }

    private final Instrument instrument;
    private final int[] codes;
    private final Circumstances circumstances;

    Responses(Instrument instrument, int[] codes, Circumstances circumstances) {
        this.instrument = instrument;
        this.codes = codes;
        this.circumstances = circumstances;
    }

    /**
     * Returns a sheet on which no item was reached, from the informant whom the instrument usually asks.
     *
     * @param instrument the instrument
     * @return the sheet
     */
    public static Responses start(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        int[] codes = new int[instrument.items().size()];
        Arrays.fill(codes, Codes.NOT_REACHED);
        return new Responses(instrument, codes, Circumstances.usual(instrument));
    }

    /**
     * Returns a sheet on which whole numbers were given, in the instrument's order.
     *
     * @param instrument the instrument, whose items each take one scored option or a number
     * @param values one value for every item, or for every item that is not supplementary
     * @return the sheet
     * @throws IllegalArgumentException if the number of values fits neither, or a value is not on its item's key
     */
    public static Responses of(Instrument instrument, int... values) {
        return ResponsesBuilder.of(instrument, values);
    }

    /**
     * Returns a builder that starts with this sheet.
     *
     * @return a new builder
     */
    public ResponsesBuilder toBuilder() {
        return new ResponsesBuilder(this);
    }

    /**
     * Returns this sheet with a given answer.
     *
     * @param item the item's number
     * @param value the value of the chosen option, or a number
     * @return a new value
     * @throws IllegalArgumentException if there is no such item, or the value is not on its key
     */
    public Responses given(int item, int value) {
        return given(Integer.toString(item), Integer.toString(value));
    }

    /**
     * Returns this sheet with a given answer.
     *
     * @param item the item's id
     * @param values the value of the chosen option, the values of several, or a number
     * @return a new value
     * @throws IllegalArgumentException if there is no such item, or a value is not on its key
     */
    public Responses given(String item, String... values) {
        return toBuilder().given(item, values).build();
    }

    /**
     * Returns this sheet with an item declined. Every item can be declined, without a reason.
     *
     * @param item the item's number
     * @return a new value
     * @throws IllegalArgumentException if there is no such item
     */
    public Responses declined(int item) {
        return declined(Integer.toString(item));
    }

    /**
     * Returns this sheet with an item declined. Every item can be declined, without a reason.
     *
     * @param item the item's id
     * @return a new value
     * @throws IllegalArgumentException if there is no such item
     */
    public Responses declined(String item) {
        return with(item, Answer.declined());
    }

    /**
     * Returns this sheet with an item that the person does not know.
     *
     * @param item the item's id
     * @return a new value
     * @throws IllegalArgumentException if there is no such item
     */
    public Responses dontKnow(String item) {
        return with(item, Answer.dontKnow());
    }

    /**
     * Returns this sheet with an item that was not asked.
     *
     * @param item the item's id
     * @param reason why it was not asked
     * @return a new value
     * @throws IllegalArgumentException if there is no such item
     */
    public Responses notAsked(String item, NotAskedReason reason) {
        return with(item, new Answer.NotAsked(reason));
    }

    /**
     * Returns this sheet with an answer of any kind.
     *
     * @param item the item's id
     * @param answer the answer
     * @return a new value
     * @throws IllegalArgumentException if there is no such item, or a given value is not on its key
     */
    public Responses with(String item, Answer answer) {
        return toBuilder().put(item, answer).build();
    }

    /**
     * Returns this sheet with what is known about the person.
     *
     * @param context what is known
     * @return a new value
     */
    public Responses in(Context context) {
        return new Responses(instrument, codes, circumstances.with(context));
    }

    /**
     * Returns this sheet as another informant's.
     *
     * @param informant whose knowledge it reports
     * @return a new value
     */
    public Responses by(Informant informant) {
        return new Responses(instrument, codes, circumstances.with(informant));
    }

    /**
     * Returns this sheet with the language in which it was asked.
     *
     * @param language the language
     * @return a new value
     */
    public Responses in(Locale language) {
        return new Responses(instrument, codes, circumstances.with(language));
    }

    /**
     * Returns this sheet with how the answers were collected.
     *
     * @param mode how
     * @return a new value
     */
    public Responses in(Mode mode) {
        return new Responses(instrument, codes, circumstances.with(mode));
    }

    /**
     * Returns this sheet with a score that somebody else computed. Scoring computes it again and reports a difference.
     *
     * @param scale the scale's id
     * @param value the score that came with the answers
     * @return a new value
     * @throws IllegalArgumentException if the instrument has no such scale
     */
    public Responses declaring(String scale, Ratio value) {
        if (instrument.scale(scale).isEmpty()) {
            throw new IllegalArgumentException(instrument.id() + " has no such scale");
        }
        Map<String, Ratio> more = new LinkedHashMap<>(circumstances.declared());
        more.put(scale, Objects.requireNonNull(value, "value"));
        return new Responses(instrument, codes, circumstances.with(Collections.unmodifiableMap(more)));
    }

    /**
     * Puts two sheets of one person's answers together, such as two halves that were filled in apart.
     *
     * <p>A given answer stands beside any other kind; two different given answers, or two different reasons without one, are a
     * conflict that somebody has to settle, and so are different contexts, languages, modes or declared scores. Reports of different
     * informants are never put together.
     *
     * @param other the other sheet
     * @return the whole sheet with what is known on either, or every problem
     */
    public Checked<Responses> mergedWith(Responses other) {
        return Merging.of(this, other);
    }

    /**
     * Returns the instrument.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns what happened at an item.
     *
     * @param item the item's id
     * @return the answer
     * @throws IllegalArgumentException if there is no such item
     */
    public Answer answer(String item) {
        int place = instrument.place(item);
        return AnswerCodec.decode(instrument.items().get(place).format(), codes[place]);
    }

    /**
     * Returns what happened at every item.
     *
     * @return an unmodifiable map from item ids to answers, in the instrument's order
     */
    public Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        instrument.items().forEach(item -> answers.put(item.id(), answer(item.id())));
        return Collections.unmodifiableMap(answers);
    }

    /**
     * Returns how many items have a given answer.
     *
     * @return the number, from 0 to the number of items
     */
    public int givenCount() {
        return (int) Arrays.stream(codes).filter(Codes::isGiven).count();
    }

    /**
     * Returns what is known about the person.
     *
     * @return the context
     */
    public Context context() {
        return circumstances.context();
    }

    /**
     * Returns whose knowledge the sheet reports.
     *
     * @return the informant
     */
    public Informant informant() {
        return circumstances.informant();
    }

    /**
     * Returns the language in which it was asked.
     *
     * @return the language, or empty if it is not known
     */
    public Optional<Locale> language() {
        return circumstances.language();
    }

    /**
     * Returns how the answers were collected.
     *
     * @return how, or empty if it is not known
     */
    public Optional<Mode> mode() {
        return circumstances.mode();
    }

    /**
     * Returns the scores that came with the answers.
     *
     * @return an unmodifiable map from scale ids to scores
     */
    public Map<String, Ratio> declared() {
        return circumstances.declared();
    }

    int[] copyOfCodes() {
        return codes.clone();
    }

    Circumstances circumstances() {
        return circumstances;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Responses that
                        && Arrays.equals(codes, that.codes)
                        && circumstances.equals(that.circumstances)
                        && instrument.equals(that.instrument));
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, Arrays.hashCode(codes), circumstances);
    }

    /**
     * Returns the instrument and how many answers were given, never an answer.
     *
     * @return such as {@code Responses[phq-9 1999, 8 of 10 given]}
     */
    @Override
    public String toString() {
        return "Responses[" + instrument.id() + " " + instrument.version() + ", " + givenCount() + " of " + codes.length
                + " given]";
    }
}
