package io.github.groundwork.core;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.History;
import io.github.groundwork.core.json.JsonDocument;
import io.github.groundwork.core.json.PreferencesJson;
import io.github.groundwork.core.json.tool.ContentCodec;
import io.github.groundwork.core.json.tool.HistoryFormat;
import io.github.groundwork.core.json.tool.HistoryJson;
import io.github.groundwork.core.json.tool.JsonFields;
import io.github.groundwork.core.json.tool.KeptFields;
import io.github.groundwork.core.json.tool.Stored;
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

    private static final HistoryFormat<History<Object>, Object> FORMAT =
            HistoryFormat.of("groundwork-specimens", CODEC, Checked::of, history -> history);

    private JsonSpecimens() {}

    private static KeptFields kept() {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(Specimens.CANARY, Specimens.CANARY);
        return KeptFields.take(JsonFields.of(node, "", new Problems()), 1, new Problems());
    }

    private static StoredHistory<Object> stored() {
        ObjectNode node = HistoryJson.write(history(), CODEC);
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

    /** Returns stored values of both kinds, that of a history and that of other parts. */
    static Object[] storedValues() {
        return new Object[] {preferences().stored(), ConsentSpecimens.document().stored(), storedHistory()};
    }

    /** Returns what the format of the specimens read, so that a merge has something to merge. */
    private static Stored<History<Object>> storedHistory() {
        return FORMAT.read(FORMAT.write(history())).orThrow();
    }

    @SuppressWarnings("unchecked") // the specimens of histories hold any object
    private static History<Object> history() {
        return (History<Object>) Specimens.of(History.class).get(0);
    }

    static Map<Class<?>, Supplier<List<?>>> all() {
        Map<Class<?>, Supplier<List<?>>> specimens = new LinkedHashMap<>();
        specimens.put(KeptFields.class, () -> List.of(kept(), KeptFields.none()));
        specimens.put(HistoryFormat.class, () -> List.of(FORMAT));
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
