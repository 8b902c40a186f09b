/** Scores CSV files of questionnaire answers row by row, in constant memory. */
module io.github.groundwork.csv {
    requires transitive io.github.groundwork.core;
    requires transitive io.github.groundwork.screening;
    requires transitive static org.jspecify;
    requires de.siegmar.fastcsv;

    exports io.github.groundwork.csv;
}
