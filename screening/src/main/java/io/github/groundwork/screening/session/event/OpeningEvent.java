package io.github.groundwork.screening.session.event;

import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.session.offer.Offer;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What happens before the first question: an offer, what is told, what is said to it, and what will be asked.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface OpeningEvent extends SessionEvent {

    /**
     * A session was offered. What stands in its way is among the offer's gaps.
     *
     * @param offer what was offered, where, and with whom to respond
     */
    record Offered(Offer offer) implements OpeningEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code offer} is null
         */
        public Offered {
            Objects.requireNonNull(offer, "offer");
        }
    }

    /**
     * The disclosure was shown, with the reasons for going on where something is missing.
     *
     * @param to to whom: the person, or somebody who consents for them
     * @param manner how it was shown
     * @param understanding what they said to it
     */
    record DisclosureTold(ActorId to, DisclosureShown.Manner manner, DisclosureShown.Understanding understanding)
            implements OpeningEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public DisclosureTold {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(manner, "manner");
            Objects.requireNonNull(understanding, "understanding");
        }
    }

    /**
     * Somebody said yes or no: the person, or somebody who consents for them.
     *
     * @param consent the id of the consent, which is kept apart
     * @param capacity in which capacity it was said
     * @param answer yes or no
     */
    record ConsentSaid(ConsentId consent, Grantor.Capacity capacity, Consent.Answer answer) implements OpeningEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public ConsentSaid {
            Objects.requireNonNull(consent, "consent");
            Objects.requireNonNull(capacity, "capacity");
            Objects.requireNonNull(answer, "answer");
        }

        /**
         * Returns the capacity, never what was said.
         *
         * @return such as {@code ConsentSaid[ASSENT]}
         */
        @Override
        public String toString() {
            return "ConsentSaid[" + capacity + "]";
        }
    }

    /**
     * A consent was taken back. Nothing is asked under it any more, and what was recorded without knowledge of it does not count.
     *
     * @param consent the id of the consent
     */
    record ConsentTakenBack(ConsentId consent) implements OpeningEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code consent} is null
         */
        public ConsentTakenBack {
            Objects.requireNonNull(consent, "consent");
        }
    }

    /** The person said "not today". No reason is asked for, and it is not counted as a declined question. */
    record NotToday() implements OpeningEvent {}

    /**
     * The person was shown what will be asked.
     *
     * @param route the items in their order, and what the person's preferences change
     */
    record PreviewShown(Route route) implements OpeningEvent {
        /**
         * Checks the part.
         *
         * @throws NullPointerException if {@code route} is null
         */
        public PreviewShown {
            Objects.requireNonNull(route, "route");
        }
    }

    /**
     * The person's preferences, or who is there, changed what will be asked. It never adds a topic.
     *
     * @param setting where, how and with whom the person is asked from now on
     * @param route the items in their new order, and what changes about them
     */
    record Rerouted(Setting setting, Route route) implements OpeningEvent {
        /**
         * Checks the parts.
         *
         * @throws NullPointerException if a part is null
         */
        public Rerouted {
            Objects.requireNonNull(setting, "setting");
            Objects.requireNonNull(route, "route");
        }
    }

    /**
     * The person was asked if answers that are already known can be used, so that they need not be asked again.
     *
     * @param from the history that they come from
     * @param at when they were given
     * @param answers the given answers by item, in the order of the instrument; at least one
     */
    record KnownOffered(HistoryId from, Instant at, Map<String, Answer.Given> answers) implements OpeningEvent {
        /**
         * Checks and copies the parts.
         *
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if there is no answer
         */
        public KnownOffered {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(at, "at");
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(answers, "answers")));
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("at least one answer is offered");
            }
            answers.forEach((item, answer) -> {
                Objects.requireNonNull(item, "item");
                Objects.requireNonNull(answer, "answer");
            });
        }

        /**
         * Returns the items, never an answer.
         *
         * @return such as {@code KnownOffered[[1, 2]]}
         */
        @Override
        public String toString() {
            return "KnownOffered[" + answers.keySet() + "]";
        }
    }

    /**
     * The person said if known answers can be used.
     *
     * @param agreed true if they are to be used; false if the questions are to be asked
     */
    record KnownDecided(boolean agreed) implements OpeningEvent {
        /** Returns the type only. */
        @Override
        public String toString() {
            return "KnownDecided";
        }
    }
}
