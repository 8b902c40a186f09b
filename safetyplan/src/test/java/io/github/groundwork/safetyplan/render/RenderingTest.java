package io.github.groundwork.safetyplan.render;

import static io.github.groundwork.safetyplan.Table.ready;
import static io.github.groundwork.safetyplan.Table.rowan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.groundwork.core.catalog.Resources;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.resource.ResourceDirectory;
import io.github.groundwork.core.resource.ResourceLabel;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.text.LocalizedText;
import io.github.groundwork.safetyplan.Table;
import io.github.groundwork.safetyplan.catalog.PlanTemplates;
import io.github.groundwork.safetyplan.collaboration.SafetyPlan;
import io.github.groundwork.safetyplan.plan.PlanTemplate;
import io.github.groundwork.safetyplan.share.PlanView;
import io.github.groundwork.safetyplan.share.Viewing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library itself writes in a plan, in whatever language and at whatever time. */
class RenderingTest {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private static Viewing viewing(PlanTemplate template) {
        return Viewing.of(template, Resources.standard(), Table.at(60));
    }

    private static PlanView own(SafetyPlan plan) {
        return PlanView.of(plan, Audience.person(), viewing(PlanTemplates.crisis()));
    }

    private static List<String> all(PlanView view, PlanPhrases phrases, ZoneId zone) {
        return List.of(
                PlainText.of(phrases, zone).render(view),
                Markdown.of(phrases, zone).render(view),
                WalletCard.of(phrases, zone, 40).render(view));
    }

    private static Map<PlanPhrase, String> turkish() {
        Map<PlanPhrase, String> texts = new EnumMap<>(PlanPhrase.class);
        for (PlanPhrase phrase : PlanPhrase.values()) {
            texts.put(phrase, "tr " + (phrase.places() > 1 ? "{1} {0}" : phrase.places() > 0 ? "{0}" : phrase.name()));
        }
        return texts;
    }

    private static Map<ResourceLabel, String> labels() {
        Map<ResourceLabel, String> labels = new EnumMap<>(ResourceLabel.class);
        Stream.of(ResourceLabel.values()).forEach(label -> labels.put(label, "tr " + label));
        return labels;
    }

    @Test
    void PLN_22_a_copy_carries_its_version_its_date_that_a_newer_one_may_exist_and_no_internal_ids() {
        PlanView view = own(ready().approve(rowan(4)));
        assertThat(all(view, PlanPhrases.inEnglish(), ZoneOffset.UTC)).allSatisfy(text -> {
            String plain = text.replace("\\", "").replace("\n", " ");
            assertThat(plain)
                    .contains("Version " + view.version() + ", November 23, 2026.")
                    .contains("A newer one may exist.")
                    .doesNotContain("phone:", "plan-1", "rowan", "maya", "warning-signs", "CRISIS");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void PLN_01_the_persons_own_copy_can_be_shown_whatever_a_clock_said(String instant) {
        By by = new By(rowan(1).actor(), Role.PERSON, DeviceId.parse("laptop"), Instant.parse(instant));
        PlanView view = own(Table.begun().add(Table.COPING, Table.own("Tea."), by));
        for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneOffset.MAX, ZoneOffset.MIN)) {
            assertThat(all(view, PlanPhrases.inEnglish(), zone)).allMatch(text -> text.contains("Tea"));
        }
    }

    @Test
    void a_plan_can_be_written_in_another_language_and_in_no_other_than_that() {
        PlanTemplate ours = PlanTemplates.crisis();
        List<PlanTemplate.Section> sections = ours.sections().stream()
                .map(each -> new PlanTemplate.Section(
                        each.section(),
                        LocalizedText.of(TURKISH, "iyi " + each.section().id()),
                        LocalizedText.of(TURKISH, "soru")))
                .toList();
        PlanTemplate template = PlanTemplate.of(
                ours.ref(), ours.kind(), LocalizedText.of(TURKISH, "Benim plan\u0131m"), sections, Optional.empty());
        PlanPhrases phrases = PlanPhrases.of(TURKISH, turkish(), labels());
        SafetyPlan plan = SafetyPlan.begin(HistoryId.parse("plan-1"), template, Table.ROWAN, rowan(0))
                .add(Table.SIGNS, Table.own("\u00C7ay."), rowan(1));
        PlanView view = PlanView.of(plan, Audience.person(), viewing(template));

        assertThat(all(view, phrases, ZoneOffset.UTC))
                .allSatisfy(text -> assertThat(text)
                        .contains("Benim plan\u0131m", "\u00C7ay")
                        .contains("tr 23 Kas\u0131m 2026 " + view.version()));
        assertThat(WalletCard.of(phrases, ZoneOffset.UTC, 40).render(view))
                .contains("\u0130Y\u0130 WARN\u0130NG-S\u0130GNS");
        assertThatIllegalArgumentException().isThrownBy(() -> all(view, PlanPhrases.inEnglish(), ZoneOffset.UTC));
        assertThatIllegalArgumentException().isThrownBy(() -> all(own(ready()), phrases, ZoneOffset.UTC));
    }

    @Test
    void a_translation_has_every_phrase_with_its_places_and_every_label() {
        assertThatCode(() -> PlanPhrases.of(TURKISH, turkish(), labels())).doesNotThrowAnyException();
        for (PlanPhrase phrase : PlanPhrase.values()) {
            Map<PlanPhrase, String> texts = turkish();
            texts.remove(phrase);
            wrong(texts, phrase);
            texts.put(phrase, "");
            wrong(texts, phrase);
            texts.put(phrase, phrase.places() > 0 ? "no place" : "a place {0}");
            wrong(texts, phrase);
            texts.put(phrase, phrase.places() == 2 ? "one place {0}" : "a place {1}");
            wrong(texts, phrase);
        }
        for (ResourceLabel label : ResourceLabel.values()) {
            Map<ResourceLabel, String> labels = labels();
            labels.remove(label);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PlanPhrases.of(TURKISH, turkish(), labels))
                    .withMessageContaining(label.name());
        }
    }

    private static void wrong(Map<PlanPhrase, String> texts, PlanPhrase phrase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPhrases.of(TURKISH, texts, labels()))
                .withMessageContaining(phrase.name());
    }

    @Test
    void what_fills_a_place_is_not_filled_again() {
        PlanPhrases english = PlanPhrases.inEnglish();
        assertThat(english.text(PlanPhrase.NOTED, "{1}", "{0}")).isEqualTo("{1} noted: {0}");
        assertThat(PlanPhrases.of(TURKISH, turkish(), labels()).text(PlanPhrase.VERSION, "a", "b"))
                .isEqualTo("tr b a");
        assertThatIllegalArgumentException().isThrownBy(() -> english.text(PlanPhrase.NOTED, "one"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.text(PlanPhrase.DRAFT, "one"));
        assertThat(Stream.of(PlanPhrase.values()).map(PlanPhrase::places)).contains(0, 1, 2);
    }

    @Test
    void an_empty_view_is_no_empty_page() {
        PlanView none = PlanView.of(
                ready(),
                Audience.onCall(),
                Viewing.of(PlanTemplates.crisis(), ResourceDirectory.empty(), Table.at(60)));
        assertThat(PlainText.of(PlanPhrases.inEnglish(), ZoneOffset.UTC).render(none))
                .isEqualTo("My plan for hard times\nNothing is shared here.\n\nA newer one may exist.\n");
    }
}
