/**
 * Respectful language as advice: a checker that reads the words of staff and of the library, never the person's own, and the
 * readability of a text. It finds and explains; it changes nothing and blocks nothing.
 */
@NullMarked
package io.github.groundwork.core.language;

import org.jspecify.annotations.NullMarked;
