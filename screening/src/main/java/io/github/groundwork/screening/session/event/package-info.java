/** What can happen in a screening session, as the closed set of events that its history holds. */
@NullMarked
package io.github.groundwork.screening.session.event;

import org.jspecify.annotations.NullMarked;
