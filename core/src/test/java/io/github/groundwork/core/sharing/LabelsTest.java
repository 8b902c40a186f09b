package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.check.NotPossibleException;
import io.github.groundwork.core.check.ProblemCode;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.suggestion.SuggestionProblem;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final LanguageChecker CHECKER = LanguageChecker.of(LanguageLists.english());
    private static final double GRADE = 8;

    /** HL7 v3 ActCode: DVD is developmental disability; violence is SDV. They are easily taken for each other. */
    @Test
    void DVD_is_developmental_disability_and_SDV_is_violence() {
        assertThat(SensitivityLabel.DVD.text().in(Locale.ENGLISH)).contains("developmental disability");
        assertThat(SensitivityLabel.SDV.text().in(Locale.ENGLISH)).contains("violence");
        assertThat(SensitivityLabel.SDV.code()).isEqualTo("SDV");
    }

    @Test
    void the_codes_are_those_of_the_code_system() {
        assertThat(SensitivityLabel.SYSTEM).isEqualTo("http://terminology.hl7.org/CodeSystem/v3-ActCode");
        assertThat(Stream.of(SensitivityLabel.values()).map(SensitivityLabel::code))
                .containsExactlyInAnyOrder(
                        "ETH",
                        "ETHUD",
                        "OPIOIDUD",
                        "SUD",
                        "BH",
                        "MH",
                        "PSY",
                        "PSYTHPN",
                        "EMOTDIS",
                        "COGN",
                        "DVD",
                        "SDV",
                        "SEX",
                        "SPI",
                        "ADOL");
        assertThat(Stream.of(SensitivityLabel.values()).map(each -> each.text().in(Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    @Test
    void labels_stand_in_a_fixed_order_each_once() {
        List<SensitivityLabel> mixed =
                List.of(SensitivityLabel.SDV, SensitivityLabel.ETH, SensitivityLabel.SDV, SensitivityLabel.MH);

        assertThat(Labels.of(mixed).list())
                .containsExactly(SensitivityLabel.ETH, SensitivityLabel.MH, SensitivityLabel.SDV);
        assertThat(Labels.none()
                        .plus(SensitivityLabel.SDV)
                        .plus(SensitivityLabel.ETH)
                        .plus(SensitivityLabel.MH))
                .isEqualTo(Labels.of(mixed));
        assertThat(Labels.of(mixed).contains(SensitivityLabel.DVD)).isFalse();
    }

    @Test
    void nothing_here_can_be_labelled_a_therapy_note() {
        Shareable entry = Shareable.of(EntryKey.parse("a"), Term.parse("section"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry.with(Labels.none().plus(SensitivityLabel.PSYTHPN)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void emergency_access_is_for_those_who_work_where_the_person_is_served(Role role) {
        By by = new By(ActorId.parse("somebody"), role, DeviceId.parse("clinic"), Instant.EPOCH);
        EmergencyAccess.Notice notice = new EmergencyAccess.Notice("face to face", Instant.EPOCH);

        if (List.of(Role.CLINICIAN, Role.PEER_WORKER, Role.STAFF).contains(role)) {
            EmergencyAccess access = EmergencyAccess.of(List.of(), "in danger now", notice, by);
            assertThat(access.by()).isEqualTo(by);
            assertThat(access.basis()).isEqualTo("in danger now");
            assertThat(access.notice()).isEqualTo(notice);
        } else {
            assertThatExceptionOfType(NotPossibleException.class)
                    .isThrownBy(() -> EmergencyAccess.of(List.of(), "in danger now", notice, by))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("EMERGENCY_ROLE"));
        }
    }

    @Test
    void emergency_access_says_on_what_basis_and_how_the_person_is_told() {
        By by = new By(ActorId.parse("somebody"), Role.STAFF, DeviceId.parse("clinic"), Instant.EPOCH);
        EmergencyAccess.Notice notice = new EmergencyAccess.Notice("face to face", Instant.EPOCH);

        assertThatIllegalArgumentException().isThrownBy(() -> new EmergencyAccess.Notice(" ", Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> EmergencyAccess.of(List.of(), "\n", notice, by));
    }

    @Test
    void COR_20_what_sharing_says_is_respectful_and_plain_to_read() {
        List<String> sentences = Stream.of(SharingDecision.Reason.values())
                .map(reason -> reason.sentence().in(Locale.ENGLISH).orElseThrow())
                .toList();
        List<String> labels = Stream.of(SensitivityLabel.values())
                .map(label -> label.text().in(Locale.ENGLISH).orElseThrow())
                .toList();
        List<String> rules = Stream.<ProblemCode[]>of(SharingProblem.values(), SuggestionProblem.values())
                .flatMap(Stream::of)
                .map(ProblemCode::rule)
                .toList();

        assertThat(Stream.of(sentences, labels, rules).flatMap(List::stream))
                .hasSizeGreaterThan(25)
                .allSatisfy(text -> assertThat(CHECKER.check(text)).as(text).isEmpty());
        assertThat(sentences)
                .allSatisfy(text -> assertThat(grade(text)).as(text).isLessThanOrEqualTo(GRADE));
        assertThat(grade(String.join(" ", sentences))).isBetween(1.0, GRADE);
        assertThat(grade(labels.stream()
                        .map(label -> "This is about " + label + ".")
                        .collect(Collectors.joining(" "))))
                .isBetween(1.0, 12.0);
    }

    /** Returns the grade, or 0 where the text is too short for one. */
    private static double grade(String text) {
        return Readability.of(text, Locale.ENGLISH).fleschKincaidGrade().fold(value -> value, reason -> 0.0);
    }
}
