/**
 * CSV in, scores out: one answer sheet per row, and every fault reported with its row and column.
 */
@NullMarked
package io.github.groundwork.csv;

import org.jspecify.annotations.NullMarked;
