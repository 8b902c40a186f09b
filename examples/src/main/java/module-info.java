/** Runnable stories, and the command-line tour that bin/groundwork starts. */
module io.github.groundwork.examples {
    requires io.github.groundwork.core;
    requires io.github.groundwork.csv;
    requires io.github.groundwork.safetyplan;
    requires io.github.groundwork.screening;
    requires static org.jspecify;
}
