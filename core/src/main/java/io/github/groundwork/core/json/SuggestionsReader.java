package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Grounds;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.SuggestionProblem;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one document of suggestions. Used while one document is read. */
final class SuggestionsReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Map<String, SuggestionKind> KINDS = JsonNames.all(SuggestionKind.class);
    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);

    private final int minor;
    private final Problems problems;
    private final SharingKept kept;
    private final Set<String> ids = new HashSet<>();

    SuggestionsReader(int minor, Problems problems) {
        this.minor = minor;
        this.problems = problems;
        this.kept = new SharingKept(minor, problems);
    }

    static String leftOut(String id) {
        return id + " left out";
    }

    /** Reads the document; empty if there is a problem. */
    Optional<SuggestionsDocument> read(JsonFields fields) {
        List<Suggestion> list = new ArrayList<>();
        fields.objects("suggestions").forEach(each -> suggestion(each).ifPresent(list::add));
        List<Suggestions.LeftOut> leftOut = new ArrayList<>();
        fields.objects("leftOut").forEach(each -> leftOut(each).ifPresent(leftOut::add));
        kept.rest(fields, "");
        return problems.isEmpty()
                ? Optional.of(new SuggestionsDocument(Suggestions.of(list, leftOut), minor, kept.copy()))
                : Optional.empty();
    }

    private Optional<Suggestion> suggestion(JsonFields fields) {
        int before = problems.size();
        String id = fields.text("id", ID);
        if (problems.size() == before && !ids.add(id)) {
            problems.add(SuggestionProblem.SUGGESTION_REPEATED.at(fields.at("id")));
        }
        Optional<SuggestionKind> kind = fields.oneOf("kind", KINDS);
        Optional<LocalizedText> text = text(fields, "text");
        fields.notEmpty("about");
        List<Term> about = terms(fields, "about");
        String reason = fields.text("reason");
        String source = fields.text("source");
        boolean confirmed = fields.flag("confirmed");
        fields.notEmpty("for");
        List<Role> roles = fields.list("for", this::role);
        kept.rest(fields, id);
        return problems.size() == before && kind.isPresent() && text.isPresent()
                ? Optional.of(new Suggestion(
                        id, kind.get(), text.get(), about, new Grounds(reason, source, confirmed), new ForWhom(roles)))
                : Optional.empty();
    }

    private Optional<Suggestions.LeftOut> leftOut(JsonFields fields) {
        Optional<Suggestion> suggestion = suggestion(fields.object("suggestion"));
        Optional<LocalizedText> why = text(fields, "why");
        List<Term> terms = terms(fields, "terms");
        kept.rest(fields, leftOut(suggestion.map(Suggestion::id).orElse("")));
        if (suggestion.isEmpty() || why.isEmpty()) {
            return Optional.empty();
        }
        if (!suggestion.get().about().containsAll(terms)) {
            problems.add(SuggestionProblem.SUGGESTION_TERM.at(fields.at("terms")));
            return Optional.empty();
        }
        return Optional.of(new Suggestions.LeftOut(suggestion.get(), why.get(), terms));
    }

    private List<Term> terms(JsonFields fields, String name) {
        return fields.list(name, (node, at) -> kept.parsed(node, at, Term::parse));
    }

    private Optional<Role> role(JsonNode node, String at) {
        return Scalars.text(node, at, problems).flatMap(text -> Scalars.pick(text, at, ROLES, problems));
    }

    private Optional<LocalizedText> text(JsonFields fields, String name) {
        int before = problems.size();
        JsonFields languages = fields.object(name);
        Map<String, String> texts = languages.entries((node, at) -> Scalars.text(node, at, problems));
        Optional<LocalizedText> text = Optional.empty();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Locale language = Locale.forLanguageTag(each.getKey());
            if (!JsonFormat.LANGUAGE.matcher(each.getKey()).matches()
                    || language.getLanguage().isEmpty()) {
                problems.add(JsonProblem.TEXT_INVALID.at(languages.path(), "languages as BCP 47 tags"));
            } else {
                text = Optional.of(text.map(t -> t.with(language, each.getValue()))
                        .orElseGet(() -> LocalizedText.of(language, each.getValue())));
            }
        }
        if (texts.isEmpty() && problems.size() == before && fields.has(name)) {
            problems.add(JsonProblem.FIELD_EMPTY.at(fields.at(name), "at least one language"));
        }
        return text;
    }
}
