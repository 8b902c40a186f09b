package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.SURROUNDINGS;
import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static io.github.groundwork.safetyplan.Table.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingScope;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.json.PlanViewJson;
import io.github.groundwork.safetyplan.plan.PlanContent;
import io.github.groundwork.safetyplan.plan.SaferStep;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** PLN-15: where something is kept is on no copy, whoever it is for. */
class KeptAtProperties {
    private static final String CANARY = "Zebra";
    private static final Audience MAYA = Audience.supporter(ActorId.parse("maya"));
    private static final PlanPhrases ENGLISH = PlanPhrases.inEnglish();

    @Provide
    Arbitrary<SaferStep> steps() {
        Arbitrary<Optional<Words>> some = Arbitraries.of(Optional.empty(), Optional.of(words("With care.")));
        Arbitrary<Optional<SaferStep.Aid>> aids = Arbitraries.of(
                Optional.empty(),
                Optional.of(new SaferStep.Aid(words("The kit."), true)),
                Optional.of(new SaferStep.Aid(words("The kit."), false)));
        return Combinators.combine(some, some, some, aids)
                .as((together, when, obstacle, aid) -> new SaferStep(
                        words("Give the key to Maya."), together, when, obstacle, kept(CANARY + " box"), aid));
    }

    private static Optional<Words> kept(String where) {
        return Optional.of(words(where));
    }

    private static SaferStep keptAt(SaferStep step, Optional<Words> where) {
        return new SaferStep(step.step(), step.together(), step.when(), step.obstacle(), where, step.aid());
    }

    private static List<PlanView> views(SaferStep step) {
        SafetyPlan draft = ready().add(SURROUNDINGS, step, rowan(4)).share(SharingChoice.show(MAYA, all()), rowan(5));
        SafetyPlan approved = draft.approve(rowan(6));
        Viewing viewing = Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60));
        return List.of(
                PlanView.of(draft, Audience.person(), viewing),
                PlanView.of(approved, Audience.person(), viewing),
                PlanView.agreed(approved, viewing),
                PlanView.of(approved, MAYA, viewing));
    }

    private static SharingScope all() {
        return SharingScope.everything();
    }

    private static List<String> renderings(List<PlanView> views) {
        return views.stream()
                .flatMap(view -> Stream.of(
                        PlainText.of(ENGLISH, ZoneOffset.UTC).render(view),
                        Markdown.of(ENGLISH, ZoneOffset.UTC).render(view),
                        WalletCard.of(ENGLISH, ZoneOffset.UTC, 60).render(view),
                        new String(PlanViewJson.write(view), StandardCharsets.UTF_8)))
                .toList();
    }

    private static List<PlanContent> contents(PlanView view) {
        return view.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.contents().stream())
                .toList();
    }

    @Property(tries = 60)
    void PLN_15_no_rendering_shows_where_something_is_kept_not_even_of_the_persons_own_view(
            @ForAll("steps") SaferStep step) {
        List<PlanView> views = views(step);

        assertThat(renderings(views))
                .isEqualTo(renderings(views(keptAt(step, kept("Elsewhere")))))
                .isEqualTo(renderings(views(keptAt(step, Optional.empty()))))
                .allMatch(text -> text.contains("Give the key to Maya") && !text.contains(CANARY));
        assertThat(views.subList(0, 3))
                .allSatisfy(view -> assertThat(contents(view)).contains(step));
        assertThat(contents(views.get(3))).doesNotContain(step).contains(step.forOthers());
    }
}
