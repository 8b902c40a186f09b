package io.github.groundwork.core.sharing;

import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.Fold;
import io.github.groundwork.core.history.Knowledge;
import io.github.groundwork.core.history.Step;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.persistent.PersistentList;
import io.github.groundwork.core.persistent.PersistentMap;
import io.github.groundwork.core.sharing.SharingDecision.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is shared with whom, as a fold over acts of sharing.
 *
 * <p>Nothing is shown that the person did not choose to show. {@link #fold()} serves a history of its own, as in {@link SharingChoices},
 * or one that holds other events too, such as a plan's; such a history must not erase single acts of sharing, since a
 * revocation that is gone revokes nothing. Immutable and thread-safe; there is no natural order. A null argument of any method throws
 * a {@link NullPointerException}.
 */
public final class SharingState {

    private static final SharingState NOTHING = new SharingState(PersistentMap.empty(), PersistentList.empty(), false);
    private static final Fold<SharingState, SharingEvent> FOLD = new Acts();

    private final PersistentMap<String, Held> held;
    private final PersistentList<Copy> copies;
    private final boolean askedAboutAll;

    private SharingState(PersistentMap<String, Held> held, PersistentList<Copy> copies, boolean askedAboutAll) {
        this.held = held;
        this.copies = copies;
        this.askedAboutAll = askedAboutAll;
    }

    /** The acts of sharing, one by one. Stateless and thread-safe. */
    private static final class Acts implements Fold<SharingState, SharingEvent> {
        @Override
        public SharingState start() {
            return NOTHING;
        }

        @Override
        public Step<SharingState> apply(SharingState state, Entry.Event<SharingEvent> event, Knowledge knowledge) {
            if (event.content() instanceof Copy copy) {
                return new Step.Changed<>(new SharingState(state.held, state.copies.plus(copy), state.askedAboutAll));
            }
            if (!mayNarrow(event.by())) {
                return new Step.Ineffective<>(SharingProblem.SHARING_NOT_THEIRS.name());
            }
            if (event.content() instanceof SharingEvent.Revoked revoked) {
                return new Step.Changed<>(state.revoked(revoked, mayWiden(event.by())));
            }
            SharingChoice choice = (SharingChoice) event.content();
            if (choice.isToShow() && !mayWiden(event.by())) {
                return new Step.Ineffective<>(SharingProblem.SHARING_NOT_THEIRS.name());
            }
            SharingChoice.Standing standing = new SharingChoice.Standing(event.id(), event.by(), choice);
            return new Step.Changed<>(
                    state.with(state.of(choice.audience()).plus(standing, knowledge, mayWiden(event.by()))));
        }

        @Override
        public Optional<String> subject(SharingEvent content) {
            if (content instanceof SharingEvent.Revoked revoked) {
                return revoked.audience().map(Audience::toString);
            }
            Audience audience =
                    content instanceof SharingChoice choice ? choice.audience() : ((Copy) content).audience();
            return Optional.of(audience.toString());
        }

        @Override
        public boolean prevails(Entry.Event<SharingEvent> event) {
            return event.content() instanceof SharingEvent.Revoked && mayNarrow(event.by());
        }

        @Override
        public boolean overrules(Entry.Event<SharingEvent> winner, Entry.Event<SharingEvent> other) {
            return winner.content() instanceof SharingEvent.Revoked revoked
                    && other.content() instanceof SharingChoice choice
                    && choice.isToShow()
                    && revoked.isFor(choice.audience());
        }
    }

    /**
     * Returns how acts of sharing make a state.
     *
     * @return the fold; it is stateless
     */
    public static Fold<SharingState, SharingEvent> fold() {
        return FOLD;
    }

    static boolean mayWiden(By by) {
        return by.role() == Role.PERSON || by.role() == Role.AGENT;
    }

    /** Tells whether somebody may hide: so that nobody in the person's life cuts them off from help, not a supporter or a guardian. */
    static boolean mayNarrow(By by) {
        return !by.role().isInTheirLife();
    }

    private Held of(Audience audience) {
        return held.get(audience.toString()).orElseGet(() -> Held.nothing(audience));
    }

    private SharingState with(Held changed) {
        return new SharingState(held.with(changed.audience().toString(), changed), copies, askedAboutAll);
    }

    private SharingState revoked(SharingEvent.Revoked revoked, boolean asks) {
        if (revoked.audience().isPresent()) {
            return with(of(revoked.audience().get()).revoked(asks));
        }
        SharingState after = new SharingState(held, copies, askedAboutAll || asks);
        for (Held each : held.values()) {
            after = after.with(each.revoked(asks));
        }
        return after;
    }

    /**
     * Decides whether an audience sees an entry.
     *
     * @param entry the entry
     * @param audience who would see it
     * @param at when
     * @return the decision, with its reason
     */
    public SharingDecision decide(Shareable entry, Audience audience, Instant at) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(at, "at");
        if (audience.isPerson()) {
            return SharingDecision.of(Reason.OWN);
        }
        if (entry.isDeclined()) {
            return SharingDecision.of(Reason.DECLINED);
        }
        if (audience instanceof Audience.Supporter supporter
                && entry.distractors().contains(supporter.id())) {
            return SharingDecision.of(Reason.DISTRACTS_ONLY);
        }
        Held about = of(audience);
        return audience instanceof Audience.OnCall && !isAsked(audience)
                ? SharingDecision.of(Reason.UNASKED)
                : about.decide(entry, at);
    }

    /**
     * Returns what an audience sees, and nothing else: not how much is hidden, nor where.
     *
     * @param things the things in their order
     * @param entry gives what the rules need to know about a thing
     * @param audience who would see them
     * @param at when
     * @param <T> the type of the things
     * @return an unmodifiable list of those that are shown, in the same order
     */
    public <T> List<T> visible(
            Collection<? extends T> things, Function<? super T, Shareable> entry, Audience audience, Instant at) {
        Objects.requireNonNull(entry, "entry");
        List<T> shown = new ArrayList<>();
        for (T thing : Objects.requireNonNull(things, "things")) {
            if (decide(entry.apply(thing), audience, at).isShown()) {
                shown.add(thing);
            }
        }
        return List.copyOf(shown);
    }

    /**
     * Tells whether the person, or an agent, has said anything yet about an audience.
     *
     * @param audience the audience
     * @return true once they chose or revoked something; for people on call, false means that the person must be asked
     */
    public boolean isAsked(Audience audience) {
        Objects.requireNonNull(audience, "audience");
        return audience.isPerson() || askedAboutAll || of(audience).isAsked();
    }

    /**
     * Returns the audiences about which something was said.
     *
     * @return an unmodifiable list in the order of their texts
     */
    public List<Audience> audiences() {
        return held.values().stream().map(Held::audience).toList();
    }

    /**
     * Returns the choices about an audience that stand, those that are past their end among them.
     *
     * @param audience the audience
     * @return an unmodifiable list in the order of the history
     */
    public List<SharingChoice.Standing> standing(Audience audience) {
        return of(Objects.requireNonNull(audience, "audience")).placed().stream()
                .map(Held.Placed::standing)
                .toList();
    }

    /**
     * Returns the copies that were given.
     *
     * @return an unmodifiable list in the order of the history
     */
    public List<Copy> copies() {
        return copies.toList();
    }

    /**
     * Returns the copies that an audience was given: those that are out of reach when sharing ends.
     *
     * @param audience who was given them
     * @return an unmodifiable list in the order of the history
     */
    public List<Copy> copiesTo(Audience audience) {
        Objects.requireNonNull(audience, "audience");
        return copies().stream()
                .filter(each -> each.audience().equals(audience))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SharingState that
                && held.equals(that.held)
                && copies.equals(that.copies)
                && askedAboutAll == that.askedAboutAll;
    }

    @Override
    public int hashCode() {
        return Objects.hash(held, copies, askedAboutAll);
    }

    /**
     * Returns how many audiences and copies there are.
     *
     * @return such as {@code SharingState[audiences 2, copies 1]}
     */
    @Override
    public String toString() {
        return "SharingState[audiences " + held.size() + ", copies " + copies.size() + "]";
    }
}
