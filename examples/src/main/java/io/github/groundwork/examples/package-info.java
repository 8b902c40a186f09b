/**
 * The command-line tour: a thin layer over the public API, so that every promise can be checked from outside.
 */
@NullMarked
package io.github.groundwork.examples;

import org.jspecify.annotations.NullMarked;
