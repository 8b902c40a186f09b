package io.github.groundwork.core.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is for somebody, in the order in which it is suggested; never empty.
 *
 * <p>Every row that serves the place is in it. If there is none, the rows of other places are, labelled. Somebody whom the person
 * trusts and an emergency number are always in it; where no number is listed for the place, the entry stands without one. Numbers of
 * other places' emergency services are not, since they would not work.
 *
 * <p>The order: with a wish for no police, first what will not send them, then what is agreed beforehand, then the rest. Within that,
 * what matches comes before labelled alternatives, and lower rungs of {@link ResourceKind.Rung} before higher: peers and
 * warmlines before crisis lines, those before teams that come. Then what is for a group that the person named, what is for anyone, what
 * is for other groups; what is certainly open; and the order of the ids. Somebody whom the person trusts follows, and emergency
 * services are last. If there is an overdose, an injury or danger now, emergency services are first and somebody whom the person
 * trusts comes next. The order of the rows in the directory does not matter.
 *
 * <p>Source of the order: SAMHSA's crisis guidance of January 2025, which asks for somebody to contact, somebody to respond and a safe
 * place, with as little police as can be. Immutable and thread-safe; there is no natural order.
 */
public final class ResourceAnswer {

    private final List<Offered> offers;

    ResourceAnswer(List<Offered> offers) {
        this.offers = List.copyOf(offers);
    }

    /** What an entry of an answer is. Immutable and thread-safe. */
    public enum What {
        /** A row of the directory. */
        LISTED("Somebody from the list."),
        /** Somebody whom the person trusts. */
        SOMEBODY_TRUSTED("Somebody near you whom you trust."),
        /** The emergency number of the place, which the directory does not have. */
        LOCAL_EMERGENCY_NUMBER("The emergency number where you are.");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        /**
         * Returns what it says to the person, in English. A row of the directory is shown by its own name instead.
         *
         * @return a plain phrase
         */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * One entry of an answer, with what the person should know about it.
     *
     * <p>{@code toString} does not show which row it is. Immutable and thread-safe; there is no natural order.
     *
     * @param what what it is
     * @param resource the row, if it is {@link What#LISTED}, else empty
     * @param matches whether it fits all that was asked for; an alternative does not, and its labels say why
     * @param labels what the person should know, each once, in the order of {@link ResourceLabel}
     * @param policy what counts of its policy on the day
     * @param mayCome who may come unasked, as far as is known; never empty
     */
    public record Offered(
            What what,
            Optional<Resource> resource,
            boolean matches,
            List<ResourceLabel> labels,
            DispatchPolicy.Reading policy,
            List<DispatchPolicy.Comer> mayCome) {

        /**
         * Checks the parts and copies the lists.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is a row where none is listed, or none where one is, or nobody may come
         */
        public Offered {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(resource, "resource");
            labels = List.copyOf(Objects.requireNonNull(labels, "labels")).stream()
                    .distinct()
                    .sorted()
                    .toList();
            Objects.requireNonNull(policy, "policy");
            mayCome = List.copyOf(Objects.requireNonNull(mayCome, "mayCome"));
            if (resource.isPresent() != (what == What.LISTED) || mayCome.isEmpty()) {
                throw new IllegalArgumentException("a listed entry, and no other, has a row; and somebody may come");
            }
        }

        /**
         * Returns the day on which somebody last checked the contact data.
         *
         * @return the day; empty for an entry without a row
         */
        public Optional<LocalDate> contactCheckedOn() {
            return checks().flatMap(checks -> checks.contact().on());
        }

        /**
         * Returns the day on which somebody last checked what it does about emergency services.
         *
         * @return the day; empty if nobody has, and for an entry without a row
         */
        public Optional<LocalDate> policyCheckedOn() {
            return checks().flatMap(checks -> checks.policy().on());
        }

        /**
         * Returns the emergency kind of it.
         *
         * @return true for an emergency number, listed or not
         */
        public boolean isEmergencyNumber() {
            return what == What.LOCAL_EMERGENCY_NUMBER
                    || resource.filter(row -> row.kind() == ResourceKind.EMERGENCY_NUMBER)
                            .isPresent();
        }

        private Optional<Checks> checks() {
            return resource.map(row -> row.listing().checks());
        }

        /**
         * Returns what it is, not which.
         *
         * @return such as {@code Offered[LISTED]}
         */
        @Override
        public String toString() {
            return "Offered[" + what + "]";
        }
    }

    /**
     * Returns all entries.
     *
     * @return an unmodifiable list, never empty
     */
    public List<Offered> offers() {
        return offers;
    }

    /**
     * Returns the entries that fit all that was asked for.
     *
     * @return an unmodifiable list in the order of the answer; it may be empty
     */
    public List<Offered> matches() {
        return offers.stream().filter(Offered::matches).toList();
    }

    /**
     * Returns the entries that do not fit all that was asked for.
     *
     * @return an unmodifiable list in the order of the answer, never empty
     */
    public List<Offered> alternatives() {
        return offers.stream().filter(each -> !each.matches()).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResourceAnswer that && offers.equals(that.offers);
    }

    @Override
    public int hashCode() {
        return offers.hashCode();
    }

    /**
     * Returns how many entries there are.
     *
     * @return such as {@code ResourceAnswer[7 entries]}
     */
    @Override
    public String toString() {
        return "ResourceAnswer[" + offers.size() + " entries]";
    }
}
