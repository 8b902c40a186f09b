package io.github.groundwork.screening.session;

import static io.github.groundwork.screening.session.Scene.nurse;
import static io.github.groundwork.screening.session.Scene.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Answer;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.KnownAnswers;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.Caveat;
import io.github.groundwork.screening.score.ScaleOutcome;
import io.github.groundwork.screening.session.event.OpeningEvent;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.session.step.NextStep;
import io.github.groundwork.screening.testing.Choice;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is carried into a session from before, and what a result says of how it came about. */
@StatisticsReport(onFailureOnly = true)
class CarriedProperties {
    private static final HistoryId EARLIER = HistoryId.parse("earlier-1");

    /** Which items of two instruments are the same, by the library's own tables: a short form and the long one that begins with it. */
    private static final Map<String, String> LONGER = Map.of("phq-2", "phq-9", "gad-2", "gad-7");

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Dice.picks(20);
    }

    @Property(tries = 150, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void SCR_25_known_answers_are_carried_forward_only_with_the_persons_agreement_and_only_to_the_same_items(
            @ForAll("picks") List<Integer> picks, @ForAll boolean agreed, @ForAll boolean isSame) {
        Dice dice = new Dice(picks);
        String shorter = dice.of("phq-2", "gad-2");
        Instrument target = Instruments.standard().get(LONGER.get(shorter));
        Instrument earlier = isSame ? target : Instruments.standard().get(shorter);
        Responses sheet = Responses.start(earlier);
        Map<String, Answer> given = new LinkedHashMap<>();
        for (var item : earlier.items()) {
            Answer answer =
                    dice.of(dice.of(Choice.of(item.format())).toAnswer(), Answer.declined(), Answer.notReached());
            sheet = sheet.with(item.id(), answer);
            if (answer.isGiven()) {
                given.put(item.id(), answer);
            }
        }
        KnownAnswers known = KnownAnswers.of(sheet, EARLIER, Scene.at(-9), target);
        Session start = Scene.previewed(Scene.setup(target.id()));
        Session offered = start.knownOffered(known, nurse(2));
        Statistics.collect(given.isEmpty());
        if (given.isEmpty()) {
            assertThat(offered).isSameAs(start);
            return;
        }
        assertThat(offered.result().responses().givenCount()).isZero();
        NextStep.Notice notice = (NextStep.Notice) offered.next();
        assertThat(notice.items()).containsExactlyElementsOf(given.keySet());
        assertThat(notice.sentences().get(0)).contains(": " + given.size() + ".");
        Session decided = offered.with(new OpeningEvent.KnownDecided(agreed), rowan(3));

        Map<String, Answer> used = decided.result().responses().answers().entrySet().stream()
                .filter(each -> each.getValue().isGiven())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(used).isEqualTo(agreed ? given : Map.of());
        List<Session> way = Follow.toTheEnd(decided, 0);
        Set<String> asked = Set.copyOf(Log.shown(way.get(way.size() - 1)));
        for (var item : target.items()) {
            boolean isUsed = used.containsKey(item.id());
            if (isUsed
                    || way.get(way.size() - 1)
                            .result()
                            .responses()
                            .answer(item.id())
                            .isGiven()) {
                assertThat(asked.contains(item.id())).isEqualTo(!isUsed);
            }
        }
    }

    @Property(tries = 20)
    void SCR_24_answers_of_another_informant_are_not_carried_forward(@ForAll boolean proxy) {
        Instrument instrument = Instruments.standard().get("phq-2");
        Informant theirs = proxy ? Informant.PROXY : Informant.SELF;
        Responses earlier = Responses.start(instrument).by(theirs).given("1", "2");
        KnownAnswers known = KnownAnswers.of(earlier, EARLIER, Scene.at(-9), instrument);
        Session self = Scene.previewed(Scene.setup("phq-2"));
        Session other = Scene.previewed(Scene.setup("phq-2").with(Informant.CLINICIAN));

        if (proxy) {
            assertThatIllegalArgumentException().isThrownBy(() -> self.knownOffered(known, nurse(2)));
        } else {
            assertThat(self.knownOffered(known, nurse(2))).isNotEqualTo(self);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> other.knownOffered(known, nurse(2)));
    }

    @Property(tries = 200, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    void SCR_28_outside_what_was_studied_a_result_is_marked_and_not_withheld(
            @ForAll("picks") List<Integer> picks, @ForAll Mode mode, @ForAll Informant informant) {
        Dice dice = new Dice(picks);
        Optional<Integer> age = dice.of(Optional.<Integer>empty(), Optional.of(17), Optional.of(18), Optional.of(65));
        Optional<Requirement.AgeBetween> ages = dice.of(
                Optional.<Requirement.AgeBetween>empty(),
                Optional.of(new Requirement.AgeBetween(Optional.of(18), Optional.of(64))));
        List<Locale> languages = dice.of(
                List.<Locale>of(), List.of(Locale.GERMAN), List.of(Locale.UK), List.of(Locale.GERMAN, Locale.US));
        List<Mode> modes = dice.of(List.<Mode>of(), List.of(Mode.INTERVIEW), List.of(Mode.SELF_REPORT, Mode.TELEPHONE));
        List<Informant> informants = dice.of(List.of(Informant.SELF), List.of(Informant.PROXY, Informant.CLINICIAN));
        Instrument instrument = Definition.of("studied")
                .item("1", 0, 1, 2)
                .item("2", 0, 1, 2)
                .scale(ScaleDraft.sum(Scale.TOTAL, "1", "2"))
                .studied(informants, ages, languages, modes)
                .instrument();
        SessionSetup setup = Small.setup(instrument).with(informant);
        setup = age.isPresent() ? setup.with(Context.unknown().withAge(age.get())) : setup;
        Session session = Session.offer(setup, Scene.ID, Scene.ROWAN, Setting.ready(mode), nurse(0));
        List<Session> way = Follow.toTheEnd(session, 0);
        SessionResult result = way.get(way.size() - 1).result();

        Set<Caveat.Kind> expected = EnumSet.noneOf(Caveat.Kind.class);
        if (ages.isPresent() && age.isPresent() && (age.get() < 18 || age.get() > 64)) {
            expected.add(Caveat.Kind.AGE_NOT_STUDIED);
        }
        if (languages.equals(List.of(Locale.GERMAN))) {
            expected.add(Caveat.Kind.LANGUAGE_NOT_STUDIED);
        }
        if (!modes.isEmpty() && !modes.contains(mode)) {
            expected.add(Caveat.Kind.MODE_NOT_STUDIED);
        }
        if (!informants.contains(informant)) {
            expected.add(Caveat.Kind.INFORMANT_NOT_STUDIED);
        }
        assertThat(result.caveats().stream().map(Caveat::kind)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(result.scale(Scale.TOTAL).orElseThrow()).isInstanceOf(ScaleOutcome.Scored.class);
        expected.forEach(Statistics::collect);
        Statistics.label("marked")
                .collect(expected.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }
}
