package io.github.groundwork.core;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.HistoryJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.json.tool.StoredHistory;
import io.github.groundwork.core.json.tool.TextForm;
import io.github.groundwork.core.preference.Preferences;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Specimens of stored histories, with a canary as content and as a field that is not known. */
final class JsonSpecimens {

    /** Writes any content as its text. */
    static final ContentCodec<Object> CODEC = new ContentCodec<>() {
        @Override
        public List<String> types() {
            return List.of("said");
        }

        @Override
        public String type(Object content) {
            return "said";
        }

        @Override
        public void write(Object content, ObjectNode into) {
            into.put("content", content.toString());
        }

        @Override
        public Optional<Object> read(String type, JsonFields fields, Problems problems) {
            return Optional.of(fields.text("content"));
        }
    };

    private JsonSpecimens() {}

    private static KeptFields kept() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(Specimens.CANARY, Specimens.CANARY);
        return KeptFields.take(JsonFields.of(node, "", new Problems()), 1, new Problems());
    }

    @SuppressWarnings("unchecked") // the specimens of histories hold any object
    private static StoredHistory<Object> stored() {
        History<Object> history = (History<Object>) Specimens.of(History.class).get(0);
        ObjectNode node = HistoryJson.write(history, CODEC);
        ((ObjectNode) node.get("entries").get(0)).put(Specimens.CANARY, Specimens.CANARY);
        Problems problems = new Problems();
        return HistoryJson.read(JsonFields.of(node, "", problems), 1, CODEC, problems)
                .orElseThrow();
    }

    private static JsonDocument<Preferences> preferences() {
        Preferences preferences = (Preferences) Specimens.of(Preferences.class).get(0);
        String newer = new String(PreferencesJson.write(preferences), StandardCharsets.UTF_8)
                .replaceFirst("/1.0\"", "/1.7\", \"" + Specimens.CANARY + "\": \"" + Specimens.CANARY + "\"");
        return PreferencesJson.read(newer.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(KeptFields.class, () -> List.of(kept(), KeptFields.none()));
        specimens.put(StoredHistory.class, () -> List.of(stored()));
        specimens.put(
                JsonDocument.class,
                () -> List.of(
                        preferences(),
                        ConsentSpecimens.document(),
                        ResourceSpecimens.document(),
                        SharingSpecimens.sharingDocument(),
                        SharingSpecimens.suggestionsDocument()));
        specimens.put(TextForm.class, () -> List.of(TextForm.TERM, TextForm.INSTANT, TextForm.ACTOR));
        return specimens;
    }
}
