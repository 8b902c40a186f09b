package io.github.groundwork.screening.completion;

/**
 * The whole numbers by which an answer sheet is kept in flat tables. Never shown outside the module.
 *
 * <p>A given answer is 0 or more: the position of the option, the number of steps above the lowest number, or a set of bits
 * where several options may be chosen. Every other kind of answer is negative and never enters arithmetic. Stateless and
 * thread-safe.
 */
public final class Codes {

    /** The item was not reached. */
    public static final int NOT_REACHED = -1;
    /** The item was declined. */
    public static final int DECLINED = -2;
    /** The person does not know. */
    public static final int DONT_KNOW = -3;
    /** The item was not asked because it does not apply; other reasons for not asking follow below. */
    public static final int NOT_APPLICABLE = -4;

    private Codes() {}

    /**
     * Tells whether a code stands for a given answer.
     *
     * @param code the code
     * @return true if it does
     */
    public static boolean isGiven(int code) {
        return code >= 0;
    }
}
