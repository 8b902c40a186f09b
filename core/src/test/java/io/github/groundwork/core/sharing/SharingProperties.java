package io.github.groundwork.core.sharing;

import static io.github.groundwork.core.sharing.SharingStory.AUDIENCES;
import static io.github.groundwork.core.sharing.SharingStory.ENTRIES;
import static io.github.groundwork.core.sharing.SharingStory.TIMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Folded;
import io.github.groundwork.core.json.SharingJson;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.SharingDecision.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

class SharingProperties {

    private static final Set<Reason> REACHED = EnumSet.noneOf(Reason.class);

    @Provide
    Arbitrary<SharingStory> stories() {
        return SharingStory.any();
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Arbitraries.of(AUDIENCES);
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.of(TIMES);
    }

    @Provide
    Arbitrary<Shareable> entries() {
        return Arbitraries.of(ENTRIES);
    }

    @AfterContainer
    static void every_reason_was_reached() {
        assertThat(REACHED).isEqualTo(EnumSet.allOf(Reason.class));
    }

    @Property(tries = 1500)
    @Label("COR-08: what is shown is what a model of the rules shows, and nothing else")
    void COR_08_resolution_is_that_of_the_model(@ForAll("stories") SharingStory story) {
        SharingChoices whole = story.whole();
        SharingModel model = new SharingModel(whole);
        boolean shown = false;
        for (Audience audience : AUDIENCES) {
            assertThat(whole.state().isAsked(audience)).isEqualTo(model.isAsked(audience));
            for (Shareable entry : ENTRIES) {
                for (Instant at : TIMES) {
                    SharingDecision decision = whole.state().decide(entry, audience, at);
                    assertThat(decision.isShown())
                            .as("%s %s %s", entry, audience, decision)
                            .isEqualTo(model.shows(entry, audience, at));
                    REACHED.add(decision.reason());
                    shown |= decision.isShown();
                }
            }
        }
        REACHED.add(whole.state()
                .decide(ENTRIES.get(0), Audience.person(), TIMES.get(0))
                .reason());
        Statistics.label("something is shown")
                .collect(shown)
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 25));
        Statistics.label("a revocation won over what did not know of it")
                .collect(whole.ineffective().containsValue(Folded.OVERRULED))
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 2));
    }

    @Property(tries = 1_000)
    @Label("COR-08: whatever is shown rests on a choice of the person's that covers it and is not over")
    void COR_08_nothing_is_shown_without_a_choice(
            @ForAll("stories") SharingStory story,
            @ForAll("entries") Shareable entry,
            @ForAll("audiences") Audience audience,
            @ForAll("times") Instant at) {
        SharingDecision decision = story.whole().state().decide(entry, audience, at);

        if (decision.isShown()) {
            SharingChoice.Standing deciding = decision.deciding().orElseThrow();
            assertThat(deciding.by().role()).isIn(Role.PERSON, Role.AGENT);
            assertThat(deciding.choice().audience()).isEqualTo(audience);
            assertThat(deciding.choice().scope().covers(entry)).isTrue();
            assertThat(deciding.choice().isToShow() && !deciding.choice().isOver(at))
                    .isTrue();
        }
        assertThat(decision.isUnasked() && decision.isShown()).isFalse();
        Statistics.label("shown")
                .collect(decision.isShown())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
    }

    @Property
    @Label("COR-08: however the others act, nobody but the person sees anything")
    void COR_08_others_open_nothing(@ForAll("stories") SharingStory story) {
        SharingStory others = new SharingStory(story.moves().stream()
                .map(m -> new SharingStory.Move(
                        m.merges(), m.device(), m.other(), Role.values()[2 + m.device()], m.event()))
                .toList());
        SharingState state = others.whole().state();

        for (Audience audience : AUDIENCES) {
            assertThat(state.visible(ENTRIES, Function.identity(), audience, TIMES.get(0)))
                    .isEmpty();
            assertThat(state.isAsked(audience)).isFalse();
        }
        assertThat(state.visible(ENTRIES, Function.identity(), Audience.person(), TIMES.get(0)))
                .isEqualTo(ENTRIES);
    }

    @Property
    @Label("merging in any order, and growing act by act, yield the same choices")
    void merging_in_any_order_yields_the_same(@ForAll("stories") SharingStory story, @ForAll long seed) {
        List<SharingChoices> copies = new ArrayList<>(story.play());
        SharingChoices whole = SharingStory.merged(copies);
        Collections.shuffle(copies, new Random(seed));
        SharingChoices growing = SharingStory.merged(copies);
        assertThat(growing).isEqualTo(whole);
        assertThat(growing.state()).isEqualTo(whole.state());

        for (SharingStory.Move move : story.moves()) {
            By by = SharingStory.by(move.device(), move.role());
            if (move.event() instanceof SharingChoice choice) {
                SharingChoices before = growing;
                boolean own = move.role() == Role.PERSON || move.role() == Role.AGENT;
                boolean close = move.role() == Role.SUPPORTER || move.role() == Role.GUARDIAN;
                if (choice.isToShow() ? !own : close) {
                    assertThatExceptionOfType(NotPossibleException.class)
                            .isThrownBy(() -> before.decide(choice, by))
                            .satisfies(e -> assertThat(e.code()).isEqualTo("SHARING_NOT_THEIRS"));
                } else {
                    growing = before.decide(choice, by);
                }
            } else if (move.event() instanceof Copy copy) {
                growing = growing.given(copy, by);
            }
        }
        assertThat(growing).isEqualTo(SharingChoices.of(growing.history()).orThrow());
    }

    @Property
    @Label("storing and reading back yields the same choices, which decide the same")
    void stored_and_read_back_they_are_the_same(@ForAll("stories") SharingStory story) {
        SharingChoices whole = story.whole();
        SharingChoices read =
                SharingJson.read(SharingJson.write(whole)).orThrow().value();

        assertThat(read).isEqualTo(whole);
        assertThat(read.state()).isEqualTo(whole.state());
        assertThat(SharingJson.write(read)).isEqualTo(SharingJson.write(whole));
    }

    @Property(tries = 1_000)
    @Label("PLN-17: after a revocation the next view is empty, whoever merges what, and the copies are listed")
    void PLN_17_a_revocation_empties_the_next_view(
            @ForAll("stories") SharingStory story,
            @ForAll("audiences") Audience audience,
            @ForAll("times") Instant at,
            @ForAll boolean everybody,
            @ForAll long seed) {
        List<SharingChoices> copies = new ArrayList<>(story.play());
        SharingState before = SharingStory.merged(copies).state();
        int where = Math.floorMod(seed, copies.size());
        By by = SharingStory.by(where, Role.PERSON);
        SharingChoices revoked =
                everybody ? copies.get(where).revokeAll(by) : copies.get(where).revoke(audience, by);
        copies.set(where, revoked);
        Collections.shuffle(copies, new Random(seed));
        SharingState after = SharingStory.merged(copies).state();

        assertThat(revoked.state().visible(ENTRIES, Function.identity(), audience, at))
                .isEmpty();
        assertThat(after.isAsked(audience)).isTrue();
        assertThat(after.copiesTo(audience)).isEqualTo(before.copiesTo(audience));
        assertThat(after.copies()).containsExactlyInAnyOrderElementsOf(before.copies());
        assertThat(after.visible(ENTRIES, Function.identity(), audience, at)).isEmpty();
        Statistics.label("something was shown before")
                .collect(!before.visible(ENTRIES, Function.identity(), audience, at)
                        .isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 8));
        Statistics.label("a copy was given before")
                .collect(!before.copiesTo(audience).isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 4));
    }

    @Property
    @Label("PLN-17: what was hidden before a revocation stays hidden when the person shares more again")
    void PLN_17_sharing_again_opens_nothing_that_was_hidden(
            @ForAll("stories") SharingStory story,
            @ForAll("audiences") Audience audience,
            @ForAll("times") Instant at) {
        SharingChoices whole = story.whole();
        By by = SharingStory.by(0, Role.PERSON);
        SharingChoices again =
                whole.revoke(audience, by).decide(SharingChoice.show(audience, SharingScope.everything()), by);

        for (Shareable entry : ENTRIES) {
            boolean hidden = whole.state().standing(audience).stream()
                    .map(SharingChoice.Standing::choice)
                    .anyMatch(choice -> !choice.isToShow()
                            && !choice.scope().equals(SharingScope.everything())
                            && choice.scope().covers(entry));
            boolean ruled = entry.isDeclined()
                    || entry.isContactSafety()
                    || audience.equals(SharingStory.MAYA)
                            && !entry.distractors().isEmpty();
            assertThat(again.state().decide(entry, audience, at).isShown()).isEqualTo(!hidden && !ruled);
        }
    }
}
