package io.github.groundwork.core.json.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.PurposesJson;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.json.tool.TimesJson;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.preference.statement.ContactPoint;
import io.github.groundwork.core.preference.statement.ContactReach;
import io.github.groundwork.core.preference.statement.NoContact;
import io.github.groundwork.core.preference.statement.Telling;
import io.github.groundwork.core.term.Permission;
import io.github.groundwork.core.term.Purposes;
import io.github.groundwork.core.text.Words;
import io.github.groundwork.core.time.WeeklyHours;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes how the person can be reached, how not, and who can be told. Stateless and thread-safe. */
final class ReachJson {

    static final List<StatementForm<?>> FORMS = List.of(
            new StatementForm<>("contact-point", ContactPoint.class, ReachJson::contactPoint, ReachJson::write),
            new StatementForm<>("no-contact", NoContact.class, ReachJson::noContact, ReachJson::write),
            new StatementForm<>("telling", Telling.class, ReachJson::telling, ReachJson::write));

    private static final Map<String, ContactPoint.Kind> KINDS = JsonNames.all(ContactPoint.Kind.class);
    private static final Map<String, ContactPoint.Safety> SAFETIES = JsonNames.all(ContactPoint.Safety.class);
    private static final Map<String, ContactPoint.Use> USES = JsonNames.all(ContactPoint.Use.class);
    private static final Map<String, Telling.Choice> CHOICES = JsonNames.all(Telling.Choice.class);

    private ReachJson() {}

    private static Optional<ContactPoint> contactPoint(JsonFields fields) {
        int before = fields.problems().size();
        Optional<ContactPoint.Kind> kind = fields.oneOf("kind", KINDS);
        Optional<ContactAddress> address = fields.text("address", TextForm.ADDRESS);
        Optional<ContactPoint.Safety> safety = fields.oneOf("safety", SAFETIES);
        Map<ContactPoint.Use, Permission> may = PartsJson.permissions(fields, "may", USES);
        Optional<Purposes> purposes = PurposesJson.read(fields, "purposes");
        Optional<WeeklyHours> hours = TimesJson.hours(fields, "hours");
        Permission shared = PartsJson.permission(fields, "sharedDevice");
        return Form.make(
                fields,
                before,
                () -> new ContactPoint(
                        kind.orElseThrow(),
                        address.orElseThrow(),
                        safety.orElseThrow(),
                        may,
                        new ContactReach(purposes.orElseThrow(), hours.orElseThrow()),
                        shared));
    }

    private static void write(ContactPoint point, ObjectNode into) {
        into.put("kind", JsonNames.of(point.kind()));
        into.put("address", point.address().text());
        into.put("safety", JsonNames.of(point.safety()));
        PartsJson.write(into, "may", point.may());
        into.set("purposes", PurposesJson.write(point.reach().purposes()));
        into.set("hours", TimesJson.write(point.reach().hours()));
        PartsJson.write(into, "sharedDevice", point.sharedDevice());
    }

    private static Optional<NoContact> noContact(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Purposes> purposes = PurposesJson.read(fields, "purposes");
        Optional<Words> words = PartsJson.words(fields, "words");
        return Form.make(fields, before, () -> new NoContact(purposes.orElseThrow(), words));
    }

    private static void write(NoContact none, ObjectNode into) {
        into.set("purposes", PurposesJson.write(none.purposes()));
        PartsJson.write(into, "words", none.words());
    }

    private static Optional<Telling> telling(JsonFields fields) {
        int before = fields.problems().size();
        Optional<ActorId> whom = fields.text("whom", TextForm.ACTOR);
        Optional<Words> name = PartsJson.words(fields, "name");
        Optional<Telling.Choice> choice = fields.oneOf("choice", CHOICES);
        Optional<Purposes> purposes = PurposesJson.read(fields, "purposes");
        Optional<Words> words = PartsJson.words(fields, "words");
        return Form.make(
                fields,
                before,
                () -> new Telling(whom.orElseThrow(), name, choice.orElseThrow(), purposes.orElseThrow(), words));
    }

    private static void write(Telling telling, ObjectNode into) {
        into.put("whom", telling.whom().value());
        PartsJson.write(into, "name", telling.name());
        into.put("choice", JsonNames.of(telling.choice()));
        into.set("purposes", PurposesJson.write(telling.purposes()));
        PartsJson.write(into, "words", telling.words());
    }
}
