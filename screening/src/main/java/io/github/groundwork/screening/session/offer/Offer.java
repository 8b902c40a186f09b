package io.github.groundwork.screening.session.offer;

import io.github.groundwork.core.consent.DisclosureRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was offered to somebody: which form, on which disclosure, where, and with whom to respond.
 *
 * <p>Immutable and thread-safe; there is no natural order.
 *
 * @param form the instrument, its wording, and whose knowledge it asks for
 * @param disclosure what they are told; its language is the language of the session
 * @param responders who can respond
 * @param setting where, how and with whom they are asked
 * @param options how the session is held
 * @param gaps what is missing, in the order of the obstacles; a session with one that blocks does not open
 * @param following the stage of a pathway that it follows, if an earlier result led to it
 */
public record Offer(
        FormRef form,
        DisclosureRef disclosure,
        Responders responders,
        Setting setting,
        SessionOptions options,
        List<Gap> gaps,
        Optional<StageRef> following) {

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if an obstacle stands twice among the gaps, or nothing stands in the way although nobody can
     *     respond or there is no wording
     */
    public Offer {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(disclosure, "disclosure");
        Objects.requireNonNull(responders, "responders");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(options, "options");
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
        Objects.requireNonNull(following, "following");
        if (gaps.stream().map(Gap::obstacle).distinct().count() < gaps.size()) {
            throw new IllegalArgumentException("an obstacle stands once among the gaps");
        }
        if (!isPossible(form, responders, gaps)) {
            throw new IllegalArgumentException("a session needs somebody to respond, and a wording");
        }
    }

    /**
     * Tells whether an offer holds what no session can do without, or says that it is missing.
     *
     * @param form the form
     * @param responders who can respond
     * @param gaps what is missing
     * @return false if nobody can respond, or there is no wording, and that does not block the session
     * @throws NullPointerException if an argument is null
     */
    public static boolean isPossible(FormRef form, Responders responders, List<Gap> gaps) {
        boolean blocked = Objects.requireNonNull(gaps, "gaps").stream().anyMatch(Gap::blocks);
        boolean served =
                !Objects.requireNonNull(responders, "responders").roles().isEmpty()
                        && Objects.requireNonNull(form, "form").wording().isPresent();
        return served || blocked;
    }

    /**
     * Tells whether something stands in the way of the session.
     *
     * @return true if a gap blocks it
     */
    public boolean isBlocked() {
        return gaps.stream().anyMatch(Gap::blocks);
    }

    /**
     * Returns the form and whether it is blocked.
     *
     * @return such as {@code Offer[phq-9]} or {@code Offer[phq-9, blocked]}
     */
    @Override
    public String toString() {
        return "Offer[" + form.instrument() + (isBlocked() ? ", blocked]" : "]");
    }
}
