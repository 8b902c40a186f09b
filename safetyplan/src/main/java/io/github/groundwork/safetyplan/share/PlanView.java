package io.github.groundwork.safetyplan.share;

import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an audience sees of a plan. It does not hold what is not shared with them: no entry, no count of entries, no time.
 *
 * <p>Nothing is shared unless the person chose so. Everybody but the person sees the version in force, and nothing while there is none.
 * A supporter whom the person does not want to be told sees nothing, whatever was shared, if the {@link Viewing} has the preferences that
 * say so; and a contact who is not to be told, or who said no to being named, is in nobody else's view. Its version and its date come from
 * what it
 * shows. Immutable and thread-safe; there is no natural order.
 */
public final class PlanView {
    private final Audience audience;
    private final LocalizedText title;
    private final Standing standing;
    private final List<ViewedSection> sections;
    private final List<ViewedDisagreement> disagreements;

    PlanView(
            Audience audience,
            LocalizedText title,
            Standing standing,
            List<ViewedSection> sections,
            List<ViewedDisagreement> disagreements) {
        this.audience = audience;
        this.title = title;
        this.standing = standing;
        this.sections = List.copyOf(sections);
        this.disagreements = List.copyOf(disagreements);
    }

    /**
     * Returns what an audience sees. The person themselves sees the draft as it is.
     *
     * @param plan the plan
     * @param audience who looks
     * @param viewing what the view needs beside the plan
     * @return the view
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the template is not the one that the plan was begun with, or the preferences are
     *     another person's
     */
    public static PlanView of(SafetyPlan plan, Audience audience, Viewing viewing) {
        return new Views(plan, viewing).of(Objects.requireNonNull(audience, "audience"));
    }

    /**
     * Returns the version in force as the person themselves sees it.
     *
     * @param plan the plan
     * @param viewing what the view needs beside the plan
     * @return the view, without entries if nothing is in force
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the template is not the one that the plan was begun with, or the preferences are
     *     another person's
     */
    public static PlanView agreed(SafetyPlan plan, Viewing viewing) {
        return new Views(plan, viewing).agreed();
    }

    /**
     * Returns what is in this view and in another too.
     *
     * @param other the other view, such as that of somebody to whom this one is passed on
     * @return a view for the other's audience that shows nothing that is not in both
     * @throws NullPointerException if {@code other} is null
     */
    public PlanView within(PlanView other) {
        Within both = Within.of(this, Objects.requireNonNull(other, "other"));
        boolean isOwn = audience.isPerson() && other.audience.isPerson();
        return new PlanView(
                other.audience,
                title,
                standing.within(other.standing, both.isEmpty() && !isOwn),
                both.sections(),
                both.disagreements());
    }

    /**
     * Returns who looks.
     *
     * @return the audience
     */
    public Audience audience() {
        return audience;
    }

    /**
     * Returns what the plan is called.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * Returns how the plan stands in this view.
     *
     * @return the status
     */
    public ViewStatus status() {
        return standing.status();
    }

    /**
     * Returns how it was approved.
     *
     * @return by whom, and who wrote it down; empty if the view shows nothing that is in force
     */
    public Optional<ViewedApproval> approval() {
        return standing.approval();
    }

    /**
     * Tells whether nobody has asked the person yet what people on call can see, so that they see nothing.
     *
     * @return true in the person's own view until they were asked, always false in the view of anybody else
     */
    public boolean isOnCallUnasked() {
        return standing.isOnCallUnasked();
    }

    /**
     * Returns the sections that hold something to see, in their order.
     *
     * @return an unmodifiable list
     */
    public List<ViewedSection> sections() {
        return sections;
    }

    /**
     * Returns what people see differently: in the person's own view all that is open, in any other what the person chose to show of it.
     *
     * @return an unmodifiable list in the order of their ids
     */
    public List<ViewedDisagreement> disagreements() {
        return disagreements;
    }

    /**
     * Tells whether there is nothing to see.
     *
     * @return true if neither an entry nor a disagreement is in it
     */
    public boolean isEmpty() {
        return sections.isEmpty() && disagreements.isEmpty();
    }

    /**
     * Returns its version: a short digest of what it shows.
     *
     * @return such as {@code 3f2a-91bc}
     */
    public String version() {
        return ViewDigest.of(this);
    }

    /**
     * Returns its date: when the newest text or disagreement that it shows was recorded.
     *
     * @return the instant, or empty if it shows nothing
     */
    public Optional<Instant> date() {
        Stream<Instant> entries = sections.stream()
                .map(ViewedSection::entries)
                .flatMap(Collection::stream)
                .map(ViewedEntry::since);
        return Stream.concat(entries, disagreements.stream().map(ViewedDisagreement::since))
                .max(Instant::compareTo);
    }

    /**
     * Returns the sensitivity labels of what it shows.
     *
     * @return mental health if it shows anything, else none
     */
    public Labels labels() {
        return isEmpty() ? Labels.none() : Labels.of(List.of(SensitivityLabel.MH));
    }

    /**
     * Returns what to record when a copy of this view is given.
     *
     * @param at when it is given
     * @return the copy, with the version and the labels of the view
     * @throws NullPointerException if {@code at} is null
     * @throws IllegalArgumentException if the audience is the person
     */
    public Copy copy(Instant at) {
        Objects.requireNonNull(at, "at");
        if (audience.isPerson()) {
            throw new IllegalArgumentException("the person's own copy is theirs");
        }
        return new Copy(audience, at, version(), labels());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanView that
                && audience.equals(that.audience)
                && title.equals(that.title)
                && standing.equals(that.standing)
                && sections.equals(that.sections)
                && disagreements.equals(that.disagreements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audience, title, standing, sections, disagreements);
    }

    /**
     * Returns the status and how many sections it shows.
     *
     * @return such as {@code PlanView[IN_FORCE, 3 sections]}
     */
    @Override
    public String toString() {
        return "PlanView[" + standing.status() + ", " + sections.size()
                + (sections.size() == 1 ? " section]" : " sections]");
    }
}
