package io.github.groundwork.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.answer.Context;
import io.github.groundwork.screening.answer.Responses;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Requirement;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.score.Caveat.Kind;
import io.github.groundwork.screening.testing.Definition;
import io.github.groundwork.screening.testing.ScaleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** SCR-28: outside those for whom a form was studied a result is marked, and not withheld. */
@StatisticsReport(onFailureOnly = true)
class StudiedProperties {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.UK, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    /** What is known around a sheet. */
    record Around(Optional<Integer> age, Optional<Locale> language, Informant informant, Optional<Mode> mode) {}

    /** For whom a form was studied. */
    record Studied(
            Optional<Integer> from,
            Optional<Integer> to,
            List<Locale> languages,
            List<Informant> informants,
            List<Mode> modes) {

        Instrument instrument() {
            Optional<Requirement.AgeBetween> ages = from.isEmpty() && to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Requirement.AgeBetween(from, to));
            return Definition.of("tiny")
                    .item("1", 0, 1)
                    .scale(ScaleDraft.sum(Scale.TOTAL, "1"))
                    .studied(informants, ages, languages, modes)
                    .instrument();
        }
    }

    @Provide
    Arbitrary<Around> around() {
        return Combinators.combine(
                        Arbitraries.of(0, 11, 12, 13, 17, 18, 19, 64, 65, 66, 130)
                                .optional(0.8),
                        Arbitraries.of(LANGUAGES).optional(0.8),
                        Arbitraries.of(Informant.class),
                        Arbitraries.of(Mode.class).optional(0.8))
                .as(Around::new);
    }

    @Provide
    Arbitrary<Studied> studied() {
        return Combinators.combine(
                        Arbitraries.of(12, 18).optional(0.6),
                        Arbitraries.of(18, 65).optional(0.6),
                        Arbitraries.of(LANGUAGES).list().ofMaxSize(2).uniqueElements(),
                        Arbitraries.of(Informant.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .uniqueElements(),
                        Arbitraries.of(Mode.class).list().ofMaxSize(2).uniqueElements())
                .as(Studied::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void SCR_28_what_was_not_studied_is_marked_and_scored_all_the_same(
            @ForAll("studied") Studied studied, @ForAll("around") Around around) {
        Instrument instrument = studied.instrument();
        Responses plain = Responses.of(instrument, 1);
        Responses sheet = plain.by(around.informant());
        if (around.age().isPresent()) {
            sheet = sheet.in(Context.unknown().withAge(around.age().get()));
        }
        if (around.language().isPresent()) {
            sheet = sheet.in(around.language().get());
        }
        if (around.mode().isPresent()) {
            sheet = sheet.in(around.mode().get());
        }
        Scoring scoring = Scoring.of(instrument);
        ScoreReport report = scoring.score(sheet);
        List<Kind> expected = expected(studied, around);
        assertThat(report.caveats())
                .isEqualTo(expected.stream().map(k -> new Caveat(k, List.of())).toList());
        assertThat(report.caveats()).allMatch(caveat -> caveat.text().endsWith("."));
        assertThat(report.scales()).isEqualTo(scoring.score(plain).scales());
        for (Kind kind : List.of(
                Kind.AGE_NOT_STUDIED, Kind.LANGUAGE_NOT_STUDIED, Kind.INFORMANT_NOT_STUDIED, Kind.MODE_NOT_STUDIED)) {
            Statistics.label(kind.name())
                    .collect(expected.contains(kind))
                    .coverage(c -> c.check(true).percentage(p -> p > 10));
        }
    }

    private static List<Kind> expected(Studied studied, Around around) {
        List<Kind> kinds = new ArrayList<>();
        if (around.age().isPresent()
                && (around.age().get() < studied.from().orElse(0)
                        || around.age().get() > studied.to().orElse(200))) {
            kinds.add(Kind.AGE_NOT_STUDIED);
        }
        if (around.language().isPresent()
                && !studied.languages().isEmpty()
                && studied.languages().stream()
                        .noneMatch(l ->
                                l.getLanguage().equals(around.language().get().getLanguage()))) {
            kinds.add(Kind.LANGUAGE_NOT_STUDIED);
        }
        if (!studied.informants().contains(around.informant())) {
            kinds.add(Kind.INFORMANT_NOT_STUDIED);
        }
        if (around.mode().isPresent()
                && !studied.modes().isEmpty()
                && !studied.modes().contains(around.mode().get())) {
            kinds.add(Kind.MODE_NOT_STUDIED);
        }
        return kinds;
    }
}
