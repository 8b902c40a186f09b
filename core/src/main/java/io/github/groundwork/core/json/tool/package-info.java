/**
 * The one strict way in which every document of the library is read and written; for the library's own modules only.
 */
@NullMarked
package io.github.groundwork.core.json.tool;

import org.jspecify.annotations.NullMarked;
