/**
 * What was promised to a person after a screening, who keeps it, by when, and how it ended.
 */
@NullMarked
package io.github.groundwork.screening.followup;

import org.jspecify.annotations.NullMarked;
