/**
 * The one place that answers what follows from a person's preferences, and says which of them decided and why.
 */
@NullMarked
package io.github.groundwork.core.preference.decision;

import org.jspecify.annotations.NullMarked;
