/**
 * How the answers that were not given could still turn out: the exact reach of partial answer sheets. Not exported.
 */
@NullMarked
package io.github.groundwork.screening.completion;

import org.jspecify.annotations.NullMarked;
