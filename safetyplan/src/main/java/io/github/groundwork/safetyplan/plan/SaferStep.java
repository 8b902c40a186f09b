package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.text.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step toward safer surroundings that the person chose. Every step counts, also a partial one; nothing has to be given up.
 *
 * <p>Where something is kept stays in the person's own view, as data: no rendering shows it, since any of them can be printed or passed
 * on. Where an aid is, such as naloxone or a way out, leaves the person's own copy only if the person says so. Both are judgements of
 * this project. Immutable and thread-safe; {@code toString} shows no words.
 *
 * @param step what the person wants to do
 * @param together who does it with them, or helps
 * @param when when or for how long
 * @param obstacle what could get in the way, and what then
 * @param keptAt where something is kept; it is in no shared or printed copy
 * @param aid where an aid is
 */
public record SaferStep(
        Words step,
        Optional<Words> together,
        Optional<Words> when,
        Optional<Words> obstacle,
        Optional<Words> keptAt,
        Optional<Aid> aid)
        implements PlanContent {

    /**
     * Where an aid is.
     *
     * @param place what the aid is, and where
     * @param shared true if the person wants those who see the step to see this too
     */
    public record Aid(Words place, boolean shared) {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code place} is null
         */
        public Aid {
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public SaferStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(together, "together");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(obstacle, "obstacle");
        Objects.requireNonNull(keptAt, "keptAt");
        Objects.requireNonNull(aid, "aid");
    }

    /**
     * Returns a step without anything else.
     *
     * @param step what the person wants to do
     * @return the step
     * @throws NullPointerException if {@code step} is null
     */
    public static SaferStep of(Words step) {
        return new SaferStep(
                step, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this step with who helps.
     *
     * @param words who does it with the person, or helps
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public SaferStep withTogether(Words words) {
        return new SaferStep(step, Optional.of(Objects.requireNonNull(words, "words")), when, obstacle, keptAt, aid);
    }

    /**
     * Returns this step with a time.
     *
     * @param words when or for how long
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public SaferStep withWhen(Words words) {
        return new SaferStep(
                step, together, Optional.of(Objects.requireNonNull(words, "words")), obstacle, keptAt, aid);
    }

    /**
     * Returns this step with what could get in the way.
     *
     * @param words what could get in the way, and what then
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public SaferStep withObstacle(Words words) {
        return new SaferStep(step, together, when, Optional.of(Objects.requireNonNull(words, "words")), keptAt, aid);
    }

    /**
     * Returns this step with where something is kept.
     *
     * @param words where; it is for the person alone
     * @return a new value
     * @throws NullPointerException if {@code words} is null
     */
    public SaferStep withKeptAt(Words words) {
        return new SaferStep(step, together, when, obstacle, Optional.of(Objects.requireNonNull(words, "words")), aid);
    }

    /**
     * Returns this step with where an aid is.
     *
     * @param at the aid
     * @return a new value
     * @throws NullPointerException if {@code at} is null
     */
    public SaferStep withAid(Aid at) {
        return new SaferStep(step, together, when, obstacle, keptAt, Optional.of(Objects.requireNonNull(at, "at")));
    }

    @Override
    public List<Words> allWords() {
        return Texts.present(List.of(Optional.of(step), together, when, obstacle, keptAt, aid.map(Aid::place)));
    }

    @Override
    public SaferStep forOthers() {
        return new SaferStep(step, together, when, obstacle, Optional.empty(), aid.filter(Aid::shared));
    }

    /** Returns the type only. */
    @Override
    public String toString() {
        return "SaferStep";
    }
}
