package io.github.groundwork.core.preference.statement;

import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.text.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A way to reach the person, and whether it is safe.
 *
 * <p>What is not known to be safe is treated as not safe. Each kind of use is a permission of its own: that somebody may call does not
 * mean that they may leave a message, write, or name the organisation. What is not safe stays so where the same number or address is
 * written with other spaces, signs or capitals. Source: guidance on safe contact for survivors (NNEDV Safety Net,
 * techsafety.org). Immutable and thread-safe; {@code toString} does not show the address.
 *
 * @param kind what it is
 * @param address where it leads
 * @param safety whether it is safe
 * @param may what may be done with it; what is not named here is unknown, which is not a yes
 * @param reach for what and when it may be used
 * @param sharedDevice whether others use or can look at the device or the letter box
 */
public record ContactPoint(
        Kind kind,
        ContactAddress address,
        Safety safety,
        Map<Use, Permission> may,
        ContactReach reach,
        Permission sharedDevice)
        implements Statement {

    /** What leads to a person. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Kind {
        /** A telephone. */
        TELEPHONE,
        /** An email address. */
        EMAIL,
        /** A postal address. */
        POST,
        /** An account for messages, or a portal. */
        ACCOUNT,
        /** A place where somebody can come by. */
        VISIT,
        /** Somebody who passes messages on. */
        THROUGH_SOMEBODY
    }

    /** Whether a way to reach somebody is safe. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Safety {
        /** It is safe. */
        SAFE,
        /** It is not safe. */
        NOT_SAFE,
        /** It is not known, which is treated as not safe. */
        UNKNOWN
    }

    /** What can be done with a way to reach somebody. Immutable and thread-safe; the order of the constants means nothing. */
    public enum Use {
        /** To call. */
        CALL,
        /** To leave a message, spoken, where nobody answers. */
        LEAVE_MESSAGE,
        /** To send a text message. */
        SEND_TEXT,
        /** To write a letter or an email. */
        WRITE,
        /** To come by. */
        COME_BY,
        /** To say which organisation it is, in addition to any other use. */
        NAME_ORGANISATION
    }

    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public ContactPoint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(safety, "safety");
        Map<Use, Permission> copy = new EnumMap<>(Use.class);
        Objects.requireNonNull(may, "may").forEach((use, permission) -> {
            if (Objects.requireNonNull(permission, "permission") != Permission.UNKNOWN) {
                copy.put(Objects.requireNonNull(use, "use"), permission);
            }
        });
        may = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(sharedDevice, "sharedDevice");
    }

    /**
     * Returns a way to reach somebody of which nothing is known but where it leads.
     *
     * @param kind what it is
     * @param address where it leads
     * @return a way that is not known to be safe, with no permission
     * @throws NullPointerException if an argument is null
     */
    public static ContactPoint of(Kind kind, ContactAddress address) {
        return new ContactPoint(kind, address, Safety.UNKNOWN, Map.of(), ContactReach.anyTime(), Permission.UNKNOWN);
    }

    /**
     * Returns this way with another safety.
     *
     * @param safe whether it is safe
     * @return a new value
     * @throws NullPointerException if {@code safe} is null
     */
    public ContactPoint withSafety(Safety safe) {
        return new ContactPoint(kind, address, safe, may, reach, sharedDevice);
    }

    /**
     * Returns this way with a permission.
     *
     * @param use what may be done, or not
     * @param permission whether it may
     * @return a new value
     * @throws NullPointerException if an argument is null
     */
    public ContactPoint with(Use use, Permission permission) {
        Map<Use, Permission> more = new EnumMap<>(Use.class);
        more.putAll(may);
        more.put(Objects.requireNonNull(use, "use"), Objects.requireNonNull(permission, "permission"));
        return new ContactPoint(kind, address, safety, more, reach, sharedDevice);
    }

    /**
     * Returns this way for some purposes and hours.
     *
     * @param within for what and when it may be used
     * @return a new value
     * @throws NullPointerException if {@code within} is null
     */
    public ContactPoint within(ContactReach within) {
        return new ContactPoint(kind, address, safety, may, within, sharedDevice);
    }

    /**
     * Returns this way with what is known of the device.
     *
     * @param shared whether others use or can look at it
     * @return a new value
     * @throws NullPointerException if {@code shared} is null
     */
    public ContactPoint withSharedDevice(Permission shared) {
        return new ContactPoint(kind, address, safety, may, reach, shared);
    }

    /**
     * Returns whether something may be done.
     *
     * @param use what
     * @return the permission; unknown if it was not named
     * @throws NullPointerException if {@code use} is null
     */
    public Permission may(Use use) {
        return may.getOrDefault(Objects.requireNonNull(use, "use"), Permission.UNKNOWN);
    }

    @Override
    public Bearing bearing() {
        return switch (safety) {
            case SAFE -> Bearing.OPENS;
            case NOT_SAFE -> Bearing.CLOSES;
            case UNKNOWN -> Bearing.INFORMS;
        };
    }

    @Override
    public List<Words> allWords() {
        return List.of();
    }

    /**
     * Returns the kind, never the address.
     *
     * @return such as {@code ContactPoint[TELEPHONE]}
     */
    @Override
    public String toString() {
        return "ContactPoint[" + kind + "]";
    }
}
