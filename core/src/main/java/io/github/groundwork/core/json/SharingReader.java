package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.HistoryId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingChoice.Visibility;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the acts of one document of sharing. Used while one document is read. */
final class SharingReader {

    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);
    private static final Map<String, Visibility> VISIBILITIES = JsonNames.all(Visibility.class);
    private static final Map<String, SensitivityLabel> LABELS = labels();
    private static final Map<String, Act> ACTS = JsonNames.all(Act.class);

    private final int minor;
    private final Problems problems;
    private final SharingKept kept;
    private final Map<String, String> places = new LinkedHashMap<>();

    private enum Act {
        CHOICE,
        REVOCATION,
        COPY
    }

    SharingReader(int minor, Problems problems) {
        this.minor = minor;
        this.problems = problems;
        this.kept = new SharingKept(minor, problems);
    }

    private static Map<String, SensitivityLabel> labels() {
        Map<String, SensitivityLabel> labels = new LinkedHashMap<>();
        for (SensitivityLabel label : SensitivityLabel.values()) {
            labels.put(label.code(), label);
        }
        return labels;
    }

    static String byOf(String id) {
        return id + " by";
    }

    /** Reads the document; empty if there is a problem. */
    Optional<SharingDocument> read(JsonFields fields) {
        Optional<HistoryId> id = kept.parsed(fields, "id", HistoryId::parse);
        Optional<PersonId> owner = kept.parsed(fields, "owner", PersonId::parse);
        List<Entry<SharingEvent>> entries = new ArrayList<>();
        fields.objects("acts").forEach(act -> entry(act).ifPresent(entries::add));
        kept.rest(fields, "");
        if (!problems.isEmpty() || id.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        return History.of(id.get(), owner.get(), entries)
                .<Optional<SharingChoices>>fold(this::choices, found -> {
                    found.forEach(this::placed);
                    return Optional.empty();
                })
                .map(choices -> new SharingDocument(choices, minor, kept.copy()));
    }

    private Optional<SharingChoices> choices(History<SharingEvent> history) {
        return SharingChoices.of(history).value();
    }

    /** Reports what is wrong with an entry at its place in the document. */
    private void placed(Problem problem) {
        problems.add(new Problem(problem.code(), places.getOrDefault(problem.path(), "/acts"), problem.message()));
    }

    private Optional<Entry<SharingEvent>> entry(JsonFields fields) {
        Optional<EventId> id = kept.parsed(fields, "id", EventId::parse);
        String where = id.map(EventId::toString).orElse("");
        List<EventId> seen = fields.list("seen", (node, at) -> kept.parsed(node, at, EventId::parse));
        for (int i = 1; i < seen.size(); i++) {
            if (seen.get(i - 1).compareTo(seen.get(i)) >= 0) {
                problems.add(JsonProblem.TEXT_INVALID.at(fields.at("seen"), "ids in their order, each once"));
                break;
            }
        }
        Optional<By> by = by(fields.object("by"), id);
        Optional<Act> act = fields.oneOf("act", ACTS);
        Optional<SharingEvent> content = act.flatMap(known -> switch (known) {
            case CHOICE -> choice(fields);
            case REVOCATION -> revocation(fields);
            case COPY -> copy(fields);
        });
        if (act.isPresent()) {
            kept.rest(fields, where);
        }
        places.put(where, fields.path());
        return problems.isEmpty() && id.isPresent() && by.isPresent()
                ? content.map(c -> new Entry.Event<>(id.get(), seen, by.get(), c))
                : Optional.empty();
    }

    private Optional<By> by(JsonFields fields, Optional<EventId> id) {
        Optional<ActorId> actor = kept.parsed(fields, "actor", ActorId::parse);
        Optional<Role> role = fields.oneOf("role", ROLES);
        Optional<Instant> at = kept.parsed(fields, "at", Instants::parse);
        kept.rest(fields, byOf(id.map(EventId::toString).orElse("")));
        return actor.isPresent() && role.isPresent() && at.isPresent()
                ? id.map(event -> new By(actor.get(), role.get(), event.device(), at.get()))
                : Optional.empty();
    }

    private Optional<SharingEvent> choice(JsonFields fields) {
        Optional<Audience> audience = notThePerson(fields, kept.parsed(fields, "audience", Audience::parse));
        Optional<SharingScope> scope = kept.parsed(fields, "scope", SharingScope::parse);
        Optional<Visibility> visibility = fields.oneOf("visibility", VISIBILITIES);
        Optional<Instant> until =
                fields.has("until") ? kept.parsed(fields, "until", Instants::parse) : Optional.empty();
        return audience.isPresent() && scope.isPresent()
                ? visibility.map(v -> new SharingChoice(audience.get(), scope.get(), v, until))
                : Optional.empty();
    }

    private Optional<SharingEvent> revocation(JsonFields fields) {
        Optional<Optional<Audience>> audience = kept.parsed(
                fields,
                "audience",
                text -> text.equals(SharingJson.EVERYBODY) ? Optional.empty() : Optional.of(Audience.parse(text)));
        return audience.filter(a -> a.isEmpty() || notThePerson(fields, a).isPresent())
                .map(SharingEvent.Revoked::new);
    }

    private Optional<Audience> notThePerson(JsonFields fields, Optional<Audience> audience) {
        if (audience.filter(Audience::isPerson).isPresent()) {
            problems.add(SharingProblem.SHARING_PERSON.at(fields.at("audience")));
            return Optional.empty();
        }
        return audience;
    }

    private Optional<SharingEvent> copy(JsonFields fields) {
        Optional<Audience> audience = kept.parsed(fields, "audience", Audience::parse);
        Optional<Instant> given = kept.parsed(fields, "given", Instants::parse);
        Optional<EntryKey> version = kept.parsed(fields, "version", EntryKey::parse);
        List<SensitivityLabel> labels = fields.list("labels", this::label);
        return audience.isPresent() && given.isPresent()
                ? version.map(v -> new Copy(audience.get(), given.get(), v.value(), Labels.of(labels)))
                : Optional.empty();
    }

    private Optional<SensitivityLabel> label(JsonNode node, String at) {
        return Scalars.text(node, at, problems).flatMap(text -> Scalars.pick(text, at, LABELS, problems));
    }
}
