package io.github.groundwork.screening.answer;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.people.Informant;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.rule.Ratio;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    /** Puts together what is known on two sheets; where both know something else, that is a conflict. */
    Circumstances mergedWith(Circumstances other, Problems problems) {
        Context both = other.context.age().map(context::withAge).orElse(context);
        context.age().ifPresent(mine -> same(Optional.of(mine), other.context.age(), "/context/age", problems));
        for (Map.Entry<String, String> theirs : other.context.named().entrySet()) {
            same(
                    context.value(theirs.getKey()),
                    Optional.of(theirs.getValue()),
                    "/context/" + theirs.getKey(),
                    problems);
            both = both.with(theirs.getKey(), theirs.getValue());
        }
        same(language, other.language, "/language", problems);
        same(mode, other.mode, "/mode", problems);
        Map<String, Ratio> scores = new LinkedHashMap<>(declared);
        other.declared.forEach((scale, theirs) -> {
            same(Optional.ofNullable(declared.get(scale)), Optional.of(theirs), "/declared/" + scale, problems);
            scores.put(scale, theirs);
        });
        return new Circumstances(
                informant,
                both,
                language.or(() -> other.language),
                mode.or(() -> other.mode),
                Collections.unmodifiableMap(scores));
    }

    private static <T> void same(Optional<T> mine, Optional<T> theirs, String path, Problems problems) {
        if (mine.isPresent() && theirs.isPresent() && !mine.equals(theirs)) {
            problems.add(MergeProblem.MERGE_CONFLICT.at(path));
        }
    }

    /** Shows nothing of what is known. */
    @Override
    public String toString() {
        return "Circumstances[" + informant + "]";
    }
}
