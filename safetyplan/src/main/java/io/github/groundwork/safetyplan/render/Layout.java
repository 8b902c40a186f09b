package io.github.groundwork.safetyplan.render;

import java.util.List;

/** How the parts of a plan are written down. Each part is a list of lines, in which somebody's words stand as they are. */
interface Layout {
    void title(String title);

    void status(String status);

    void section(String title);

    /** Writes an entry: its first lines, and what belongs to it. */
    void entry(List<String> lines, List<String> notes);

    void foot(String line);
}
