/**
 * Three kinds of words that are never mixed up: the person's own, another's, and the library's.
 */
@NullMarked
package io.github.groundwork.core.text;

import org.jspecify.annotations.NullMarked;
