/**
 * Exact numbers and the small closed set of rules in which instruments state what follows from answers.
 */
@NullMarked
package io.github.groundwork.screening.rule;

import org.jspecify.annotations.NullMarked;
