/**
 * Opaque identifiers that name nobody.
 */
@NullMarked
package io.github.groundwork.core.id;

import org.jspecify.annotations.NullMarked;
