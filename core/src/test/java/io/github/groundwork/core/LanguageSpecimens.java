package io.github.groundwork.core;

import io.github.groundwork.core.catalog.LanguageLists;
import io.github.groundwork.core.language.Advice;
import io.github.groundwork.core.language.Basis;
import io.github.groundwork.core.language.CheckedText;
import io.github.groundwork.core.language.Finding;
import io.github.groundwork.core.language.LanguageChecker;
import io.github.groundwork.core.language.LanguageRule;
import io.github.groundwork.core.language.LanguageRules;
import io.github.groundwork.core.language.Readability;
import io.github.groundwork.core.language.ReadingScore;
import io.github.groundwork.core.language.Severity;
import io.github.groundwork.core.language.Suppression;
import io.github.groundwork.core.language.TermKind;
import io.github.groundwork.core.language.TextCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of the types of the package language. */
final class LanguageSpecimens {

    private LanguageSpecimens() {}

    static Map<Class<?>, Supplier<List<?>>> all() {
        Advice advice = new Advice("why", List.of(Specimens.CANARY), Optional.of("when"), "where", Basis.LISTED);
        LanguageRule rule = new LanguageRule(
                "X1", Severity.AVOID, TermKind.BLAMING, List.of("zebra|zebras"), List.of("zebra quilt"), advice);
        LanguageRules rules =
                LanguageRules.of(Locale.ENGLISH, List.of(rule), List.of("tea")).orThrow();
        Map<Class<?>, Supplier<List<?>>> all = new LinkedHashMap<>();
        all.put(Advice.class, () -> List.of(advice));
        all.put(LanguageRule.class, () -> List.of(rule));
        all.put(LanguageRules.class, () -> List.of(rules));
        all.put(
                LanguageChecker.class,
                () -> List.of(
                        LanguageChecker.of(LanguageLists.englishWithJudgements()),
                        LanguageChecker.of(rules).suppressing(new Suppression("X1", Specimens.CANARY))));
        all.put(Suppression.class, () -> List.of(new Suppression("X1", Specimens.CANARY)));
        all.put(
                CheckedText.class,
                () -> List.of(CheckedText.of(Specimens.CANARY).quoting(0, 5)));
        all.put(Finding.class, () -> LanguageChecker.of(rules).check("a zebra"));
        all.put(TextCounts.class, () -> List.of(new TextCounts(1, 2, 3, 1)));
        all.put(Readability.class, () -> List.of(Readability.of(Specimens.CANARY, Locale.ENGLISH)));
        all.put(ReadingScore.Value.class, () -> List.of(new ReadingScore.Value(7.5)));
        all.put(
                ReadingScore.NotApplicable.class,
                () -> List.of(new ReadingScore.NotApplicable(ReadingScore.Reason.TOO_FEW_WORDS)));
        return all;
    }
}
