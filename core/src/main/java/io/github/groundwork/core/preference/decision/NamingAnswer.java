package io.github.groundwork.core.preference.decision;

import java.util.Objects;

/**
 * What to do when the person names somebody, for a plan or as somebody to call.
 *
 * <p>Nobody whom the person names is turned away: if the person had said that they are not to be told, the person is asked. Immutable and
 * thread-safe.
 *
 * @param askThePerson whether the person is asked what they would like now
 * @param grounds what it stands on
 */
public record NamingAnswer(boolean askThePerson, Grounds grounds) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if {@code grounds} is null
     */
    public NamingAnswer {
        Objects.requireNonNull(grounds, "grounds");
    }
}
