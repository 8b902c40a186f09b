package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts an answer sheet together, for those who fill in many answers at once.
 *
 * <p>A new builder has no item reached, the instrument's usual informant, and nothing known besides. Not thread-safe.
 */
public final class ResponsesBuilder {

    private final Instrument instrument;
    private final int[] codes;
    private final Circumstances circumstances;

    /**
     * Creates a builder for an instrument.
     *
     * @param instrument the instrument
     * @throws NullPointerException if {@code instrument} is null
     */
    public ResponsesBuilder(Instrument instrument) {
        this.instrument = Objects.requireNonNull(instrument, "instrument");
        this.codes = new int[instrument.items().size()];
        Arrays.fill(codes, Codes.NOT_REACHED);
        this.circumstances = Circumstances.usual(instrument);
    }

    static Responses of(Instrument instrument, int... values) {
        ResponsesBuilder builder = new ResponsesBuilder(instrument);
        List<Item> main =
                instrument.items().stream().filter(i -> !i.isSupplementary()).toList();
        List<Item> meant = values.length == instrument.items().size() ? instrument.items() : main;
        if (values.length != meant.size()) {
            throw new IllegalArgumentException(instrument.id() + " takes " + main.size() + " values"
                    + (main.size() == instrument.items().size()
                            ? ""
                            : ", or " + instrument.items().size())
                    + ", there were " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            builder.given(meant.get(i).id(), Integer.toString(values[i]));
        }
        return builder.build();
    }

    ResponsesBuilder(Responses from) {
        this.instrument = from.instrument();
        this.codes = from.copyOfCodes();
        this.circumstances = from.circumstances();
    }

    /**
     * Records a given answer.
     *
     * @param item the item's id
     * @param values the value of the chosen option, the values of several, or a number
     * @return this builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such item, or a value is not on its key; the message says what is allowed
     */
    public ResponsesBuilder given(String item, String... values) {
        return given(item, List.of(values));
    }

    private ResponsesBuilder given(String item, List<String> values) {
        tryGiven(item, values).ifPresent(problem -> {
            throw new IllegalArgumentException("item " + item + ": " + problem.message());
        });
        return this;
    }

    /**
     * Records a given answer if its values are on the item's key.
     *
     * @param item the item's id
     * @param values the value of the chosen option, the values of several, or a number
     * @return what is wrong with the values, which were then not recorded, or empty; its path is empty
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such item
     */
    public Optional<Problem> tryGiven(String item, List<String> values) {
        int place = instrument.place(item);
        Checked<Integer> code =
                AnswerCodec.encode(instrument.items().get(place).format(), Objects.requireNonNull(values, "values"));
        code.value().ifPresent(c -> codes[place] = c);
        return code.problems().stream().findFirst();
    }

    /**
     * Records an answer of any kind.
     *
     * @param item the item's id
     * @param answer the answer
     * @return this builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such item, or a given value is not on its key
     */
    public ResponsesBuilder put(String item, Answer answer) {
        int place = instrument.place(item);
        if (answer instanceof Answer.Given given) {
            return given(item, given.values());
        }
        codes[place] = answer.fold(
                given -> codes[place],
                () -> Codes.DECLINED,
                () -> Codes.DONT_KNOW,
                notAsked -> AnswerCodec.code(notAsked.reason()),
                () -> Codes.NOT_REACHED);
        return this;
    }

    /**
     * Says in words which values an answer format takes.
     *
     * @param format the format
     * @return such as {@code one of 0, 1, 2, 3}
     * @throws NullPointerException if {@code format} is null
     */
    public static String allowed(AnswerFormat format) {
        return AnswerCodec.allowed(format);
    }

    /**
     * Makes the sheet. The builder can go on afterwards.
     *
     * @return the sheet
     */
    public Responses build() {
        return new Responses(instrument, codes.clone(), circumstances);
    }
}
