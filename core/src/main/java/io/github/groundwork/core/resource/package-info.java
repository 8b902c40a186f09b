/**
 * Crisis lines and supports as data: who they are for, how to reach them, what they do about emergency services, and who checked it.
 */
@NullMarked
package io.github.groundwork.core.resource;

import org.jspecify.annotations.NullMarked;
