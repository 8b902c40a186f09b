package io.github.groundwork.core.consent;

import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who responds to what somebody says, how soon, and what is ready for it.
 *
 * <p>It starts as {@link #unknown()} and takes what the host has; {@link #missing()} names the rest. The texts are the host's own.
 * Immutable and thread-safe; there is no natural order.
 */
public final class ResponsePathway {

    private static final ResponsePathway UNKNOWN =
            new ResponsePathway(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Map.of());

    private final Optional<Responder> owner;
    private final Optional<Responder> cover;
    private final Optional<WeeklyHours> hours;
    private final Map<Term, Duration> timeLimits;
    private final Map<PathwayPart, String> texts;
    private final Map<PathwayPart, Known> facts;

    private ResponsePathway(
            Optional<Responder> owner,
            Optional<Responder> cover,
            Optional<WeeklyHours> hours,
            Map<Term, Duration> timeLimits,
            Map<PathwayPart, String> texts,
            Map<PathwayPart, Known> facts) {
        this.owner = owner;
        this.cover = cover;
        this.hours = hours;
        this.timeLimits = timeLimits;
        this.texts = texts;
        this.facts = facts;
    }

    /**
     * Returns a pathway of which nothing is known.
     *
     * @return a pathway that misses every part
     */
    public static ResponsePathway unknown() {
        return UNKNOWN;
    }

    /**
     * Returns this pathway with who responds.
     *
     * @param responder who does
     * @return a new value
     * @throws NullPointerException if {@code responder} is null
     */
    public ResponsePathway withOwner(Responder responder) {
        return new ResponsePathway(
                Optional.of(Objects.requireNonNull(responder, "responder")), cover, hours, timeLimits, texts, facts);
    }

    /**
     * Returns this pathway with who responds while the owner is away.
     *
     * @param responder who does
     * @return a new value
     * @throws NullPointerException if {@code responder} is null
     */
    public ResponsePathway withCover(Responder responder) {
        return new ResponsePathway(
                owner, Optional.of(Objects.requireNonNull(responder, "responder")), hours, timeLimits, texts, facts);
    }

    /**
     * Returns this pathway with the hours in which it operates.
     *
     * @param operating the hours
     * @return a new value
     * @throws NullPointerException if {@code operating} is null
     */
    public ResponsePathway withHours(WeeklyHours operating) {
        return new ResponsePathway(
                owner, cover, Optional.of(Objects.requireNonNull(operating, "operating")), timeLimits, texts, facts);
    }

    /**
     * Returns this pathway with a time limit, in place of the one that the same thing had.
     *
     * @param kind what somebody responds to, such as {@code critical-answer}
     * @param within how soon, in whole minutes, from none to 366 days
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the time is out of range
     */
    public ResponsePathway with(Term kind, Duration within) {
        Map<Term, Duration> more =
                Check.plus(new TreeMap<>(timeLimits), Objects.requireNonNull(kind, "kind"), Check.within(within));
        return new ResponsePathway(owner, cover, hours, more, texts, facts);
    }

    /**
     * Returns this pathway with a text.
     *
     * @param part {@link PathwayPart#REFERRAL_ROUTE}, {@link PathwayPart#OUTSIDE_HOURS} or {@link PathwayPart#ESCALATION}
     * @param text the host's words, not empty
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the part is no text, or the text is empty
     */
    public ResponsePathway with(PathwayPart part, String text) {
        Check.kind(Objects.requireNonNull(part, "part").isText(), part);
        return new ResponsePathway(
                owner,
                cover,
                hours,
                timeLimits,
                Check.plus(new TreeMap<>(texts), part, Check.text(text, "text")),
                facts);
    }

    /**
     * Returns this pathway with what is known about a fact.
     *
     * @param part a part that is a fact
     * @param known whether it holds
     * @return a new value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the part is not a fact
     */
    public ResponsePathway with(PathwayPart part, Known known) {
        Objects.requireNonNull(known, "known");
        Check.kind(Objects.requireNonNull(part, "part").isFact(), part);
        Map<PathwayPart, Known> more = new TreeMap<>(facts);
        more.put(part, known);
        more.values().removeIf(Known.UNKNOWN::equals);
        return new ResponsePathway(owner, cover, hours, timeLimits, texts, Collections.unmodifiableMap(more));
    }

    /**
     * Returns who responds.
     *
     * @return the owner, or empty if nobody is named
     */
    public Optional<Responder> owner() {
        return owner;
    }

    /**
     * Returns who responds while the owner is away.
     *
     * @return the cover, or empty if nobody is named
     */
    public Optional<Responder> cover() {
        return cover;
    }

    /**
     * Returns the hours in which it operates.
     *
     * @return the hours, or empty if they are not known
     */
    public Optional<WeeklyHours> hours() {
        return hours;
    }

    /**
     * Returns how soon somebody responds to what.
     *
     * @return an unmodifiable map in the order of the texts of the kinds; what is not in it has no time limit
     */
    public Map<Term, Duration> timeLimits() {
        return timeLimits;
    }

    /**
     * Returns a text.
     *
     * @param part the part that it stands for
     * @return the host's words, or empty if there are none
     * @throws NullPointerException if {@code part} is null
     */
    public Optional<String> text(PathwayPart part) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(part, "part")));
    }

    /**
     * Returns what is known about a fact.
     *
     * @param part the part that it stands for
     * @return whether it holds; unknown if nothing was said, or if the part is no fact
     * @throws NullPointerException if {@code part} is null
     */
    public Known fact(PathwayPart part) {
        return facts.getOrDefault(Objects.requireNonNull(part, "part"), Known.UNKNOWN);
    }

    /**
     * Tells whether at least one person is named who can respond. Without one nobody is asked anything.
     *
     * @return true if there is an owner or a cover
     */
    public boolean hasResponder() {
        return owner.isPresent() || cover.isPresent();
    }

    /**
     * Tells whether somebody is there to respond at an instant.
     *
     * @param at the instant
     * @return true if the hours are known and it lies within
     * @throws NullPointerException if {@code at} is null
     */
    public boolean operatesAt(Instant at) {
        Objects.requireNonNull(at, "at");
        return hours.filter(operating -> operating.contain(at)).isPresent();
    }

    /**
     * Returns what is missing. A fact is missing unless it is known to hold.
     *
     * @return an unmodifiable list in the order of the parts, empty if it is complete
     */
    public List<PathwayPart> missing() {
        return Stream.of(PathwayPart.values()).filter(part -> !part.isIn(this)).toList();
    }

    /**
     * Returns what is missing of the parts without which some topics are not asked about.
     *
     * @param topics the topics
     * @return an unmodifiable list of those of {@link PathwayPart#partsFor} that are missing
     * @throws NullPointerException if {@code topics} or one of them is null
     */
    public List<PathwayPart> missingFor(Collection<Topic> topics) {
        return PathwayPart.partsFor(topics).stream()
                .filter(part -> !part.isIn(this))
                .toList();
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if every part is there
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * Checks that the person is told of those who respond.
     *
     * @param disclosure what the person is told
     * @return a problem for the owner and for the cover, if their role is not among the disclosure's recipients; empty if all is well
     * @throws NullPointerException if {@code disclosure} is null
     */
    public List<Problem> checkAgainst(Disclosure disclosure) {
        return Check.responders(this, Objects.requireNonNull(disclosure, "disclosure"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResponsePathway that
                && owner.equals(that.owner)
                && cover.equals(that.cover)
                && hours.equals(that.hours)
                && timeLimits.equals(that.timeLimits)
                && texts.equals(that.texts)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, cover, hours, timeLimits, texts, facts);
    }

    /**
     * Returns what is missing, never a text.
     *
     * @return such as {@code ResponsePathway[without [COVER, HOURS]]}
     */
    @Override
    public String toString() {
        return "ResponsePathway[without " + missing() + "]";
    }
}
