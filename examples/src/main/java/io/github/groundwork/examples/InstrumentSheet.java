package io.github.groundwork.examples;

import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.InstrumentParts;
import io.github.groundwork.screening.instrument.Rights;
import io.github.groundwork.screening.item.AnswerFormat;
import io.github.groundwork.screening.item.Coding;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.item.OptionSet;
import io.github.groundwork.screening.scale.Band;
import io.github.groundwork.screening.scale.Scale;
import io.github.groundwork.screening.wording.WordingPack;
import io.github.groundwork.screening.wording.WordingParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that is known about one instrument, for a reader. Not thread-safe. */
final class InstrumentSheet {

    private final Instrument instrument;
    private final List<WordingPack> packs;
    private final Optional<WordingPack> shown;
    private final Page page = new Page();

    InstrumentSheet(Instrument instrument, List<WordingPack> packs, Optional<WordingPack> shown) {
        this.instrument = instrument;
        this.packs = packs;
        this.shown = shown;
    }

    String text() {
        about();
        items();
        RuleSheet rules = new RuleSheet(instrument, page);
        rules.gates();
        scales();
        rules.results();
        rights();
        wording();
        listed("PUBLISHED IN", instrument.citations());
        listed("NOTES", instrument.notes());
        return page.toString();
    }

    private void about() {
        InstrumentParts.About about = instrument.about();
        page.line(0, instrument.abbreviation() + ": " + instrument.title());
        page.blank();
        page.field("id", instrument.id() + ", version " + instrument.version() + codes(instrument.codes(), ", "));
        page.field("purpose", about.purpose());
        page.field("measures", about.construct());
        page.field("asks about", about.timeFrame());
        page.field("made for", about.population());
        page.field(
                "answered by",
                Words.or(about.informants().stream().map(Words::of).toList()));
        List<String> studied = new ArrayList<>();
        about.validated().ages().ifPresent(ages -> studied.add(Words.ages(ages)));
        if (!about.validated().languages().isEmpty()) {
            studied.add("in "
                    + Words.and(about.validated().languages().stream()
                            .map(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH))
                            .toList()));
        }
        about.validated().modes().forEach(mode -> studied.add(Words.of(mode)));
        page.field(
                "studied",
                (studied.isEmpty() ? "" : String.join("; ", studied) + ". ")
                        + Words.source(about.validated().evidence()));
    }

    private void items() {
        page.section("ITEMS (topics in our own words; they are not the questions)");
        Map<String, String> answers = new LinkedHashMap<>();
        List<Integer> widths = List.of(9, 42, 14, 10, 12);
        page.row(Page.INDENT, List.of("NUMBER", "TOPIC", "ANSWER", "LOINC", ""), widths);
        for (Item item : instrument.items()) {
            page.row(
                    Page.INDENT,
                    List.of(
                            item.id(),
                            item.topic(),
                            answer(item.format(), answers),
                            item.codes().isEmpty() ? "" : item.codes().get(0).code(),
                            item.isSupplementary() ? "never scored" : ""),
                    widths);
        }
        page.section("ANSWERS (labels in our own words)");
        answers.forEach(page::field);
        page.line(Page.INDENT, "Every item can be declined.");
    }

    private static String answer(AnswerFormat format, Map<String, String> answers) {
        return format.fold(
                one -> named(one.options(), "", answers),
                several -> named(several.options(), "one or more of: ", answers),
                number -> Words.range(number.from(), number.to()) + " by "
                        + number.step().shown());
    }

    private static String named(OptionSet set, String before, Map<String, String> answers) {
        List<String> options = set.options().stream()
                .map(option ->
                        option.value() + Page.NO_BREAK + option.label() + (option.exclusive() ? " (only alone)" : ""))
                .toList();
        answers.put(set.id(), before + String.join(", ", options));
        return set.id();
    }

    private static String codes(List<Coding> codes, String before) {
        return codes.isEmpty()
                ? ""
                : before + "LOINC "
                        + String.join(", ", codes.stream().map(Coding::code).toList());
    }

    private void scales() {
        page.section("SCALES");
        if (instrument.scales().isEmpty()) {
            page.line(Page.INDENT, "None: the instrument has no score.");
        }
        for (Scale scale : instrument.scales()) {
            page.field(
                    scale.id(),
                    scale.title() + ": " + ScaleWords.made(scale) + "; "
                            + Words.range(scale.lowest(), scale.highest()) + "; " + Words.of(scale.higher())
                            + (scale.isForPopulations() ? "; not for decisions about one person" : "")
                            + codes(scale.codes(), "; ") + ". " + Words.source(scale.evidence()));
            bands(scale);
            page.field("", "Missing answers: " + ScaleWords.missing(scale));
        }
    }

    private void bands(Scale scale) {
        boolean oneSource =
                scale.bands().stream().map(Band::evidence).distinct().count() == 1;
        for (Band band : scale.bands()) {
            page.entry(
                    Page.INDENT + Page.LABEL,
                    Page.LABEL,
                    Words.range(band.from(), band.to()),
                    band.label()
                            + (oneSource
                                    ? Words.unlessConfirmed(band.evidence().confirmed())
                                    : ". " + Words.source(band.evidence())));
        }
        if (oneSource) {
            page.field("", "Of the bands: " + Words.source(scale.bands().get(0).evidence()));
        }
    }

    private void rights() {
        Rights rights = instrument.rights();
        page.section("RIGHTS IN THE WORDING (a reading of licences, not legal advice)");
        page.field("status", Words.of(rights.status()));
        page.field("holder", rights.holder());
        page.field("terms", rights.terms());
        page.field("stated in", rights.source());
    }

    private void wording() {
        page.section("WORDING");
        if (packs.isEmpty()) {
            page.line(
                    Page.INDENT,
                    "None comes with the library; a host brings the pack that it has a licence for. Scoring works without.");
        }
        for (WordingPack pack : packs) {
            WordingParts.Provenance from = pack.provenance();
            String language = pack.language().toLanguageTag();
            page.field(
                    language,
                    Words.of(from.translation()) + Words.unlessConfirmed(from.confirmed()) + "; holder: "
                            + from.holder() + ". "
                            + from.terms() + " Source: " + from.source() + "."
                            + (shown.isPresent() ? "" : " To see it: --wording " + language));
        }
        shown.ifPresent(pack -> new WordingSheet(instrument, pack, page).write());
    }

    private void listed(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            page.section(title);
            texts.forEach(text -> page.entry(Page.INDENT, 2, "-", text));
        }
    }
}
