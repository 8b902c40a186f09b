/**
 * Who said something, in which role, and who wrote it down.
 */
@NullMarked
package io.github.groundwork.core.people;

import org.jspecify.annotations.NullMarked;
