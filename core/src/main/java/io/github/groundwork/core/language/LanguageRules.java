package io.github.groundwork.core.language;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list of rules for one language, with names that are never read.
 *
 * <p>The list that comes with the library is in {@code core.catalog}. A list is of one language: there is no fallback to
 * another. Immutable and thread-safe; lists have no natural order.
 */
public final class LanguageRules {

    private final String language;
    private final List<LanguageRule> rules;
    private final List<String> names;

    private LanguageRules(String language, List<LanguageRule> rules, List<String> names) {
        this.language = language;
        this.rules = rules;
        this.names = names;
    }

    /**
     * Makes a list after checking it as a whole.
     *
     * @param language the language that the terms are in
     * @param rules the rules, in the order in which they are shown; may be empty
     * @param names names of organizations, laws and instruments, as phrases, in which no term is found; may be empty
     * @return the list, or every problem, with paths into {@code /rules} and {@code /names}
     * @throws NullPointerException if an argument or an element is null
     */
    public static Checked<LanguageRules> of(Locale language, List<LanguageRule> rules, List<String> names) {
        Objects.requireNonNull(language, "language");
        List<LanguageRule> ruleList = List.copyOf(Objects.requireNonNull(rules, "rules"));
        List<String> nameList = List.copyOf(Objects.requireNonNull(names, "names"));
        Problems problems = new Problems();
        if (language.getLanguage().isEmpty()) {
            problems.add(LanguageProblem.LANGUAGE_UNKNOWN.at("/language"));
        }
        phrases(nameList, "/names", problems);
        Set<String> ids = new HashSet<>();
        Map<List<String>, String> terms = new HashMap<>();
        for (int i = 0; i < ruleList.size(); i++) {
            LanguageRule rule = ruleList.get(i);
            String at = "/rules/" + i;
            if (!ids.add(rule.id())) {
                problems.add(LanguageProblem.LANGUAGE_RULE_DUPLICATE.at(at + "/id"));
            }
            boolean termsRead = phrases(rule.terms(), at + "/terms", problems);
            boolean exceptionsRead = phrases(rule.exceptions(), at + "/exceptions", problems);
            if (termsRead && exceptionsRead) {
                Set<List<String>> own = terms(rule, at, terms, problems);
                exceptions(rule, at, own, problems);
            }
        }
        return problems.toChecked(() -> new LanguageRules(language.toLanguageTag(), ruleList, nameList));
    }

    private static boolean phrases(List<String> phrases, String at, Problems problems) {
        int before = problems.size();
        for (int i = 0; i < phrases.size(); i++) {
            if (!Phrases.hasForm(phrases.get(i))) {
                problems.add(LanguageProblem.TERM_FORM.at(at + "/" + i));
            } else if (Phrases.width(phrases.get(i)) > Phrases.MOST) {
                problems.add(LanguageProblem.TERM_TOO_WIDE.at(at + "/" + i));
            }
        }
        return problems.size() == before;
    }

    private static Set<List<String>> terms(
            LanguageRule rule, String at, Map<List<String>, String> all, Problems problems) {
        Set<List<String>> own = new HashSet<>();
        for (int i = 0; i < rule.terms().size(); i++) {
            String place = at + "/terms/" + i;
            for (List<String> phrase : Phrases.spelledOut(rule.terms().get(i))) {
                String first = all.putIfAbsent(phrase, place);
                if (first != null) {
                    problems.add(LanguageProblem.TERM_DUPLICATE.at(place, "it also stands at " + first));
                }
                own.add(phrase);
            }
        }
        return own;
    }

    private static void exceptions(LanguageRule rule, String at, Set<List<String>> terms, Problems problems) {
        for (int i = 0; i < rule.exceptions().size(); i++) {
            for (List<String> phrase : Phrases.spelledOut(rule.exceptions().get(i))) {
                if (!holdsMoreThanATerm(phrase, terms)) {
                    problems.add(LanguageProblem.EXCEPTION_WITHOUT_TERM.at(at + "/exceptions/" + i));
                }
            }
        }
    }

    private static boolean holdsMoreThanATerm(List<String> phrase, Set<List<String>> terms) {
        for (int from = 0; from < phrase.size(); from++) {
            for (int to = from + 1; to <= phrase.size(); to++) {
                if (to - from < phrase.size() && terms.contains(phrase.subList(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the rules that a condition holds for, such as those that stand on what was read in a source.
     *
     * @param condition the condition
     * @return a new list with the same language and names
     * @throws NullPointerException if {@code condition} is null
     */
    public LanguageRules only(Predicate<? super LanguageRule> condition) {
        Objects.requireNonNull(condition, "condition");
        return new LanguageRules(language, rules.stream().filter(condition).toList(), names);
    }

    /**
     * Returns the language of the terms.
     *
     * @return the locale, never the root locale
     */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /**
     * Returns the rules in their order.
     *
     * @return an unmodifiable list
     */
    public List<LanguageRule> rules() {
        return rules;
    }

    /**
     * Returns the names in which no term is found.
     *
     * @return an unmodifiable list of phrases
     */
    public List<String> names() {
        return names;
    }

    /**
     * Returns the rule with an id.
     *
     * @param id the id
     * @return the rule, or empty if there is none
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<LanguageRule> rule(String id) {
        Objects.requireNonNull(id, "id");
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageRules that
                && language.equals(that.language)
                && rules.equals(that.rules)
                && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, rules, names);
    }

    /**
     * Returns the language and the number of rules.
     *
     * @return such as {@code LanguageRules[en, 88 rules]}
     */
    @Override
    public String toString() {
        return "LanguageRules[" + language + ", " + rules.size() + " rules]";
    }
}
