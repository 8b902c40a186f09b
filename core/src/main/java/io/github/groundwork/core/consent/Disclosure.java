package io.github.groundwork.core.consent;

import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told before they are asked anything: what for, who sees it, its limits, and what happens after.
 *
 * <p>Every part is there, or the value is not made. All texts are the host's own, in the disclosure's language; none is a person's.
 * Immutable and thread-safe; there is no natural order.
 */
public final class Disclosure {

    private final DisclosureRef ref;
    private final Asking asking;
    private final Handling handling;
    private final Afterwards afterwards;

    private Disclosure(DisclosureRef ref, Asking asking, Handling handling, Afterwards afterwards) {
        this.ref = Objects.requireNonNull(ref, "ref");
        this.asking = Objects.requireNonNull(asking, "asking");
        this.handling = Objects.requireNonNull(handling, "handling");
        this.afterwards = Objects.requireNonNull(afterwards, "afterwards");
    }

    /**
     * Returns a disclosure.
     *
     * @param ref its id, version and language
     * @param asking what is asked, what for, and that it can be skipped
     * @param handling who sees answers, where they are kept, and the limits of confidentiality
     * @param afterwards what follows, what does not, and who can be reached
     * @return the disclosure
     * @throws NullPointerException if an argument is null
     */
    public static Disclosure of(DisclosureRef ref, Asking asking, Handling handling, Afterwards afterwards) {
        return new Disclosure(ref, asking, handling, afterwards);
    }

    /**
     * Returns which disclosure this is.
     *
     * @return its id, version and language
     */
    public DisclosureRef ref() {
        return ref;
    }

    /**
     * Returns what is said about the asking.
     *
     * @return what is asked, what for, and that it can be skipped
     */
    public Asking asking() {
        return asking;
    }

    /**
     * Returns what is said about the answers.
     *
     * @return who sees them, where they are kept, and the limits of confidentiality
     */
    public Handling handling() {
        return handling;
    }

    /**
     * Returns what is said about the time after.
     *
     * @return what follows, what does not, and who can be reached
     */
    public Afterwards afterwards() {
        return afterwards;
    }

    /**
     * Tells whether a role is among those who see answers.
     *
     * @param role the role
     * @return true if the disclosure names it
     * @throws NullPointerException if {@code role} is null
     */
    public boolean names(Term role) {
        Objects.requireNonNull(role, "role");
        return handling.recipients().stream().anyMatch(each -> each.role().equals(role));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disclosure that
                && ref.equals(that.ref)
                && asking.equals(that.asking)
                && handling.equals(that.handling)
                && afterwards.equals(that.afterwards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, asking, handling, afterwards);
    }

    /**
     * Returns which disclosure this is, never its texts.
     *
     * @return such as {@code Disclosure[intake 3 en]}
     */
    @Override
    public String toString() {
        return "Disclosure[" + ref.id() + " " + ref.version() + " "
                + ref.language().toLanguageTag() + "]";
    }

    /**
     * What is said about the asking itself.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no text.
     *
     * @param purposes what it is for; named, since nobody can be told of all purposes
     * @param asked what will be asked, not empty
     * @param choice that each question can be skipped and that one can stop at any time, not empty
     */
    public record Asking(Purposes purposes, String asked, String choice) {

        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a text is empty, or the purposes are not named
         */
        public Asking {
            if (Objects.requireNonNull(purposes, "purposes").isAll()) {
                throw new IllegalArgumentException("a disclosure names its purposes");
            }
            Check.text(asked, "asked");
            Check.text(choice, "choice");
        }

        /**
         * Returns the purposes, never a text.
         *
         * @return such as {@code Asking[Purposes[care]]}
         */
        @Override
        public String toString() {
            return "Asking[" + purposes + "]";
        }
    }

    /**
     * What is said about the answers.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no text.
     *
     * @param recipients who sees them, at least one, each role once, in the order in which they are shown
     * @param kept where they are kept, not empty
     * @param limits the limits of confidentiality, or that there are none
     * @param passedOn the warning that somebody who receives them may pass them on, as 42 CFR Part 2 asks; empty if it is not needed
     */
    public record Handling(
            List<DisclosedRecipient> recipients, String kept, ConfidentialityLimits limits, Optional<String> passedOn) {

        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no recipient, a role stands twice, or a text is empty
         */
        public Handling {
            recipients = List.copyOf(Objects.requireNonNull(recipients, "recipients"));
            Check.text(kept, "kept");
            Objects.requireNonNull(limits, "limits");
            Objects.requireNonNull(passedOn, "passedOn").ifPresent(text -> Check.text(text, "passedOn"));
            if (recipients.isEmpty()) {
                throw new IllegalArgumentException("a disclosure names who sees the answers");
            }
            Set<Term> roles = new HashSet<>();
            if (!recipients.stream().allMatch(each -> roles.add(each.role()))) {
                throw new IllegalArgumentException(ConsentProblem.DISCLOSURE_RECIPIENT_TWICE.rule());
            }
        }

        /**
         * Returns the roles and how many limits there are, never a text.
         *
         * @return such as {@code Handling[[DisclosedRecipient[nurse]], ConfidentialityLimits[1]]}
         */
        @Override
        public String toString() {
            return "Handling[" + recipients + ", " + limits + "]";
        }
    }

    /**
     * What is said about the time after.
     *
     * <p>Immutable and thread-safe; {@code toString} shows no text.
     *
     * @param positive what follows a positive result, not empty
     * @param within how soon it follows, in whole minutes, from none to 366 days
     * @param notDone what does not happen, at least one text, none empty
     * @param contact who can be reached, and how, not empty
     * @param unanswered what may follow if a question that matters for safety is not answered, such as that somebody asks about it
     *     again; empty if nothing follows, and then nothing may
     */
    public record Afterwards(
            String positive, Duration within, List<String> notDone, String contact, Optional<String> unanswered) {

        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if a text is empty or missing, or the time is out of range
         */
        public Afterwards {
            Check.text(positive, "positive");
            Check.within(within);
            notDone = Check.texts(notDone, "notDone");
            Check.text(contact, "contact");
            Objects.requireNonNull(unanswered, "unanswered").ifPresent(text -> Check.text(text, "unanswered"));
        }

        /**
         * Returns the time, never a text.
         *
         * @return such as {@code Afterwards[PT24H]}
         */
        @Override
        public String toString() {
            return "Afterwards[" + within + "]";
        }
    }
}
