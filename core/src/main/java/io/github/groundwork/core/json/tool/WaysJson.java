package io.github.groundwork.core.json.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.groundwork.core.people.ContactAddress;
import io.github.groundwork.core.resource.ReachBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes ways to reach a service or somebody, the same in every format: {@code [{"by": "call", "at": …, "note": …}]}.
 *
 * <p>Reading reports to the collector of the fields and never repeats an address. No argument may be null. Stateless and thread-safe.
 */
public final class WaysJson {

    private static final Map<String, ReachBy.Kind> WAYS = JsonNames.all(ReachBy.Kind.class);

    private WaysJson() {}

    /**
     * Reads a required list of at least one way.
     *
     * @param fields the object that it stands in
     * @param name the field's name
     * @return the ways in their order, without those that are wrong, which are reported, as is a list without any
     */
    public static List<ReachBy> read(JsonFields fields, String name) {
        List<ReachBy> ways = new ArrayList<>();
        for (JsonFields way : fields.objects(name)) {
            int before = fields.problems.size();
            Optional<ReachBy.Kind> by = way.oneOf("by", WAYS);
            Optional<ContactAddress> at = way.text("at", TextForm.ADDRESS);
            Optional<String> note = way.optionalText("note");
            if (fields.problems.size() == before) {
                by.ifPresent(kind -> at.ifPresent(address -> ways.add(new ReachBy(kind, address, note))));
            }
        }
        fields.notEmpty(name);
        return List.copyOf(ways);
    }

    /**
     * Writes ways.
     *
     * @param ways the ways
     * @return a new list
     */
    public static ArrayNode write(List<ReachBy> ways) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (ReachBy way : ways) {
            ObjectNode node = list.addObject()
                    .put("by", JsonNames.of(way.kind()))
                    .put("at", way.address().text());
            way.note().ifPresent(note -> node.put("note", note));
        }
        return list;
    }
}
