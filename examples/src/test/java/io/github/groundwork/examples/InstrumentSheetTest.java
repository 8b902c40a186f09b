package io.github.groundwork.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.screening.catalog.Instruments;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.scale.CutOff;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.wording.WordingPack;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is known about each instrument is shown, within 100 columns. */
class InstrumentSheetTest {

    static List<String> ids() {
        return Instruments.standard().ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_part_of_a_definition_is_shown(String id) {
        Ran ran = Ran.of("instruments", id);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));

        Instrument instrument = Instruments.standard().get(id);
        String flat = flat(ran.out());
        assertThat(flat)
                .contains(
                        instrument.title(),
                        instrument.version(),
                        instrument.about().purpose(),
                        instrument.about().timeFrame())
                .contains(
                        flat(instrument.rights().holder()),
                        flat(instrument.rights().terms()))
                .contains(instrument.citations().stream()
                        .map(InstrumentSheetTest::flat)
                        .toList())
                .contains(instrument.notes().stream()
                        .map(InstrumentSheetTest::flat)
                        .toList());
        for (Item item : instrument.items()) {
            assertThat(flat).contains(" " + item.id() + " " + item.topic());
            item.codes().forEach(code -> assertThat(flat).contains(code.code()));
        }
        for (Scale scale : instrument.scales()) {
            assertThat(flat)
                    .contains(
                            scale.title() + ": ",
                            scale.lowest().shown() + " to " + scale.highest().shown());
            scale.bands().forEach(band -> assertThat(flat).contains(band.label()));
        }
        for (CutOff cutOff : instrument.cutOffs()) {
            assertThat(flat)
                    .contains(
                            cutOff.name() + (cutOff.evidence().confirmed() ? " " : " (not confirmed) ") + cutOff.scale()
                                    + " is ",
                            flat(cutOff.accuracy().population()));
        }
        instrument
                .categories()
                .forEach(rule -> rule.categories()
                        .forEach(category -> assertThat(flat)
                                .contains(category.id() + ": " + category.label()
                                        + (category.evidence().confirmed() ? " " : " (not confirmed) "))));
        instrument.critical().forEach(rule -> assertThat(flat).contains(rule.reason()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void official_wording_is_shown_only_when_it_is_asked_for(String id) {
        String plain = flat(Ran.of("instruments", id).out());
        List<WordingPack> packs = Instruments.standard().wordings(id);
        for (WordingPack pack : packs) {
            String language = pack.language().toLanguageTag();
            Ran ran = Ran.of("instruments", id, "--wording", language);
            assertThat(ran.code()).isZero();
            assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
            for (Item item : pack.instrument().items()) {
                assertThat(flat(ran.out())).contains(flat(item.id() + " " + pack.text(item.id())));
                assertThat(plain).doesNotContain(flat(pack.text(item.id())));
            }
            assertThat(flat(ran.out())).contains(flat(pack.provenance().credit()));
            assertThat(plain).contains(flat(pack.provenance().holder()), "--wording " + language);
        }
        if (packs.isEmpty()) {
            assertThat(plain).contains("None comes with the library");
        }
    }

    @Test
    void wording_that_is_not_there_is_not_replaced_by_another() {
        assertThat(Ran.of("instruments", "phq-9", "--wording", "fr").err())
                .isEqualToNormalizingNewlines("error: there is no wording of phq-9 in this language; there is en\n");
        Ran none = Ran.of("instruments", "brs", "--wording", "en");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .isEqualToNormalizingNewlines("error: there is no wording of brs in this language; none comes with the "
                        + "library: its holder has to be asked. Scoring works without\n");
        assertThat(Ran.of("instruments", "phq9").code()).isEqualTo(1);
    }

    @Test
    void none_of_it_follows_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            String root = Ran.of("instruments", "itq").out();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Ran.of("instruments", "itq").out()).isEqualTo(root);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Without line breaks and indentation. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
