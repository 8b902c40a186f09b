/**
 * The library's formats: each is read as a whole or not at all, and written the same on every platform.
 */
@NullMarked
package io.github.groundwork.core.json;

import org.jspecify.annotations.NullMarked;
