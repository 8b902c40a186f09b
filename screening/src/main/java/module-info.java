/** Screening instruments as data, answer sheets that keep what was not answered, and exact scores that explain themselves. */
module io.github.groundwork.screening {
    requires transitive io.github.groundwork.core;
    requires transitive static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;

    exports io.github.groundwork.screening.answer;
    exports io.github.groundwork.screening.catalog;
    exports io.github.groundwork.screening.followup;
    exports io.github.groundwork.screening.instrument;
    exports io.github.groundwork.screening.item;
    exports io.github.groundwork.screening.json;
    exports io.github.groundwork.screening.pathway;
    exports io.github.groundwork.screening.rule;
    exports io.github.groundwork.screening.scale;
    exports io.github.groundwork.screening.score;
    exports io.github.groundwork.screening.session;
    exports io.github.groundwork.screening.session.event;
    exports io.github.groundwork.screening.session.offer;
    exports io.github.groundwork.screening.session.step;
    exports io.github.groundwork.screening.wording;

    uses io.github.groundwork.screening.catalog.InstrumentSource;
}
