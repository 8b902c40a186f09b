package io.github.groundwork.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.check.Checked;
import io.github.groundwork.core.check.Problems;
import io.github.groundwork.core.history.Entry;
import io.github.groundwork.core.history.EventId;
import io.github.groundwork.core.sharing.Copy;
import io.github.groundwork.core.sharing.SharingChoice;
import io.github.groundwork.core.sharing.SharingChoices;
import io.github.groundwork.core.sharing.SharingEvent;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes choices of sharing in the format {@code groundwork-sharing/1.0}: every act as it was recorded.
 *
 * <p>Reading checks the whole document and reports every problem at once, with a code and a JSON pointer. An audience, a scope or an
 * act that is not known is a problem, and then nothing is read: it never becomes a permission. A newer minor version may add fields
 * that explain, never one that narrows a choice. Stateless and thread-safe.
 */
public final class SharingJson {

    static final String FORMAT = "groundwork-sharing";

    /** The name that stands for every audience in a revocation. */
    static final String EVERYBODY = "everybody";

    private SharingJson() {}

    /**
     * Reads choices.
     *
     * @param document the document, UTF-8
     * @return the choices, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<SharingChoices> read(byte[] document) {
        return open(document).map(SharingDocument::choices);
    }

    /**
     * Reads choices that are to be written back, keeping the fields of newer minor versions.
     *
     * @param document the document, UTF-8
     * @return the stored choices, or every problem
     * @throws NullPointerException if {@code document} is null
     */
    public static Checked<SharingDocument> open(byte[] document) {
        Objects.requireNonNull(document, "document");
        Problems problems = new Problems();
        Optional<SharingDocument> read = JsonFormat.open(document, FORMAT, true, problems)
                .flatMap(opened -> new SharingReader(JsonFormat.minor(opened), problems).read(opened));
        return problems.isEmpty() && read.isPresent() ? Checked.of(read.get()) : Checked.failed(problems.list());
    }

    /**
     * Writes choices.
     *
     * @param choices the choices
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code choices} is null
     */
    public static byte[] write(SharingChoices choices) {
        return write(new SharingDocument(Objects.requireNonNull(choices, "choices"), 0, Map.of()));
    }

    /**
     * Writes stored choices, with the fields that were kept.
     *
     * @param document the stored choices
     * @return the document, UTF-8, indented, ending with a line break
     * @throws NullPointerException if {@code document} is null
     */
    public static byte[] write(SharingDocument document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT + "/1." + document.minorVersion());
        root.put("id", document.choices().history().id().value());
        root.put("owner", document.choices().history().owner().value());
        ArrayNode acts = root.putArray("acts");
        for (Entry<SharingEvent> entry : document.choices().history().entries()) {
            if (entry instanceof Entry.Event<SharingEvent> event) {
                acts.add(act(event, document));
            }
        }
        root.setAll(document.kept(""));
        return JsonBytes.of(root);
    }

    private static ObjectNode act(Entry.Event<SharingEvent> event, SharingDocument document) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String id = event.id().toString();
        node.put("id", id);
        ArrayNode seen = node.putArray("seen");
        event.seen().stream().map(EventId::toString).forEach(seen::add);
        ObjectNode by = node.putObject("by");
        by.put("actor", event.by().actor().value());
        by.put("role", JsonNames.of(event.by().role()));
        by.put("at", event.by().at().toString());
        by.setAll(document.kept(SharingReader.byOf(id)));
        content(event.content(), node);
        node.setAll(document.kept(id));
        return node;
    }

    private static void content(SharingEvent content, ObjectNode node) {
        if (content instanceof SharingChoice choice) {
            node.put("act", "choice");
            node.put("audience", choice.audience().toString());
            node.put("scope", choice.scope().toString());
            node.put("visibility", JsonNames.of(choice.visibility()));
            choice.until().ifPresent(until -> node.put("until", until.toString()));
        } else if (content instanceof SharingEvent.Revoked revoked) {
            node.put("act", "revocation");
            node.put("audience", revoked.audience().map(Object::toString).orElse(EVERYBODY));
        } else if (content instanceof Copy copy) {
            node.put("act", "copy");
            node.put("audience", copy.audience().toString());
            node.put("given", copy.at().toString());
            node.put("version", copy.version());
            ArrayNode labels = node.putArray("labels");
            copy.labels().list().forEach(label -> labels.add(label.code()));
        }
    }
}
