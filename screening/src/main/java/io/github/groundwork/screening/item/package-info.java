/**
 * Items and the ways in which they can be answered.
 */
@NullMarked
package io.github.groundwork.screening.item;

import org.jspecify.annotations.NullMarked;
