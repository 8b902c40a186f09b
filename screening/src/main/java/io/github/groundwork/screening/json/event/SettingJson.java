package io.github.groundwork.screening.json.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.consent.PathwayPart.Known;
import io.github.groundwork.core.id.ActorId;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.JsonNames;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.screening.instrument.Mode;
import io.github.groundwork.screening.session.offer.Circumstance;
import io.github.groundwork.screening.session.offer.Setting;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes where, how and with whom somebody is asked. Stateless and thread-safe. */
final class SettingJson {

    private static final String KNOWN = "known";
    private static final String PRESENT = "present";
    private static final String LAST_ASKED = "lastAsked";

    private static final Map<String, Mode> MODES = JsonNames.all(Mode.class);
    private static final Map<String, Known> KNOWNS = JsonNames.all(Known.class);

    private SettingJson() {}

    static Optional<Setting> read(JsonFields fields) {
        int before = fields.problems().size();
        Optional<Mode> mode = fields.oneOf("mode", MODES);
        JsonFields circumstances = fields.object(KNOWN);
        Map<Circumstance, Known> known = new EnumMap<>(Circumstance.class);
        for (Circumstance each : Circumstance.values()) {
            circumstances.oneOf(JsonNames.of(each), KNOWNS).ifPresent(holds -> known.put(each, holds));
        }
        List<ActorId> present = fields.texts(PRESENT, TextForm.ACTOR);
        boolean canWrite = fields.flag("writing");
        Optional<Instant> lastAsked = fields.optionalText(LAST_ASKED, TextForm.INSTANT);
        return Sound.make(
                fields,
                before,
                () -> {
                    Setting read = Setting.of(mode.orElseThrow()).withWriting(canWrite);
                    for (Map.Entry<Circumstance, Known> each : known.entrySet()) {
                        read = read.with(each.getKey(), each.getValue());
                    }
                    for (ActorId somebody : present) {
                        read = read.withPresent(somebody);
                    }
                    return lastAsked.map(read::withLastAsked).orElse(read);
                },
                mode);
    }

    static void write(Setting setting, ObjectNode into) {
        into.put("mode", JsonNames.of(setting.mode()));
        ObjectNode known = into.putObject(KNOWN);
        for (Circumstance each : Circumstance.values()) {
            known.put(JsonNames.of(each), JsonNames.of(setting.known(each)));
        }
        ArrayNode present = into.putArray(PRESENT);
        setting.present().forEach(somebody -> present.add(somebody.value()));
        into.put("writing", setting.canWrite());
        setting.lastAsked().ifPresent(at -> into.put(LAST_ASKED, at.toString()));
    }
}
