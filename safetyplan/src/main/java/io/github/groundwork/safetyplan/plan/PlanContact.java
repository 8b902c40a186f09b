package io.github.groundwork.safetyplan.plan;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ReachBy;
import io.github.groundwork.core.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody, or a place, whom the person can turn to, and how.
 *
 * <p>Whom the person names for company is told of no crisis. Immutable and thread-safe; {@code toString} shows no name or address.
 *
 * @param name what the person calls them
 * @param who their id, if there is one
 * @param ways how to reach them, in the order in which they are tried; at least one
 * @param helping what for
 * @param agreement what they said to being named
 * @param note anything else, such as what to say first
 */
public record PlanContact(
        Words name,
        Optional<ActorId> who,
        List<ReachBy> ways,
        Helping helping,
        Agreement agreement,
        Optional<Words> note)
        implements PlanContent {

    /** What somebody helps with. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Helping {
        /** They take the person's mind off things, and are told of no crisis. */
        COMPANY,
        /** They can be told that it is hard, and help. */
        HELP
    }

    /** What somebody said to being named in a plan. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Agreement {
        /** Nobody has asked them. */
        NOT_ASKED,
        /** They were asked, and have not answered. */
        ASKED,
        /** They agreed. */
        AGREED,
        /** They declined. */
        DECLINED
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no way to reach them
     */
    public PlanContact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(who, "who");
        ways = List.copyOf(Objects.requireNonNull(ways, "ways"));
        Objects.requireNonNull(helping, "helping");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(note, "note");
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a contact can be reached in one way at least");
        }
    }

    @Override
    public List<Words> allWords() {
        List<Words> all = new ArrayList<>(List.of(name));
        note.ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * Tells whether they only take the person's mind off things.
     *
     * @return true if they are told of no crisis
     */
    public boolean isForCompany() {
        return helping == Helping.COMPANY;
    }

    /**
     * Returns what they help with and how many ways there are.
     *
     * @return such as {@code PlanContact[HELP, 2 ways]}
     */
    @Override
    public String toString() {
        return "PlanContact[" + helping + ", " + ways.size() + (ways.size() == 1 ? " way]" : " ways]");
    }
}
