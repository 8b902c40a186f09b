/**
 * What a person says of what sets them off, what helps, what is off limits, who they are, and how and by whom they can be reached.
 */
@NullMarked
package io.github.groundwork.core.preference.statement;

import org.jspecify.annotations.NullMarked;
