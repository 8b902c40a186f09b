package io.github.groundwork.screening;

import io.github.groundwork.testing.LayerChecks;
import io.github.groundwork.testing.Layers;
import java.util.List;
import java.util.Set;

/** Holds the structure of this module: its layers, and what its values may not reach for. */
class ScreeningArchitectureTest extends LayerChecks {
    private static final int FEWEST_TYPES = 60;

    private static final Layers LAYERS = new Layers(
            "io.github.groundwork.screening",
            List.of(
                    Set.of("rule"),
                    Set.of("item"),
                    Set.of("scale"),
                    Set.of("completion"),
                    Set.of("instrument"),
                    Set.of("wording", "answer"),
                    Set.of("score"),
                    Set.of("session"),
                    Set.of("pathway"),
                    Set.of("followup"),
                    Set.of("json"),
                    Set.of("catalog")));

    ScreeningArchitectureTest() {
        super(LAYERS, FEWEST_TYPES);
    }
}
