/**
 * What the library ships as data files, and the way to read a host's own.
 */
@NullMarked
package io.github.groundwork.core.catalog;

import org.jspecify.annotations.NullMarked;
