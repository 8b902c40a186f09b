/** How the events of sessions and of follow-ups stand in files. */
@NullMarked
package io.github.groundwork.screening.json.event;

import org.jspecify.annotations.NullMarked;
