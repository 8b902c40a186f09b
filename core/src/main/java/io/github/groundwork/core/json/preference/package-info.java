/**
 * How the events of preferences stand in a file; not exported.
 */
@NullMarked
package io.github.groundwork.core.json.preference;

import org.jspecify.annotations.NullMarked;
