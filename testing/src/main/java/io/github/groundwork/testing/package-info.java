/** What the tests of several modules check in the same way; a module's own test says what is its own. */
@NullMarked
package io.github.groundwork.testing;

import org.jspecify.annotations.NullMarked;
