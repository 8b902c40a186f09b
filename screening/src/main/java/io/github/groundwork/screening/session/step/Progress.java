package io.github.groundwork.screening.session.step;

/**
 * How far a session has come.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param done how many questions are over, answered or not; from 0
 * @param all how many will be asked as far as is known; answers can open or close some
 */
public record Progress(int done, int all) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they are not from 0 up, or {@code done} is above {@code all}
     */
    public Progress {
        if (done < 0 || done > all) {
            throw new IllegalArgumentException("what is done is from 0 to all");
        }
    }
}
