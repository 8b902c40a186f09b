package io.github.groundwork.core.resource;

import io.github.groundwork.core.id.ActorId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who checked what about a service, and when: its contact data, its hours, and what it does about emergency services.
 *
 * <p>The three are apart, because a number that works says nothing about a policy. Immutable and thread-safe; there is no natural
 * order.
 *
 * @param contact the check of numbers and addresses
 * @param hours the check of the hours
 * @param policy the check of what it does about emergency services
 */
public record Checks(Check contact, Check hours, Check policy) {

    /** The days after which contact data and hours count as stale, if a row does not say otherwise. */
    public static final int CONTACT_DAYS = 90;

    /** The days after which a policy counts as stale, if a row does not say otherwise. */
    public static final int POLICY_DAYS = 180;

    /** How far something was checked. Immutable and thread-safe. */
    public enum Status {
        /** It was seen with the service itself, or with an authority. */
        VERIFIED,
        /** It was seen elsewhere, or not all of it was seen. */
        PARTLY,
        /** Nobody has checked it. */
        UNVERIFIED
    }

    /** What of a service is checked. Immutable and thread-safe. */
    public enum Part {
        /** The numbers and addresses. */
        CONTACT,
        /** The hours. */
        HOURS,
        /** What it does about emergency services. */
        POLICY
    }

    /**
     * One check: how far, by whom, on which day, and for how long it counts.
     *
     * <p>Immutable and thread-safe; there is no natural order.
     *
     * @param status how far it was checked
     * @param by who checked it; empty if nobody did
     * @param on the day of the check; empty if there was none
     * @param staleAfterDays the days after which it counts as stale, 1 to 3660
     */
    public record Check(Status status, Optional<ActorId> by, Optional<LocalDate> on, int staleAfterDays) {

        private static final int LONGEST = 3660;

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the days are out of range, a check lacks who or when, or what nobody checked has them
         */
        public Check {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
            boolean checked = status != Status.UNVERIFIED;
            if (by.isPresent() != checked || on.isPresent() != checked) {
                throw new IllegalArgumentException("a check says by whom and when; without one nobody is named");
            }
            if (staleAfterDays < 1 || staleAfterDays > LONGEST) {
                throw new IllegalArgumentException("a check counts for 1 to 3660 days, not " + staleAfterDays);
            }
        }

        /**
         * Returns that nobody has checked something.
         *
         * @param staleAfterDays the days for which a later check will count, 1 to 3660
         * @return the absence of a check
         * @throws IllegalArgumentException if the days are out of range
         */
        public static Check none(int staleAfterDays) {
            return new Check(Status.UNVERIFIED, Optional.empty(), Optional.empty(), staleAfterDays);
        }

        /**
         * Returns a check.
         *
         * @param status how far, not {@link Status#UNVERIFIED}
         * @param by who checked
         * @param on the day
         * @param staleAfterDays the days for which it counts, 1 to 3660
         * @return the check
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the status says that nobody checked, or the days are out of range
         */
        public static Check of(Status status, ActorId by, LocalDate on, int staleAfterDays) {
            return new Check(status, Optional.of(by), Optional.of(on), staleAfterDays);
        }

        /**
         * Tells whether there was a check and it still counts on a day.
         *
         * <p>The day of the check and as many days after it as are given count. The day before counts too, since it may still be that
         * day elsewhere; any day before that does not.
         *
         * @param day the day, in UTC
         * @return true if it counts
         * @throws NullPointerException if {@code day} is null
         */
        public boolean counts(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return on.filter(date -> !day.isBefore(date.minusDays(1)) && !day.isAfter(date.plusDays(staleAfterDays)))
                    .isPresent();
        }

        /**
         * Tells whether it was seen with the service itself or an authority, and still counts on a day.
         *
         * @param day the day, in UTC
         * @return true if it does
         * @throws NullPointerException if {@code day} is null
         */
        public boolean isVerified(LocalDate day) {
            return counts(day) && status == Status.VERIFIED;
        }

        /**
         * Returns the status and the day, never who checked.
         *
         * @return such as {@code Check[VERIFIED 2026-11-22]}
         */
        @Override
        public String toString() {
            return "Check[" + status + on.map(date -> " " + date).orElse("") + "]";
        }
    }

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Checks {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Returns that nobody has checked anything yet.
     *
     * @return no checks
     */
    public static Checks none() {
        return new Checks(Check.none(CONTACT_DAYS), Check.none(CONTACT_DAYS), Check.none(POLICY_DAYS));
    }

    /**
     * Returns the status of the whole: that of the parts if they agree; partly if they do not; and unverified if nobody checked the
     * contact data.
     *
     * @return the status
     */
    public Status status() {
        if (contact.status() == Status.UNVERIFIED) {
            return Status.UNVERIFIED;
        }
        boolean agree = contact.status() == hours.status() && hours.status() == policy.status();
        return agree ? contact.status() : Status.PARTLY;
    }

    /**
     * Returns the check of one part.
     *
     * @param part what was checked
     * @return the check
     * @throws NullPointerException if {@code part} is null
     */
    public Check of(Part part) {
        return switch (Objects.requireNonNull(part, "part")) {
            case CONTACT -> contact;
            case HOURS -> hours;
            case POLICY -> policy;
        };
    }

    /**
     * Returns these checks with one of them replaced.
     *
     * @param part what was checked
     * @param check the new check
     * @return a new value
     * @throws NullPointerException if an argument is null
     */
    public Checks with(Part part, Check check) {
        return switch (Objects.requireNonNull(part, "part")) {
            case CONTACT -> new Checks(check, hours, policy);
            case HOURS -> new Checks(contact, check, policy);
            case POLICY -> new Checks(contact, hours, check);
        };
    }
}
