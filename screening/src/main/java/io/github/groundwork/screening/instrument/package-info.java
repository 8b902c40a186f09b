/**
 * Instruments as data: one value per instrument and version, checked as a whole.
 */
@NullMarked
package io.github.groundwork.screening.instrument;

import org.jspecify.annotations.NullMarked;
