/**
 * Hours of a week and days of a year, each in its own time zone or in none; nothing here reads a clock.
 */
@NullMarked
package io.github.groundwork.core.time;

import org.jspecify.annotations.NullMarked;
