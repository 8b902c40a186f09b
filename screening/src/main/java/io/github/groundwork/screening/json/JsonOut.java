package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.groundwork.core.json.tool.JsonWriter;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes trees as UTF-8 documents, the same on every platform. Stateless and thread-safe. */
final class JsonOut {

    private static final int DECIMALS = 6;

    private JsonOut() {}

    /** Returns a number: whole, or a decimal with at most six decimals. */
    static JsonNode number(Ratio value) {
        if (value.isWhole()) {
            return JsonNodeFactory.instance.numberNode(value.numerator());
        }
        return JsonNodeFactory.instance.numberNode(BigDecimal.valueOf(value.numerator())
                .divide(BigDecimal.valueOf(value.denominator()), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** Returns a number as it is shown: at most two decimals. */
    static JsonNode shown(Ratio value) {
        return number(Ratio.from(value.rounded()));
    }

    static byte[] bytes(JsonNode root) {
        return JsonWriter.bytes(root);
    }
}
