package io.github.groundwork.core.resource;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a service does about emergency services when nobody has asked it to, and who may then come.
 *
 * <p>It holds what was stated, not whether it still counts: {@link Resource#policyAt} reads it for a day. Immutable and thread-safe;
 * there is no natural order.
 *
 * @param contact whether it contacts emergency services without agreement
 * @param exceptions what it states as exceptions or conditions, in the words of whoever keeps the list; present with
 *     {@link Contact#WILL_NOT}
 * @param rate how often it happens, as published, with the year; empty if nothing is
 * @param mayCome who may come unasked, each once, in the order of {@link Comer}; at least one, if need be {@link Comer#UNKNOWN}
 */
public record DispatchPolicy(Contact contact, Optional<String> exceptions, Optional<String> rate, List<Comer> mayCome) {

    /** Whether a service contacts emergency services without agreement. Immutable and thread-safe. */
    public enum Contact {
        /** It states that it does not unless the person asks, with the exceptions that it states. */
        WILL_NOT,
        /** It may. */
        MAY,
        /** Who is called, and when, is agreed with the person before. */
        AGREED_BEFOREHAND,
        /** Its own policy was not seen. */
        UNKNOWN
    }

    /** Who may come unasked. Immutable and thread-safe. */
    public enum Comer {
        /** Police. */
        POLICE,
        /** An ambulance. */
        AMBULANCE,
        /** A team without police. */
        CIVILIAN_TEAM,
        /** It is not known, or not for certain, who else. */
        UNKNOWN
    }

    /**
     * What counts on a day. What is unknown, was never checked in full or is stale reads as "may contact emergency services". Immutable
     * and thread-safe.
     */
    public enum Reading {
        /** It states that it does not unless the person asks. */
        WILL_NOT,
        /** It is agreed before. */
        AGREED_BEFOREHAND,
        /** It may contact emergency services. */
        MAY,
        /** Nothing that counts is known, so that it may contact emergency services. */
        UNKNOWN_MAY
    }

    /**
     * Checks the parts; puts who may come in order.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if nobody may come, a text is empty, or a service that does not contact emergency services states
     *     no exceptions, were it that there are none
     */
    public DispatchPolicy {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(exceptions, "exceptions");
        Objects.requireNonNull(rate, "rate");
        mayCome = List.copyOf(Objects.requireNonNull(mayCome, "mayCome")).stream()
                .distinct()
                .sorted()
                .toList();
        if (mayCome.isEmpty()) {
            throw new IllegalArgumentException("who may come is never empty: say that it is unknown");
        }
        if (exceptions.filter(String::isEmpty).isPresent()
                || rate.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a text is not empty: leave it out");
        }
        if (contact == Contact.WILL_NOT && exceptions.isEmpty()) {
            throw new IllegalArgumentException(
                    "a policy of not contacting says its exceptions, or that it states none");
        }
    }

    /**
     * Returns a policy that was not seen.
     *
     * @return unknown, with unknown comers
     */
    public static DispatchPolicy unknown() {
        return of(Contact.UNKNOWN, Comer.UNKNOWN);
    }

    /**
     * Returns a policy without exceptions or a rate.
     *
     * @param contact not {@link Contact#WILL_NOT}, which needs its exceptions
     * @param mayCome who may come, at least one
     * @return the policy
     * @throws NullPointerException if an argument or one of those who may come is null
     * @throws IllegalArgumentException if nobody may come, or exceptions are needed
     */
    public static DispatchPolicy of(Contact contact, Comer... mayCome) {
        return new DispatchPolicy(contact, Optional.empty(), Optional.empty(), List.of(mayCome));
    }

    /**
     * Returns a policy with exceptions.
     *
     * @param contact whether it contacts emergency services
     * @param exceptions what it states, not empty
     * @param mayCome who may come, at least one
     * @return the policy
     * @throws NullPointerException if an argument or one of those who may come is null
     * @throws IllegalArgumentException if nobody may come, or the text is empty
     */
    public static DispatchPolicy stating(Contact contact, String exceptions, Comer... mayCome) {
        return new DispatchPolicy(contact, Optional.of(exceptions), Optional.empty(), List.of(mayCome));
    }

    /**
     * Returns this policy with a published rate.
     *
     * @param text the rate with its year, not empty
     * @return a new value
     * @throws NullPointerException if {@code text} is null
     * @throws IllegalArgumentException if {@code text} is empty
     */
    public DispatchPolicy withRate(String text) {
        return new DispatchPolicy(contact, exceptions, Optional.of(text), mayCome);
    }

    /** Returns what counts of this policy, given whether it was seen itself and that still counts. */
    Reading reading(boolean verified) {
        if (!verified) {
            return Reading.UNKNOWN_MAY;
        }
        return switch (contact) {
            case WILL_NOT -> Reading.WILL_NOT;
            case AGREED_BEFOREHAND -> Reading.AGREED_BEFOREHAND;
            case MAY -> Reading.MAY;
            case UNKNOWN -> Reading.UNKNOWN_MAY;
        };
    }

    /**
     * Returns what was stated, without texts.
     *
     * @return such as {@code DispatchPolicy[MAY, [POLICE, AMBULANCE]]}
     */
    @Override
    public String toString() {
        return "DispatchPolicy[" + contact + ", " + mayCome + "]";
    }
}
