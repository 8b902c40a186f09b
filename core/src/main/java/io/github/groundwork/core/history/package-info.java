/**
 * Histories of events that sessions and plans share: recorded apart, merged without loss, folded into a state.
 */
@NullMarked
package io.github.groundwork.core.history;

import org.jspecify.annotations.NullMarked;
