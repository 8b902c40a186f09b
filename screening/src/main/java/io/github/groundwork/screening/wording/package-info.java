/**
 * Official wording as a separate, licensed layer beside the instruments.
 */
@NullMarked
package io.github.groundwork.screening.wording;

import org.jspecify.annotations.NullMarked;
