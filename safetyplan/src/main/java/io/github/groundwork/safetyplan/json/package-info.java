/** Reads and writes plans and templates as JSON, and writes views: the only package here that knows how. */
@NullMarked
package io.github.groundwork.safetyplan.json;

import org.jspecify.annotations.NullMarked;
