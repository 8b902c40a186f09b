package io.github.groundwork.core.json;

import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problem;
import io.github.groundwork.core.consent.Consent;
import io.github.groundwork.core.consent.ConsentProblem;
import io.github.groundwork.core.consent.ConsentTerms;
import io.github.groundwork.core.consent.Consents;
import io.github.groundwork.core.consent.DisclosureRef;
import io.github.groundwork.core.consent.DisclosureShown;
import io.github.groundwork.core.consent.Expiry;
import io.github.groundwork.core.consent.Grantor;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.ConsentId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.id.PersonId;
import io.github.groundwork.core.json.tool.AttributionJson;
import io.github.groundwork.core.json.tool.ConsentPartsJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.PurposesJson;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the consents of one person. Used while one document is read. */
final class ConsentsReader {

    private static final Map<String, Consent.Answer> ANSWERS = JsonNames.all(Consent.Answer.class);
    private static final Map<String, Grantor.Capacity> CAPACITIES = JsonNames.all(Grantor.Capacity.class);
    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);
    private static final Map<String, DisclosureShown.Manner> MANNERS = JsonNames.all(DisclosureShown.Manner.class);
    private static final Map<String, DisclosureShown.Understanding> UNDERSTANDINGS =
            JsonNames.all(DisclosureShown.Understanding.class);
    private static final PersonId STAND_IN = PersonId.parse("unread");
    private static final DeviceId ANY_DEVICE = DeviceId.parse("unread");
    private static final TextForm<Expiry> EXPIRY =
            TextForm.INSTANT.then(Expiry::at).orWord(ConsentsJson.NONE, Expiry.none());

    private final KeptParts.Reading reading;

    /** The pointers of what was read whole, in the order in which the collection is checked. */
    private final List<String> consentsAt = new ArrayList<>();

    private final List<String> withdrawalsAt = new ArrayList<>();

    ConsentsReader(KeptParts.Reading reading) {
        this.reading = reading;
    }

    /** Reads the document; empty if there is a problem. */
    Optional<Consents> read(JsonFields fields) {
        PersonId person = fields.text("person", TextForm.PERSON).orElse(STAND_IN);
        List<Consent> consents = all(fields.objects("consents"), each -> consent(each, person));
        List<Consents.Withdrawal> withdrawals = all(fields.objects("withdrawals"), this::withdrawal);
        List<DisclosureShown> alsoShown = all(fields.objects("alsoShown"), this::alsoShown);
        Checked<Consents> read = Consents.from(person, consents, withdrawals, alsoShown);
        read.problems().forEach(each -> reading.problems().add(inDocument(each)));
        return read.value();
    }

    private static <T> List<T> all(List<JsonFields> objects, Function<JsonFields, Optional<T>> read) {
        return objects.stream().flatMap(each -> read.apply(each).stream()).toList();
    }

    /** Finds the pointer in the document for one into the lists of what was read whole. */
    private Problem inDocument(Problem problem) {
        String[] keys = problem.path().split("/", 4);
        List<String> list = keys[1].equals("consents") ? consentsAt : withdrawalsAt;
        String rest = keys.length > 3 ? "/" + keys[3] : "";
        return new Problem(problem.code(), list.get(Integer.parseInt(keys[2])) + rest, problem.message());
    }

    private Optional<Consent> consent(JsonFields fields, PersonId person) {
        Optional<ConsentId> id = fields.text("id", TextForm.CONSENT);
        Optional<Consent.Answer> answer = fields.oneOf("answer", ANSWERS);
        Optional<Grantor.Capacity> capacity = fields.oneOf("capacity", CAPACITIES);
        Optional<Attribution> said = grantor(fields.object("grantor"));
        Optional<Term> rule = fields.optionalText("rule", TextForm.TERM);
        Optional<Instant> given = fields.text("at", TextForm.INSTANT);
        Optional<Expiry> expiry = fields.text("expires", EXPIRY);
        Optional<ConsentTerms> terms = terms(fields.object("terms"));
        Optional<DisclosureShown> shown = shown(fields.object("shown"));
        if (answer.isEmpty() || given.isEmpty() || expiry.isEmpty() || capacity.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        if (id.isEmpty() || terms.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
        }
        Checked<Consent> read = Consent.check(
                id.get(),
                person,
                new Grantor(said.get(), capacity.get(), rule),
                new Consent.Said(answer.get(), given.get(), expiry.get()),
                terms.get(),
                shown.get());
        read.problems()
                .forEach(each ->
                        reading.problems().add(new Problem(each.code(), fields.path() + each.path(), each.message())));
        read.value().ifPresent(whole -> {
            consentsAt.add(fields.path());
            reading.keep(ConsentsJson.name(whole), fields);
        });
        return read.value();
    }

    /** Reads who consents; that they did not write it down for themselves is a rule of consents. */
    private static Optional<Attribution> grantor(JsonFields fields) {
        Optional<ActorId> by = fields.text("by", TextForm.ACTOR);
        Optional<Role> role = fields.oneOf("role", ROLES);
        Optional<ActorId> recorder = fields.optionalText("recordedBy", TextForm.ACTOR);
        if (by.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        if (recorder.equals(by)) {
            fields.problems().add(ConsentProblem.CONSENT_RECORDER.at(fields.at("recordedBy")));
            return Optional.empty();
        }
        return Optional.of(new Attribution(by.get(), role.get(), recorder));
    }

    private static Optional<ConsentTerms> terms(JsonFields fields) {
        List<Term> scope = fields.texts("scope", TextForm.TERM);
        fields.notEmpty("scope");
        Optional<Purposes> purposes = PurposesJson.named(fields, "purposes");
        List<Term> recipients = fields.texts("recipients", TextForm.TERM);
        Optional<DisclosureRef> disclosure = ConsentPartsJson.disclosure(fields.object("disclosure"));
        return scope.isEmpty() || purposes.isEmpty() || disclosure.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentTerms(scope, purposes.get(), recipients, disclosure.get()));
    }

    private static Optional<DisclosureShown> shown(JsonFields fields) {
        Optional<DisclosureRef> ref = ConsentPartsJson.disclosure(fields.object("disclosure"));
        Optional<ActorId> to = fields.text("to", TextForm.ACTOR);
        Optional<By> by = by(fields.object("by"));
        Optional<DisclosureShown.Manner> manner = fields.oneOf("manner", MANNERS);
        Optional<DisclosureShown.Understanding> understanding = fields.oneOf("understanding", UNDERSTANDINGS);
        return ref.isEmpty() || to.isEmpty() || by.isEmpty() || manner.isEmpty() || understanding.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisclosureShown(ref.get(), to.get(), by.get(), manner.get(), understanding.get()));
    }

    /** Reads a showing that stands for itself. */
    private Optional<DisclosureShown> alsoShown(JsonFields fields) {
        Optional<DisclosureShown> read = shown(fields);
        read.ifPresent(whole -> reading.keep(ConsentsJson.name(whole), fields));
        return read;
    }

    private Optional<Consents.Withdrawal> withdrawal(JsonFields fields) {
        Optional<ConsentId> consent = fields.text("consent", TextForm.CONSENT);
        Optional<By> who = by(fields.object("by"));
        Optional<Consents.Withdrawal> read = consent.flatMap(c -> who.map(w -> new Consents.Withdrawal(c, w)));
        read.ifPresent(whole -> {
            withdrawalsAt.add(fields.path());
            reading.keep(ConsentsJson.name(whole), fields);
        });
        return read;
    }

    private static Optional<By> by(JsonFields fields) {
        Optional<DeviceId> device = fields.text("device", TextForm.DEVICE);
        return AttributionJson.readBy(fields, device.orElse(ANY_DEVICE)).filter(by -> device.isPresent());
    }
}
