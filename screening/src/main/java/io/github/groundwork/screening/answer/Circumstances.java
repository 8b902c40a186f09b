package io.github.groundwork.screening.answer;

import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is known around an answer sheet. The map of declared scores is not to be changed. */
record Circumstances(
        Informant informant,
        Context context,
        Optional<Locale> language,
        Optional<Mode> mode,
        Map<String, Ratio> declared) {

    static Circumstances usual(Instrument instrument) {
        return new Circumstances(
                instrument.usualInformant(), Context.unknown(), Optional.empty(), Optional.empty(), Map.of());
    }

    Circumstances with(Informant other) {
        return new Circumstances(Objects.requireNonNull(other, "informant"), context, language, mode, declared);
    }

    Circumstances with(Context other) {
        return new Circumstances(informant, Objects.requireNonNull(other, "context"), language, mode, declared);
    }

    Circumstances with(Locale other) {
        return new Circumstances(informant, context, Optional.of(other), mode, declared);
    }

    Circumstances with(Mode other) {
        return new Circumstances(informant, context, language, Optional.of(other), declared);
    }

    Circumstances with(Map<String, Ratio> other) {
        return new Circumstances(informant, context, language, mode, other);
    }

    /** Shows nothing of what is known. */
    @Override
    public String toString() {
        return "Circumstances[" + informant + "]";
    }
}
