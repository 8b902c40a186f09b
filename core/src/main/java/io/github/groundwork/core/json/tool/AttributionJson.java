package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.history.By;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.id.DeviceId;
import io.github.groundwork.core.people.Attribution;
import io.github.groundwork.core.people.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes who said something and who did something, the same in every format.
 *
 * <p>Reading reports to the collector of the fields. No argument may be null. Stateless and thread-safe.
 */
public final class AttributionJson {

    private static final Map<String, Role> ROLES = JsonNames.all(Role.class);

    private AttributionJson() {}

    /**
     * Reads an attribution: {@code by}, {@code role} and, if another wrote it down, {@code recordedBy}.
     *
     * @param said the fields of the attribution
     * @return the attribution, or empty if it is wrong, which is reported
     * @throws NullPointerException if {@code said} is null
     */
    public static Optional<Attribution> read(JsonFields said) {
        return read(said, ROLES);
    }

    /** Reads an attribution in one of some roles. */
    static Optional<Attribution> read(JsonFields said, Map<String, Role> roles) {
        int before = said.problems.size();
        Optional<ActorId> by = said.text("by", TextForm.ACTOR);
        Optional<Role> role = said.oneOf("role", roles);
        Optional<ActorId> recorder = said.optionalText("recordedBy", TextForm.ACTOR);
        if (recorder.isPresent() && recorder.equals(by)) {
            said.problems.add(
                    JsonProblem.TEXT_INVALID.at(said.at("recordedBy"), "left out if they wrote it themselves"));
        }
        return by.isPresent() && role.isPresent() && said.problems.size() == before
                ? Optional.of(new Attribution(by.get(), role.get(), recorder))
                : Optional.empty();
    }

    /**
     * Writes an attribution.
     *
     * @param said who said it
     * @return a new object
     * @throws NullPointerException if {@code said} is null
     */
    public static ObjectNode write(Attribution said) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("by", Objects.requireNonNull(said, "said").by().value())
                .put("role", JsonNames.of(said.role()));
        said.recordedBy().ifPresent(recorder -> node.put("recordedBy", recorder.value()));
        return node;
    }

    /**
     * Reads who did something: {@code actor}, {@code role} and {@code at}.
     *
     * @param by the fields
     * @param device the device, which stands elsewhere
     * @return who did it, or empty if it is wrong, which is reported
     * @throws NullPointerException if an argument is null
     */
    public static Optional<By> readBy(JsonFields by, DeviceId device) {
        Objects.requireNonNull(device, "device");
        int before = by.problems.size();
        Optional<ActorId> actor = by.text("actor", TextForm.ACTOR);
        Optional<Role> role = by.oneOf("role", ROLES);
        Optional<Instant> at = by.text("at", TextForm.INSTANT);
        return actor.isPresent() && role.isPresent() && at.isPresent() && by.problems.size() == before
                ? Optional.of(new By(actor.get(), role.get(), device, at.get()))
                : Optional.empty();
    }

    /**
     * Writes who did something, without the device.
     *
     * @param by who did it
     * @return a new object
     * @throws NullPointerException if {@code by} is null
     */
    public static ObjectNode write(By by) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("actor", Objects.requireNonNull(by, "by").actor().value())
                .put("role", JsonNames.of(by.role()))
                .put("at", by.at().toString());
    }
}
