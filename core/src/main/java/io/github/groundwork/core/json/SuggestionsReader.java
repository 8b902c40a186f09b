package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.LocalizedJson;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.suggestion.ForWhom;
import io.github.groundwork.core.suggestion.Rationale;
import io.github.groundwork.core.suggestion.Suggestion;
import io.github.groundwork.core.suggestion.SuggestionKind;
import io.github.groundwork.core.suggestion.SuggestionProblem;
import io.github.groundwork.core.suggestion.Suggestions;
import io.github.groundwork.core.term.Term;
import io.github.groundwork.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one document of suggestions. Used while one document is read. */
final class SuggestionsReader {

    private static final Map<String, SuggestionKind> KINDS = JsonNames.all(SuggestionKind.class);
    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);

    private final KeptParts.Reading reading;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    SuggestionsReader(KeptParts.Reading reading) {
        this.reading = reading;
        this.problems = reading.problems();
    }

    /** Reads the document; empty if there is a problem. */
    Optional<Suggestions> read(JsonFields fields) {
        List<Suggestion> list = new ArrayList<>();
        fields.objects("suggestions").forEach(each -> suggestion(each).ifPresent(list::add));
        List<Suggestions.LeftOut> leftOut = new ArrayList<>();
        fields.objects("leftOut").forEach(each -> leftOut(each).ifPresent(leftOut::add));
        return problems.isEmpty() ? Optional.of(Suggestions.of(list, leftOut)) : Optional.empty();
    }

    private Optional<Suggestion> suggestion(JsonFields fields) {
        int before = problems.size();
        Optional<String> id = fields.text("id", TextForm.ID);
        id.filter(each -> !ids.add(each))
                .ifPresent(each -> problems.add(SuggestionProblem.SUGGESTION_REPEATED.at(fields.at("id"))));
        Optional<SuggestionKind> kind = fields.oneOf("kind", KINDS);
        Optional<LocalizedText> text = LocalizedJson.read(fields, "text");
        fields.notEmpty("about");
        List<Term> about = fields.texts("about", TextForm.TERM);
        String reason = fields.text("reason");
        String source = fields.text("source");
        boolean confirmed = fields.flag("confirmed");
        fields.notEmpty("for");
        List<Role> roles = fields.someOf("for", ROLES);
        id.ifPresent(known -> reading.keep(known, fields));
        return problems.size() == before && id.isPresent() && kind.isPresent() && text.isPresent()
                ? Optional.of(new Suggestion(
                        id.get(),
                        kind.get(),
                        text.get(),
                        about,
                        new Rationale(reason, source, confirmed),
                        new ForWhom(roles)))
                : Optional.empty();
    }

    private Optional<Suggestions.LeftOut> leftOut(JsonFields fields) {
        Optional<Suggestion> suggestion = suggestion(fields.object("suggestion"));
        Optional<LocalizedText> why = LocalizedJson.read(fields, "why");
        List<Term> terms = fields.texts("terms", TextForm.TERM);
        suggestion.ifPresent(known -> reading.keep(SuggestionsJson.leftOut(known.id()), fields));
        if (suggestion.isEmpty() || why.isEmpty()) {
            return Optional.empty();
        }
        if (!suggestion.get().about().containsAll(terms)) {
            problems.add(SuggestionProblem.SUGGESTION_TERM.at(fields.at("terms")));
            return Optional.empty();
        }
        return Optional.of(new Suggestions.LeftOut(suggestion.get(), why.get(), terms));
    }
}
