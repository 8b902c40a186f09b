/**
 * Results that are a value or a list of problems, each with a code, a path and a message.
 */
@NullMarked
package io.github.groundwork.core.check;

import org.jspecify.annotations.NullMarked;
