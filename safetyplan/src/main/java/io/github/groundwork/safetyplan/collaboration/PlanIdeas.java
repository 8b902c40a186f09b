package io.github.groundwork.safetyplan.collaboration;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.decision.Decisions;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.StandardPurpose;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.event.DraftEvent;
import io.github.groundwork.safetyplan.plan.PlanContact;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.PlanSection;
import io.github.groundwork.safetyplan.plan.SectionRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what could be proposed for a plan, and what the person should be asked, in what is known already: suggestions of a screening or a
 * pathway, and what the person said about themselves.
 *
 * <p>An idea is a proposal like any other, never an entry. What makes things worse for the person, or is off limits, is never among
 * them, and neither is what the plan holds already or the person put aside. A proposal that waits in the plan stays there, also if the
 * person says later that such things make it worse: only they can tell by its words, and put it aside. Immutable and thread-safe.
 */
public final class PlanIdeas {
    private final SafetyPlan plan;
    private final Preferences preferences;
    private final Decisions decisions;
    private final Instant at;

    private PlanIdeas(SafetyPlan plan, Preferences preferences, Instant at) {
        this.plan = plan;
        this.preferences = preferences;
        this.decisions = Decisions.of(preferences);
        this.at = at;
    }

    /**
     * Returns what finds ideas for a plan.
     *
     * @param plan the plan
     * @param preferences what the person said about themselves
     * @param at when the ideas are shown
     * @return the finder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the preferences are another person's
     */
    public static PlanIdeas of(SafetyPlan plan, Preferences preferences, Instant at) {
        Objects.requireNonNull(preferences, "preferences");
        if (!Objects.requireNonNull(plan, "plan").person().equals(preferences.person())) {
            throw new IllegalArgumentException("ideas for a plan come from the preferences of its person");
        }
        return new PlanIdeas(plan, preferences, Objects.requireNonNull(at, "at"));
    }

    /**
     * Returns ideas from what the person said: what helps them, for what they can do themselves; early signs and what sets things off, for
     * the signs. What the person said without words of their own gives no idea, since an entry would have nothing to say.
     *
     * @return an unmodifiable list of proposals that anybody can record
     */
    public List<DraftEvent.Proposed> fromPreferences() {
        List<DraftEvent.Proposed> ideas = new ArrayList<>();
        for (Preference preference : preferences.inForce()) {
            if (preference.isPersonsWord()) {
                idea(preference).ifPresent(ideas::add);
            }
        }
        return fresh(ideas);
    }

    private Optional<DraftEvent.Proposed> idea(Preference preference) {
        if (preference.statement() instanceof Strategy strategy) {
            boolean helps = decisions.supports().helps().stream()
                    .anyMatch(each -> each.id().equals(preference.id()));
            return helps ? words(SectionRole.OWN_COPING, strategy.words()) : Optional.empty();
        }
        if (preference.statement() instanceof EarlySign sign) {
            return words(SectionRole.SIGNS, Optional.of(sign.words()));
        }
        return preference.statement() instanceof Trigger trigger
                ? words(SectionRole.SIGNS, trigger.words())
                : Optional.empty();
    }

    private Optional<DraftEvent.Proposed> words(SectionRole role, Optional<Words> words) {
        return words.flatMap(said ->
                section(role).map(section -> new DraftEvent.Proposed(section, PlanContent.of(said), Optional.empty())));
    }

    /**
     * Returns ideas from suggestions: strategies for what the person can do themselves, supports and crisis resources for services.
     *
     * @param suggestions what was suggested
     * @return an unmodifiable list of proposals that anybody can record
     * @throws NullPointerException if {@code suggestions} is null
     */
    public List<DraftEvent.Proposed> from(Suggestions suggestions) {
        List<DraftEvent.Proposed> ideas = new ArrayList<>();
        for (Suggestion each : Objects.requireNonNull(suggestions, "suggestions")
                .suitedTo(decisions, at)
                .list()) {
            role(each.kind())
                    .flatMap(this::section)
                    .ifPresent(section -> ideas.add(new DraftEvent.Proposed(
                            section, new PlanContent.Template(each.text(), each.rationale()), Optional.empty())));
        }
        return fresh(ideas);
    }

    private static Optional<SectionRole> role(SuggestionKind kind) {
        return switch (kind) {
            case STRATEGY, WELLNESS -> Optional.of(SectionRole.OWN_COPING);
            case SUPPORT, CRISIS_RESOURCE -> Optional.of(SectionRole.SERVICES);
            case SAFETY_PLAN, CONVERSATION, SCREENING_STAGE, REVIEW -> Optional.empty();
        };
    }

    private Optional<Term> section(SectionRole role) {
        return plan.sections().stream()
                .filter(section -> section.role() == role)
                .map(PlanSection::id)
                .findFirst();
    }

    private List<DraftEvent.Proposed> fresh(List<DraftEvent.Proposed> ideas) {
        List<PlanContent> known = plan.knownContents();
        return ideas.stream()
                .distinct()
                .filter(idea -> known.stream().noneMatch(each -> isSame(each, idea.content())))
                .toList();
    }

    /** Tells whether two contents say the same, whoever wrote them down. */
    private static boolean isSame(PlanContent one, PlanContent other) {
        if (one instanceof PlanContent.Said said && other instanceof PlanContent.Said also) {
            return said.words().text().equals(also.words().text());
        }
        return one instanceof PlanContent.Template template
                && other instanceof PlanContent.Template also
                && template.text().equals(also.text());
    }

    /**
     * Returns the contacts of whom the person said before that they are not to be told, and whom they named all the same. The person is
     * asked what they would like; nobody is turned away.
     *
     * @return an unmodifiable list of their ids
     */
    public List<ActorId> contactsToAskAbout() {
        return plan.entries().stream()
                .flatMap(entry -> entry.versions().stream())
                .map(EntryVersion::content)
                .filter(PlanContact.class::isInstance)
                .flatMap(content -> ((PlanContact) content).who().stream())
                .distinct()
                .filter(who -> decisions
                        .naming(who, StandardPurpose.SAFETY_PLANNING.purpose(), at)
                        .askThePerson())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanIdeas that
                && plan.equals(that.plan)
                && preferences.equals(that.preferences)
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, preferences, at);
    }

    /** Returns the type only. */
    @Override
    public String toString() {
        return "PlanIdeas";
    }
}
