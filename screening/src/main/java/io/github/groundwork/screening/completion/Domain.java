package io.github.groundwork.screening.completion;

import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Option;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.rule.Ratio;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers that one item can be given, as codes.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Domain {

    /**
     * Returns the domain of an answer format.
     *
     * @param format the format
     * @return the domain
     */
    static Domain of(AnswerFormat format) {
        return format.fold(
                one -> new Single(one.options()),
                several -> Multiple.of(several.options()),
                number -> new Steps(number.from(), number.step(), number.count()));
    }

    /**
     * Returns how many different answers can be given.
     *
     * @return the number, at least 2
     */
    int size();

    /**
     * Returns one of the answers.
     *
     * @param position from 0 to the size, excluded
     * @return its code
     */
    int code(int position);

    /**
     * Tells whether every answer has a number.
     *
     * @return true if all can be added
     */
    boolean isScored();

    /**
     * Returns the number of an answer.
     *
     * @param code a code of this domain
     * @return the number, or empty if it has none
     */
    Optional<Ratio> score(int code);

    /**
     * Tells whether an answer passes a test.
     *
     * @param code a code of this domain
     * @param test the test
     * @return true if it does
     */
    boolean passes(int code, ValueTest test);

    /**
     * Tells whether a test can be asked of this domain: its values are on the key and its comparison has numbers.
     *
     * @param test the test
     * @return true if it can be asked
     */
    boolean understands(ValueTest test);

    /** Exactly one option. */
    record Single(OptionSet set) implements Domain {
        @Override
        public int size() {
            return set.options().size();
        }

        @Override
        public int code(int position) {
            return position;
        }

        @Override
        public boolean isScored() {
            return set.options().stream().allMatch(o -> o.score().isPresent());
        }

        @Override
        public Optional<Ratio> score(int code) {
            return set.options().get(code).score().map(Ratio::of);
        }

        @Override
        public boolean passes(int code, ValueTest test) {
            if (test instanceof ValueTest.Compares compares) {
                return score(code)
                        .map(s -> compares.comparison().holds(s, compares.limit()))
                        .orElse(false);
            }
            return test instanceof ValueTest.Chosen chosen
                    && chosen.values().contains(set.options().get(code).value());
        }

        @Override
        public boolean understands(ValueTest test) {
            if (test instanceof ValueTest.Chosen chosen) {
                return set.values().containsAll(chosen.values());
            }
            return isScored();
        }
    }

    /** One or more options; the codes are sets of bits, one per option. */
    record Multiple(OptionSet set, List<Integer> codes) implements Domain {

        static Multiple of(OptionSet set) {
            List<Integer> codes = new ArrayList<>();
            int alone = alone(set);
            for (int bits = 1; bits < 1 << set.options().size(); bits++) {
                if (Integer.bitCount(bits) == 1 || (bits & alone) == 0) {
                    codes.add(bits);
                }
            }
            return new Multiple(set, List.copyOf(codes));
        }

        private static int alone(OptionSet set) {
            int bits = 0;
            for (int i = 0; i < set.options().size(); i++) {
                bits |= set.options().get(i).exclusive() ? 1 << i : 0;
            }
            return bits;
        }

        @Override
        public int size() {
            return codes.size();
        }

        @Override
        public int code(int position) {
            return codes.get(position);
        }

        @Override
        public boolean isScored() {
            return false;
        }

        @Override
        public Optional<Ratio> score(int code) {
            return Optional.empty();
        }

        @Override
        public boolean passes(int code, ValueTest test) {
            return test instanceof ValueTest.Chosen chosen && (code & bits(chosen)) != 0;
        }

        private int bits(ValueTest.Chosen chosen) {
            int bits = 0;
            for (String value : chosen.values()) {
                int position = set.indexOf(value);
                bits |= position < 0 ? 0 : 1 << position;
            }
            return bits;
        }

        @Override
        public boolean understands(ValueTest test) {
            return test instanceof ValueTest.Chosen chosen && set.values().containsAll(chosen.values());
        }

        /**
         * Returns the options that a code stands for, in printed order.
         *
         * @param code a code of this domain
         * @return the options
         */
        public List<Option> chosen(int code) {
            List<Option> chosen = new ArrayList<>();
            for (int i = 0; i < set.options().size(); i++) {
                if ((code & 1 << i) != 0) {
                    chosen.add(set.options().get(i));
                }
            }
            return List.copyOf(chosen);
        }
    }

    /** A number in steps; the code is the number of steps above the lowest. */
    record Steps(Ratio from, Ratio step, int size) implements Domain {
        @Override
        public int code(int position) {
            return position;
        }

        @Override
        public boolean isScored() {
            return true;
        }

        @Override
        public Optional<Ratio> score(int code) {
            return Optional.of(number(code));
        }

        /**
         * Returns the number that a code stands for.
         *
         * @param code a code of this domain
         * @return the number
         */
        public Ratio number(int code) {
            return from.plus(step.times(Ratio.of(code)));
        }

        @Override
        public boolean passes(int code, ValueTest test) {
            return test instanceof ValueTest.Compares compares
                    && compares.comparison().holds(number(code), compares.limit());
        }

        @Override
        public boolean understands(ValueTest test) {
            return test instanceof ValueTest.Compares;
        }
    }
}
