/** The templates that the library ships as data files, and the way to add a host's own. */
@NullMarked
package io.github.groundwork.safetyplan.catalog;

import org.jspecify.annotations.NullMarked;
