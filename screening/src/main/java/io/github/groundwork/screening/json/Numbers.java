package io.github.groundwork.screening.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.groundwork.screening.rule.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers of answers and scores as they are written. Stateless and thread-safe. */
final class Numbers {

    private static final int DECIMALS = 6;

    private Numbers() {}

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
}
