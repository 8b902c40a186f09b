/**
 * What is said before anybody is asked, who said yes or no to what, and who can respond.
 */
@NullMarked
package io.github.groundwork.core.consent;

import org.jspecify.annotations.NullMarked;
