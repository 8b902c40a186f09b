/**
 * What of a person's own may be seen by whom, as the person chose; who was given a copy; and what a label says about care with it.
 */
@NullMarked
package io.github.groundwork.core.sharing;

import org.jspecify.annotations.NullMarked;
