package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.NotAskedReason;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.event.AskingEvent;
import io.github.groundwork.screening.session.event.FlowEvent;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.event.Route;
import io.github.groundwork.screening.session.event.Routing;
import io.github.groundwork.screening.session.event.SessionEvent;
import io.github.groundwork.screening.session.step.Choice;
import io.github.groundwork.screening.session.step.NextStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is asked, in which order, behind which notice: read from what is stored after random walks on one device. */
@Domain(Sessions.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class AskingProperties {

    @Provide
    Arbitrary<Situation> open() {
        return Situations.open();
    }

    private static void reaches(String what, boolean here, double percent) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= percent));
    }

    private static Copy walked(Situation situation, Theme theme, Sessions.Moves moves) {
        return Walk.of(situation, theme, 1, true, moves).copies().get(0);
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_16_what_is_put_to_the_person_was_in_the_preview_and_what_is_asked_only_shrinks(
            @ForAll("open") Situation situation, @ForAll Sessions.Moves moves) {
        Copy copy = walked(situation, Theme.CHANGING, moves);

        Optional<Set<String>> asked = Optional.empty();
        boolean isNarrower = false;
        for (SessionEvent event : Log.of(copy.session())) {
            Optional<Route> route = Log.route(event);
            if (route.isPresent()) {
                Set<String> now = new HashSet<>(route.get().order());
                isNarrower |= asked.isPresent() && now.size() < asked.get().size();
                asked.ifPresent(before -> assertThat(before).containsAll(now));
                asked = Optional.of(now);
            }
            assertThat(asked.orElse(Set.of())).containsAll(Log.presented(event));
        }
        for (Session session : copy.trail()) {
            if (session.next() instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.PREVIEW) {
                assertThat(Log.route(Log.of(session.shown(rowan(1)))
                                        .get(Log.of(session).size()))
                                .orElseThrow()
                                .order())
                        .isEqualTo(notice.items());
            }
        }
        reaches("narrower", isNarrower, 2);
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_17_a_withheld_item_is_never_presented_and_a_notice_comes_immediately_before_what_it_is_about(
            @ForAll("open") Situation situation, @ForAll Sessions.Moves moves) {
        Copy copy = walked(situation, Theme.CHANGING, moves);

        Set<String> warned = new HashSet<>();
        Set<String> withheld = new HashSet<>();
        Set<String> noticed = new HashSet<>();
        boolean isWarned = false;
        for (SessionEvent event : Log.of(copy.session())) {
            for (Route route : Log.route(event).stream().toList()) {
                withheld.addAll(Log.withheld(route));
                route.routings().stream()
                        .filter(Routing::isWarned)
                        .map(Routing::item)
                        .forEach(warned::add);
            }
            assertThat(Log.presented(event)).noneMatch(withheld::contains);
            if (event instanceof AskingEvent.NoticeShown notice) {
                noticed = new HashSet<>(notice.items());
            } else if (event instanceof AskingEvent.ItemShown shown && warned.contains(shown.item())) {
                isWarned = true;
                assertThat(noticed).contains(shown.item());
            } else if (event instanceof AskingEvent.ItemShown
                    || event instanceof OpeningEvent
                    || event instanceof FlowEvent.CheckedIn
                    || event instanceof FlowEvent.Paused
                    || event instanceof FlowEvent.StopAsked
                    || event instanceof FlowEvent.Resumed) {
                noticed = new HashSet<>();
            }
        }
        copy.trail().forEach(AskingProperties::offersSkipAndPause);
        sheet(copy, withheld);
        reaches("behind a notice", isWarned, 5);
        reaches("withheld", !withheld.isEmpty(), 10);
    }

    private static void offersSkipAndPause(Session session) {
        if (session.next() instanceof NextStep.Notice notice && notice.kind() == NextStep.Notice.Kind.CONTENT) {
            assertThat(notice.frame().choices()).contains(Choice.SKIP, Choice.PAUSE);
            assertThat(notice.topics()).isNotEmpty();
            String first = notice.sentences().get(0);
            assertThat(session.setup().how().phrases().labels(notice.topics())).allMatch(first::contains);
        }
    }

    /** What was asked, not asked and not reached is all there is, and what is withheld stands there as not asked by preference. */
    private static void sheet(Copy copy, Set<String> withheld) {
        Session session = copy.session();
        Map<String, Answer> sheet = session.result().responses().answers();
        assertThat(sheet).hasSameSizeAs(session.setup().instrument().items());
        if (session.record().offer().isEmpty()
                || session.setup().how().options().isTotalOnly()) {
            return;
        }
        for (Item item : session.setup().instrument().items()) {
            boolean isByPreference = sheet.get(item.id()).equals(new Answer.NotAsked(NotAskedReason.PREFERENCE));
            boolean isAnswered = Log.of(session).stream()
                    .anyMatch(event -> event instanceof AskingEvent.Answered answered
                                    && answered.item().equals(item.id())
                            || event instanceof OpeningEvent.KnownDecided decided && decided.agreed());
            if (!isAnswered) {
                assertThat(isByPreference).isEqualTo(withheld.contains(item.id()));
            }
        }
    }

    @Property(
            tries = 150,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void SCR_18_a_declined_item_is_offered_again_at_most_once_with_the_reason_and_never_against_the_persons_word(
            @ForAll("open") Situation situation, @ForAll Sessions.Moves moves) {
        Copy copy = walked(situation, Theme.CHANGING, moves);

        Map<String, Answer> last = new HashMap<>();
        Set<String> again = new HashSet<>();
        Set<String> notAgain = new HashSet<>();
        for (SessionEvent event : Log.of(copy.session())) {
            if (event instanceof AskingEvent.Answered answered) {
                last.put(answered.item(), answered.answer());
            } else if (event instanceof AskingEvent.Revised revised) {
                last.put(revised.item(), revised.answer());
            } else if (event instanceof AskingEvent.NotAgain never) {
                notAgain.add(never.item());
            } else if (event instanceof AskingEvent.OfferedAgain offered) {
                assertThat(last.get(offered.item())).isEqualTo(Answer.declined());
                assertThat(again.add(offered.item())).isTrue();
                assertThat(notAgain).doesNotContain(offered.item());
            }
        }
        boolean isAsked = false;
        for (Session session : copy.trail()) {
            if (session.next() instanceof NextStep.Question question
                    && question.open().isEmpty()
                    && !session.setup().how().options().isTotalOnly()
                    && session.result().responses().answer(question.item()).equals(Answer.declined())) {
                isAsked = true;
                assertThat(question.sentences()).anyMatch(sentence -> sentence.contains(Said.CANARY + " reason"));
            }
        }
        reaches("offered again", isAsked, 0.6);
    }
}
