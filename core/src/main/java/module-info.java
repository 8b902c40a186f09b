/**
 * The ground that screening and safety planning share: checked results, ids, who said what, words, attention, and one strict way
 * to read JSON.
 */
@SuppressWarnings("module") // the qualified exports name modules that are built later
module io.github.groundwork.core {
    requires transitive static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    exports io.github.groundwork.core.catalog;
    exports io.github.groundwork.core.check;
    exports io.github.groundwork.core.consent;
    exports io.github.groundwork.core.history;
    exports io.github.groundwork.core.id;
    exports io.github.groundwork.core.json;
    exports io.github.groundwork.core.language;
    exports io.github.groundwork.core.people;
    exports io.github.groundwork.core.preference;
    exports io.github.groundwork.core.preference.decision;
    exports io.github.groundwork.core.preference.statement;
    exports io.github.groundwork.core.resource;
    exports io.github.groundwork.core.sharing;
    exports io.github.groundwork.core.suggestion;
    exports io.github.groundwork.core.term;
    exports io.github.groundwork.core.text;
    exports io.github.groundwork.core.time;
    exports io.github.groundwork.core.json.tool to
            io.github.groundwork.screening,
            io.github.groundwork.safetyplan;
    exports io.github.groundwork.core.persistent to
            io.github.groundwork.screening,
            io.github.groundwork.safetyplan;
}
