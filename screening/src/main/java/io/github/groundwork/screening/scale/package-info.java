/**
 * Scales with their keys, bands, cut-offs and what is published about missing answers.
 */
@NullMarked
package io.github.groundwork.screening.scale;

import org.jspecify.annotations.NullMarked;
