/**
 * A person's preferences as they were said, by whom and how strongly, with everything that became of them.
 */
@NullMarked
package io.github.groundwork.core.preference;

import org.jspecify.annotations.NullMarked;
