/** How the events of a session stand in a file. */
@NullMarked
package io.github.groundwork.screening.json.session;

import org.jspecify.annotations.NullMarked;
