/** What can happen to a safety plan, as the closed set of events that its history holds. */
@NullMarked
package io.github.groundwork.safetyplan.event;

import org.jspecify.annotations.NullMarked;
