package io.github.groundwork.core.sharing;

import static io.github.groundwork.core.sharing.SharingStory.AUDIENCES;
import static io.github.groundwork.core.sharing.SharingStory.ENTRIES;
import static io.github.groundwork.core.sharing.SharingStory.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SharingViewProperties {

    @Provide
    Arbitrary<SharingStory> stories() {
        return SharingStory.any();
    }

    @Provide
    Arbitrary<Audience> audiences() {
        return Arbitraries.of(AUDIENCES);
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.of(TIMES);
    }

    @Property
    @Label("PLN-16: two sets that differ only in what is hidden give equal views, labels among them")
    void PLN_16_what_is_hidden_leaves_no_trace(
            @ForAll("stories") SharingStory story,
            @ForAll("audiences") Audience audience,
            @ForAll("times") Instant at,
            @ForAll long seed) {
        SharingState state = story.whole().state();
        Random random = new Random(seed);
        List<Shareable> other = new ArrayList<>();
        boolean differ = false;
        for (Shareable entry : ENTRIES) {
            boolean shown = state.decide(entry, audience, at).isShown();
            if (shown || random.nextBoolean()) {
                Shareable changed = entry.with(Labels.none().plus(SensitivityLabel.SPI));
                other.add(shown ? entry : changed);
            }
            differ |= !shown;
        }

        List<Shareable> view = state.visible(ENTRIES, Function.identity(), audience, at);
        assertThat(state.visible(other, Function.identity(), audience, at)).isEqualTo(view);
        assertThat(Labels.of(view, Shareable::labels).contains(SensitivityLabel.SPI))
                .isFalse();
        Statistics.label("something shown and something hidden")
                .collect(differ && !view.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 8));
    }

    @Provide
    Arbitrary<List<Shareable>> plans() {
        Arbitrary<Labels> labels = Arbitraries.of(SensitivityLabel.class)
                .filter(label -> label != SensitivityLabel.PSYTHPN)
                .list()
                .ofMaxSize(4)
                .map(Labels::of);
        return Combinators.combine(Arbitraries.of(ENTRIES), labels)
                .as(Shareable::with)
                .list()
                .ofMaxSize(8);
    }

    @Property
    @Label(
            "COR-16: labels of what is stored are the union of its parts' and only grow; a view has those of what it shows")
    void COR_16_labels_of_wholes_and_of_views(
            @ForAll("plans") List<Shareable> plan,
            @ForAll("stories") SharingStory story,
            @ForAll("audiences") Audience audience,
            @ForAll("times") Instant at) {
        Labels stored = Labels.none();
        List<Shareable> parts = new ArrayList<>();
        EnumSet<SensitivityLabel> ever = EnumSet.noneOf(SensitivityLabel.class);
        for (Shareable part : plan) {
            parts.add(part);
            Labels before = stored;
            stored = stored.and(Labels.of(parts, Shareable::labels));
            ever.addAll(part.labels().list());
            assertThat(stored.list()).containsAll(before.list()).containsExactlyElementsOf(ever);
            if (parts.size() > 2) {
                parts.remove(0);
            }
        }

        List<Shareable> view = story.whole().state().visible(plan, Function.identity(), audience, at);
        EnumSet<SensitivityLabel> shown = EnumSet.noneOf(SensitivityLabel.class);
        view.forEach(part -> shown.addAll(part.labels().list()));
        assertThat(Labels.of(view, Shareable::labels).list()).containsExactlyElementsOf(shown);
        Statistics.label("a view with fewer labels than what is stored, and some")
                .collect(!shown.isEmpty() && shown.size() < ever.size())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
    }

    @Property
    @Label("PLN-16: no emergency opens contact safety, nor what a binding decline hides, whatever was chosen")
    void PLN_16_emergency_access_has_its_limits(@ForAll("plans") List<Shareable> plan) {
        EmergencyAccess access = EmergencyAccess.of(
                plan,
                "in danger now",
                new EmergencyAccess.Notice("face to face", TIMES.get(0)),
                SharingStory.by(0, Role.CLINICIAN));

        assertThat(access.opened()).noneMatch(Shareable::isContactSafety).noneMatch(Shareable::isDeclined);
        assertThat(plan.stream().filter(entry -> !access.opened().contains(entry)))
                .allMatch(entry -> entry.isContactSafety() || entry.isDeclined())
                .allMatch(entry -> !access.isOpened(entry.key()));
        assertThat(access.labels()).isEqualTo(Labels.of(access.opened(), Shareable::labels));
        Statistics.label("something was opened and something was not")
                .collect(!access.opened().isEmpty() && access.opened().size() < plan.size())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 20));
    }
}
