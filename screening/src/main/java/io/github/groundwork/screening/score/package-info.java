/**
 * Exact scores that explain themselves: a total, or bounds, or a reason.
 */
@NullMarked
package io.github.groundwork.screening.score;

import org.jspecify.annotations.NullMarked;
