/**
 * Answer sheets, in which an absent answer is a kind of answer and never a number.
 */
@NullMarked
package io.github.groundwork.screening.answer;

import org.jspecify.annotations.NullMarked;
