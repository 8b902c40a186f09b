package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.json.tool.Stored;
import io.github.groundwork.screening.answer.Responses;
import java.util.Map;
import java.util.Objects;

/**
 * An answer sheet as it was stored, with the fields of a newer minor version that this library does not know.
 *
 * @param value the sheet
 * @param minorVersion the version in which it was stored
 * @param around what was kept around the answers
 * @param answers what was kept of each answer, by the id of its item; nobody changes it
 */
record StoredSheet(Responses value, int minorVersion, KeptFields around, Map<String, KeptFields> answers)
        implements Stored<Responses> {

    /** Returns a sheet that was not stored yet. */
    static StoredSheet of(Responses fresh) {
        return new StoredSheet(fresh, 0, KeptFields.none(), Map.of());
    }

    @Override
    public StoredSheet with(Responses changed) {
        if (!Objects.requireNonNull(changed, "changed").instrument().equals(value.instrument())) {
            throw new IllegalArgumentException("a stored sheet stays with its instrument");
        }
        KeptFields still =
                around.after(ResponsesJson.tree(value, minorVersion), ResponsesJson.tree(changed, minorVersion));
        return new StoredSheet(changed, minorVersion, still, answers);
    }

    @Override
    public byte[] write() {
        ObjectNode root = ResponsesJson.tree(value, minorVersion);
        root.path("answers")
                .forEach(answer -> answers.getOrDefault(answer.path("item").textValue(), KeptFields.none())
                        .addTo((ObjectNode) answer));
        around.addTo(root);
        return JsonWriter.bytes(root);
    }

    @Override
    public String toString() {
        return "Stored[1." + minorVersion + ", " + value + "]";
    }
}
