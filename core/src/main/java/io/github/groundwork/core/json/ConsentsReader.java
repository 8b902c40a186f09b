package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import io.github.groundwork.core.term.Purpose;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.term.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the consents of one person. Used while one document is read. */
final class ConsentsReader {

    private static final Map<String, Consent.Answer> ANSWERS = JsonNames.all(Consent.Answer.class);
    private static final Map<String, Grantor.Capacity> CAPACITIES = JsonNames.all(Grantor.Capacity.class);
    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);
    private static final Map<String, DisclosureShown.Manner> MANNERS = JsonNames.all(DisclosureShown.Manner.class);
    private static final Map<String, DisclosureShown.Understanding> UNDERSTANDINGS =
            JsonNames.all(DisclosureShown.Understanding.class);
    private static final PersonId STAND_IN = PersonId.parse("unread");
    private static final TextForm<Expiry> EXPIRY = new TextForm<>(
            text -> text.equals(ConsentsJson.NONE) ? Expiry.none() : Expiry.at(TextForm.instant(text)),
            ConsentsJson.NONE + ", or an instant in UTC, such as 2026-03-03T10:15:30Z");

    private final Reading reading;

    /** The pointers of what was read whole, in the order in which the collection is checked. */
    private final List<String> consentsAt = new ArrayList<>();

    private final List<String> withdrawalsAt = new ArrayList<>();

    ConsentsReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads the document; empty if there is a problem. */
    Optional<Consents> read(JsonFields fields) {
        PersonId person = reading.one(fields, "person", TextForm.PERSON).orElse(STAND_IN);
        List<Consent> consents = fields.list("consents", (node, at) -> consent(node, at, person));
        List<Consents.Withdrawal> withdrawals = fields.list("withdrawals", this::withdrawal);
        List<DisclosureShown> alsoShown = fields.list("alsoShown", (node, at) -> shown(node, at, Optional.empty()));
        reading.done(fields);
        Checked<Consents> read = Consents.from(person, consents, withdrawals, alsoShown);
        read.problems().forEach(each -> reading.problems().add(inDocument(each)));
        return read.value();
    }

    /** Finds the pointer in the document for one into the lists of what was read whole. */
    private Problem inDocument(Problem problem) {
        String[] keys = problem.path().split("/", 4);
        List<String> list = keys[1].equals("consents") ? consentsAt : withdrawalsAt;
        String rest = keys.length > 3 ? "/" + keys[3] : "";
        return new Problem(problem.code(), list.get(Integer.parseInt(keys[2])) + rest, problem.message());
    }

    private Optional<Consent> consent(JsonNode node, String at, PersonId person) {
        JsonFields fields = JsonFields.of(node, at, reading.problems());
        Optional<ConsentId> id = reading.one(fields, "id", TextForm.CONSENT);
        String where = "consent " + id.map(ConsentId::value).orElse("");
        Optional<Consent.Answer> answer = fields.oneOf("answer", ANSWERS);
        Optional<Grantor.Capacity> capacity = fields.oneOf("capacity", CAPACITIES);
        Optional<Attribution> said = attribution(fields.object("grantor"), where);
        Optional<Term> rule = reading.ifThere(fields, "rule", TextForm.TERM);
        Optional<Instant> given = reading.one(fields, "at", TextForm.INSTANT);
        Optional<Expiry> expiry = reading.one(fields, "expires", EXPIRY);
        Optional<ConsentTerms> terms = terms(fields.object("terms"), where);
        Optional<DisclosureShown> shown =
                fields.node("shown").flatMap(each -> shown(each, fields.at("shown"), Optional.of(where + "/shown")));
        reading.done(fields, where);
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
        reading.addAll(at, read.problems());
        if (read.isValid()) {
            consentsAt.add(at);
        }
        return read.value();
    }

    private Optional<Attribution> attribution(JsonFields fields, String where) {
        Optional<ActorId> by = reading.one(fields, "by", TextForm.ACTOR);
        Optional<Role> role = fields.oneOf("role", ROLES);
        Optional<ActorId> recorder = reading.ifThere(fields, "recordedBy", TextForm.ACTOR);
        reading.done(fields, where + "/grantor");
        if (by.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        if (recorder.equals(by)) {
            reading.problems().add(ConsentProblem.CONSENT_RECORDER.at(fields.at("recordedBy")));
            return Optional.empty();
        }
        return Optional.of(new Attribution(by.get(), role.get(), recorder));
    }

    private Optional<ConsentTerms> terms(JsonFields fields, String where) {
        List<Term> scope = reading.some(fields, "scope", TextForm.TERM);
        List<Purpose> purposes = reading.some(fields, "purposes", TextForm.PURPOSE);
        List<Term> recipients = reading.list(fields, "recipients", TextForm.TERM);
        Optional<DisclosureRef> disclosure = disclosure(fields, where + "/terms");
        reading.done(fields, where + "/terms");
        return scope.isEmpty() || purposes.isEmpty() || disclosure.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsentTerms(scope, Purposes.of(purposes), recipients, disclosure.get()));
    }

    private Optional<DisclosureRef> disclosure(JsonFields holder, String where) {
        JsonFields fields = holder.object("disclosure");
        Optional<DisclosureRef> ref = DisclosureJson.ref(fields, reading);
        reading.done(fields, where + "/disclosure");
        return ref;
    }

    /** Reads a showing; where it stands for itself, its unknown fields are found again by what it says. */
    private Optional<DisclosureShown> shown(JsonNode node, String at, Optional<String> within) {
        JsonFields fields = JsonFields.of(node, at, reading.problems());
        JsonFields disclosure = fields.object("disclosure");
        Optional<DisclosureRef> ref = DisclosureJson.ref(disclosure, reading);
        Optional<ActorId> to = reading.one(fields, "to", TextForm.ACTOR);
        JsonFields by = fields.object("by");
        Optional<By> shower = by(by);
        Optional<DisclosureShown.Manner> manner = fields.oneOf("manner", MANNERS);
        Optional<DisclosureShown.Understanding> understanding = fields.oneOf("understanding", UNDERSTANDINGS);
        Optional<DisclosureShown> read =
                ref.isEmpty() || to.isEmpty() || shower.isEmpty() || manner.isEmpty() || understanding.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new DisclosureShown(
                                ref.get(), to.get(), shower.get(), manner.get(), understanding.get()));
        String where = within.or(() -> read.map(ConsentsJson::where)).orElse(at);
        reading.done(disclosure, where + "/disclosure");
        reading.done(by, where + "/by");
        reading.done(fields, where);
        return read;
    }

    private Optional<Consents.Withdrawal> withdrawal(JsonNode node, String at) {
        JsonFields fields = JsonFields.of(node, at, reading.problems());
        Optional<ConsentId> consent = reading.one(fields, "consent", TextForm.CONSENT);
        JsonFields by = fields.object("by");
        Optional<By> who = by(by);
        Optional<Consents.Withdrawal> read = consent.isEmpty() || who.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consents.Withdrawal(consent.get(), who.get()));
        String where = read.map(ConsentsJson::where).orElse(at);
        reading.done(by, where + "/by");
        reading.done(fields, where);
        if (read.isPresent()) {
            withdrawalsAt.add(at);
        }
        return read;
    }

    private Optional<By> by(JsonFields fields) {
        Optional<ActorId> actor = reading.one(fields, "actor", TextForm.ACTOR);
        Optional<Role> role = fields.oneOf("role", ROLES);
        Optional<DeviceId> device = reading.one(fields, "device", TextForm.DEVICE);
        Optional<Instant> at = reading.one(fields, "at", TextForm.INSTANT);
        return actor.isEmpty() || role.isEmpty() || device.isEmpty() || at.isEmpty()
                ? Optional.empty()
                : Optional.of(new By(actor.get(), role.get(), device.get(), at.get()));
    }
}
