package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.sharing.Audience;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.EntryKey;
import io.github.groundwork.core.sharing.Labels;
import io.github.groundwork.core.sharing.SensitivityLabel;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingChoice.Visibility;
import io.github.groundwork.core.sharing.SharingEvent;
import io.github.groundwork.core.sharing.SharingProblem;
import io.github.groundwork.core.sharing.SharingScope;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes acts of sharing, the same in every history that holds them: {@code choice}, {@code revocation} and {@code copy}.
 *
 * <p>An audience, a scope or a value that is not known is a problem, so that it never becomes a permission. Stateless and thread-safe.
 */
public final class SharingCodec implements ContentCodec<SharingEvent> {

    /** The one instance. */
    public static final SharingCodec INSTANCE = new SharingCodec();

    /** The name that stands for every audience in a revocation. */
    private static final String EVERYBODY = "everybody";

    private static final String CHOICE = "choice";
    private static final String REVOCATION = "revocation";
    private static final String COPY = "copy";
    private static final String AUDIENCE = "audience";
    private static final String UNTIL = "until";

    private static final Map<String, Visibility> VISIBILITIES = JsonNames.all(Visibility.class);
    private static final Map<String, SensitivityLabel> LABELS = new LinkedHashMap<>();
    private static final TextForm<Audience> ONE = TextForm.of(Audience::parse, "an audience such as supporter:maya");
    private static final TextForm<Optional<Audience>> ONE_OR_ALL =
            ONE.then(Optional::of).orWord(EVERYBODY, Optional.empty());
    private static final TextForm<SharingScope> SCOPE =
            TextForm.of(SharingScope::parse, "everything, section: with its name, or entry: with its id");
    private static final TextForm<EntryKey> VERSION =
            TextForm.of(EntryKey::parse, "1 to 96 ASCII letters, digits, dots, hyphens, underscores or colons");

    static {
        for (SensitivityLabel label : SensitivityLabel.values()) {
            LABELS.put(label.code(), label);
        }
    }

    private SharingCodec() {}

    @Override
    public List<String> types() {
        return List.of(CHOICE, REVOCATION, COPY);
    }

    @Override
    public String type(SharingEvent content) {
        if (content instanceof SharingChoice) {
            return CHOICE;
        }
        return content instanceof Copy ? COPY : REVOCATION;
    }

    @Override
    public void write(SharingEvent content, ObjectNode into) {
        if (content instanceof SharingChoice choice) {
            into.put(AUDIENCE, choice.audience().toString());
            into.put("scope", choice.scope().toString());
            into.put("visibility", JsonNames.of(choice.visibility()));
            choice.until().ifPresent(until -> into.put(UNTIL, until.toString()));
        } else if (content instanceof SharingEvent.Revoked revoked) {
            into.put(AUDIENCE, revoked.audience().map(Object::toString).orElse(EVERYBODY));
        } else if (content instanceof Copy copy) {
            into.put(AUDIENCE, copy.audience().toString());
            into.put("given", copy.at().toString());
            into.put("version", copy.version());
            ArrayNode labels = into.putArray("labels");
            copy.labels().list().forEach(label -> labels.add(label.code()));
        }
    }

    @Override
    public Optional<SharingEvent> read(String type, JsonFields fields, Problems problems) {
        return switch (type) {
            case CHOICE -> choice(fields);
            case REVOCATION -> revocation(fields);
            default -> copy(fields);
        };
    }

    private static Optional<SharingEvent> choice(JsonFields fields) {
        Optional<Audience> audience = fields.text(AUDIENCE, ONE);
        boolean isTheirs = isThePerson(fields, audience);
        Optional<SharingScope> scope = fields.text("scope", SCOPE);
        Optional<Visibility> visibility = fields.oneOf("visibility", VISIBILITIES);
        Optional<Instant> until = fields.optionalText(UNTIL, TextForm.INSTANT);
        return isTheirs || scope.isEmpty()
                ? Optional.empty()
                : audience.flatMap(a -> visibility.map(v -> new SharingChoice(a, scope.get(), v, until)));
    }

    private static Optional<SharingEvent> revocation(JsonFields fields) {
        return fields.text(AUDIENCE, ONE_OR_ALL)
                .filter(audience -> !isThePerson(fields, audience))
                .map(SharingEvent.Revoked::new);
    }

    private static boolean isThePerson(JsonFields fields, Optional<Audience> audience) {
        boolean isThePerson = audience.filter(Audience::isPerson).isPresent();
        if (isThePerson) {
            fields.problems().add(SharingProblem.SHARING_PERSON.at(fields.at(AUDIENCE)));
        }
        return isThePerson;
    }

    private static Optional<SharingEvent> copy(JsonFields fields) {
        Optional<Audience> audience = fields.text(AUDIENCE, ONE);
        Optional<Instant> given = fields.text("given", TextForm.INSTANT);
        Optional<EntryKey> version = fields.text("version", VERSION);
        List<SensitivityLabel> labels = fields.someOf("labels", LABELS);
        return audience.isEmpty() || given.isEmpty()
                ? Optional.empty()
                : version.map(v -> new Copy(audience.get(), given.get(), v.value(), Labels.of(labels)));
    }
}
