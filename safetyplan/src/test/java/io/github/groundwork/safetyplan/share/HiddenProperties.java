package io.github.groundwork.safetyplan.share;

import static io.github.groundwork.safetyplan.share.HiddenPlan.AUDIENCES;
import static io.github.groundwork.safetyplan.share.HiddenPlan.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.json.PlanViewJson;
import io.github.groundwork.safetyplan.render.Markdown;
import io.github.groundwork.safetyplan.render.PlainText;
import io.github.groundwork.safetyplan.render.PlanPhrases;
import io.github.groundwork.safetyplan.render.WalletCard;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** PLN-16: nobody can tell anything of what is hidden from them, not even that there is something. */
class HiddenProperties {
    private static final ZoneId KIRITIMATI = ZoneId.of("Pacific/Kiritimati");
    private static final PlanPhrases ENGLISH = PlanPhrases.inEnglish();

    @Provide
    Arbitrary<HiddenPlan> plans() {
        return HiddenPlan.any();
    }

    private static PlanView view(SafetyPlan plan, Audience audience) {
        return PlanView.of(plan, audience, Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(900)));
    }

    private static List<Function<PlanView, String>> renderings() {
        return List.of(
                PlainText.of(ENGLISH, KIRITIMATI)::render,
                Markdown.of(ENGLISH, KIRITIMATI)::render,
                WalletCard.of(ENGLISH, KIRITIMATI, 24)::render,
                view -> new String(PlanViewJson.write(view), StandardCharsets.UTF_8));
    }

    /** Every text that can be reached from something, and what each part says of itself. */
    private static List<String> texts(Object from) throws ReflectiveOperationException {
        List<String> texts = new ArrayList<>(List.of(from.toString()));
        if (from instanceof Words words) {
            texts.add(words.text());
        } else if (from instanceof ContactAddress address) {
            texts.add(address.text());
        } else if (from instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                texts.addAll(texts(optional.get()));
            }
        } else if (from instanceof Collection<?> collection) {
            for (Object each : collection) {
                texts.addAll(texts(each));
            }
        } else if (from instanceof Record) {
            for (RecordComponent part : from.getClass().getRecordComponents()) {
                texts.addAll(texts(part.getAccessor().invoke(from)));
            }
        }
        return texts;
    }

    private static void isSilent(PlanView view) throws ReflectiveOperationException {
        assertThat(texts(List.of(
                        view,
                        view.sections(),
                        view.disagreements(),
                        view.title(),
                        view.version(),
                        view.date(),
                        view.labels())))
                .noneMatch(text -> text.contains(CANARY));
        assertThat(renderings()).noneMatch(rendering -> rendering.apply(view).contains(CANARY));
    }

    @Property(tries = 150)
    void PLN_16_plans_that_differ_in_what_is_hidden_look_the_same_to_the_byte(
            @ForAll("plans") HiddenPlan hidden, @ForAll @IntRange(min = 0, max = 3) int audience) throws Exception {
        SafetyPlan one = hidden.made(audience, false);
        SafetyPlan other = hidden.made(audience, true);
        PlanView view = view(one, AUDIENCES.get(audience));

        assertThat(one.history()).isNotEqualTo(other.history());
        assertThat(view).isEqualTo(view(other, AUDIENCES.get(audience)));
        assertThat(view.version())
                .isEqualTo(view(other, AUDIENCES.get(audience)).version());
        assertThat(view.date()).isEqualTo(view(other, AUDIENCES.get(audience)).date());
        for (Function<PlanView, String> rendering : renderings()) {
            byte[] bytes = rendering.apply(view).getBytes(StandardCharsets.UTF_8);
            assertThat(rendering.apply(view(other, AUDIENCES.get(audience))).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes);
        }
        isSilent(view);
        long shown =
                hidden.items().stream().filter(item -> item.isShownTo(audience)).count();
        assertThat(view.sections().stream()
                        .mapToLong(section -> section.entries().size())
                        .sum())
                .isEqualTo(shown);
        assertThat(view.disagreements())
                .hasSize((int) hidden.items().stream()
                        .filter(item -> item.isShownTo(audience) && item.kind() == 4)
                        .count())
                .allSatisfy(each -> assertThat(each.about()).isPresent());
        assertThat(view.status()).isEqualTo(shown > 0 ? ViewStatus.IN_FORCE : ViewStatus.NOTHING_SHARED);
        Statistics.label("some are shown and some hidden")
                .collect(shown > 0 && shown < hidden.items().size())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
    }

    @Property(tries = 150)
    void PLN_16_what_is_passed_on_is_within_what_the_other_would_see(
            @ForAll("plans") HiddenPlan hidden,
            @ForAll @IntRange(min = -1, max = 3) int from,
            @ForAll @IntRange(min = 0, max = 3) int to)
            throws Exception {
        SafetyPlan plan = hidden.made(to, true);
        PlanView first = view(plan, from < 0 ? Audience.person() : AUDIENCES.get(from));
        PlanView target = view(plan, AUDIENCES.get(to));
        PlanView passedOn = first.within(target);

        isSilent(passedOn);
        assertThat(lines(passedOn)).isSubsetOf(lines(target));
        assertThat(passedOn.audience()).isEqualTo(target.audience());
        assertThat(passedOn.within(target)).isEqualTo(passedOn);
        assertThat(target.within(target)).isEqualTo(target);
        if (from < 0) {
            Viewing viewing = Viewing.of(PlanTemplates.crisis(), Resources.standard(), Table.at(900));
            assertThat(PlanView.agreed(plan, viewing).within(target)).isEqualTo(target);
        } else {
            assertThat(lines(passedOn)).isSubsetOf(lines(first));
            long both = hidden.items().stream()
                    .filter(item -> item.isShownTo(from) && item.isShownTo(to))
                    .count();
            assertThat(passedOn.sections().stream()
                            .mapToLong(section -> section.entries().size())
                            .sum())
                    .isEqualTo(both);
        }
        Statistics.label("less than either")
                .collect(lines(passedOn).size()
                        < Math.min(lines(first).size(), lines(target).size()))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }

    /** What a view shows, entry by entry, without the places. */
    private static List<String> lines(PlanView view) throws ReflectiveOperationException {
        List<String> lines = new ArrayList<>();
        for (ViewedSection section : view.sections()) {
            for (ViewedEntry entry : section.entries()) {
                lines.add(section.section()
                        + texts(List.of(entry.contents(), entry.facts(), entry.services()))
                                .toString());
            }
        }
        for (ViewedDisagreement each : view.disagreements()) {
            lines.add(
                    each.scope() + texts(List.of(each.words(), each.settled())).toString());
        }
        return lines;
    }

    @Property(tries = 50)
    void COR_02_no_exception_and_no_text_of_a_plan_tells_what_is_in_it(
            @ForAll("plans") HiddenPlan hidden, @ForAll @IntRange(min = 0, max = 3) int audience) {
        SafetyPlan plan = hidden.made(audience, false);
        EventId entry = plan.entries().get(0).id();
        Stream.<Runnable>of(
                        () -> plan.edit(entry, Table.own(CANARY), Table.nurse(1)),
                        () -> plan.add(Table.SIGNS, Table.others(CANARY, Table.nurse(1)), Table.rowan(1)),
                        () -> plan.propose(Table.SIGNS, Table.others(CANARY, Table.peer(1)), Table.nurse(1)),
                        () -> plan.note(entry, Table.words(CANARY), Table.nurse(1)),
                        () -> plan.approve(Table.nurse(1)),
                        () -> Table.begun()
                                .merge(Table.begun().add(Table.SIGNS, Table.own(CANARY), Table.rowan(1)))
                                .orThrow()
                                .merge(plan)
                                .orThrow())
                .forEach(wrong -> {
                    Throwable thrown = catchThrowable(wrong::run);
                    assertThat(thrown).isNotNull();
                    assertThat(thrown.toString()).doesNotContain(CANARY);
                });
        assertThat(Stream.of(
                        plan,
                        plan.history(),
                        plan.history().entries(),
                        plan.entries(),
                        plan.inForce(),
                        plan.changes(),
                        plan.proposals(),
                        plan.disagreements(),
                        plan.toSettle(),
                        plan.sharing(),
                        plan.ineffective(),
                        view(plan, Audience.person()),
                        view(plan, Audience.person()).sections(),
                        view(plan, Audience.person()).disagreements()))
                .noneMatch(part -> part.toString().contains(CANARY));
    }
}
