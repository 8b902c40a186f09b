package io.github.groundwork.screening.completion;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets scoring see the codes of an answer sheet without a public method that shows them.
 *
 * <p>The class of answer sheets sets it once, when it is loaded. Thread-safe.
 */
public final class SheetAccess {

    private static volatile @Nullable Reader reader;

    private SheetAccess() {}

    /** Reads the codes of an answer sheet. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Returns the codes, one per place.
         *
         * @param responses the answer sheet
         * @return the codes themselves, not to be changed
         */
        int[] codes(Object responses);
    }

    /**
     * Sets the reader. Called by the class of answer sheets when it is loaded.
     *
     * @param codes the reader
     */
    public static void set(Reader codes) {
        reader = Objects.requireNonNull(codes, "codes");
    }

    /**
     * Returns the codes of an answer sheet.
     *
     * @param responses the answer sheet
     * @return the codes, not to be changed
     * @throws IllegalStateException if the class of answer sheets was not loaded
     */
    public static int[] codes(Object responses) {
        Reader set = reader;
        if (set == null) {
            throw new IllegalStateException("there is no answer sheet yet");
        }
        return set.codes(responses);
    }
}
