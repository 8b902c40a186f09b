/**
 * Lists and maps that grow by sharing what they were before; for the library's own modules only.
 */
@NullMarked
package io.github.groundwork.core.persistent;

import org.jspecify.annotations.NullMarked;
