/**
 * The one strict way in which every document of the library is read; for the library's own modules only.
 */
@NullMarked
package io.github.groundwork.core.json;

import org.jspecify.annotations.NullMarked;
