package io.github.groundwork.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.groundwork.core.ConsentWorlds;
import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DisclosureId;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.StandardTopic;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.time.DayHours;
import io.github.groundwork.core.time.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a disclosure must hold, what a pathway misses, and how both fit. */
class DisclosureTest {

    private static final Term NURSE = new Term("nurse");
    private static final Term PEER = new Term("peer-worker");
    private static final Responder OWNER = new Responder(ActorId.parse("nurse-7"), NURSE);
    private static final Responder COVER = new Responder(ActorId.parse("peer-2"), PEER);
    private static final Purposes CARE = Purposes.of(new Purpose("care"));
    private static final DisclosedRecipient RECIPIENT = new DisclosedRecipient(NURSE, "The nurse");

    private static Disclosure disclosure() {
        return Disclosure.of(
                ConsentWorlds.REF,
                new Disclosure.Asking(CARE, "asked", "choice"),
                new Disclosure.Handling(List.of(RECIPIENT), "kept", ConfidentialityLimits.none(), Optional.empty()),
                new Disclosure.Afterwards(
                        "positive", Duration.ofHours(1), List.of("nothing else"), "contact", Optional.empty()));
    }

    private static ResponsePathway complete() {
        ResponsePathway pathway = ResponsePathway.unknown()
                .withOwner(OWNER)
                .withCover(COVER)
                .withHours(WeeklyHours.always())
                .with(new Term("critical-answer"), Duration.ofMinutes(30))
                .with(PathwayPart.REFERRAL_ROUTE, "route")
                .with(PathwayPart.ESCALATION, "escalation");
        for (PathwayPart part : PathwayPart.values()) {
            pathway = part.isFact() ? pathway.with(part, Known.YES) : pathway;
        }
        return pathway;
    }

    @Test
    void a_disclosure_leaves_no_part_out() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidentialityLimits.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure.Asking(Purposes.all(), "asked", "choice"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure.Asking(CARE, "asked", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Disclosure.Handling(List.of(), "kept", ConfidentialityLimits.none(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure.Handling(
                        List.of(RECIPIENT, new DisclosedRecipient(NURSE, "Another")),
                        "kept",
                        ConfidentialityLimits.none(),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Disclosure.Afterwards("positive", Duration.ZERO, List.of(), "contact", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disclosure.Afterwards(
                        "positive", Duration.ZERO, List.of("nothing else"), "contact", Optional.of("")));
        assertThat(Stream.of(
                        Duration.ofMinutes(-1),
                        Duration.ofSeconds(30),
                        Duration.ofDays(366).plusMinutes(1)))
                .allSatisfy(within -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Disclosure.Afterwards(
                                "positive", within, List.of("nothing else"), "contact", Optional.empty())));
    }

    @Test
    void a_reference_names_a_plain_language() {
        DisclosureId id = DisclosureId.parse("intake");

        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRef(id, "1", Locale.ROOT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DisclosureRef(id, "1", Locale.forLanguageTag("en-u-ca-buddhist")));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRef(id, "", Locale.ENGLISH));
        assertThat(new DisclosureRef(id, "1", Locale.US).language()).isEqualTo(Locale.forLanguageTag("en-US"));
    }

    @Test
    void a_consent_is_compared_with_what_was_disclosed() {
        ConsentTerms terms = new ConsentTerms(
                List.of(new Term("answers")),
                Purposes.of(new Purpose("research")),
                List.of(PEER, NURSE),
                ConsentWorlds.REF);
        Consent wide = ConsentWorlds.consent(
                "c", new ConsentWorlds.Line("person-1", Grantor.Capacity.SELF, true, 1, 0, terms, false));

        assertThat(wide.checkAgainst(disclosure()))
                .extracting(Problem::code)
                .containsExactly("CONSENT_PURPOSE_NOT_DISCLOSED", "CONSENT_RECIPIENT_NOT_DISCLOSED");
        ConsentTerms fits = new ConsentTerms(List.of(new Term("answers")), CARE, List.of(NURSE), ConsentWorlds.REF);
        assertThat(ConsentWorlds.consent(
                                "c", new ConsentWorlds.Line("p", Grantor.Capacity.SELF, true, 1, 0, fits, false))
                        .checkAgainst(disclosure()))
                .isEmpty();
    }

    @Test
    void SCR_10_owner_and_cover_are_among_those_whom_the_person_is_told_of() {
        assertThat(complete().checkAgainst(disclosure()))
                .extracting(Problem::code)
                .containsExactly("PATHWAY_COVER_NOT_DISCLOSED");
        assertThat(ResponsePathway.unknown().withOwner(COVER).checkAgainst(disclosure()))
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("PATHWAY_OWNER_NOT_DISCLOSED", "/owner/role"));
        assertThat(ResponsePathway.unknown().withOwner(OWNER).withCover(OWNER).checkAgainst(disclosure()))
                .isEmpty();
    }

    @Test
    void SCR_14_a_pathway_names_each_part_that_it_misses() {
        assertThat(ResponsePathway.unknown().missing()).containsExactly(PathwayPart.values());
        assertThat(ResponsePathway.unknown().hasResponder()).isFalse();
        assertThat(ResponsePathway.unknown().withCover(COVER).hasResponder()).isTrue();
        assertThat(complete().isComplete()).isTrue();
        for (Known known : List.of(Known.NO, Known.UNKNOWN)) {
            assertThat(complete().with(PathwayPart.TRAINED_STAFF, known).missing())
                    .containsExactly(PathwayPart.TRAINED_STAFF);
        }
        assertThat(complete().with(PathwayPart.TRAINED_STAFF, Known.UNKNOWN).with(PathwayPart.TRAINED_STAFF, Known.YES))
                .isEqualTo(complete());
        assertThatIllegalArgumentException().isThrownBy(() -> complete().with(PathwayPart.OWNER, "somebody"));
        assertThatIllegalArgumentException().isThrownBy(() -> complete().with(PathwayPart.HOURS, Known.YES));
    }

    @Test
    void SCR_14_partner_violence_keeps_the_full_gate() {
        List<PathwayPart> floor = List.of(
                PathwayPart.WRITTEN_PROTOCOL,
                PathwayPart.TRAINED_STAFF,
                PathwayPart.PRIVATE_SETTING,
                PathwayPart.CONFIDENTIALITY,
                PathwayPart.REFERRAL_ROUTE,
                PathwayPart.ENOUGH_TIME);

        assertThat(PathwayPart.partsFor(List.of(StandardTopic.MOOD.topic(), StandardTopic.DOMESTIC_VIOLENCE.topic())))
                .isEqualTo(floor);
        assertThat(PathwayPart.partsFor(List.of(StandardTopic.SUICIDE.topic()))).isEmpty();
        assertThat(complete()
                        .with(PathwayPart.ENOUGH_TIME, Known.UNKNOWN)
                        .missingFor(List.of(StandardTopic.DOMESTIC_VIOLENCE.topic())))
                .containsExactly(PathwayPart.ENOUGH_TIME);
        assertThat(ResponsePathway.unknown().missingFor(List.of(StandardTopic.DOMESTIC_VIOLENCE.topic())))
                .isEqualTo(floor);
    }

    @Test
    void a_pathway_operates_in_its_hours_and_never_in_unknown_ones() {
        WeeklyHours mondays = WeeklyHours.of(
                ZoneId.of("America/Los_Angeles"),
                List.of(new DayHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))));
        ResponsePathway pathway = complete().withHours(mondays);

        assertThat(pathway.operatesAt(Instant.parse("2026-03-02T17:00:00Z"))).isTrue();
        assertThat(pathway.operatesAt(Instant.parse("2026-03-02T16:59:00Z"))).isFalse();
        assertThat(ResponsePathway.unknown().operatesAt(Instant.EPOCH)).isFalse();
        assertThat(pathway.missing()).containsExactly(PathwayPart.OUTSIDE_HOURS);
        assertThat(pathway.with(PathwayPart.OUTSIDE_HOURS, "the county's team").isComplete())
                .isTrue();
    }

    @Test
    void COR_20_what_persons_read_is_plain_and_respectful() {
        LanguageChecker checker = LanguageChecker.of(LanguageLists.englishWithJudgements());
        List<String> reasons = Stream.of(ConsentDecision.Reason.values())
                .map(ConsentDecision.Reason::sentence)
                .toList();
        List<String> parts =
                Stream.of(PathwayPart.values()).map(PathwayPart::sentence).toList();
        List<String> rules =
                Stream.of(ConsentProblem.values()).map(ConsentProblem::rule).toList();

        assertThat(Stream.of(reasons, parts, rules).flatMap(List::stream))
                .allSatisfy(text -> assertThat(checker.check(text))
                        .filteredOn(finding -> finding.severity() == Severity.AVOID)
                        .isEmpty());
        assertThat(Stream.concat(reasons.stream(), parts.stream()))
                .allSatisfy(text -> assertThat(grade(text)).as(text).isLessThanOrEqualTo(8));
        assertThat(grade(String.join(" ", reasons))).isBetween(0.1, 8.0);
        assertThat(grade(String.join(" ", parts))).isBetween(0.1, 8.0);
    }

    /** Returns the grade, or 0 where the text is too short for one. */
    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
    }
}
