package io.github.groundwork.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

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
}
