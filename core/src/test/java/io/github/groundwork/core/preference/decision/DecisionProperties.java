package io.github.groundwork.core.preference.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.PreferenceArbitraries;
import io.github.groundwork.core.preference.Preferences;
import io.github.groundwork.core.preference.Said;
import io.github.groundwork.core.preference.Strength;
import io.github.groundwork.core.preference.statement.AskingManner;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.EarlySign;
import io.github.groundwork.core.preference.statement.Identity;
import io.github.groundwork.core.preference.statement.Statement;
import io.github.groundwork.core.preference.statement.Strategy;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.term.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws that hold for every question. */
class DecisionProperties {

    /** The same day of the week and hour in ten years, with every review past. */
    static final Instant LATER = Said.NOW.plus(Duration.ofDays(3_640));

    @Provide
    Arbitrary<List<Said>> stories() {
        return PreferenceArbitraries.many(PreferenceArbitraries.anything());
    }

    @Provide
    Arbitrary<List<Said>> longStories() {
        return PreferenceArbitraries.said(PreferenceArbitraries.anything())
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Said> anything() {
        return PreferenceArbitraries.said(PreferenceArbitraries.anything());
    }

    @Property(tries = 150)
    void COR_09_the_order_of_merging_does_not_matter_and_merging_again_changes_nothing(
            @ForAll("stories") List<Said> said) {
        List<Preferences> copies = Said.apart(said);
        Preferences whole = Said.merged(copies, 0, 1, 2);
        List<Object> answers = new Asked(whole, Said.NOW).answers();

        for (int[] order : new int[][] {{0, 2, 1}, {1, 0, 2}, {2, 1, 0, 2, 1}}) {
            assertThat(new Asked(Said.merged(copies, order), Said.NOW).answers())
                    .isEqualTo(answers);
        }
        assertThat(new Asked(whole.merge(whole).orThrow(), Said.NOW).answers()).isEqualTo(answers);
        Decisions once = Decisions.of(whole);
        assertThat(new Asked(once, Said.NOW).answers()).isEqualTo(answers);
        new Asked(once, LATER);
        assertThat(new Asked(once, Said.NOW).answers())
                .as("asking changes nothing")
                .isEqualTo(answers);
        reached("nothing", said.isEmpty());
        reached("a conflict", answers.toString().contains("Conflict["));
    }

    @Property
    void COR_09_the_order_of_recording_does_not_matter(@ForAll("stories") List<Said> said, @ForAll long seed) {
        List<Said> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(withoutIds(shuffled)).isEqualTo(withoutIds(said));
    }

    private static Set<String> withoutIds(List<Said> said) {
        Set<String> open = new Asked(Said.all(said), Said.NOW).open();
        open.removeIf(line -> line.contains("device-"));
        return open;
    }

    @Property
    void COR_09_what_protects_never_opens_anything(@ForAll("stories") List<Said> said, @ForAll("anything") Said more) {
        Preferences before = Said.all(said);
        boolean closes = protects(more.statement());
        if (closes) {
            assertThat(new Asked(before, Said.NOW).open())
                    .containsAll(new Asked(more.addTo(before, 1), Said.NOW).open());
        }
        reached("something protects", closes);
    }

    private static boolean protects(Statement statement) {
        return statement.bearing() != Statement.Bearing.OPENS
                && !(statement instanceof EarlySign)
                && !(statement instanceof Identity)
                && !(statement instanceof Strategy strategy && strategy.effect() == Strategy.Effect.NEUTRAL);
    }

    @Property
    void COR_09_what_has_nothing_to_do_with_a_question_changes_no_answer(
            @ForAll("stories") List<Said> said, @ForAll("anything") Said voice) {
        Preferences before = Said.all(said);
        Preferences after = before;
        for (Said.Maker maker : unrelated()) {
            after = new Said(maker, voice.strong(), voice.who(), voice.review()).addTo(after, 2);
        }
        Decisions was = Decisions.of(before);
        Decisions is = Decisions.of(after);

        for (List<Topic> topics : Asked.topics()) {
            assertThat(is.asking(topics, Said.NOW)).isEqualTo(was.asking(topics, Said.NOW));
        }
        for (Term term : PreferenceArbitraries.TERMS) {
            assertThat(is.suggesting(List.of(term), Said.NOW)).isEqualTo(was.suggesting(List.of(term), Said.NOW));
        }
        PreferenceArbitraries.PURPOSES.forEach(purpose -> {
            assertThat(is.telling(purpose, PreferenceArbitraries.PEOPLE, Said.NOW)
                            .mayBeTold())
                    .filteredOn(s -> PreferenceArbitraries.PEOPLE.contains(s.whom()))
                    .isEqualTo(was.telling(purpose, PreferenceArbitraries.PEOPLE, Said.NOW)
                            .mayBeTold());
            for (ContactQuestion question : Asked.questions(purpose, Said.NOW)) {
                assertThat(is.reaching(question).ways())
                        .filteredOn(w -> PreferenceArbitraries.ADDRESSES.contains(w.address()))
                        .hasSameElementsAs(was.reaching(question).ways());
            }
        });
    }

    private static List<Said.Maker> unrelated() {
        Topic topic = new Topic("something-else");
        Term term = new Term("something-else");
        return List.of(
                words -> TopicBoundary.of(AskingManner.DO_NOT_ASK, topic),
                words -> TopicBoundary.of(AskingManner.ASK, topic),
                words -> Trigger.about(topic),
                words -> Trigger.by(term),
                words -> Strategy.of(Strategy.Effect.MAKES_WORSE, term),
                words -> Strategy.of(Strategy.Effect.HELPS, term),
                words -> Telling.of(ActorId.parse("else-1"), Telling.Choice.NOT_TO_BE_TOLD, Purposes.all()),
                words -> Telling.of(ActorId.parse("else-2"), Telling.Choice.MAY_BE_TOLD, Purposes.all()),
                words -> ContactPoint.of(ContactPoint.Kind.POST, ContactAddress.of("elsewhere"))
                        .withSafety(ContactPoint.Safety.NOT_SAFE));
    }

    @Property
    void COR_11_time_alone_opens_nothing_and_marks_what_is_past(@ForAll("longStories") List<Said> said) {
        Preferences all = Said.all(said);
        Set<String> now = new Asked(all, Said.NOW).open();
        Set<String> later = new Asked(all, LATER).open();

        assertThat(now).containsAll(later);
        assertThat(all.inForce()).hasSameSizeAs(said);
        for (Preference preference : all.inForce()) {
            boolean marked = preference.needsConfirming(LATER);
            assertThat(marked).isEqualTo(preference.reviewBy().isPresent() || !preference.isPersonsWord());
        }
        reached("something was closed by time", !now.equals(later));
    }

    @Property
    void COR_09_the_reasons_name_what_is_in_force_and_say_so_in_a_sentence(@ForAll("stories") List<Said> said) {
        Preferences all = Said.all(said);
        int named = 0;
        for (Object answer : new Asked(all, Said.NOW).answers()) {
            for (Reason reason : Parts.of(answer, Reason.class)) {
                String sentence = reason.sentence(java.util.Locale.ENGLISH).orElseThrow();
                assertThat(reason.sentence(java.util.Locale.FRENCH)).isEmpty();
                reason.preference().ifPresent(id -> {
                    Preference preference = all.preference(id).orElseThrow();
                    assertThat(preference.isInForce()).isTrue();
                    if (!preference.isPersonsWord()) {
                        assertThat(sentence).doesNotContain("You said", "You want ", "You would rather");
                    }
                });
                named += reason.preference().isPresent() ? 1 : 0;
            }
            for (Grounds grounds : Parts.of(answer, Grounds.class)) {
                assertThat(grounds.reasons()).doesNotHaveDuplicates();
                assertThat(grounds.conflicts()).doesNotHaveDuplicates().allSatisfy(c -> {
                    assertThat(c.prevails()).isNotEqualTo(c.yields());
                });
            }
        }
        reached("a reason names a preference", named > 0);
    }

    @Property
    void COR_14_what_was_heard_written_or_confirmed_is_known_from_what_was_noted(@ForAll("stories") List<Said> said) {
        List<Preference> all = Said.merged(Said.apart(said), 2, 0, 1).all();

        assertThat(all.stream().filter(Preference::isPersonsWord).count())
                .isEqualTo(said.stream().filter(s -> s.who().isPersonsWord()).count());
        assertThat(all).allSatisfy(p -> assertThat(p.strength()).isBetween(Strength.NOTE, Strength.BINDING_DECLINE));
        reached(
                "both",
                said.stream().map(s -> s.who().isPersonsWord()).distinct().count() == 2);
    }

    static void reached(String what, boolean is) {
        Statistics.label(what).collect(is).coverage(c -> c.check(true).count(n -> n > 0));
    }
}
