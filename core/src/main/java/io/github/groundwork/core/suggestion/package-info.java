/**
 * What screening and planning bring to somebody's notice or offer to them; nothing here sends, calls or decides.
 */
@NullMarked
package io.github.groundwork.core.suggestion;

import org.jspecify.annotations.NullMarked;
