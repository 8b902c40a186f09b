/** Safety plans in the person's own words: made together, approved by the person, shared only as they choose. */
module io.github.groundwork.safetyplan {
    requires transitive io.github.groundwork.core;
    requires transitive static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports io.github.groundwork.safetyplan.catalog;
    exports io.github.groundwork.safetyplan.collaboration;
    exports io.github.groundwork.safetyplan.event;
    exports io.github.groundwork.safetyplan.json;
    exports io.github.groundwork.safetyplan.plan;
    exports io.github.groundwork.safetyplan.render;
    exports io.github.groundwork.safetyplan.share;
}
