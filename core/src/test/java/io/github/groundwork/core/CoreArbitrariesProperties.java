package io.github.groundwork.core;

import static io.github.groundwork.core.CoreArbitraries.FRAGILE_WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Holds that the generators reach the corners that the other properties rely on. */
class CoreArbitrariesProperties {

    @Provide
    Arbitrary<String> words() {
        return CoreArbitraries.words();
    }

    @Provide
    Arbitrary<String> wellFormedWords() {
        return CoreArbitraries.wellFormedWords();
    }

    @Provide
    Arbitrary<ActorId> actorIds() {
        return CoreArbitraries.actorIds();
    }

    @Provide
    Arbitrary<Attribution> attributions() {
        return CoreArbitraries.attributions(Role.values());
    }

    @Property(tries = 400)
    @StatisticsReport(StatisticsReportMode.OFF)
    void words_reach_every_kind_of_fragile_text(@ForAll("words") String words) {
        counts("emoji", words.codePoints().anyMatch(c -> c >= 0x1F300 && c <= 0x1FAFF));
        counts("half a pair", !wellFormed(words));
        counts("huge", words.length() > 10_000);
        counts("fragile", FRAGILE_WORDS.contains(words));
    }

    @Property
    void well_formed_words_have_bytes_in_UTF_8(@ForAll("wellFormedWords") String words) {
        assertThat(wellFormed(words)).isTrue();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void ids_reach_both_lengths(@ForAll("actorIds") ActorId id) {
        counts("shortest", id.value().length() == 1);
        counts("longest", id.value().length() == 64);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void attributions_reach_every_role_written_and_spoken(@ForAll("attributions") Attribution said) {
        Statistics.label("role").collect(said.role()).coverage(coverage -> {
            for (Role role : Role.values()) {
                coverage.check(role).count(count -> count > 0);
            }
        });
        counts("spoken", said.recordedBy().isPresent());
        counts("written", said.recordedBy().isEmpty());
    }

    private static void counts(String what, boolean isSo) {
        Statistics.label(what).collect(isSo).coverage(CoreArbitrariesProperties::sometimes);
    }

    private static void sometimes(StatisticsCoverage coverage) {
        coverage.check(true).count(count -> count > 0);
    }

    private static boolean wellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
