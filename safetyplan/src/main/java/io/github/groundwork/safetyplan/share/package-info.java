/** What somebody sees of a plan: a value that does not hold what is not shared with them. */
@NullMarked
package io.github.groundwork.safetyplan.share;

import org.jspecify.annotations.NullMarked;
