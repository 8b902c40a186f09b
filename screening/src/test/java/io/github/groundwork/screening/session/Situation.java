package io.github.groundwork.screening.session;

import io.github.groundwork.core.preference.Preference;
import io.github.groundwork.core.preference.statement.TopicBoundary;
import io.github.groundwork.core.preference.statement.Trigger;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.item.Item;
import io.github.groundwork.screening.session.offer.Setting;
import io.github.groundwork.screening.testing.Case;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a generated session is held with: a setup with the preferences of today and two with those of tomorrow, the setting in which it is
 * offered, and others that may follow. Its text shows them, for a test that fails.
 */
record Situation(Instrument instrument, List<SessionSetup> setups, List<Setting> settings) {

    SessionSetup setup() {
        return setups.get(0);
    }

    Session offered() {
        return Session.offer(setup(), Scene.ID, Scene.ROWAN, settings.get(0), Scene.nurse(0));
    }

    @Override
    public String toString() {
        return Case.shown(instrument)
                + instrument.items().stream()
                        .map(item -> item.id() + item.sensitivity())
                        .collect(Collectors.joining(", ", "\n    topics ", ""))
                + "\n    settings " + settings
                + settings.stream().map(Setting::canWrite).toList()
                + "\n    distress " + setup().how().options().isDistressOffered()
                + ", assent " + setup().how().options().isAssentNeeded()
                + ", check-in " + setup().how().options().checkInEvery()
                + ", unanswered "
                + setup().disclosure().afterwards().unanswered().isPresent()
                + setups.stream().map(Situation::shown).collect(Collectors.joining("\n    said ", "\n    said ", ""));
    }

    private static String shown(SessionSetup setup) {
        return setup.person().preferences().stream()
                .flatMap(preferences -> preferences.inForce().stream())
                .map(Situation::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Preference preference) {
        return preference.strength() + " "
                + (preference.isPersonsWord() ? "" : "noted ")
                + preference.statement().getClass().getSimpleName()
                + (preference.statement() instanceof TopicBoundary b
                        ? b.manner() + "" + b.topics() + b.with()
                        : preference.statement() instanceof Trigger t
                                ? t.topics().toString()
                                : "");
    }

    /** Returns the ids of what is asked. */
    List<String> items() {
        return setup().how().options().isTotalOnly()
                ? List.of(instrument.scales().get(0).id())
                : instrument.items().stream().map(Item::id).toList();
    }
}
