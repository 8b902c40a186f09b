/**
 * Where instruments and pathways come from: those that are shipped, and those that a host brings.
 */
@NullMarked
package io.github.groundwork.screening.catalog;

import org.jspecify.annotations.NullMarked;
